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
import { AnswerWork, type AnswerLimits } from '../server/index.js';
import type { YieldToEventLoop } from '../scheduling/event-loop-scheduler.js';

export interface RequestContextOptions {
  /** By which data reaches requests, before it is known whose. */
  readonly dataSources: DataSources;
  readonly pageSize: number;
  /** The largest `first` that a connection takes. */
  readonly maxFirst: number;
  /** Most upstream calls of a request; 0 is no limit. */
  readonly maxCalls: number;
  readonly budget: Pick<Budget, 'state'>;
  /** Names that stand for VINs. */
  readonly pseudonyms: Pseudonyms;
  /** Whether it is gathered what a request is given. */
  readonly records: boolean;
  /** How large an answer may be. */
  readonly limits: AnswerLimits;
  readonly yieldToEventLoop: YieldToEventLoop;
  readonly now: () => number;
}

/** `access`: where it is gathered what the request is given, if that is written down. */
export type RequestContext = GraphContext & { readonly access?: AccessRecorder; readonly work: AnswerWork };

export interface ArrivedRequest {
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly principal: Principal;
  /** What pays for its upstream calls. */
  readonly account: CallAccount;
  readonly span: TraceSpan | undefined;
}

/**
 * Makes what the resolvers of one request share. Its loaders see the fleets of whoever asks, show what is disclosed to them,
 * and write down what they give, in this order: what is written down is what was shown.
 */
export function requestContexts(options: RequestContextOptions): (request: ArrivedRequest) => RequestContext {
  const { dataSources, pageSize, maxFirst, maxCalls, budget, pseudonyms, records, limits, yieldToEventLoop, now } =
    options;
  return ({ signal, requestId, principal, account, span }) => {
    const usageCounter = new UpstreamUsageCounter();
    const fallbacks = new Fallbacks(maxCalls, () => usageCounter.usage.sent);
    const call = { signal, usageCounter, account, fallbacks, span };
    const chargeCpu = account && ((ms: number) => account.chargeCpu(ms));
    const yieldBeforeDecoding = (): Promise<void> => yieldToEventLoop(chargeCpu);
    const work = new AnswerWork({ limits, signal, yieldToEventLoop: yieldBeforeDecoding });
    const guarded = guardFleets(dataSources, principal.fleets);
    const read = createLoaders(
      { ...guarded, pageSize, call, schedule: work.schedule, yieldToEventLoop: yieldBeforeDecoding },
      principal.disclosure,
      pseudonyms,
    );
    const access = records ? new AccessRecorder() : undefined;
    return {
      loaders: scheduledLoaders(access === undefined ? read : auditedLoaders(read, access), work.inOrder),
      ...(access === undefined ? {} : { access }),
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
