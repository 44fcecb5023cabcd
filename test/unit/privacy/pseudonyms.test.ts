import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createPseudonyms } from '../../../src/privacy/pseudonyms.js';

const secret = 'a secret of the tests, long enough';
const pseudonyms = createPseudonyms(secret);
const texts = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('the name in place of a VIN', () => {
  it('is as long as a VIN, keeps the manufacturer and cannot be taken for a VIN', () => {
    const name = pseudonyms.vin('VF3CCHMZ6JT000001');
    expect(name).toMatch(/^VF3\*[0-9A-HJKMNP-TV-Z]{13}$/);
    expect(name).toHaveLength(17);
    expect(name).not.toContain('000001');
  });

  it('is the same for a VIN in small letters, and tells nothing of an odd one', () => {
    expect(pseudonyms.vin(' vf3cchmz6jt000001')).toBe(pseudonyms.vin('VF3CCHMZ6JT000001'));
    expect(pseudonyms.vin('TEST1')).toMatch(/^\*{4}\w{13}$/);
  });

  it('is the same by the same secret, and another by another', () => {
    const vin = 'VF3CCHMZ6JT000001';
    expect(createPseudonyms(secret).vin(vin)).toBe(pseudonyms.vin(vin));
    expect(createPseudonyms(`${secret}!`).vin(vin)).not.toBe(pseudonyms.vin(vin));
    expect(createPseudonyms(null).vin(vin)).not.toBe(createPseudonyms(null).vin(vin));
  });

  it('is of one vehicle alone', () => {
    const vins = Array.from({ length: 20_000 }, (_, serial) => `VF3CCHMZ6JT${String(serial).padStart(6, '0')}`);
    expect(new Set(vins.map((vin) => pseudonyms.vin(vin))).size).toBe(vins.length);
  });
});

describe('a sealed text', () => {
  it('is opened by the same secret alone, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sealed = pseudonyms.seal(text);
        expect(createPseudonyms(secret).open(sealed)).toBe(text);
        expect(createPseudonyms(`${secret}!`).open(sealed)).toBeNull();
        expect(sealed).toMatch(/^~[\w-]+$/);
      }),
    );
  });

  it('is the same each time, and another for another text', () => {
    expect(pseudonyms.seal('VF3CCHMZ6JT000001')).toBe(createPseudonyms(secret).seal('VF3CCHMZ6JT000001'));
    expect(pseudonyms.seal('VF3CCHMZ6JT000001')).not.toBe(pseudonyms.seal('VF3CCHMZ6JT000002'));
  });

  it('cannot be made up or changed', () => {
    expect(pseudonyms.open('VF3CCHMZ6JT000001')).toBeNull();
    expect(pseudonyms.open('~')).toBeNull();
    const bytes = Buffer.from(pseudonyms.seal('VF3CCHMZ6JT000001').slice(1), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(pseudonyms.open(`~${changed.toString('base64url')}`)).toBeNull();
    }
  });
});
