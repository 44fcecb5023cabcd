import { types } from 'node:util';

/** For clients to react to. */
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

/** For operators to look up: one for each cause. */
export type UpstreamErrorReason =
  // our certificate, key and CA
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
  // the connection
  | 'DNS'
  | 'CONNECTION_REFUSED'
  | 'CONNECTION_RESET'
  | 'UNREACHABLE'
  | 'CONNECT_TIMEOUT'
  // the proxy
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
  // the response
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

/** The upstream's error body (Q02). The vendor's support needs `uuid`. The message is dropped, because its text is not stable. */
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
  /** Our limit and its value. */
  readonly details?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The only error thrown by this folder. Its message says what to check and contains no URL, header, secret or data. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly code: UpstreamErrorCode;
  readonly reason: UpstreamErrorReason;
  readonly upstream: UpstreamDetails | null;
  /** Seconds to wait before a retry; null if the upstream did not say. */
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

  /** A copy with another `retryAfter`, in seconds. */
  withRetryAfter(retryAfter: number | null): UpstreamError {
    const { code, reason, message, upstream, details, cause } = this;
    return new UpstreamError(code, reason, message, { upstream, retryAfter, details, cause });
  }
}

/**
 * The error of a call whose caller aborted it. A reason named TimeoutError, as of `AbortSignal.timeout`, means that the time of the
 * whole request is over, and the client still waits for the rest of its response.
 */
export function callerAborted(signal?: AbortSignal): UpstreamError {
  if ((signal?.reason as { readonly name?: unknown } | undefined)?.name === 'TimeoutError') {
    return new UpstreamError(
      'UPSTREAM_TIMEOUT',
      'REQUEST_DEADLINE',
      'The request timed out before the upstream responded.',
    );
  }
  return new UpstreamError('CANCELLED', 'CALLER_GONE', 'The client aborted the request.');
}

const notSent: ReadonlySet<UpstreamErrorReason> = new Set([
  'ALLOWANCE_SPENT',
  'BUDGET_SPENT',
  'CIRCUIT_OPEN',
  'LOGIN_REFUSED',
  'QUEUE_FULL',
  'QUEUE_WAIT',
]);

/** Whether the call was refused before it was sent, so that its failure says nothing about the upstream. */
export function wasNotSent({ reason }: UpstreamError): boolean {
  return notSent.has(reason);
}

/** The HTTP status of a failure: that of the error body if the response itself had a 2xx status. */
export function failedStatus({ reason, upstream }: UpstreamError): number | null {
  if (upstream === null) return null;
  return reason === 'ERROR_IN_BODY' ? statusOfCode(upstream.code) : upstream.status;
}

/** The first three digits of the vendor's code, or a gateway's three-digit code; null if that is not a 4xx or 5xx status. */
export function statusOfCode(code: number | null): number | null {
  const digits = code === null ? '' : String(code);
  return /^[45]\d{2}(?:\d{2})?$/.test(digits) ? Number(digits.slice(0, 3)) : null;
}

/** The error code of node, OpenSSL, llhttp or undici; for an AggregateError (happy eyeballs) that of the first error; '' without one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: unknown };
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}

/**
 * Keeps the name and code of a cause. Its text and properties may contain what the upstream sent (a parser's `data`), a certificate or
 * a host, which must not be logged.
 */
function harmless(cause: unknown): Error | undefined {
  if (!types.isNativeError(cause)) return undefined;
  const code = codeOf(cause);
  const kept = new Error(code === '' ? cause.name : code);
  kept.name = cause.name;
  delete kept.stack; // would point at this copy
  return code === '' ? kept : Object.assign(kept, { code });
}
