import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../../support/effort.js';
import { nodeKinds } from '../../../../src/graphql/nodes.js';
import { fromGlobalId, toGlobalId } from '../../../../src/graphql/relay/global-id.js';
import { isOptional, propertyOf, type NodeKind } from '../../../../src/graphql/relay/node-kind.js';
import { refusalOf } from './support/refusal.js';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const read = (text: string) => fromGlobalId(text, nodeKinds);
const kindOf = (type: string) => nodeKinds.find((kind) => kind.type === type) as NodeKind;
/** Any text, and often one of those that an encoding could trip over. */
const anyId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(':', '%', '/', '?', 'a', '%3A', '%25'), minLength: 1, maxLength: 4 }),
);
const idsOf = (kind: NodeKind) =>
  fc.record(
    Object.fromEntries(kind.ids.map((name) => [propertyOf(name), isOptional(name) ? fc.option(anyId) : anyId])),
  );
const anyNode = fc.constantFrom<NodeKind>(...nodeKinds).chain((kind) => idsOf(kind).map((ids) => ({ kind, ids })));

describe('the kinds of things with a global id', () => {
  it('are told apart by their types', () => {
    expect(new Set(nodeKinds.map(({ type }) => type)).size).toBe(nodeKinds.length);
  });

  it.each(nodeKinds.map((kind): [string, NodeKind] => [kind.type, kind]))(
    '%s is named within its fleet, and by an id of its own that is always there',
    (_type, { ids }) => {
      expect(ids[0]).toBe('fleetId');
      expect(isOptional(ids.at(-1) ?? '?')).toBe(false);
    },
  );
});

describe('a global id', () => {
  it.each(nodeKinds.map((kind): [string, NodeKind] => [kind.type, kind]))(
    'of a thing of type %s is read back as it was written, whatever the vendor’s ids are',
    (_type, kind) => {
      fc.assert(
        fc.property(idsOf(kind), (ids) => {
          const text = toGlobalId(kind, { ...ids, type: 'something else', vin: 'VIN' });
          expect(read(text)).toEqual({ kind, ids });
          expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        }),
      );
    },
  );

  it('is another one for every thing', () => {
    fc.assert(
      fc.property(anyNode, anyNode, (one, other) => {
        const isSame = one.kind === other.kind && JSON.stringify(one.ids) === JSON.stringify(other.ids);
        expect(toGlobalId(one.kind, one.ids) === toGlobalId(other.kind, other.ids)).toBe(isSame);
      }),
      { numRuns: numRuns(250) },
    );
  });

  it.each([
    ['nothing', ''],
    ['the vendor’s own id', 'f1'],
    ['no base64url', '!!!'],
    ['a type that has none', encode('Telemetry:f1')],
    ['a type of another case', encode('fleet:f1')],
    ['a member of every object', encode('constructor:x')],
    ['a fleet without an id', encode('Fleet:')],
    ['a fleet without a colon', encode('Fleet')],
    ['a vehicle without its fleet', encode('Vehicle::v1')],
    ['a vehicle without its id', encode('Vehicle:f1:')],
    ['too few ids', encode('Vehicle:f1')],
    ['too many ids', encode('Fleet:f1:v1')],
    ['an empty id too many', encode('Fleet:f1:')],
    ['an alert without an id', encode('Alert:f1:v1:')],
    ['an alert without a fleet', encode('Alert:::a1')],
    ['a theft without a vehicle', encode('StolenReport:f1::s1')],
    ['an action without its callback', encode('RemoteAction:f1:v1::r1')],
    ['bad encoding', encode('Fleet:%zz')],
    ['half a character', encode('Fleet:%ED%A0%80')],
    ['an escape that none is needed for', encode('Fleet:%66')],
    ['an escape in small letters', encode('Fleet:a%3ab')],
    ['a character that should be escaped', encode('Fleet:a/b')],
    ['padding', `${encode('Fleet:f1')}=`],
    ['blanks', ` ${encode('Fleet:f1')}`],
    ['the other base64 alphabet', Buffer.from('Fleet:%3F%3F%3E~~~?').toString('base64')],
    ['invalid UTF-8', Buffer.from([0x46, 0x6c, 0x65, 0x65, 0x74, 0x3a, 0xff]).toString('base64url')],
  ])('is refused where it is forged or written in another way: %s', (_title, text) => {
    expect(() => read(text)).toThrow(refusalOf('id'));
  });

  it('is refused where it is any other text, never half read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.string().map(encode)), (text) => {
        let found: ReturnType<typeof read>;
        try {
          found = read(text);
        } catch (error) {
          expect(error).toEqual(refusalOf('id'));
          return;
        }
        expect(toGlobalId(found.kind, found.ids)).toBe(text);
      }),
    );
  });

  it('that was tampered with is refused, or names another thing', () => {
    const place = fc.nat({ max: 1000 });
    const letter = fc.constantFrom(...'ABCDwxyz0189-_=');
    fc.assert(
      fc.property(anyNode, place, letter, ({ kind, ids }, at, changed) => {
        const text = toGlobalId(kind, ids);
        const index = at % text.length;
        const other = text.slice(0, index) + changed + text.slice(index + 1);
        fc.pre(other !== text);
        try {
          expect(read(other)).not.toEqual({ kind, ids });
        } catch (error) {
          expect(error).toEqual(refusalOf('id'));
        }
      }),
      { numRuns: numRuns(250) },
    );
  });

  it('is refused in the name of the types that have one, and without the text', () => {
    const types = nodeKinds.map(({ type }) => type).join(', ');
    expect(() => read('VF3SECRET')).toThrow(
      refusalOf('id', new RegExp(`^id: (?!.*SECRET).*\`id\` field of ${types}\\.$`)),
    );
  });

  it('of another type is refused where only some are wanted', () => {
    const vehicle = kindOf('Vehicle');
    const fleetId = toGlobalId(kindOf('Fleet'), { fleetId: 'f1' });
    expect(() => fromGlobalId(fleetId, [vehicle])).toThrow(refusalOf('id', /^id: .*`id` field of Vehicle\.$/));
    const vehicleId = toGlobalId(vehicle, { fleetId: 'f1', vehicleId: 'v1' });
    expect(fromGlobalId(vehicleId, [vehicle]).ids).toEqual({ fleetId: 'f1', vehicleId: 'v1' });
  });
});
