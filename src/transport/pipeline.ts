import type { FinishedCall, Middleware, Send, UpstreamAnswer } from './call.js';
import { withCredentials } from './credentials.js';
import type { Credentials } from './credentials.js';
import { deadline } from './deadline.js';
import { queue } from './queue.js';
import type { SignedRequest } from './send.js';
import { trace } from './trace.js';
import type { Counters } from './trace.js';

export interface PipelineOptions {
  readonly credentials: Credentials;
  readonly connections: number;
  readonly timeoutMs: number;
  readonly counters: Counters;
  readonly onCall: (call: FinishedCall) => void;
  readonly clock: () => number;
  readonly send: (request: SignedRequest) => Promise<UpstreamAnswer>;
}

/** The life of a call to the upstream, from the outside in. The order is the meaning: each line says why it stands where it does. */
export function createPipeline(options: PipelineOptions): Send {
  const steps: readonly Middleware[] = [
    // Sees every call and its final outcome, also of those that the steps below answer without the upstream.
    trace(options.counters, options.onCall, options.clock),

    // Place of `cache`: an answer at hand costs no deadline and no budget. Keyed without credentials: one transport, one login.

    // Place of `share`: identical reads in flight become one. Outside the deadline, or one caller's cancelling would end the others' call.

    // No more calls under way than connections. What waits here has not started, so no time runs yet.
    queue(options.connections),

    // From here on time runs: waiting for a breaker, for budget, and all tries together.
    deadline(options.timeoutMs),

    // Place of `breaker`: outside `retry`, so that a call counts once, whatever its tries.

    // Place of `retry`: reads only. Inside the deadline, outside the budget: each try is paid for.

    // Place of `budget`: the last to wait, so that what it lets through goes out at once.
  ];
  // Innermost, and no middleware, because below it the request holds secrets: guards the origin, signs, sends.
  const last = withCredentials(options.credentials, options.send);
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), last);
}
