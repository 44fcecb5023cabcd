import { describe, expect, it } from '@jest/globals';
import * as enums from '../../../src/domain/enums/index.js';

/** Requested or derived, never read from the upstream. */
const closed = ['ConsumptionUnit', 'MissingReason', 'TripState'];

describe.each(Object.entries(enums))('the enumeration %s', (_name, members) => {
  it('has SCREAMING_SNAKE_CASE names that equal their values', () => {
    for (const [name, value] of Object.entries(members)) {
      expect(value).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    }
  });
});

describe.each(Object.entries(enums).filter(([name]) => !closed.includes(name)))(
  'the enumeration %s, which is read from the upstream,',
  (_name, members) => {
    it('has UNKNOWN for unlisted texts', () => {
      expect(Object.keys(members)).toContain('UNKNOWN');
    });
  },
);
