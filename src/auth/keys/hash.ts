import { createHash, timingSafeEqual } from 'node:crypto';

const FORM = /^sha256\$([A-Za-z0-9_-]{43})$/;

/** `sha256$hash`, in base64url. A fast hash without a salt is enough: a secret is 256 random bits, which cannot be guessed. */
export function hashSecret(secret: string): string {
  return `sha256$${digest(secret).toString('base64url')}`;
}

export function isHash(text: string): boolean {
  return FORM.test(text);
}

/** Compares in constant time. */
export function matchesHash(secret: string, hash: string): boolean {
  const [, expected] = FORM.exec(hash) ?? [];
  return expected !== undefined && timingSafeEqual(digest(secret), Buffer.from(expected, 'base64url'));
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
