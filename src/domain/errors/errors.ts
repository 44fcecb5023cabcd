/**
 * Why a part of a response is missing. A closed list: clients may switch over it.
 *
 * - `BAD_USER_INPUT`: an argument is invalid; the message names it and the expected value.
 * - `NOT_FOUND`: the object does not exist, or the caller may not know that it does.
 * - `FORBIDDEN`: not allowed by the subscription, the vehicle's privacy, or the caller's scopes or privacy settings.
 * - `RATE_LIMITED`: the subscription's call budget is exhausted; retry after `retryAfter` seconds.
 * - `UPSTREAM_TIMEOUT`: no response before the upstream's or the request's timeout.
 * - `UPSTREAM_UNAVAILABLE`: no connection, or no attempt while the circuit is open; retry after `retryAfter` seconds.
 * - `UPSTREAM_TLS`: mutual TLS failed.
 * - `UPSTREAM_ERROR`: the upstream's response is an error or is invalid.
 * - `QUERY_TOO_EXPENSIVE`: the operation takes more upstream calls than one request may make. If predicted, the request is
 *   rejected and nothing is sent; if detected during execution, only the remaining parts have this error.
 * - `QUERY_TOO_COMPLEX`: the request exceeds a size limit, which `limit` names.
 * - `TOO_MANY_REQUESTS`: the client has exceeded its share of requests, upstream calls or CPU time, which `limit` names; retry
 *   after `retryAfter` seconds. (The subscription's budget, which all clients share, is `RATE_LIMITED`.)
 * - `CANCELLED`: the client aborted the request.
 */
export const errorCodes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'RATE_LIMITED',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TLS',
  'UPSTREAM_ERROR',
  'QUERY_TOO_EXPENSIVE',
  'QUERY_TOO_COMPLEX',
  'TOO_MANY_REQUESTS',
  'CANCELLED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The upstream's own error details; quote the `uuid` to the vendor's support. */
export interface UpstreamFailure {
  /** HTTP status of the response. */
  readonly status: number;
  /** The vendor's own code, such as 40499; its first three digits are the HTTP status. */
  readonly code: number | null;
  readonly uuid: string | null;
  /** Time of the failure, as the upstream wrote it. */
  readonly timestamp: string | null;
}

export interface DomainErrorOptions {
  readonly upstream?: UpstreamFailure | null;
  /** Seconds after which the same request may succeed. */
  readonly retryAfter?: number | null;
  /** Name and value of the exceeded limit, returned beside the code. */
  readonly details?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The only error that adapters pass to the graph. Its message contains no URL, header, secret or VIN. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly upstream: UpstreamFailure | null;
  readonly retryAfter: number | null;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, message: string, options: DomainErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.upstream = options.upstream ?? null;
    this.retryAfter = options.retryAfter ?? null;
    this.details = options.details ?? {};
  }
}
