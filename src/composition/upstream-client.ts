import { InProcessBudget } from '../budget/index.js';
import { MemoryStore, UpstreamCache } from '../cache/index.js';
import type { Config } from '../config/index.js';
import type { Upstream } from '../domain/index.js';
import { DeprecationLog } from '../hal/index.js';
import type { Logger, Metrics } from '../observability/index.js';
import { countingDrift, type DriftCount } from '../psa/decode/index.js';
import { LatestStatuses, PsaClient, PsaUpstream, Sources } from '../psa/index.js';
import type { YieldToEventLoop } from '../scheduling/event-loop-scheduler.js';
import {
  createTransport,
  type CachedAnswer,
  type FinishedCall,
  type LoginRefusal,
  type Transport,
  type TransportStats,
} from '../transport/index.js';
import { startClientCertificate, type ClientCertificate } from './client-certificate.js';

export interface UpstreamClientOptions {
  readonly config: Pick<Config, 'upstream' | 'cache'>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly yieldToEventLoop: YieldToEventLoop;
  readonly onCall: ((call: FinishedCall) => void) | undefined;
  readonly now: () => number;
  /** The clock for certificates. */
  readonly wallClock: () => number;
}

/** The client of the vendor's API, from the socket up: mutual TLS, HAL links, the vendor's resources. */
export interface UpstreamClient {
  readonly upstream: Upstream;
  readonly budget: InProcessBudget;
  readonly certificate: ClientCertificate;
  readonly stats: () => TransportStats;
  /** Data of the upstream that could not be used, counted by path. */
  readonly drift: () => readonly DriftCount[];
  /** Why calls are paused after refused credentials; null while they are not. */
  readonly loginRefusal: () => LoginRefusal | null;
  /** Ends a pause after a 429 or refused credentials: the next call is sent. */
  resumeCalls(): void;
  /** Time of the last usable response, in ms since the epoch; null before the first. */
  readonly lastAnswer: () => number | null;
  /** Changes when earlier responses may show a position that is private now. */
  readonly privacyVersion: () => number;
  /** Clears the caches and closes the connections. */
  close(): Promise<void>;
}

type Cache = UpstreamCache<CachedAnswer>;

export function openUpstreamClient(options: UpstreamClientOptions): UpstreamClient {
  const { config, logger, metrics, now, wallClock } = options;
  const { apiVersion, pageSize, tls, tlsFiles: files, ...settings } = config.upstream;
  const base = new URL(`${settings.baseUrl.href.replace(/\/$/, '')}/${apiVersion}`);
  let lastAnswer: number | null = null;

  const budget = new InProcessBudget({
    now: () => performance.now(),
    assumedPerSecond: settings.callsPerSecond,
    maxPauseMs: settings.maxPauseMs,
    maxDayPauseMs: settings.maxDayPauseMs,
  });
  const cache = createCache(options);
  const transport = openTransport(options, { base, budget, cache }, () => (lastAnswer = now()));
  const certificate = startClientCertificate({ transport, tls, files, logger, now: wallClock });
  const drift = countDrift(options);
  const client = createPsaClient(options, { base, transport });
  const latest = new LatestStatuses({ onRegression: (group) => metrics.countRegression(group), now });
  const upstream = new PsaUpstream({ client, latest, sources: new Sources(), drift, apiVersion, pageSize, now });
  watchMetrics(metrics, { certificate, budget, transport, cache });

  return {
    upstream,
    budget,
    certificate,
    stats: () => transport.stats,
    drift: () => drift.counts(),
    loginRefusal: () => transport.loginRefusal,
    resumeCalls: () => {
      budget.resume();
      transport.retryLogin();
    },
    lastAnswer: () => lastAnswer,
    privacyVersion: () => latest.privacyVersion,
    close: async () => {
      await cache?.clear();
      latest.clear();
      certificate.close();
      await transport.close();
    },
  };
}

/** Undefined if the cache is disabled. */
function createCache({ config: { cache }, now }: UpstreamClientOptions): Cache | undefined {
  if (cache.maxBytes === 0) return undefined;
  return new UpstreamCache({ ...cache, store: new MemoryStore({ maxBytes: cache.maxBytes }), now });
}

function openTransport(
  { config, logger, metrics, yieldToEventLoop, onCall, wallClock }: UpstreamClientOptions,
  { base, budget, cache }: { readonly base: URL; readonly budget: InProcessBudget; readonly cache: Cache | undefined },
  onResponse: () => void,
): Transport {
  return createTransport({
    ...config.upstream,
    base,
    budget,
    yieldToEventLoop,
    ...(cache === undefined ? {} : { answers: cache }),
    now: wallClock,
    onCircuit: (isOpen) => {
      if (isOpen) logger.warn({}, 'circuit open: the upstream keeps failing, only probes are sent');
      else logger.info({}, 'circuit closed: the upstream has recovered');
    },
    isEntry: ({ operation }) => operation === 'getFleets',
    onLogin: (refusal) => {
      if (refusal === null) {
        logger.info({}, 'the upstream accepts the credentials again');
        return;
      }
      const { reason, message: detail } = refusal;
      logger.error({ reason, detail }, 'the upstream refuses the credentials: only probes are sent');
    },
    onCall: (call) => {
      if (isUsable(call)) onResponse();
      logger.debug({ upstream: call }, 'upstream call');
      metrics.countCall(call);
      onCall?.(call);
    },
  });
}

function countDrift({ logger, metrics }: UpstreamClientOptions): ReturnType<typeof countingDrift> {
  return countingDrift({
    onCount: ({ kind, path, count }) => {
      metrics.countDrift(kind, path);
      if (count === 1) logger.debug({ drift: { kind, path } }, 'unknown data from the upstream');
    },
  });
}

function createPsaClient(
  { config: { upstream, cache }, logger, now }: UpstreamClientOptions,
  { base, transport }: { readonly base: URL; readonly transport: Transport },
): PsaClient {
  return new PsaClient({
    send: transport.send,
    origin: { base, trustedHosts: upstream.trustedHosts },
    deprecations: new DeprecationLog((deprecation) =>
      logger.info({ deprecation }, 'relation deprecated by the upstream'),
    ),
    onRefusedLink: (rel, reason) => logger.warn({ rel, reason }, 'link of the upstream not followed'),
    onRefusedExtension: (operation, value) =>
      logger.warn({ upstreamOperation: operation, extension: value }, 'extension no longer accepted by the upstream'),
    // Without a cache no response is fresh.
    freshness: cache.maxBytes === 0 ? undefined : cache,
    now,
  });
}

function watchMetrics(
  metrics: Metrics,
  parts: {
    readonly certificate: ClientCertificate;
    readonly budget: InProcessBudget;
    readonly transport: Transport;
    readonly cache: Cache | undefined;
  },
): void {
  const { certificate, budget, transport, cache } = parts;
  metrics.watch({
    certificate: () => certificate.state() ?? { daysLeft: null, rotations: 0, refusals: 0 },
    budget: () => budget.state(),
    upstream: () => transport.stats,
    queue: () => transport.stats,
    breaker: () => transport.stats.circuit,
    login: () => ({ refused: transport.loginRefusal !== null }),
    ...(cache === undefined ? {} : { cache: () => cache.stats }),
  });
}

/**
 * Any response below 500 shows that the upstream is reachable and accepts the credentials, except for refused credentials, which a proxy
 * may send as a 400, and HTML pages and redirects of intermediaries.
 */
function isUsable({ status, code, reason }: FinishedCall): boolean {
  if (status === null || status >= 500) return false;
  // A refused client id gets 403, as does a resource outside the subscription.
  if (code === 'UPSTREAM_TLS' || code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return false;
  return reason !== 'HTML_ANSWER' && reason !== 'REDIRECT';
}
