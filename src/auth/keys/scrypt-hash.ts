import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { IdentityError } from '../refusal.js';
import { hashSecret, matchesHash } from './hash.js';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/** 16 MiB and some 50 ms a hash. */
const COST = { N: 16_384, r: 8, p: 1 };
const HASH_BYTES = 32;
const FORM = /^scrypt\$16384\$8\$1\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

/** Checks of one hash that wait at most: one second of work. */
const MAX_WAITING = 20;

/**
 * The hash in a record of an older key file: `scrypt$N$r$p$salt$hash`. Because scrypt is slow, it runs once at a time, and only
 * until a secret has matched; from then on that secret's SHA-256 hash decides.
 */
export class ScryptHash {
  readonly #salt: Buffer;
  readonly #expected: Buffer;
  #verified: string | null = null;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param text Must satisfy `isScryptHash`. */
  constructor(text: string) {
    const [, salt = '', expected = ''] = FORM.exec(text) ?? [];
    this.#salt = Buffer.from(salt, 'base64url');
    this.#expected = Buffer.from(expected, 'base64url');
  }

  /** Rejects with IdentityError (`busy`) if too many checks wait. */
  async matches(secret: string): Promise<boolean> {
    if (this.#verified !== null) return matchesHash(secret, this.#verified);
    if (this.#waiting >= MAX_WAITING) throw new IdentityError('busy');
    this.#waiting += 1;
    const check = this.#last.then(() => this.#check(secret)).finally(() => (this.#waiting -= 1));
    this.#last = check.catch(() => undefined);
    return check;
  }

  async #check(secret: string): Promise<boolean> {
    if (this.#verified !== null) return matchesHash(secret, this.#verified);
    const matches = timingSafeEqual(await derive(secret, this.#salt, HASH_BYTES, COST), this.#expected);
    if (matches) this.#verified = hashSecret(secret);
    return matches;
  }
}

export function isScryptHash(text: string): boolean {
  return FORM.test(text);
}
