import { createPublicKey } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose';
import type { PrivacySettings, Principal } from '../domain/index.js';
import { principalOfClaims, type ClaimNames } from './claims.js';
import { IdentityError, type RefusalReason } from './refusal.js';

export interface TokenOptions {
  /** Finds a token's key, or one key for all tokens as PEM (SPKI or a certificate). */
  readonly keys: JWTVerifyGetKey | string;
  readonly issuer: string;
  /** One match is enough. */
  readonly audience: readonly string[];
  /** JWS algorithms (RFC 7518, 3.1). HMAC is never among them. */
  readonly algorithms: readonly string[];
  /** Maximum clock difference, in seconds. */
  readonly clockToleranceS: number;
  readonly claims: ClaimNames;
  /** The server's own privacy settings. A token can only be stricter. */
  readonly disclosure: PrivacySettings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Access tokens have the type `at+jwt` (RFC 9068) or, from most issuers, `JWT` or none. Other types, such as `logout+jwt`, serve
 * another purpose (RFC 8725, 3.11). ID tokens are refused by their audience.
 */
const TYPES: readonly string[] = ['at+jwt', 'jwt'];

export type VerifyToken = (token: string) => Promise<Principal>;

/** Verifies signature, type, issuer, audience, validity and claims. The verifier rejects with IdentityError only. */
export function createTokenVerifier(options: TokenOptions): VerifyToken {
  const { keys, claims: names, disclosure, now, clockToleranceS } = options;
  const key = typeof keys === 'string' ? createPublicKey(keys) : keys;
  const verify = (token: string): Promise<JWTVerifyResult> => {
    const conditions = {
      algorithms: [...options.algorithms],
      issuer: options.issuer,
      audience: [...options.audience],
      requiredClaims: ['exp', 'sub'],
      clockTolerance: clockToleranceS,
      currentDate: new Date(now()),
    };
    return typeof key === 'function' ? jwtVerify(token, key, conditions) : jwtVerify(token, key, conditions);
  };
  return async (token) => {
    try {
      const { payload, protectedHeader } = await verify(token);
      if (!isAccessToken(protectedHeader.typ)) throw new IdentityError('type');
      return principalOfClaims(payload, names, disclosure);
    } catch (error) {
      throw error instanceof IdentityError ? error : new IdentityError(reasonOf(error));
    }
  };
}

function isAccessToken(type: unknown): boolean {
  if (type === undefined) return true;
  return typeof type === 'string' && TYPES.includes(type.toLowerCase().replace(/^application\//, ''));
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  [errors.JOSEAlgNotAllowed.code]: 'algorithm',
  [errors.JWSSignatureVerificationFailed.code]: 'signature',
  [errors.JWKSNoMatchingKey.code]: 'unknown_key',
  // A token without `kid` needs a key set with a single key.
  [errors.JWKSMultipleMatchingKeys.code]: 'unknown_key',
  [errors.JWTExpired.code]: 'expired',
};
const CLAIM_REASONS: Readonly<Record<string, RefusalReason>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'not_yet_valid',
};

/** Uses jose's codes only: its messages may quote the token. */
function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTClaimValidationFailed) return CLAIM_REASONS[error.claim] ?? 'claims';
  return (error instanceof errors.JOSEError ? REASONS[error.code] : undefined) ?? 'malformed';
}
