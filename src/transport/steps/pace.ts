import type { Waiters } from '../../scheduling/index.js';
import type { Middleware, Priority } from '../call.js';
import { callerAborted, UpstreamError } from '../errors.js';
import { requesterOf } from '../requester.js';

/** Enforces the subscription's rate limits. */
export interface CallBudget {
  /**
   * Resolves when the call may be sent. Rejects with the signal's reason, or with an error whose `retryAfter` is the number of seconds
   * until calls are allowed again.
   */
  take(options: {
    readonly priority: Priority;
    /** The client whose turn the call takes in the queue. */
    readonly client: string;
    /** Requesters that joined the call. */
    readonly waiters: Pick<Waiters, 'watch'> | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Whether the call may wait for the end of a pause. If not, it is refused at once. */
    readonly patient: boolean;
  }): Promise<CallPermit>;
}

export interface CallPermit {
  /**
   * The call has ended. Header names are lower-case; `retryAfter` is the upstream's, in seconds. Returns the seconds until calls are
   * sent again; null without a pause.
   */
  done(answer: {
    readonly status: number | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly retryAfter: number | null;
  }): number | null;
}

/** Delays each call until the rate limits allow it, and passes the upstream's rate limit headers to the budget. */
export function pace(budget: CallBudget): Middleware {
  return async (request, next) => {
    const { signal, waiters, replaceable = false, meter } = request;
    let permit: CallPermit;
    try {
      permit = await budget.take({ ...requesterOf(request), waiters, signal, patient: !replaceable });
    } catch (error) {
      throw signal?.aborted === true ? callerAborted(signal) : spent(error);
    }
    const done = (retryAfter: number | null): number | null =>
      permit.done({ status: meter?.status ?? null, headers: meter?.headers ?? {}, retryAfter });
    try {
      const answer = await next(request);
      done(null);
      return answer;
    } catch (error) {
      const requested = error instanceof UpstreamError ? error.retryAfter : null;
      const retryAfter = done(requested) ?? requested;
      throw error instanceof UpstreamError && error.code === 'RATE_LIMITED' ? error.withRetryAfter(retryAfter) : error;
    }
  };
}

function spent(error: unknown): UpstreamError {
  const { retryAfter } = error as { readonly retryAfter?: unknown };
  return new UpstreamError('RATE_LIMITED', 'BUDGET_SPENT', "The subscription's rate limit is used up: retry later.", {
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
  });
}
