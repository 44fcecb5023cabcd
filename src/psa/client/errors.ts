import { DomainError, type ErrorCode } from '../../domain/index.js';
import { UpstreamError } from '../../transport/index.js';

/** The GraphQL error code of each transport error. */
const codes: Readonly<Record<UpstreamError['code'], ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  // The server's own credentials were rejected, which clients cannot fix.
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

/** Maps transport errors to domain errors. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof UpstreamError) {
    const { upstream, retryAfter, details } = error;
    return new DomainError(codes[error.code], error.message, { upstream, retryAfter, details, cause: error });
  }
  return new DomainError('UPSTREAM_ERROR', 'The upstream call failed.', { cause: error });
}

/**
 * Q05: empty collections and missing data return 404 with a vendor code 404xx, sometimes with a 2xx status. A 404 without a
 * code (a gateway's page, a wrong base path) is an error.
 */
export function isNoData({ upstream }: DomainError): boolean {
  return upstream !== null && isNoDataAnswer(upstream);
}

export function isNoDataAnswer({ status, code }: { readonly status: number; readonly code: number | null }): boolean {
  const isStatus = status === 404 || (status >= 200 && status < 300);
  return isStatus && code !== null && Math.floor(code / 100) === 404;
}
