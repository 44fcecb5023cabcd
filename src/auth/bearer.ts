import { IdentityError } from './refusal.js';

/** RFC 6750, 2.1: b64token. */
const BEARER = /^bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * What the header `Authorization: Bearer …` carries. Only the header is read: what is put into an address is logged by proxies.
 * Rejects with IdentityError; `maxBytes` before anything of it is looked at.
 */
export function bearerOf(authorization: string | undefined, maxBytes: number): string {
  if (authorization === undefined || authorization.trim() === '') throw new IdentityError('missing');
  if (authorization.length > maxBytes + 'Bearer '.length) throw new IdentityError('too_large');
  if (!/^bearer( |$)/i.test(authorization)) throw new IdentityError('scheme');
  const [, credential] = BEARER.exec(authorization) ?? [];
  if (credential === undefined) throw new IdentityError('malformed');
  return credential;
}
