import { DomainError, type ErrorCode } from '../domain/index.js';
import { UpstreamError } from '../transport/index.js';

/** What the graph's users are told for each failure of the transport. */
const codes: Readonly<Record<UpstreamError['code'], ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  // The facade's own login was refused: nothing that the user of the graph could sign in to.
  UNAUTHENTICATED: 'UPSTREAM_ERROR',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  RATE_LIMITED: 'RATE_LIMITED',
  UPSTREAM_TIMEOUT: 'UPSTREAM_TIMEOUT',
  UPSTREAM_UNAVAILABLE: 'UPSTREAM_UNAVAILABLE',
  UPSTREAM_TLS: 'UPSTREAM_TLS',
  UPSTREAM_ERROR: 'UPSTREAM_ERROR',
  QUERY_TOO_EXPENSIVE: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  CANCELLED: 'CANCELLED',
};

/** The one place where a failure of the transport becomes a failure of the domain. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof UpstreamError) {
    const { upstream, retryAfter, details } = error;
    return new DomainError(codes[error.code], error.message, { upstream, retryAfter, details, cause: error });
  }
  return new DomainError('UPSTREAM_ERROR', 'The upstream call failed.', { cause: error });
}

/**
 * Q05: empty collections and things without data answer 404 with a code of the vendor's, any 404xx, which may also come under a
 * status of success. A 404 without one (a gateway's page, a wrong base path) says nothing about data and stays an error.
 */
export function isNoData({ upstream }: DomainError): boolean {
  return upstream !== null && isNoDataAnswer(upstream);
}

export function isNoDataAnswer({ status, code }: { readonly status: number; readonly code: number | null }): boolean {
  const isStatus = status === 404 || (status >= 200 && status < 300);
  return isStatus && code !== null && Math.floor(code / 100) === 404;
}
