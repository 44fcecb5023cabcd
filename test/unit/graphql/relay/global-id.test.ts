import { describe, expect, it } from '@jest/globals';
import { fromGlobalId, toGlobalId, type GlobalId } from '../../../../src/graphql/relay/global-id.js';
import { Random } from '../../loaders/support/random.js';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const refusal = expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^id: /) });

describe('a global id', () => {
  it.each<GlobalId>([
    { type: 'Fleet', fleetId: 'f1' },
    { type: 'Vehicle', fleetId: 'f1', vehicleId: 'v1' },
    { type: 'Alert', fleetId: 'f1', vehicleId: 'v1', alertId: 'a1' },
    { type: 'Alert', fleetId: 'f1', vehicleId: null, alertId: 'a1' },
    { type: 'Vehicle', fleetId: 'a:b', vehicleId: 'c/d' },
    { type: 'Vehicle', fleetId: 'a', vehicleId: 'b:c' },
    { type: 'Fleet', fleetId: '%3A é 🚗\n' },
  ])('is read back as it was written: %j', (id) => {
    expect(fromGlobalId(toGlobalId(id))).toEqual(id);
  });

  it('is another one for every thing, wherever the colons are', () => {
    const random = new Random(3);
    const part = () => Array.from({ length: random.integer(1, 3) }, () => random.pick([...':/%3Aa'])).join('');
    const met = new Map<string, string>();
    for (let round = 0; round < 2000; round += 1) {
      const id: GlobalId = random.pick<GlobalId>([
        { type: 'Fleet', fleetId: part() },
        { type: 'Vehicle', fleetId: part(), vehicleId: part() },
        { type: 'Alert', fleetId: part(), vehicleId: random.pick([part(), null]), alertId: part() },
      ]);
      const text = toGlobalId(id);
      const known = met.get(text) ?? JSON.stringify(id);
      expect(JSON.stringify(id)).toBe(known);
      expect(fromGlobalId(text)).toEqual(id);
      met.set(text, known);
    }
  });

  it('fits into a URL', () => {
    expect(toGlobalId({ type: 'Fleet', fleetId: '???>>>' })).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['the vendor’s own id', 'f1'],
    ['no base64url', '!!!'],
    ['another type', encode('Trip:t1')],
    ['a type of another case', encode('fleet:f1')],
    ['a member of every object', encode('constructor:x')],
    ['a fleet without an id', encode('Fleet:')],
    ['a fleet without a colon', encode('Fleet')],
    ['a vehicle without its fleet', encode('Vehicle::v1')],
    ['a vehicle without its id', encode('Vehicle:f1:')],
    ['too few ids', encode('Vehicle:f1')],
    ['too many ids', encode('Fleet:f1:v1')],
    ['an alert without an id', encode('Alert:f1:v1:')],
    ['an alert without a fleet', encode('Alert:::a1')],
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
    expect(() => fromGlobalId(text)).toThrow(refusal);
  });

  it('has one text only: no change of a character is the same id', () => {
    const text = toGlobalId({ type: 'Vehicle', fleetId: 'f1', vehicleId: 'v12' });
    const id = JSON.stringify(fromGlobalId(text));
    for (let place = 0; place < text.length; place += 1) {
      for (const letter of 'ABCDwxyz0189-_') {
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        if (changed === text) continue;
        let read: string;
        try {
          read = JSON.stringify(fromGlobalId(changed));
        } catch {
          continue;
        }
        expect(read).not.toBe(id);
      }
    }
  });
});
