import type { AuditLog } from '../audit/index.js';
import type { Config } from '../config/index.js';
import type { Grants, UpstreamUsage } from '../domain/index.js';
import { costs, createPredictor, presentError, presentUsage, cachedExtensions } from '../graphql/index.js';
import { Forecast, guardKnowledge, type DataSources } from '../loaders/index.js';
import type { Logger, Metrics, TraceFacts, Tracer } from '../observability/index.js';
import { createPseudonyms } from '../privacy/pseudonyms.js';
import type { YieldToEventLoop } from '../scheduling/event-loop-scheduler.js';
import { EXPLAIN_HEADER, type Authenticate, type ExampleOperation, type ServerOptions } from '../server/index.js';
import { auditTrail } from './audit-log.js';
import type { ReadinessCheck } from './readiness.js';
import { requestContexts, type RequestContext } from './request-context.js';
import type { TrustedDocuments } from './trusted-documents.js';
import type { UpstreamClient } from './upstream-client.js';

type Options = ServerOptions<RequestContext>;

export interface ServerParts {
  readonly config: Config;
  readonly schema: Options['schema'];
  readonly client: UpstreamClient;
  readonly dataSources: DataSources;
  readonly readiness: ReadinessCheck;
  readonly authenticate: Authenticate;
  readonly audit: AuditLog | undefined;
  readonly documents: TrustedDocuments | undefined;
  readonly tracer: Tracer | undefined;
  readonly yieldToEventLoop: YieldToEventLoop;
  readonly exampleOperations: readonly ExampleOperation[];
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
}

/** Connects the server to the parts below it, in the order of a request. */
export function serverOptions(parts: ServerParts): Options {
  const { config, schema, client, readiness, audit, metrics } = parts;
  return {
    ...config.server,
    schema,
    authenticate: parts.authenticate,
    clock: parts.clock,
    dayCalls: () => client.budget.state().day.limit,
    ...trustedDocuments(parts),
    ...responseCache(parts),
    yieldToEventLoop: parts.yieldToEventLoop,
    createContext: contextFactory(parts),
    workOf: ({ work }) => work,
    explain: explainOptions(parts),
    formatError: presentError,
    extensionsOf: ({ usageCounter }) => ({ upstream: presentUsage(usageCounter.usage) }),
    audit: audit === undefined ? undefined : auditTrail(audit),
    readiness: async () =>
      audit?.takesRequests() === false
        ? { ready: false, detail: 'the audit log cannot be written' }
        : readiness.check(),
    certificate: () => client.certificate.state(),
    metrics,
    onOperation: (operation, context) => {
      metrics.countOperation(operation);
      if (context === undefined || operation.outcome === 'refused') return;
      metrics.observeServedAge(context.usageCounter.usage.oldestMs / 1000);
    },
    onRefusal: (code) => metrics.countRefusal(code),
    tracer: parts.tracer,
    factsOf: ({ usageCounter }) => usageFacts(usageCounter.usage),
    logger: parts.logger,
    exampleOperations: parts.exampleOperations,
  };
}

function trustedDocuments({ config, documents }: ServerParts): Pick<Options, 'trustedDocuments'> {
  const { mode } = config.server.documents;
  return documents === undefined || mode === 'off' ? {} : { trustedDocuments: { mode, textOf: documents.textOf } };
}

function responseCache({ config, client }: ServerParts): Pick<Options, 'responseCache'> {
  return {
    responseCache: {
      maxBytes: config.cache.answersMaxBytes,
      variesBy: [EXPLAIN_HEADER],
      freshMs: ({ usageCounter }) => usageCounter.usage.freshMs,
      cachedExtensions,
      version: client.privacyVersion,
    },
  };
}

function contextFactory({
  config,
  client,
  dataSources,
  audit,
  yieldToEventLoop,
  now,
}: ServerParts): Options['createContext'] {
  const { maxFirst, maxPredictedCalls: maxCalls, queryLimits: limits } = config.server;
  return requestContexts({
    dataSources,
    pageSize: config.upstream.pageSize,
    maxFirst,
    maxCalls,
    limits,
    budget: client.budget,
    pseudonyms: createPseudonyms(config.pseudonymSecret),
    isAudited: audit !== undefined,
    yieldToEventLoop,
    now,
  });
}

function explainOptions({ config, schema, dataSources, now }: ServerParts): NonNullable<Options['explain']> {
  const { maxFirst, maxPredictedCalls } = config.server;
  const { upstream } = dataSources;
  const { pageSize } = config.upstream;
  const forecastOf = (fleets: Grants): Forecast =>
    new Forecast({ upstream, knowledge: guardKnowledge(dataSources, fleets), pageSize });
  return {
    predict: createPredictor({ schema, costs, forecastOf, maxFirst, now }),
    sentFor: ({ usageCounter }) => usageCounter.usage.sent,
    maxPredictedCalls,
  };
}

/** Span attributes: an operation's use of the upstream. */
function usageFacts({ sent, shared, cached, stale, oldestMs }: UpstreamUsage): TraceFacts {
  return {
    'fleetgraph.upstream.sent': sent,
    'fleetgraph.upstream.shared': shared,
    'fleetgraph.upstream.cached': cached,
    'fleetgraph.upstream.stale': stale,
    'fleetgraph.upstream.oldest_ms': oldestMs,
  };
}
