/** Why authentication failed: for the log and the metrics, never for the client. */
export const refusalReasons = [
  'missing',
  'scheme',
  'malformed',
  'too_large',
  'algorithm',
  'signature',
  'unknown_key',
  'issuer',
  'audience',
  'expired',
  'not_yet_valid',
  'type',
  'claims',
  'api_key',
  'busy',
  'keys_unavailable',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** RFC 6750, 3: no error code if no credential was sent. */
const CHALLENGE = 'Bearer realm="fleetgraph"';
const INVALID = `${CHALLENGE}, error="invalid_token"`;

const UNAVAILABLE: Partial<Record<RefusalReason, { readonly code: string; readonly retryAfter: number }>> = {
  busy: { code: 'OVERLOADED', retryAfter: 1 },
  keys_unavailable: { code: 'AUTHENTICATION_UNAVAILABLE', retryAfter: 5 },
};

/** Authentication failed. Contains nothing that was sent, neither a token nor a claim. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly reason: RefusalReason;
  /** `UNAUTHENTICATED`, or another code if the server is at fault. */
  readonly code: string;
  /** 401 or 503. */
  readonly statusCode: number;
  /** Value of `WWW-Authenticate`; null with 503. */
  readonly challenge: string | null;
  /** Seconds; null with 401. */
  readonly retryAfter: number | null;

  constructor(reason: RefusalReason) {
    super(`Authentication failed (${reason}).`);
    this.reason = reason;
    const unavailable = UNAVAILABLE[reason];
    this.code = unavailable?.code ?? 'UNAUTHENTICATED';
    this.statusCode = unavailable === undefined ? 401 : 503;
    this.retryAfter = unavailable?.retryAfter ?? null;
    const challenge = reason === 'missing' || reason === 'scheme' ? CHALLENGE : INVALID;
    this.challenge = unavailable === undefined ? challenge : null;
  }
}
