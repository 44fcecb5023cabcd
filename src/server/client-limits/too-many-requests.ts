/** The limits of a client, by the variables that set them. */
export type ClientLimit =
  | 'CLIENT_REQUESTS_PER_MINUTE'
  | 'CLIENT_CALLS_PER_MINUTE'
  | 'CLIENT_CPU_MS_PER_MINUTE'
  | 'CLIENT_DAY_SHARE_PERCENT'
  | 'FAILED_LOGINS_PER_MINUTE';

const units: Readonly<Record<ClientLimit, string>> = {
  CLIENT_REQUESTS_PER_MINUTE: 'requests per minute',
  CLIENT_CALLS_PER_MINUTE: 'upstream calls per minute',
  CLIENT_CPU_MS_PER_MINUTE: 'ms of CPU time per minute',
  CLIENT_DAY_SHARE_PERCENT: 'upstream calls in 24 hours while other clients are active',
  FAILED_LOGINS_PER_MINUTE: 'failed logins per minute',
};

/** A client has exceeded a limit; the request may be sent again later. */
export class TooManyRequestsError extends Error {
  override readonly name = 'TooManyRequestsError';
  readonly code = 'TOO_MANY_REQUESTS';
  readonly statusCode = 429;
  /** `retryAfter`: seconds. */
  readonly extensions: { readonly limit: ClientLimit; readonly allowed: number; readonly retryAfter: number };

  constructor(limit: ClientLimit, allowed: number, waitMs: number, remedy = '') {
    const retryAfter = Math.max(1, Math.ceil(waitMs / 1000));
    super(
      `Client limit exceeded: ${allowed} ${units[limit]} (${limit}).${remedy === '' ? '' : ` ${remedy}`} Retry after ${retryAfter} s.`,
    );
    this.extensions = { limit, allowed, retryAfter };
  }
}
