import pLimit from 'p-limit';
import type { Middleware } from './call.js';
import { callerGone, UpstreamError, type UpstreamErrorReason } from './errors.js';

export interface QueueOptions {
  readonly connections: number;
  /** Calls that may wait at a time; one more is refused. */
  readonly maxWaiting: number;
  /** Milliseconds that a call may wait. */
  readonly maxWaitMs: number;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Counted up and down. */
  readonly counters: { waiting: number; refused: number };
}

/**
 * At most `connections` calls under way: the others wait here, outside the deadline, since a query over a thousand
 * vehicles may rightly queue for longer than one answer may take. What waits is bounded in number and time: beyond that an
 * answer would come too late for anybody, and memory would be spent on it.
 */
export function queue({ connections, maxWaiting, maxWaitMs, clock, counters }: QueueOptions): Middleware {
  const limit = pLimit(connections);
  // p-limit lets nobody leave its line: who has gone is passed over when its turn comes.
  let gone = 0;
  /** How long the last one to be let through had waited: the best guess for the next. */
  let lastWaitMs = 0;

  const refusal = (reason: UpstreamErrorReason, message: string): UpstreamError => {
    counters.refused += 1;
    return new UpstreamError('UPSTREAM_UNAVAILABLE', reason, message, {
      retryAfter: Math.max(1, Math.ceil(Math.min(lastWaitMs, maxWaitMs) / 1_000)),
    });
  };

  return (request, next) => {
    const { signal } = request;
    if (signal?.aborted === true) return Promise.reject(callerGone(signal));
    if (limit.activeCount >= connections && limit.pendingCount - gone >= maxWaiting) {
      return Promise.reject(refusal('QUEUE_FULL', 'Too many calls to the upstream are waiting already.'));
    }
    return new Promise((resolve, reject) => {
      const since = clock();
      let isWaiting = true;
      counters.waiting += 1;
      const end = (): void => {
        isWaiting = false;
        counters.waiting -= 1;
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const leave = (error: UpstreamError): void => {
        end();
        gone += 1;
        reject(error);
      };
      const onAbort = (): void => leave(callerGone(signal));
      const timer = setTimeout(() => {
        lastWaitMs = maxWaitMs;
        leave(refusal('QUEUE_WAIT', 'The call to the upstream waited too long for its turn.'));
      }, maxWaitMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      void limit(async () => {
        if (!isWaiting) {
          gone -= 1;
          return;
        }
        end();
        lastWaitMs = clock() - since;
        await next(request).then(resolve, reject);
      });
    });
  };
}
