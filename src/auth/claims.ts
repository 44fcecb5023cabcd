import type { PrivacySettings, Grants, Principal } from '../domain/index.js';
import { privacyClaim, stricter } from './privacy-claim.js';
import { IdentityError } from './refusal.js';

/** Where the claims are: a claim's whole name, or a JSON pointer (RFC 6901) if it starts with a slash. */
export interface ClaimNames {
  readonly fleets: string;
  readonly scopes: string;
  readonly disclosure: string;
}

export type Claims = Readonly<Record<string, unknown>>;

/** No control characters, since it is logged. 255 characters is the limit of OpenID Connect. */
const SUBJECT = /^\P{C}{1,255}$/u;
const LONGEST_GRANT = 256;

/**
 * The principal of a token whose signature has been verified. A missing claim grants nothing; a malformed one refuses the
 * token, since a guess could grant too much. Throws IdentityError.
 */
export function principalOfClaims(claims: Claims, names: ClaimNames, server: PrivacySettings): Principal {
  const { sub } = claims;
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) throw new IdentityError('claims');
  return {
    // The prefix keeps an issuer from impersonating an API key.
    id: `token:${sub}`,
    fleets: readGrants(claimAt(claims, names.fleets)),
    scopes: readGrants(claimAt(claims, names.scopes)),
    disclosure: readDisclosure(claimAt(claims, names.disclosure), server),
    rate: null,
  };
}

/** Undefined if missing. Dots do not separate: names such as `https://example.com/fleets` contain them. */
export function claimAt(claims: Claims, name: string): unknown {
  if (!name.startsWith('/')) return Object.hasOwn(claims, name) ? claims[name] : undefined;
  let found: unknown = claims;
  for (const part of name.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Claims)[key];
  }
  return found;
}

/** A list, or one string separated by spaces (RFC 8693, 4.2); `*` grants all. */
function readGrants(claim: unknown): Grants {
  if (claim === undefined) return new Set();
  const parts: unknown = typeof claim === 'string' ? claim.split(' ').filter((part) => part !== '') : claim;
  if (!Array.isArray(parts) || !parts.every(isGrant)) throw new IdentityError('claims');
  return parts.includes('*') ? '*' : new Set(parts);
}

function isGrant(part: unknown): part is string {
  return typeof part === 'string' && part !== '' && part.length <= LONGEST_GRANT;
}

function readDisclosure(claim: unknown, server: PrivacySettings): PrivacySettings {
  if (claim === undefined) return server;
  const parsed = privacyClaim.safeParse(claim);
  if (!parsed.success) throw new IdentityError('claims');
  return stricter(server, parsed.data);
}
