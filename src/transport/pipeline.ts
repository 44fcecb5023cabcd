import { createHash } from 'node:crypto';
import { breaker, recheck } from './steps/breaker.js';
import { cache, type CallCache } from './steps/cache.js';
import { charge } from './steps/charge.js';
import type { FinishedCall, Middleware, Send, UpstreamAnswer } from './call.js';
import type { Circuit } from './steps/circuit.js';
import { withCredentials } from './steps/credentials.js';
import type { Credentials } from './steps/credentials.js';
import { deadline } from './steps/deadline.js';
import { guardLogin, type LoginGuard } from './steps/login-guard.js';
import { pace, type CallBudget } from './steps/pace.js';
import { queue } from './steps/queue.js';
import { retry } from './steps/retry.js';
import type { SignedRequest } from './exchange/send.js';
import { share } from './steps/share.js';
import { trace } from './steps/trace.js';
import type { Counters } from './steps/trace.js';
import { yieldBeforeDecoding } from './steps/yield-to-event-loop.js';

export interface PipelineOptions {
  readonly credentials: Credentials;
  readonly connections: number;
  readonly retries: number;
  readonly queueMax: number;
  readonly queueWaitMs: number;
  readonly budget: CallBudget;
  /** Null: responses are not cached. */
  readonly answers: CallCache | null;
  readonly yieldToEventLoop: (onEnd?: (ms: number) => void) => Promise<void>;
  readonly circuit: Circuit;
  readonly login: LoginGuard;
  readonly timeoutMs: number;
  readonly counters: Counters;
  readonly onCall: (call: FinishedCall) => void;
  readonly clock: () => number;
  readonly send: (request: SignedRequest) => Promise<UpstreamAnswer>;
}

/** The steps of an upstream call, outermost first. Each comment gives the reason for the step's position. */
export function createPipeline(options: PipelineOptions): Send {
  const { circuit, clock, connections, counters, queueMax, queueWaitMs, retries } = options;
  const steps: readonly Middleware[] = [
    // First: a cached response needs no budget and no deadline. Background refreshes pass through all other steps.
    ...(options.answers === null ? [] : [cache(options.answers, ownerOf(options.credentials))]),

    // Sees every uncached call and its final outcome.
    trace(counters, options.onCall, clock),

    // Identical reads in flight share one call. Outside the queues, so that a queued call can be joined.
    share(clock),

    // Callers decode the response in a turn of the event loop of their own.
    yieldBeforeDecoding(options.yieldToEventLoop),

    // Stops calls to a failing upstream. Outside `retry`, so that a call counts once, however many attempts it takes.
    breaker(circuit, clock),

    // Reads only. Outside the budget and the deadline, which apply to each attempt.
    retry({ retries, onRetry: () => (counters.retries += 1) }),

    // Charges each attempt to its client before it queues.
    charge(),

    // No more calls in flight than connections; clients take turns. The deadline does not include the wait.
    queue({ connections, maxWaiting: queueMax, maxWaitMs: queueWaitMs, clock, counters }),

    // The circuit may have opened meanwhile: queued calls fail at once.
    recheck(circuit, clock),

    // Does not repeat refused credentials. Inside `queue`, so that queued calls are blocked too; outside the budget, which
    // blocked calls do not use.
    guardLogin(options.login),

    // Enforces the subscription's rate limits. The last step that waits, so that an admitted call is sent at once.
    pace(options.budget),

    // The timeout of an attempt starts here.
    deadline(options.timeoutMs, probeMs(connections)),
  ];
  // Innermost, and no middleware, because the request contains secrets from here on: checks the origin, signs and sends.
  const last = withCredentials(options.credentials, options.send);
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), last);
}

/** Identifies the login in cache keys, also in a store shared by processes. Hashed to reveal neither user name nor client id. */
function ownerOf({ base, clientId, username }: Credentials): string {
  return createHash('sha256').update([base.href, username, clientId].join('\n')).digest('base64url');
}

/** Timeout of a probe, in milliseconds. With a probe every half second, hanging probes use at most half of the connections. */
function probeMs(connections: number): number {
  return Math.max(1_000, 500 * Math.floor(connections / 2));
}
