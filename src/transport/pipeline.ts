import { createHash } from 'node:crypto';
import { breaker, recheck } from './breaker.js';
import { cache, type CallCache } from './cache.js';
import { charge } from './charge.js';
import type { FinishedCall, Middleware, Send, UpstreamAnswer } from './call.js';
import type { Circuit } from './circuit.js';
import { withCredentials } from './credentials.js';
import type { Credentials } from './credentials.js';
import { deadline } from './deadline.js';
import { guardLogin, type LoginGuard } from './login-guard.js';
import { pace, type CallBudget } from './pace.js';
import { queue } from './queue.js';
import { retry } from './retry.js';
import type { SignedRequest } from './send.js';
import { share } from './share.js';
import { trace } from './trace.js';
import type { Counters } from './trace.js';
import { turn } from './yield-to-event-loop.js';

export interface PipelineOptions {
  readonly credentials: Credentials;
  readonly connections: number;
  readonly retries: number;
  readonly queueMax: number;
  readonly queueWaitMs: number;
  readonly budget: CallBudget;
  /** Keeps answers; null: none are kept. */
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

/** The life of a call to the upstream, from the outside in. The order is the meaning: each line says why it stands where it does. */
export function createPipeline(options: PipelineOptions): Send {
  const { circuit, clock, connections, counters, queueMax, queueWaitMs, retries } = options;
  const steps: readonly Middleware[] = [
    // An answer at hand costs no deadline and no budget. Outside of all, so that what it reads ahead is seen by the rest.
    ...(options.answers === null ? [] : [cache(options.answers, ownerOf(options.credentials))]),

    // Sees every other call and its final outcome.
    trace(counters, options.onCall, clock),

    // Identical reads in flight become one. Outside all waiting, or a caller who waits longer would send again.
    share(clock),

    // Whoever waited for it goes on in one turn of the event loop, which is theirs alone.
    turn(options.yieldToEventLoop),

    // An upstream that fails is left alone. Outside `retry`, so that a call counts once, whatever its tries.
    breaker(circuit, clock),

    // Reads only. Outside the budget: each try is paid for, and has its own time.
    retry({ retries, onRetry: () => (counters.retries += 1) }),

    // Each attempt is paid for by its client, before it takes a place in a queue.
    charge(),

    // No more calls under way than connections; clients take turns. What waits here has not started, so no time runs yet.
    queue({ connections, maxWaiting: queueMax, maxWaitMs: queueWaitMs, clock, counters }),

    // The upstream may have been found to fail meanwhile: what waited for it fails at once, too.
    recheck(circuit, clock),

    // Credentials that were refused are not repeated. Inside `queue`, so that what waited is held back too; outside the budget,
    // which those calls do not use.
    guardLogin(options.login),

    // Nor more than the subscription takes. The last to wait, so that what it lets through goes out at once.
    pace(options.budget),

    // From here on time runs.
    deadline(options.timeoutMs, probeMs(connections)),
  ];
  // Innermost, and no middleware, because below it the request holds secrets: guards the origin, signs, sends.
  const last = withCredentials(options.credentials, options.send);
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), last);
}

/** Tells one login's answers from another's, also where several processes keep them in one place. It gives neither away. */
function ownerOf({ base, clientId, username }: Credentials): string {
  return createHash('sha256').update([base.href, username, clientId].join('\n')).digest('base64url');
}

/** Probes go out every half second: with this much time for each they hold half of the connections at most. In milliseconds. */
function probeMs(connections: number): number {
  return Math.max(1_000, 500 * Math.floor(connections / 2));
}
