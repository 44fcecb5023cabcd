import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/** 16 MiB and some 50 ms. The secrets are random: no one guesses them, whatever this costs. */
const COST = { N: 16_384, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = /^scrypt\$16384\$8\$1\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

/** `scrypt$N$r$p$salt$hash`, the last two in base64url. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, HASH_BYTES, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

export function isHash(text: string): boolean {
  return FORM.test(text);
}

/** Takes as long whatever comes of it. Null stands for a hash that nothing fits. */
export async function fitsHash(secret: string, hashed: string | null): Promise<boolean> {
  const [, salt, hash] = FORM.exec(hashed ?? '') ?? [];
  const expected = hash === undefined ? randomBytes(HASH_BYTES) : Buffer.from(hash, 'base64url');
  const used = salt === undefined ? randomBytes(SALT_BYTES) : Buffer.from(salt, 'base64url');
  const actual = await derive(secret, used, HASH_BYTES, COST);
  return timingSafeEqual(actual, expected) && hash !== undefined;
}
