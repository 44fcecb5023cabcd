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
/** Arbitrary text, often with characters that need encoding. */
const anyId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(':', '%', '/', '?', 'a', '%3A', '%25'), minLength: 1, maxLength: 4 }),
);
const idsOf = (kind: NodeKind) =>
  fc.record(
    Object.fromEntries(kind.ids.map((name) => [propertyOf(name), isOptional(name) ? fc.option(anyId) : anyId])),
  );
const anyNode = fc.constantFrom<NodeKind>(...nodeKinds).chain((kind) => idsOf(kind).map((ids) => ({ kind, ids })));

describe('the node kinds', () => {
  it('have unique types', () => {
    expect(new Set(nodeKinds.map(({ type }) => type)).size).toBe(nodeKinds.length);
  });

  it.each(nodeKinds.map((kind): [string, NodeKind] => [kind.type, kind]))(
    '%s is identified by its fleet and a required id',
    (_type, { ids }) => {
      expect(ids[0]).toBe('fleetId');
      expect(isOptional(ids.at(-1) ?? '?')).toBe(false);
    },
  );
});

describe('a global id', () => {
  it.each(nodeKinds.map((kind): [string, NodeKind] => [kind.type, kind]))(
    'of type %s round-trips for any vendor ids',
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

  it('is unique per object', () => {
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
    ['a vendor id', 'f1'],
    ['invalid base64url', '!!!'],
    ['a type without global ids', encode('Telemetry:f1')],
    ['a type in another case', encode('fleet:f1')],
    ['an object prototype member', encode('constructor:x')],
    ['a fleet without an id', encode('Fleet:')],
    ['a fleet without a colon', encode('Fleet')],
    ['a vehicle without its fleet', encode('Vehicle::v1')],
    ['a vehicle without its id', encode('Vehicle:f1:')],
    ['too few ids', encode('Vehicle:f1')],
    ['too many ids', encode('Fleet:f1:v1')],
    ['an extra empty id', encode('Fleet:f1:')],
    ['an alert without an id', encode('Alert:f1:v1:')],
    ['an alert without a fleet', encode('Alert:::a1')],
    ['a theft without a vehicle', encode('StolenReport:f1::s1')],
    ['an action without its callback', encode('RemoteAction:f1:v1::r1')],
    ['an invalid escape', encode('Fleet:%zz')],
    ['a lone surrogate', encode('Fleet:%ED%A0%80')],
    ['an unnecessary escape', encode('Fleet:%66')],
    ['a lower-case escape', encode('Fleet:a%3ab')],
    ['an unescaped character', encode('Fleet:a/b')],
    ['padding', `${encode('Fleet:f1')}=`],
    ['whitespace', ` ${encode('Fleet:f1')}`],
    ['the other base64 alphabet', Buffer.from('Fleet:%3F%3F%3E~~~?').toString('base64')],
    ['invalid UTF-8', Buffer.from([0x46, 0x6c, 0x65, 0x65, 0x74, 0x3a, 0xff]).toString('base64url')],
  ])('is rejected if it is forged or not canonical: %s', (_title, text) => {
    expect(() => read(text)).toThrow(refusalOf('id'));
  });

  it('is rejected if it is arbitrary text', () => {
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

  it('is rejected or identifies another object after tampering', () => {
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

  it('is rejected with the list of node types and without quoting the input', () => {
    const types = nodeKinds.map(({ type }) => type).join(', ');
    expect(() => read('VF3SECRET')).toThrow(
      refusalOf('id', new RegExp(`^id: (?!.*SECRET).*\`id\` field of ${types}\\.$`)),
    );
  });

  it('of another type is rejected if only certain types are allowed', () => {
    const vehicle = kindOf('Vehicle');
    const fleetId = toGlobalId(kindOf('Fleet'), { fleetId: 'f1' });
    expect(() => fromGlobalId(fleetId, [vehicle])).toThrow(refusalOf('id', /^id: .*`id` field of Vehicle\.$/));
    const vehicleId = toGlobalId(vehicle, { fleetId: 'f1', vehicleId: 'v1' });
    expect(fromGlobalId(vehicleId, [vehicle]).ids).toEqual({ fleetId: 'f1', vehicleId: 'v1' });
  });
});
