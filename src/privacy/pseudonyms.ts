import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pseudonyms } from '../domain/index.js';

/** Prefix of sealed texts, which no id of the vendor has. */
const mark = '~';
/** Bytes. */
const tagLength = 16;
/** Crockford's base 32: digits and letters without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters of 5 bits each: 65 bits make collisions negligible. */
const nameLength = 13;
const wholeVin = /^[A-HJ-NPR-Z0-9]{17}$/;

/**
 * Pseudonyms derived from a secret: processes with the same secret return the same ones. VINs are guessable, so a plain hash would reveal
 * them; hence an HMAC. Reversible texts are encrypted with a tag derived from the text itself, as in SIV mode (RFC 5297): equal texts have
 * equal results, so ids stay stable, and forgeries are rejected.
 * @param secret Null: a random secret for the life of the process.
 */
export function createPseudonyms(secret: string | null): Pseudonyms {
  const master = secret ?? randomBytes(32);
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', master, '', `fleetgraph ${use}`, 32));
  const [nameKey, tagKey, textKey] = [keyFor('vin'), keyFor('seal tag'), keyFor('seal text')];
  const tagOf = (text: string) => createHmac('sha256', tagKey).update(text).digest().subarray(0, tagLength);

  return {
    vin(vin) {
      const known = vin.trim().toUpperCase();
      const name = createHmac('sha256', nameKey).update(known).digest();
      // Keeps the manufacturer. The star distinguishes it from a VIN.
      return `${wholeVin.test(known) ? known.slice(0, 3) : '***'}*${lettersOf(name)}`;
    },
    seal(text) {
      const tag = tagOf(text);
      const cipher = createCipheriv('aes-256-ctr', textKey, tag);
      return mark + Buffer.concat([tag, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url');
    },
    open(text) {
      if (!text.startsWith(mark)) return null;
      const bytes = Buffer.from(text.slice(mark.length), 'base64url');
      if (bytes.length < tagLength) return null;
      const tag = bytes.subarray(0, tagLength);
      const decipher = createDecipheriv('aes-256-ctr', textKey, tag);
      const opened = Buffer.concat([decipher.update(bytes.subarray(tagLength)), decipher.final()]).toString('utf8');
      return timingSafeEqual(tagOf(opened), tag) ? opened : null;
    },
  };
}

function lettersOf(bytes: Buffer): string {
  let bits = bytes.readBigUInt64BE() * 2n + BigInt((bytes[8] ?? 0) & 1);
  let letters = '';
  for (let length = 0; length < nameLength; length += 1) {
    letters = `${alphabet[Number(bits & 31n)]}${letters}`;
    bits >>= 5n;
  }
  return letters;
}
