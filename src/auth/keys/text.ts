import { randomBytes } from 'node:crypto';

/** The parts of an API key, `fg_<id>_<secret>`. */
export interface KeyText {
  /** Twelve hexadecimal digits. Not secret: lists and logs show it. */
  readonly id: string;
  /** 256 bits, in base64url. */
  readonly secret: string;
}

export const KEY_PREFIX = 'fg_';
const KEY = /^fg_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

export function mintKey(): KeyText & { readonly text: string } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, secret, text: `${KEY_PREFIX}${id}_${secret}` };
}

/** Null if the text is not an API key. */
export function parseKey(text: string): KeyText | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}
