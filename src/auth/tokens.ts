import { createPublicKey } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose';
import type { PrivacySettings, Principal } from '../domain/index.js';
import { principalOfClaims, type ClaimNames } from './claims.js';
import { IdentityError, type RefusalReason } from './refusal.js';

export interface TokenOptions {
  /** Where the key of a token is found, or the one key of all, as PEM (SPKI or a certificate). */
  readonly keys: JWTVerifyGetKey | string;
  readonly issuer: string;
  /** One of them is enough. */
  readonly audience: readonly string[];
  /** Names of JWS algorithms (RFC 7518, 3.1). A shared secret is never one of these. */
  readonly algorithms: readonly string[];
  /** Seconds by which clocks may differ. */
  readonly clockToleranceS: number;
  readonly claims: ClaimNames;
  /** What the server shows at the most. */
  readonly disclosure: PrivacySettings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Access tokens are typed `at+jwt` (RFC 9068) or, by most issuers, `JWT` or not at all. All other kinds, such as `logout+jwt`,
 * were signed for something else (RFC 8725, 3.11). An ID token is told by its audience.
 */
const TYPES: readonly string[] = ['at+jwt', 'jwt'];

export type VerifyToken = (token: string) => Promise<Principal>;

/** Checks tokens: signature, kind, issuer, audience, time, claims. Rejects with IdentityError, and with nothing else. */
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
  // Without a `kid` there must be one key only.
  [errors.JWKSMultipleMatchingKeys.code]: 'unknown_key',
  [errors.JWTExpired.code]: 'expired',
};
const CLAIM_REASONS: Readonly<Record<string, RefusalReason>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'not_yet_valid',
};

/** jose's words may quote what was sent; only its codes are used. */
function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTClaimValidationFailed) return CLAIM_REASONS[error.claim] ?? 'claims';
  return (error instanceof errors.JOSEError ? REASONS[error.code] : undefined) ?? 'malformed';
}
