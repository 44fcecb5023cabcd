import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { answerExtensions, type AnswerExtensionsOptions } from './response-extensions.js';
import { boundResolvers, type WorkOf } from '../response-size/resolvers.js';
import { stringify } from '../response-size/serialise.js';
import type { PersistedDocumentPolicy } from '../persisted-documents/policy.js';
import { persistedQueries } from '../persisted-documents/persisted-queries.js';
import { createExecutor } from '../executor/executor.js';
import { auditOperations, type AuditNotes } from '../monitoring/audit.js';
import { ERROR_CODES, createErrorPolicy } from './error-policy.js';
import { explain } from './explain.js';
import { requestOf } from '../http/request-of.js';
import { legacyStatus } from '../http/legacy-status.js';
import { offeredOperationKinds } from './operation-kinds.js';
import { operationLog } from '../monitoring/operation-log.js';
import { operationTelemetry } from '../monitoring/operation-telemetry.js';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { reserveCalls } from '../client-limits/reserve-calls.js';
import type { ServerOptions } from '../options.js';
import type { RequestSpans } from '../monitoring/request-spans.js';
import type { Logger, OperationNames } from '../../observability/index.js';

/** Apollo logs text; ours takes members and a message. */
function apolloLogger(logger: Logger): { [level in 'debug' | 'info' | 'warn' | 'error']: (message?: unknown) => void } {
  const log = logger.child({ part: 'apollo' });
  return {
    debug: (message) => log.debug({}, String(message)),
    info: (message) => log.debug({}, String(message)),
    warn: (message) => log.warn({}, String(message)),
    error: (message) => log.error({}, String(message)),
  };
}

export interface ApolloParts<Context extends object> {
  readonly options: ServerOptions<Context>;
  readonly bounds: ClientLimiter;
  /** Told of each answer that lacks nothing. */
  readonly onWhole: AnswerExtensionsOptions<Context>['onWhole'];
  readonly spans: RequestSpans<Context>;
  readonly names: OperationNames;
  readonly documents: PersistedDocumentPolicy;
  /** Undefined where nothing is audited. */
  readonly audit: AuditNotes<Context> | undefined;
}

export function createApollo<Context extends object>({
  options,
  bounds,
  onWhole,
  spans,
  names,
  documents,
  audit,
}: ApolloParts<Context>): ApolloServer<Context> {
  const policy = createErrorPolicy(options.errorCodes ?? ERROR_CODES, options.formatError ?? (() => null));
  const workOf = options.workOf as WorkOf | undefined;
  if (workOf !== undefined) boundResolvers(options.schema, workOf);
  return new ApolloServer<Context>({
    // Executes the operations; Apollo still parses and validates them, and keeps the documents (up to 30 MiB of them).
    gateway: createExecutor({ ...options, workOf }),
    stringifyResult: stringify,
    introspection: options.introspection,
    // Where only listed documents are executed, nobody adds to them.
    persistedQueries:
      options.trustedDocuments?.mode === 'only' ? false : persistedQueries(options.persistedQueriesMaxBytes ?? 0),
    // Else "Did you mean …?" would tell what introspection does not.
    hideSchemaDetailsFromClientErrors: !options.introspection,
    // The requests are weighed before (`question`); this is for what comes another way.
    parseOptions: { maxTokens: options.queryLimits.tokens },
    // Nobody mends more at a time, and each costs a search for what else may have been meant.
    validationRules: [offeredOperationKinds],
    validationOptions: { maxErrors: 20, hideSuggestions: !options.introspection },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    formatError: policy.format,
    logger: apolloLogger(options.logger),
    // What Apollo would otherwise take from NODE_ENV; whoever runs the process stops it (see `drain`).
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      documents.plugin<Context>(requestOf),
      // In the order in which they see an answer: its status is settled before it is logged.
      ...(options.explain === undefined
        ? []
        : [
            explain(
              options.explain,
              (context, expected) => reserveCalls(bounds, context, expected),
              (context, answer) => options.workOf?.(context)?.expect(answer),
            ),
          ]),
      ...(options.extensionsOf === undefined
        ? []
        : [answerExtensions({ extensionsOf: options.extensionsOf, onWhole })]),
      legacyStatus<Context>(),
      operationLog<Context>(options.logger, policy, () => performance.now()),
      operationTelemetry<Context>({
        onOperation: options.onOperation ?? (() => undefined),
        factsOf: options.factsOf ?? (() => ({})),
        spanOf: (context) => spans.of(context),
        names,
        now: () => performance.now(),
      }),
      ...(audit === undefined ? [] : [auditOperations(audit, requestOf)]),
      // Walks every field for cache hints that nothing here gives: half of the cost of an answer.
      ApolloServerPluginCacheControlDisabled(),
      // In a subgraph it would tell every resolver's time to whoever asks with a header.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // An APOLLO_KEY in the environment must not send a fleet's operations to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
