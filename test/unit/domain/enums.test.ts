import { describe, expect, it } from '@jest/globals';
import * as enums from '../../../src/domain/enums/index.js';

describe.each(Object.entries(enums))('the enumeration %s', (_name, members) => {
  it('has names in SCREAMING_SNAKE_CASE that are their own values', () => {
    for (const [name, value] of Object.entries(members)) {
      expect(value).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    }
  });

  it('has UNKNOWN for a text that no list has', () => {
    expect(Object.keys(members)).toContain('UNKNOWN');
  });
});
