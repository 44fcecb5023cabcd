import { AccessRecorder } from '../audit/index.js';
import type { Budget, WindowState } from '../budget/index.js';
import {
  Fallbacks,
  UpstreamUsageCounter,
  type CallAccount,
  type Principal,
  type Pseudonyms,
  type RateLimits,
} from '../domain/index.js';
import type { GraphContext } from '../graphql/index.js';
import { createLoaders, guardFleets, scheduledLoaders, auditedLoaders, type DataSources } from '../loaders/index.js';
import type { TraceSpan } from '../observability/index.js';
import { ResponseWork, type ResponseLimits } from '../server/index.js';
import type { YieldToEventLoop } from '../scheduling/event-loop-scheduler.js';

export interface RequestContextOptions {
  /** Shared by all requests, without the restrictions of a principal. */
  readonly dataSources: DataSources;
  readonly pageSize: number;
  /** Maximum `first` of a connection. */
  readonly maxFirst: number;
  /** Maximum upstream calls of a request; 0 is no limit. */
  readonly maxCalls: number;
  readonly budget: Pick<Budget, 'state'>;
  /** Names that stand for VINs. */
  readonly pseudonyms: Pseudonyms;
  /** Whether the data that a request accesses is recorded. */
  readonly isAudited: boolean;
  /** Limits of a response. */
  readonly limits: ResponseLimits;
  readonly yieldToEventLoop: YieldToEventLoop;
  readonly now: () => number;
}

/** `accessRecorder`: absent without an audit log. */
export type RequestContext = GraphContext & { readonly accessRecorder?: AccessRecorder; readonly work: ResponseWork };

export interface ArrivedRequest {
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly principal: Principal;
  /** Pays for its upstream calls. */
  readonly account: CallAccount;
  readonly span: TraceSpan | undefined;
}

/**
 * Creates the context that the resolvers of a request share. Its loaders read the principal's fleets only, redact, and record accesses, in
 * this order: the record has what was delivered.
 */
export function requestContexts(options: RequestContextOptions): (request: ArrivedRequest) => RequestContext {
  const { dataSources, pageSize, maxFirst, maxCalls, budget, pseudonyms, isAudited, limits, yieldToEventLoop, now } =
    options;
  return ({ signal, requestId, principal, account, span }) => {
    const usageCounter = new UpstreamUsageCounter();
    const fallbacks = new Fallbacks(maxCalls, () => usageCounter.usage.sent);
    const call = { signal, usageCounter, account, fallbacks, span };
    const yieldAndCharge = (): Promise<void> => yieldToEventLoop((ms) => account.chargeCpu(ms));
    const work = new ResponseWork({ limits, signal, yieldToEventLoop: yieldAndCharge });
    const redacted = createLoaders(
      {
        ...guardFleets(dataSources, principal.fleets),
        ...{ pageSize, call, schedule: work.schedule, yieldToEventLoop: yieldAndCharge },
      },
      principal.disclosure,
      pseudonyms,
    );
    const accessRecorder = isAudited ? new AccessRecorder() : undefined;
    const recorded = accessRecorder === undefined ? redacted : auditedLoaders(redacted, accessRecorder);
    return {
      loaders: scheduledLoaders(recorded, work.inOrder),
      ...(accessRecorder === undefined ? {} : { accessRecorder }),
      usageCounter,
      work,
      requestId,
      principal,
      maxFirst,
      startedAt: now(),
      now: () => {
        usageCounter.noteTime();
        return now();
      },
      rateLimits: () => {
        usageCounter.noteTime();
        return rateLimitsOf(budget, now());
      },
      nodeTypes: new WeakMap(),
      selected: new WeakMap(),
      totals: new WeakMap(),
    };
  };
}

function rateLimitsOf(budget: Pick<Budget, 'state'>, now: number): RateLimits {
  const { day, second } = budget.state();
  const windowOf = ({ limit, remaining, resetInMs }: WindowState) => ({
    limit,
    remaining,
    resetAt: resetInMs === null || resetInMs === 0 ? null : new Date(now + resetInMs),
  });
  return { day: windowOf(day), second: windowOf(second) };
}
