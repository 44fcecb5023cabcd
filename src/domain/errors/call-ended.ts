import { DomainError } from './errors.js';

/**
 * The error of a call whose signal was aborted: a timeout if the signal's reason is named `TimeoutError`, as that of
 * `AbortSignal.timeout` is, otherwise a cancellation.
 */
export function callEnded(signal: AbortSignal | undefined): DomainError {
  return (signal?.reason as { readonly name?: unknown } | undefined)?.name === 'TimeoutError'
    ? new DomainError('UPSTREAM_TIMEOUT', 'The request timed out. Select less data, or retry.')
    : new DomainError('CANCELLED', 'The client aborted the request.');
}
