import { setTimeout as wait } from 'node:timers/promises';
import { ExponentialBackoff, type IBackoff } from 'cockatiel';
import type { Middleware, UpstreamAnswer, UpstreamRequest } from './call.js';
import { callerAborted, failedStatus, UpstreamError, wasNotSent, type UpstreamErrorReason } from './errors.js';
import { RetryBudget } from './retry-budget.js';

export interface RetryOptions {
  /** Tries after the first; 0: none. */
  readonly retries: number;
  readonly budget?: RetryBudget;
  /** Milliseconds to wait before each retry of one call. Default: exponential with jitter, from about 100 ms to 2 s. */
  readonly delays?: () => Iterator<number, never>;
  /** Told of each retry as it is sent. */
  readonly onRetry?: () => void;
}

/** Seconds. An upstream that asks for more (`Retry-After`) is not tried again: its wish is passed on to the client. */
const longestWait = 3;

/** What may have been an accident of one connection or one server behind the address. A second try may meet another. */
const accidents: ReadonlySet<UpstreamErrorReason> = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'BODY_CUT',
  'PROXY_REFUSED',
  'PROXY_BAD_GATEWAY',
  'STALLED',
]);
const passingStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * Reads that failed by what a second try can mend are tried again, after a pause. Writes never are: one whose answer was lost may
 * have been done. Nor what a second try cannot mend (4xx, TLS, an answer of nonsense), what others see to (429: the budget),
 * or a timeout, after which the caller has waited long enough.
 *
 * The loop is ours, not cockatiel's `retry`, whose pause goes on when the caller has gone, and which knows no budget.
 */
export function retry({
  retries,
  budget = new RetryBudget(),
  delays = backoff,
  onRetry = () => undefined,
}: RetryOptions): Middleware {
  return async (request, next) => {
    // A probe is a question to a sick upstream: one answer is enough.
    if (request.method !== 'GET' || request.probe === true || retries === 0) return next(request);
    const { signal } = request;
    const pauses = delays();
    budget.deposit();
    for (let failure: UpstreamError | null = null, tries = 0; ; tries += 1) {
      let answer: UpstreamAnswer;
      try {
        answer = await next(tries === 0 ? request : { ...request, isRetry: true });
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        // A retry that never went out tells less than the failure before it.
        if (failure !== null && wasNotSent(error)) throw failure;
        if (signal?.aborted === true || tries === retries || !isMendable(error, request) || !budget.take()) throw error;
        failure = error;
        const pauseMs = Math.max(pauses.next().value, (error.retryAfter ?? 0) * 1_000);
        await wait(pauseMs, undefined, signal === undefined ? {} : { signal }).catch(() => {
          throw callerAborted(signal);
        });
        onRetry();
        continue;
      }
      if (failure !== null) for (let paid = 0; paid < tries; paid += 1) budget.giveBack();
      return answer;
    }
  };
}

function isMendable(error: UpstreamError, { replaceable }: UpstreamRequest): boolean {
  const { code, reason, retryAfter } = error;
  // With an older answer at hand nobody waits.
  if (code === 'UPSTREAM_TLS' || (retryAfter ?? 0) > (replaceable === true ? 0 : longestWait)) return false;
  return accidents.has(reason) || passingStatuses.has(failedStatus(error) ?? 0);
}

function* backoff(): Generator<number, never> {
  let next: IBackoff<unknown> = new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }).next();
  for (;;) {
    yield next.duration;
    next = next.next(undefined);
  }
}
