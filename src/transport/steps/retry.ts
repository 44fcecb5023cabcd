import { setTimeout as wait } from 'node:timers/promises';
import { ExponentialBackoff, type IBackoff } from 'cockatiel';
import type { Middleware, UpstreamAnswer, UpstreamRequest } from '../call.js';
import { callerAborted, failedStatus, UpstreamError, wasNotSent, type UpstreamErrorReason } from '../errors.js';
import { RetryBudget } from './retry-budget.js';

export interface RetryOptions {
  /** Attempts after the first; 0: none. */
  readonly retries: number;
  readonly budget?: RetryBudget;
  /** Milliseconds to wait before each retry of one call. Default: exponential with jitter, from about 100 ms to 2 s. */
  readonly delays?: () => Iterator<number, never>;
  /** Called for each retry. */
  readonly onRetry?: () => void;
}

/** Seconds. A longer `Retry-After` is passed on to the client instead of waiting for it. */
const longestWait = 3;

/** Failures of one connection or one server behind the address. A retry may reach another. */
const retryableReasons: ReadonlySet<UpstreamErrorReason> = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'BODY_CUT',
  'PROXY_REFUSED',
  'PROXY_BAD_GATEWAY',
  'STALLED',
]);
const retryableStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * Retries reads after temporary failures. Writes are never retried, because a write without a response may have been carried out. Not
 * retried either: permanent failures (4xx, TLS, an invalid body), 429 (the budget handles it), and timeouts, after which the caller has
 * waited long enough.
 *
 * Not cockatiel's `retry`: its delay does not end when the caller aborts, and it has no retry budget.
 */
export function retry({
  retries,
  budget = new RetryBudget(),
  delays = backoff,
  onRetry = () => undefined,
}: RetryOptions): Middleware {
  return async (request, next) => {
    // One attempt is enough for a probe.
    if (request.method !== 'GET' || request.probe === true || retries === 0) return next(request);
    const { signal } = request;
    const pauses = delays();
    budget.deposit();
    for (let failure: UpstreamError | null = null, attempts = 0; ; attempts += 1) {
      let answer: UpstreamAnswer;
      try {
        answer = await next(attempts === 0 ? request : { ...request, isRetry: true });
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        // A retry that was not sent says less than the failure before it.
        if (failure !== null && wasNotSent(error)) throw failure;
        if (signal?.aborted === true || attempts === retries || !isRetryable(error, request) || !budget.take())
          throw error;
        failure = error;
        const pauseMs = Math.max(pauses.next().value, (error.retryAfter ?? 0) * 1_000);
        await wait(pauseMs, undefined, signal === undefined ? {} : { signal }).catch(() => {
          throw callerAborted(signal);
        });
        onRetry();
        continue;
      }
      if (failure !== null) for (let paid = 0; paid < attempts; paid += 1) budget.refund();
      return answer;
    }
  };
}

function isRetryable(error: UpstreamError, { replaceable }: UpstreamRequest): boolean {
  const { code, reason, retryAfter } = error;
  // With a stale response in the cache, do not wait.
  if (code === 'UPSTREAM_TLS' || (retryAfter ?? 0) > (replaceable === true ? 0 : longestWait)) return false;
  return retryableReasons.has(reason) || retryableStatuses.has(failedStatus(error) ?? 0);
}

function* backoff(): Generator<number, never> {
  let next: IBackoff<unknown> = new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }).next();
  for (;;) {
    yield next.duration;
    next = next.next(undefined);
  }
}
