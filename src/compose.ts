import { Accesses, AuditLog, type Redact } from './audit/index.js';
import { refusalReasons, type RefusalReason } from './auth/index.js';
import { keepAuthentication, type Authentication } from './authentication.js';
import { MemoryStore, ResponseCache } from './cache/index.js';
import { InProcessBudget, type Budget, type WindowState } from './budget/index.js';
import { keepCertificate, type CertificateState } from './client-certificate.js';
import { errorCodes, UpstreamTally, type Grants, type RateLimits, type UpstreamUsage } from './domain/index.js';
import {
  buildGraph,
  costs,
  createPredictor,
  presentError,
  presentUsage,
  rememberedExtensions,
  toSubgraph,
  type GraphContext,
} from './graphql/index.js';
import { DeprecationLog } from './hal/index.js';
import {
  createLoaders,
  FleetMemory,
  FleetSnapshots,
  Forecast,
  guardFleets,
  guardMemory,
  recordedLoaders,
} from './loaders/index.js';
import { secretsOf, type Config } from './config/index.js';
import {
  createMetrics,
  createTextRedactor,
  startTracing,
  type Logger,
  type Metrics,
  type TraceFacts,
  type Tracer,
} from './observability/index.js';
import { LatestStatuses, PsaClient, PsaUpstream, Sources } from './psa/index.js';
import { countingDrift, type DriftCount } from './psa/decode/index.js';
import { createPseudonyms } from './pseudonyms.js';
import { ReadinessCheck } from './readiness.js';
import {
  createServer,
  EXPLAIN_HEADER,
  type AuditTrail,
  type Authenticate,
  type ExampleOperation,
} from './server/index.js';
import { createTransport, type FinishedCall, type KeptAnswer, type TransportStats } from './transport/index.js';
import { keepTrustedDocuments, type TrustedDocuments } from './trusted-documents.js';
import { createTurns } from './turns.js';

export { TrustedDocumentsError } from './trusted-documents.js';
export { globalIdOf } from './graphql/index.js';

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
  rereadCertificate(): Promise<void>;
  /** Takes up the file that has the audit log's name now, after a rotation. */
  reopenAuditLog(): void;
  /** The same for the lists of trusted documents. */
  rereadDocuments(): Promise<void>;
  /** The same for the file of API keys. Never rejects. */
  rereadKeys(): Promise<void>;
  /** Not ready, then drained, then every connection closed. */
  stop(): Promise<void>;
}

/** `given`: where it is gathered what a request is given, if that is written down. */
type Context = GraphContext & { readonly given?: Accesses };

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
  const { upstream: settings, server: serving } = config;
  const base = new URL(`${settings.baseUrl.href.replace(/\/$/, '')}/${settings.apiVersion}`);
  let lastAnswer: number | null = null;
  const takeTurn = createTurns();
  const redact = createTextRedactor(secretsOf(config));

  // The way to the upstream, from the socket up: mutual TLS, HAL links, the vendor's resources.
  const budget = new InProcessBudget({ now: () => performance.now(), assumedPerSecond: settings.callsPerSecond });
  const { maxBytes } = config.cache;
  const answers =
    maxBytes === 0
      ? undefined
      : new ResponseCache<KeptAnswer>({ ...config.cache, store: new MemoryStore({ maxBytes }), now });
  const transport = createTransport({
    ...settings,
    base,
    budget,
    takeTurn,
    ...(answers === undefined ? {} : { answers }),
    now: wallClock,
    onCircuit: (isOpen) => {
      if (isOpen) logger.warn({}, 'the upstream keeps failing: it is asked no more but for probes');
      else logger.info({}, 'the upstream is well again');
    },
    onCall: (call) => {
      if (showsUpstream(call)) lastAnswer = now();
      logger.debug({ upstream: call }, 'upstream call');
      metrics.countCall(call);
      onCall?.(call);
    },
  });
  const { tls, tlsFiles: files } = settings;
  const certificate = keepCertificate({ transport, tls, files, logger, now: wallClock });
  metrics.expectErrors([...errorCodes, 'INTERNAL_SERVER_ERROR']);
  metrics.expectUnidentified(refusalReasons);
  metrics.watch({ certificate: () => certificate.state() ?? { daysLeft: null, rotations: 0, refusals: 0 } });
  metrics.watch({
    budget: () => budget.state(),
    upstream: () => transport.stats,
    queue: () => transport.stats,
    breaker: () => transport.stats.circuit,
  });
  if (answers !== undefined) metrics.watch({ cache: () => answers.stats });
  const drift = countingDrift({
    onCount: ({ kind, path, count }) => {
      metrics.countDrift(kind, path);
      if (count === 1)
        logger.debug({ drift: { kind, path } }, 'the upstream has something that the graph does not know');
    },
  });
  const client = new PsaClient({
    send: transport.send,
    origin: { base, trustedHosts: settings.trustedHosts },
    deprecations: new DeprecationLog((deprecation) =>
      logger.info({ deprecation }, 'the upstream deprecates a relation'),
    ),
    onRefusedLink: (rel, reason) => logger.warn({ rel, reason }, 'a link of the upstream was not followed'),
    onRefusedExtension: (operation, value) =>
      logger.warn({ upstreamOperation: operation, extension: value }, 'the upstream takes an extension no more'),
    // What is not kept is never fresh.
    freshness: maxBytes === 0 ? undefined : config.cache,
    now,
  });
  const latest = new LatestStatuses({ onRegression: (group) => metrics.countRegression(group) });
  const upstream = new PsaUpstream({
    client,
    latest,
    sources: new Sources(),
    drift,
    apiVersion: settings.apiVersion,
    pageSize: settings.pageSize,
    now,
  });

  // What outlives a request: which fleets there are and which ways to them are open, and whole fleets while fresh.
  const memory = new FleetMemory({ now });
  const { pageSize } = settings;
  const snapshots = new FleetSnapshots({ upstream, memory, pageSize, now, ttlMs: config.snapshotTtlMs });
  const readiness = new ReadinessCheck({
    upstream,
    onFleet: (fleet) => memory.learnFleet(fleet),
    onCount: (fleets) => memory.learnFleetCount(fleets),
    lastAnswer: () => lastAnswer,
    pageSize: settings.pageSize,
    now,
  });

  const pseudonyms = createPseudonyms(config.pseudonymSecret);

  let tracer: Tracer | undefined;
  let audit: AuditLog | undefined;
  let documents: TrustedDocuments | undefined;
  let authentication: Authentication | undefined;
  try {
    const onRefusal = (reason: RefusalReason): void => metrics.countUnidentified(reason);
    authentication = keepAuthentication({ auth: config.auth, logger, onRefusal, now: wallClock });
    audit = openAuditLog(config.audit, redact, logger, now);
    if (audit !== undefined) metrics.watch({ audit: () => (audit as AuditLog).stats });
    if (config.tracing !== null) tracer = await startTracing({ ...config.tracing, logger });
    const schema = serving.federation ? await toSubgraph(buildGraph()) : buildGraph();
    const { mode, files: lists } = serving.documents;
    if (mode !== 'off') documents = keepTrustedDocuments({ files: lists, schema, logger });
    const ways = { upstream, memory, snapshots };
    const forecastOf = (fleets: Grants) => new Forecast({ upstream, memory: guardMemory(ways, fleets), pageSize });
    const { maxFirst, maxPredictedCalls } = serving;
    const server = await createServer<Context>({
      ...serving,
      schema,
      explain: {
        predict: createPredictor({ schema, costs, forecastOf, maxFirst, now }),
        sentFor: ({ tally }) => tally.usage.sent,
        maxPredictedCalls,
      },
      ...(documents === undefined || mode === 'off' ? {} : { trustedDocuments: { mode, textOf: documents.textOf } }),
      authenticate: authenticate ?? authentication.authenticate,
      clock,
      createContext: ({ signal, requestId, principal, span }) => {
        const tally = new UpstreamTally();
        const call = { signal, tally, span };
        const guarded = guardFleets(ways, principal.fleets);
        const loaders = createLoaders({ ...guarded, pageSize, call }, principal.disclosure, pseudonyms);
        const given = audit === undefined ? undefined : new Accesses();
        return {
          ...(given === undefined ? { loaders } : { loaders: recordedLoaders(loaders, given), given }),
          tally,
          requestId,
          principal,
          maxFirst: serving.maxFirst,
          startedAt: now(),
          now: () => {
            tally.noteTime();
            return now();
          },
          rateLimits: () => {
            tally.noteTime();
            return rateLimitsOf(budget, now());
          },
          nodeTypes: new WeakMap(),
        };
      },
      extensionsOf: ({ tally }) => ({ upstream: presentUsage(tally.usage) }),
      remembering: {
        maxBytes: config.cache.answersMaxBytes,
        variesBy: [EXPLAIN_HEADER],
        freshMs: ({ tally }) => tally.usage.freshMs,
        again: rememberedExtensions,
      },
      readiness: async () =>
        audit?.takesRequests() === false
          ? { ready: false, detail: 'the audit log cannot be written' }
          : readiness.check(),
      takeTurn,
      certificate: () => certificate.state(),
      formatError: presentError,
      metrics,
      onOperation: (operation, context) => {
        metrics.countOperation(operation);
        if (context !== undefined && operation.outcome !== 'refused') {
          metrics.observeServedAge(context.tally.usage.oldestMs / 1000);
        }
      },
      onRefusal: (code) => metrics.countRefusal(code),
      audit: audit === undefined ? undefined : auditTrail(audit),
      factsOf: ({ tally }) => usageFacts(tally.usage),
      tracer,
      logger,
      exampleOperations,
    });
    const url = await server.listen();
    // Asked once, so that the fleets' links are known. The server answers meanwhile: not ready, but alive.
    const first = await readiness.probe();
    if (!first.ready) logger.warn({ detail: first.detail }, 'the upstream did not answer the first probe');
    return {
      url,
      upstreamStats: () => transport.stats,
      drift: () => drift.counts(),
      certificate: () => certificate.state(),
      rereadCertificate: () => certificate.reread(),
      reopenAuditLog: () => audit?.reopen(),
      rereadDocuments: async () => documents?.reread(),
      rereadKeys: async () => authentication?.reread(),
      stop: async () => {
        await server.drain();
        audit?.close();
        await answers?.clear();
        snapshots.clear();
        latest.clear();
        authentication?.close();
        certificate.close();
        documents?.close();
        await transport.close();
        await tracer?.stop();
      },
    };
  } catch (error) {
    authentication?.close();
    certificate.close();
    documents?.close();
    await transport.close();
    await tracer?.stop();
    audit?.close();
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

function auditTrail(audit: AuditLog): AuditTrail<Context> {
  return {
    givenTo: ({ given }) => given?.given() ?? { parts: [] },
    write: (request) => audit.write(request),
    takesRequests: () => audit.takesRequests(),
  };
}

function rateLimitsOf(budget: Budget, now: number): RateLimits {
  const { day, second } = budget.state();
  const windowOf = ({ limit, remaining, resetInMs }: WindowState) => ({
    limit,
    remaining,
    resetAt: resetInMs === null || resetInMs === 0 ? null : new Date(now + resetInMs),
  });
  return { day: windowOf(day), second: windowOf(second) };
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

/**
 * Any answer below 500 shows that the upstream is there and takes our credentials: not a refusal of them, which a proxy
 * may well send as a 400, and not a page or a redirect of what stands in between.
 */
function showsUpstream({ status, code, reason }: FinishedCall): boolean {
  if (status === null || status >= 500) return false;
  if (code === 'UPSTREAM_TLS' || code === 'UNAUTHENTICATED') return false;
  return reason !== 'HTML_ANSWER' && reason !== 'REDIRECT';
}
