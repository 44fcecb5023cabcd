import { IdentityError } from './refusal.js';

/** RFC 6750, 2.1: b64token. */
const BEARER = /^bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * The credential in `Authorization: Bearer …`. Query parameters are not read, because proxies log them.
 * Throws IdentityError; the limit of `maxBytes` is checked before parsing.
 */
export function bearerOf(authorization: string | undefined, maxBytes: number): string {
  if (authorization === undefined || authorization.trim() === '') throw new IdentityError('missing');
  if (authorization.length > maxBytes + 'Bearer '.length) throw new IdentityError('too_large');
  if (!/^bearer( |$)/i.test(authorization)) throw new IdentityError('scheme');
  const [, credential] = BEARER.exec(authorization) ?? [];
  if (credential === undefined) throw new IdentityError('malformed');
  return credential;
}
