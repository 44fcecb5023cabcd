import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createPseudonyms } from '../../../src/privacy/pseudonyms.js';

const secret = 'a secret of the tests, long enough';
const pseudonyms = createPseudonyms(secret);
const texts = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('the pseudonym of a VIN', () => {
  it('is as long as a VIN, keeps the manufacturer and is not a valid VIN', () => {
    const name = pseudonyms.vin('VF3CCHMZ6JT000001');
    expect(name).toMatch(/^VF3\*[0-9A-HJKMNP-TV-Z]{13}$/);
    expect(name).toHaveLength(17);
    expect(name).not.toContain('000001');
  });

  it('ignores case, and reveals nothing of a malformed VIN', () => {
    expect(pseudonyms.vin(' vf3cchmz6jt000001')).toBe(pseudonyms.vin('VF3CCHMZ6JT000001'));
    expect(pseudonyms.vin('TEST1')).toMatch(/^\*{4}\w{13}$/);
  });

  it('depends on the secret', () => {
    const vin = 'VF3CCHMZ6JT000001';
    expect(createPseudonyms(secret).vin(vin)).toBe(pseudonyms.vin(vin));
    expect(createPseudonyms(`${secret}!`).vin(vin)).not.toBe(pseudonyms.vin(vin));
    expect(createPseudonyms(null).vin(vin)).not.toBe(createPseudonyms(null).vin(vin));
  });

  it('is unique per vehicle', () => {
    const vins = Array.from({ length: 20_000 }, (_, serial) => `VF3CCHMZ6JT${String(serial).padStart(6, '0')}`);
    expect(new Set(vins.map((vin) => pseudonyms.vin(vin))).size).toBe(vins.length);
  });
});

describe('a sealed text', () => {
  it('can be opened with the same secret only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sealed = pseudonyms.seal(text);
        expect(createPseudonyms(secret).open(sealed)).toBe(text);
        expect(createPseudonyms(`${secret}!`).open(sealed)).toBeNull();
        expect(sealed).toMatch(/^~[\w-]+$/);
      }),
    );
  });

  it('is deterministic and unique per text', () => {
    expect(pseudonyms.seal('VF3CCHMZ6JT000001')).toBe(createPseudonyms(secret).seal('VF3CCHMZ6JT000001'));
    expect(pseudonyms.seal('VF3CCHMZ6JT000001')).not.toBe(pseudonyms.seal('VF3CCHMZ6JT000002'));
  });

  it('cannot be forged or changed', () => {
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
