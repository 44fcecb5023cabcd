import { createHash } from 'node:crypto';
import { cache, type AnswerCache } from './cache.js';
import type { FinishedCall, Middleware, Send, UpstreamAnswer } from './call.js';
import { withCredentials } from './credentials.js';
import type { Credentials } from './credentials.js';
import { deadline } from './deadline.js';
import { pace, type CallBudget } from './pace.js';
import { queue } from './queue.js';
import type { SignedRequest } from './send.js';
import { share } from './share.js';
import { trace } from './trace.js';
import type { Counters } from './trace.js';
import { turn } from './turn.js';

export interface PipelineOptions {
  readonly credentials: Credentials;
  readonly connections: number;
  readonly budget: CallBudget;
  /** Keeps answers; null: none are kept. */
  readonly answers: AnswerCache | null;
  readonly takeTurn: () => Promise<void>;
  readonly timeoutMs: number;
  readonly counters: Counters;
  readonly onCall: (call: FinishedCall) => void;
  readonly clock: () => number;
  readonly send: (request: SignedRequest) => Promise<UpstreamAnswer>;
}

/** The life of a call to the upstream, from the outside in. The order is the meaning: each line says why it stands where it does. */
export function createPipeline(options: PipelineOptions): Send {
  const steps: readonly Middleware[] = [
    // An answer at hand costs no deadline and no budget. Outside of all, so that what it reads ahead is seen by the rest.
    ...(options.answers === null ? [] : [cache(options.answers, ownerOf(options.credentials))]),

    // Sees every other call and its final outcome.
    trace(options.counters, options.onCall, options.clock),

    // Identical reads in flight become one. Outside all waiting, or a caller who waits longer would send again.
    share(),

    // Whoever waited for it goes on in one turn of the event loop, which is theirs alone.
    turn(options.takeTurn),

    // Place of `breaker`: outside `retry`, so that a call counts once, whatever its tries.

    // Place of `retry`: reads only. Outside the budget: each try is paid for, and has its own time.

    // No more calls under way than connections. What waits here has not started, so no time runs yet.
    queue(options.connections),

    // Nor more than the subscription takes. The last to wait, so that what it lets through goes out at once.
    pace(options.budget),

    // From here on time runs.
    deadline(options.timeoutMs),
  ];
  // Innermost, and no middleware, because below it the request holds secrets: guards the origin, signs, sends.
  const last = withCredentials(options.credentials, options.send);
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), last);
}

/** Tells one login's answers from another's, also where several processes keep them in one place. It gives neither away. */
function ownerOf({ base, clientId, username }: Credentials): string {
  return createHash('sha256').update([base.href, username, clientId].join('\n')).digest('base64url');
}
