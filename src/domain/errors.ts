/**
 * Why a part of an answer is missing. A closed list: clients may switch over it.
 *
 * - `BAD_USER_INPUT`: an argument is wrong; the message names it and says what was expected.
 * - `NOT_FOUND`: there is no such thing, or the caller may not know that there is.
 * - `FORBIDDEN`: the subscription, the vehicle's privacy, the scopes of whoever asks or what is disclosed to them does not
 *   allow it.
 * - `RATE_LIMITED`: the subscription's budget is spent; `retryAfter` says when to come back.
 * - `UPSTREAM_TIMEOUT`, `UPSTREAM_UNAVAILABLE`, `UPSTREAM_TLS`, `UPSTREAM_ERROR`: no answer in time (the upstream's or the
 *   request's), no connection or none tried (`retryAfter` says when to come back), mutual TLS failed, or an answer that
 *   cannot be used.
 * - `QUERY_TOO_EXPENSIVE`: the operation takes more upstream calls than one request may. Predicted, the request is refused
 *   and nothing is sent; found out while it is executed, only the parts that are left have this error.
 * - `QUERY_TOO_COMPLEX`: the request is larger than one may be; `limit` names what there is too much of.
 * - `TOO_MANY_REQUESTS`: the client has used more than it may have, of requests, upstream calls or computing time, as `limit`
 *   says; `retryAfter` says when to come back. (The subscription's own budget, which all clients share, is `RATE_LIMITED`.)
 * - `CANCELLED`: the client went away before the answer was there.
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

/** What the upstream said of its own failure; `uuid` is what the vendor's support desk asks for. */
export interface UpstreamFailure {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The vendor's own code, such as 40499; its first three digits are the HTTP status. */
  readonly code: number | null;
  readonly uuid: string | null;
  /** When the upstream says it failed, as it wrote it. */
  readonly timestamp: string | null;
}

export interface DomainErrorOptions {
  readonly upstream?: UpstreamFailure | null;
  /** Seconds after which the same request may succeed. */
  readonly retryAfter?: number | null;
  /** Which limit it was, and how much it allows: shown beside the code. */
  readonly details?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** The one error that crosses from the adapters to the graph. Its message holds no URL, header, secret or VIN. */
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
