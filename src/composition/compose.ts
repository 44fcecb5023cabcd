import { AuditLog, type Redact } from '../audit/index.js';
import { refusalReasons, type RefusalReason } from '../auth/index.js';
import { startAuthentication } from './authentication.js';
import type { CertificateState } from './client-certificate.js';
import { secretsOf, type Config } from '../config/index.js';
import { errorCodes, type Grants, type UpstreamUsage } from '../domain/index.js';
import {
  buildGraph,
  costs,
  createPredictor,
  presentError,
  presentUsage,
  rememberedExtensions,
  toSubgraph,
} from '../graphql/index.js';
import { FleetCache, FleetSnapshots, Forecast, guardKnowledge } from '../loaders/index.js';
import {
  createMetrics,
  createTextRedactor,
  startTracing,
  type Logger,
  type Metrics,
  type TraceFacts,
} from '../observability/index.js';
import type { DriftCount } from '../psa/decode/index.js';
import { createPseudonyms } from '../privacy/pseudonyms.js';
import { ReadinessCheck } from './readiness.js';
import { requestContexts, type RequestContext } from './request-context.js';
import {
  createServer,
  EXPLAIN_HEADER,
  type AuditTrail,
  type Authenticate,
  type ExampleOperation,
} from '../server/index.js';
import type { FinishedCall, TransportStats } from '../transport/index.js';
import { startTrustedDocuments } from './trusted-documents.js';
import { createEventLoopScheduler } from '../scheduling/event-loop-scheduler.js';
import { openUpstreamClient } from './upstream-client.js';

export { TrustedDocumentsError } from './trusted-documents.js';
export { globalIdOf } from '../graphql/index.js';

export interface ComposeOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** What is counted. Default: without the process's own metrics, since those belong to whoever owns the process. */
  readonly metrics?: Metrics;
  /** What the explorer pages open with. */
  readonly exampleOperations?: readonly ExampleOperation[];
  /** Told of each call to the upstream when it has ended. */
  readonly onCall?: (call: FinishedCall) => void;
  /** Says who sends a request. Default: as the configuration has it. */
  readonly authenticate?: Authenticate;
  readonly now?: () => number;
  /** The clock that certificates are judged by, in ms since the epoch: the system's, whatever present `now` plays. */
  readonly wallClock?: () => number;
  /** Milliseconds, monotonic: by which clients' minutes are told. */
  readonly clock?: () => number;
}

/** A running facade. */
export interface Facade {
  readonly url: string;
  readonly upstreamStats: () => TransportStats;
  /** What of the upstream's answers could not be used, counted by path. */
  readonly drift: () => readonly DriftCount[];
  /** What is known of the client certificate in use; null over plain http. */
  readonly certificate: () => CertificateState | null;
  /** Looks for a renewed client certificate at once, rather than when the system tells of a change. Never rejects. */
  reloadCertificate(): Promise<void>;
  /** Takes up the file that has the audit log's name now, after a rotation. */
  reopenAuditLog(): void;
  /** The same for the lists of trusted documents. */
  reloadDocuments(): Promise<void>;
  /** The same for the file of API keys. Never rejects. */
  reloadKeys(): Promise<void>;
  /** Ends a pause after a 429 of the upstream or after refused credentials: the next call goes out. */
  resumeCalls(): void;
  /** Not ready, then drained, then every connection closed. */
  stop(): Promise<void>;
}

/** The only place that wires everything. Rejects, with nothing left open, when a part cannot start. */
export async function compose({
  config,
  logger,
  metrics = createMetrics(),
  exampleOperations = [],
  onCall,
  authenticate,
  now = Date.now,
  wallClock = Date.now,
  clock = () => performance.now(),
}: ComposeOptions): Promise<Facade> {
  const { server: serving } = config;
  const { pageSize } = config.upstream;
  const yieldToEventLoop = createEventLoopScheduler();
  metrics.expectErrors([...errorCodes, 'INTERNAL_SERVER_ERROR']);
  metrics.expectUnidentified(refusalReasons);

  // What is open, in the order of opening: closed the other way round.
  const open: (() => unknown)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of open.reverse()) await close();
  };
  try {
    const tracer = config.tracing === null ? undefined : await startTracing({ ...config.tracing, logger });
    open.push(() => tracer?.stop());
    const client = openUpstreamClient({ config, logger, metrics, yieldToEventLoop, onCall, now, wallClock });
    const { upstream, budget, certificate } = client;
    open.push(() => client.close());

    // What outlives a request: which fleets there are and which ways to them are open, and whole fleets while fresh.
    const knowledge = new FleetCache({ now });
    const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize, now, ttlMs: config.snapshotTtlMs });
    open.push(() => snapshots.clear());
    const readiness = new ReadinessCheck({
      upstream,
      onFleet: (fleet) => knowledge.learnFleet(fleet),
      onCount: (fleets) => knowledge.learnFleetCount(fleets),
      lastAnswer: client.lastAnswer,
      pauseMs: () => budget.state().pauseMs,
      loginRefusal: client.loginRefusal,
      pageSize,
      now,
    });

    const onRefusal = (reason: RefusalReason): void => metrics.countUnidentified(reason);
    const authentication = startAuthentication({ auth: config.auth, logger, onRefusal, now: wallClock });
    open.push(() => authentication.close());
    const audit = openAuditLog(config.audit, createTextRedactor(secretsOf(config)), logger, now);
    if (audit !== undefined) {
      open.push(() => audit.close());
      metrics.watch({ audit: () => audit.stats });
    }
    const schema = serving.federation ? await toSubgraph(buildGraph()) : buildGraph();
    const { mode, files: lists } = serving.documents;
    const documents = mode === 'off' ? undefined : startTrustedDocuments({ files: lists, schema, logger });
    open.push(() => documents?.close());

    const dataSources = { upstream, knowledge, snapshots };
    const forecastOf = (fleets: Grants) =>
      new Forecast({ upstream, knowledge: guardKnowledge(dataSources, fleets), pageSize });
    const { maxFirst, maxPredictedCalls } = serving;
    const pseudonyms = createPseudonyms(config.pseudonymSecret);
    const records = audit !== undefined;
    const server = await createServer<RequestContext>({
      ...serving,
      schema,
      explain: {
        predict: createPredictor({ schema, costs, forecastOf, maxFirst, now }),
        sentFor: ({ usageCounter }) => usageCounter.usage.sent,
        maxPredictedCalls,
      },
      ...(documents === undefined || mode === 'off' ? {} : { trustedDocuments: { mode, textOf: documents.textOf } }),
      authenticate: authenticate ?? authentication.authenticate,
      clock,
      dayCalls: () => budget.state().day.limit,
      createContext: requestContexts({
        ...{ dataSources, pageSize, maxFirst, budget, pseudonyms, records, now },
        maxCalls: maxPredictedCalls,
        limits: serving.queryLimits,
        yieldToEventLoop,
      }),
      workOf: ({ work }) => work,
      extensionsOf: ({ usageCounter }) => ({ upstream: presentUsage(usageCounter.usage) }),
      remembering: {
        maxBytes: config.cache.answersMaxBytes,
        variesBy: [EXPLAIN_HEADER],
        freshMs: ({ usageCounter }) => usageCounter.usage.freshMs,
        again: rememberedExtensions,
        version: client.privacyVersion,
      },
      readiness: async () =>
        audit?.takesRequests() === false
          ? { ready: false, detail: 'the audit log cannot be written' }
          : readiness.check(),
      yieldToEventLoop,
      certificate: () => certificate.state(),
      formatError: presentError,
      metrics,
      onOperation: (operation, context) => {
        metrics.countOperation(operation);
        if (context !== undefined && operation.outcome !== 'refused') {
          metrics.observeServedAge(context.usageCounter.usage.oldestMs / 1000);
        }
      },
      onRefusal: (code) => metrics.countRefusal(code),
      audit: audit === undefined ? undefined : auditTrail(audit),
      factsOf: ({ usageCounter }) => usageFacts(usageCounter.usage),
      tracer,
      logger,
      exampleOperations,
    });
    open.push(() => server.drain());
    const url = await server.listen();
    // Asked once, so that the fleets' links are known. The server answers meanwhile: not ready, but alive.
    const first = await readiness.probe();
    if (!first.ready) logger.warn({ detail: first.detail }, 'the upstream did not answer the first probe');
    let stopping: Promise<void> | undefined;
    return {
      url,
      upstreamStats: client.stats,
      drift: client.drift,
      certificate: () => certificate.state(),
      reloadCertificate: () => certificate.reload(),
      reopenAuditLog: () => audit?.reopen(),
      resumeCalls: () => client.resumeCalls(),
      reloadDocuments: async () => documents?.reload(),
      reloadKeys: () => authentication.reload(),
      stop: () => (stopping ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function openAuditLog(audit: Config['audit'], redact: Redact, logger: Logger, now: () => number): AuditLog | undefined {
  if (audit === null) return undefined;
  return new AuditLog({
    ...audit,
    redact,
    now,
    onChange: (failure) => {
      if (failure === null) logger.info({}, 'the audit log is written again');
      else logger.error({ reason: failure, requests: audit.onFailure }, 'the audit log cannot be written');
    },
  });
}

function auditTrail(audit: AuditLog): AuditTrail<RequestContext> {
  return {
    accessRecordOf: ({ access }) => access?.record() ?? { parts: [] },
    write: (request) => audit.write(request),
    takesRequests: () => audit.takesRequests(),
  };
}

/** What an operation took of the upstream, in the words of its trace. */
function usageFacts({ sent, shared, cached, stale, oldestMs }: UpstreamUsage): TraceFacts {
  return {
    'fleetgraph.upstream.sent': sent,
    'fleetgraph.upstream.shared': shared,
    'fleetgraph.upstream.cached': cached,
    'fleetgraph.upstream.stale': stale,
    'fleetgraph.upstream.oldest_ms': oldestMs,
  };
}
