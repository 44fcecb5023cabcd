import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { reserveCalls } from '../client-limits/reserve-calls.js';
import { createExecutor } from '../executor/executor.js';
import { legacyStatus } from '../http/errors/legacy-status.js';
import { auditOperations, type RequestAudit } from '../monitoring/audit.js';
import { operationLog } from '../monitoring/operation-log.js';
import { operationTelemetry } from '../monitoring/operation-telemetry.js';
import type { RequestSpans } from '../monitoring/request-spans.js';
import type { Logger, OperationNames } from '../../observability/index.js';
import type { ServerOptions } from '../options.js';
import { persistedQueries } from '../persisted-documents/persisted-queries.js';
import type { PersistedDocumentPolicy } from '../persisted-documents/policy.js';
import { boundResolvers, type WorkOf } from '../response-size/resolvers.js';
import { stringify } from '../response-size/serialise.js';
import { ERROR_CODES, createErrorPolicy, type ErrorPolicy } from './error-policy.js';
import { explain } from './explain.js';
import { offeredOperationKinds } from './operation-kinds.js';
import { responseExtensions, type ResponseExtensionsOptions } from './response-extensions.js';

export interface ApolloParts<Context extends object> {
  readonly options: ServerOptions<Context>;
  readonly clients: ClientLimiter;
  /** Called for each response without errors. */
  readonly onComplete: ResponseExtensionsOptions<Context>['onComplete'];
  readonly spans: RequestSpans<Context>;
  readonly names: OperationNames;
  readonly documents: PersistedDocumentPolicy;
  /** Undefined without an audit log. */
  readonly audit: RequestAudit<Context> | undefined;
}

export function createApollo<Context extends object>(parts: ApolloParts<Context>): ApolloServer<Context> {
  const { options } = parts;
  const policy = createErrorPolicy(options.errorCodes ?? ERROR_CODES, options.formatError ?? (() => null));
  const workOf = options.workOf as WorkOf | undefined;
  if (workOf !== undefined) boundResolvers(options.schema, workOf);
  return new ApolloServer<Context>({
    // Executes the operations. Apollo parses and validates them, and caches the documents (up to 30 MiB).
    gateway: createExecutor({ ...options, workOf }),
    stringifyResult: stringify,
    introspection: options.introspection,
    // Where only trusted documents are executed, clients cannot register others.
    persistedQueries:
      options.trustedDocuments?.mode === 'only' ? false : persistedQueries(options.persistedQueriesMaxBytes ?? 0),
    // "Did you mean …?" would reveal what introspection does not.
    hideSchemaDetailsFromClientErrors: !options.introspection,
    // `request-limits` checks every request before; this is defence in depth.
    parseOptions: { maxTokens: options.queryLimits.tokens },
    validationRules: [offeredOperationKinds],
    // Each error costs a search for suggestions.
    validationOptions: { maxErrors: 20, hideSuggestions: !options.introspection },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    formatError: policy.format,
    logger: apolloLogger(options.logger),
    // Otherwise taken from NODE_ENV. The process is stopped through `drain`.
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [...operationPlugins(parts, policy), ...disabledPlugins()],
  });
}

/** In the order in which they see an operation and its response. */
function operationPlugins<Context extends object>(
  { options, clients, onComplete, spans, names, documents, audit }: ApolloParts<Context>,
  policy: ErrorPolicy,
): ApolloServerPlugin<Context>[] {
  const now = (): number => performance.now();
  return [
    // Replaces the query by the trusted document, before anything reads it.
    documents.plugin<Context>(),

    // Before execution: refuses operations that cost too much, or responds with the plan alone.
    ...(options.explain === undefined
      ? []
      : [
          explain(
            options.explain,
            (context, expected) => reserveCalls(clients, context, expected),
            (context, response) => options.workOf?.(context)?.expect(response),
          ),
        ]),

    // After `explain`, which adds the cost: the extensions are complete here.
    ...(options.extensionsOf === undefined
      ? []
      : [responseExtensions({ extensionsOf: options.extensionsOf, onComplete })]),

    // The status is settled before it is logged.
    legacyStatus<Context>(),
    operationLog<Context>(options.logger, policy, now),
    operationTelemetry<Context>({
      onOperation: options.onOperation ?? (() => undefined),
      factsOf: options.factsOf ?? (() => ({})),
      spanOf: (context) => spans.of(context),
      names,
      now,
    }),
    ...(audit === undefined ? [] : [auditOperations(audit)]),
  ];
}

/** Plugins that Apollo would otherwise install. */
function disabledPlugins(): ApolloServerPlugin<object>[] {
  return [
    // Looks for cache hints at every field, half of the cost of a response; the schema has none.
    ApolloServerPluginCacheControlDisabled(),
    // In a subgraph, it reports the duration of every resolver to any client that sends a header.
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    // An APOLLO_KEY in the environment must not send a fleet's operations to Apollo.
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
  ];
}

/** Apollo logs text; the logger here takes an object and a message. */
function apolloLogger(logger: Logger): { [level in 'debug' | 'info' | 'warn' | 'error']: (message?: unknown) => void } {
  const log = logger.child({ part: 'apollo' });
  return {
    debug: (message) => log.debug({}, String(message)),
    info: (message) => log.debug({}, String(message)),
    warn: (message) => log.warn({}, String(message)),
    error: (message) => log.error({}, String(message)),
  };
}
