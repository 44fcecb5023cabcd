import type { Waiters } from '../scheduling/index.js';
import type { Middleware, Priority } from './call.js';
import { callerAborted, UpstreamError } from './errors.js';
import { partyOf } from './party.js';

/** What keeps the subscription's limits. */
export interface CallBudget {
  /**
   * Resolves when a call may go out. Rejects with the signal's reason, or with an error whose `retryAfter` tells in how many
   * seconds calls will be taken again.
   */
  take(options: {
    readonly priority: Priority;
    /** Whose turn the call takes where calls wait, and who else waits for it. */
    readonly client: string;
    readonly waiters: Pick<Waiters, 'watch'> | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Whether the call may wait for the end of a refusal; without it, it is refused at once. */
    readonly patient: boolean;
  }): Promise<CallPermit>;
}

export interface CallPermit {
  /**
   * The call is over; headers with lower-case names. `retryAfter`: the seconds that the upstream asks to wait. Returns the
   * seconds until calls go out again; null where nothing holds them back.
   */
  done(answer: {
    readonly status: number | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly retryAfter: number | null;
  }): number | null;
}

/** Each call waits until the subscription has room for it, and tells what the upstream says of the limits. */
export function pace(budget: CallBudget): Middleware {
  return async (request, next) => {
    const { signal, waiters, replaceable = false, meter } = request;
    let permit: CallPermit;
    try {
      permit = await budget.take({ ...partyOf(request), waiters, signal, patient: !replaceable });
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
      const asked = error instanceof UpstreamError ? error.retryAfter : null;
      const retryAfter = done(asked) ?? asked;
      throw error instanceof UpstreamError && error.code === 'RATE_LIMITED' ? error.retriedAfter(retryAfter) : error;
    }
  };
}

function spent(error: unknown): UpstreamError {
  const { retryAfter } = error as { readonly retryAfter?: unknown };
  return new UpstreamError('RATE_LIMITED', 'BUDGET_SPENT', "The subscription's calls are spent for now.", {
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
  });
}
