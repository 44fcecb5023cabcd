import { types } from 'node:util';

/** What a caller reacts to. */
export type UpstreamErrorCode =
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_TLS'
  | 'UPSTREAM_ERROR'
  | 'QUERY_TOO_EXPENSIVE'
  | 'TOO_MANY_REQUESTS'
  | 'CANCELLED';

/** What an operator looks up: each cause has its own. */
export type UpstreamErrorReason =
  // our own certificate, key and CA
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_NOT_YET_VALID'
  | 'CERTIFICATE_MISSING'
  | 'CERTIFICATE_REJECTED'
  | 'CERTIFICATE_UNREADABLE'
  | 'KEY_MISMATCH'
  | 'KEY_UNREADABLE'
  | 'WRONG_PASSPHRASE'
  | 'PFX_UNREADABLE'
  | 'CA_UNREADABLE'
  // the server's certificate and the handshake
  | 'CA_UNKNOWN'
  | 'HOST_NAME_MISMATCH'
  | 'SERVER_CERTIFICATE_EXPIRED'
  | 'SERVER_CERTIFICATE_INVALID'
  | 'TLS_PROTOCOL'
  | 'TLS_FAILED'
  // the way there
  | 'DNS'
  | 'CONNECTION_REFUSED'
  | 'CONNECTION_RESET'
  | 'UNREACHABLE'
  | 'CONNECT_TIMEOUT'
  // the proxy before it
  | 'PROXY_DNS'
  | 'PROXY_REFUSED'
  | 'PROXY_UNREACHABLE'
  | 'PROXY_AUTHENTICATION'
  | 'PROXY_DENIED'
  | 'PROXY_BAD_GATEWAY'
  | 'PROXY_TIMEOUT'
  | 'PROXY_PROTOCOL'
  // the call itself
  | 'DEADLINE'
  | 'STALLED'
  | 'CALLER_GONE'
  | 'REQUEST_DEADLINE'
  | 'BUDGET_SPENT'
  | 'ALLOWANCE_SPENT'
  | 'CIRCUIT_OPEN'
  | 'LOGIN_REFUSED'
  | 'QUEUE_FULL'
  | 'QUEUE_WAIT'
  | 'CLOSED'
  | 'FOREIGN_URL'
  // the answer
  | 'HTTP_STATUS'
  | 'REDIRECT'
  | 'HTTP_PROTOCOL'
  | 'HTML_ANSWER'
  | 'BODY_CUT'
  | 'BODY_EMPTY'
  | 'BODY_NOT_JSON'
  | 'BODY_TOO_LARGE'
  | 'BODY_ENCODING'
  | 'BODY_NOT_DECODABLE'
  | 'BODY_UNEXPECTED'
  | 'ERROR_IN_BODY'
  | 'INTERNAL';

/** What the upstream told about its error (Q02); the support desk asks for `uuid`. Its message is not kept: the text is not stable. */
export interface UpstreamDetails {
  readonly status: number;
  readonly code: number | null;
  readonly uuid: string | null;
  readonly timestamp: string | null;
}

export interface UpstreamErrorOptions {
  readonly upstream?: UpstreamDetails | null;
  /** Seconds. */
  readonly retryAfter?: number | null;
  /** Which limit of ours it was, and how much it allows. */
  readonly details?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The only error that leaves this folder. Its message says what to check and holds no URL, header, secret or data. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly code: UpstreamErrorCode;
  readonly reason: UpstreamErrorReason;
  readonly upstream: UpstreamDetails | null;
  /** Seconds to wait before another try, if the upstream said so. */
  readonly retryAfter: number | null;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: UpstreamErrorCode,
    reason: UpstreamErrorReason,
    message: string,
    options: UpstreamErrorOptions = {},
  ) {
    const cause = harmless(options.cause);
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.reason = reason;
    this.upstream = options.upstream ?? null;
    this.retryAfter = options.retryAfter ?? null;
    this.details = options.details ?? {};
  }

  /** The same error with another time to come back, in seconds. */
  retriedAfter(retryAfter: number | null): UpstreamError {
    const { code, reason, message, upstream, details, cause } = this;
    return new UpstreamError(code, reason, message, { upstream, retryAfter, details, cause });
  }
}

/**
 * Why a call ends with its caller's signal: the caller has gone, or its own time was over, which it shows as
 * `AbortSignal.timeout` does, by a reason named TimeoutError. Then somebody still waits for what else there is.
 */
export function callerAborted(signal?: AbortSignal): UpstreamError {
  if ((signal?.reason as { readonly name?: unknown } | undefined)?.name === 'TimeoutError') {
    return new UpstreamError('UPSTREAM_TIMEOUT', 'REQUEST_DEADLINE', 'The time for the whole request was over first.');
  }
  return new UpstreamError('CANCELLED', 'CALLER_GONE', 'The caller no longer waits for this call.');
}

const notSent: ReadonlySet<UpstreamErrorReason> = new Set([
  'ALLOWANCE_SPENT',
  'BUDGET_SPENT',
  'CIRCUIT_OPEN',
  'LOGIN_REFUSED',
  'QUEUE_FULL',
  'QUEUE_WAIT',
]);

/** Whether the call was held back on this side, so that its failure tells nothing of the upstream. */
export function wasNotSent({ reason }: UpstreamError): boolean {
  return notSent.has(reason);
}

/** The HTTP status that the upstream failed with: that of its error body where the answer's own status was a good one. */
export function failedStatus({ reason, upstream }: UpstreamError): number | null {
  if (upstream === null) return null;
  return reason === 'ERROR_IN_BODY' ? statusOfCode(upstream.code) : upstream.status;
}

/** The first three digits of the vendor's code, or a gateway's own three; null where that is no error's status. */
export function statusOfCode(code: number | null): number | null {
  const digits = code === null ? '' : String(code);
  return /^[45]\d{2}(?:\d{2})?$/.test(digits) ? Number(digits.slice(0, 3)) : null;
}

/** The error code of node, OpenSSL, llhttp or undici, or that of the first of several tries (happy eyeballs); '' without one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: unknown };
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}

/**
 * Only the kind of a cause is kept. Its own text and properties may hold what the upstream sent (a parser's `data`), a certificate or a host:
 * nothing of that belongs in a log.
 */
function harmless(cause: unknown): Error | undefined {
  if (!types.isNativeError(cause)) return undefined;
  const code = codeOf(cause);
  const kept = new Error(code === '' ? cause.name : code);
  kept.name = cause.name;
  delete kept.stack; // would show where it was copied, not where it arose
  return code === '' ? kept : Object.assign(kept, { code });
}
