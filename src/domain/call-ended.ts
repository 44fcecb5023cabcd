import { DomainError } from './errors.js';

/**
 * What a caller learns whose signal has ended its wait: that it has gone itself, or that its time was over, which the signal
 * shows by a reason named TimeoutError, as that of `AbortSignal.timeout` is.
 */
export function callEnded(signal: AbortSignal | undefined): DomainError {
  return (signal?.reason as { readonly name?: unknown } | undefined)?.name === 'TimeoutError'
    ? new DomainError('UPSTREAM_TIMEOUT', 'The time for the whole request was over first.')
    : new DomainError('CANCELLED', 'The caller no longer waits for this reading.');
}
