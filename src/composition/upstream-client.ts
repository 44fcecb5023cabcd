import { InProcessBudget } from '../budget/index.js';
import { MemoryStore, UpstreamCache } from '../cache/index.js';
import { startClientCertificate, type ClientCertificate } from './client-certificate.js';
import type { Config } from '../config/index.js';
import type { Upstream } from '../domain/index.js';
import { DeprecationLog } from '../hal/index.js';
import type { Logger, Metrics } from '../observability/index.js';
import { LatestStatuses, PsaClient, PsaUpstream, Sources } from '../psa/index.js';
import { countingDrift, type DriftCount } from '../psa/decode/index.js';
import type { YieldToEventLoop } from '../scheduling/event-loop-scheduler.js';
import {
  createTransport,
  type FinishedCall,
  type CachedAnswer,
  type LoginRefusal,
  type TransportStats,
} from '../transport/index.js';

export interface UpstreamClientOptions {
  readonly config: Pick<Config, 'upstream' | 'cache'>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly yieldToEventLoop: YieldToEventLoop;
  readonly onCall: ((call: FinishedCall) => void) | undefined;
  readonly now: () => number;
  /** The clock that certificates are judged by. */
  readonly wallClock: () => number;
}

/** The way to the upstream, from the socket up: mutual TLS, HAL links, the vendor's resources. */
export interface UpstreamClient {
  readonly upstream: Upstream;
  readonly budget: InProcessBudget;
  readonly certificate: ClientCertificate;
  readonly stats: () => TransportStats;
  /** What of the upstream's answers could not be used, counted by path. */
  readonly drift: () => readonly DriftCount[];
  /** Why calls are held back after refused credentials; null while they are not. */
  readonly loginRefusal: () => LoginRefusal | null;
  /** Ends what holds calls back after a refusal of the upstream: the next one goes out. */
  resumeCalls(): void;
  /** When the upstream has last answered, in ms since the epoch; null before it has. */
  readonly lastAnswer: () => number | null;
  /** Another number once what was made before may show a position that is private now. */
  readonly privacyVersion: () => number;
  /** What is kept of the upstream is forgotten, and connections are closed. */
  close(): Promise<void>;
}

export function openUpstreamClient({
  config,
  logger,
  metrics,
  yieldToEventLoop,
  onCall,
  now,
  wallClock,
}: UpstreamClientOptions): UpstreamClient {
  const { upstream: settings, cache } = config;
  const base = new URL(`${settings.baseUrl.href.replace(/\/$/, '')}/${settings.apiVersion}`);
  const { maxBytes } = cache;
  let lastAnswer: number | null = null;

  const budget = new InProcessBudget({
    now: () => performance.now(),
    assumedPerSecond: settings.callsPerSecond,
    maxPauseMs: settings.maxPauseMs,
    maxDayPauseMs: settings.maxDayPauseMs,
  });
  const answers =
    maxBytes === 0
      ? undefined
      : new UpstreamCache<CachedAnswer>({ ...cache, store: new MemoryStore({ maxBytes }), now });
  const transport = createTransport({
    ...settings,
    base,
    budget,
    yieldToEventLoop,
    ...(answers === undefined ? {} : { answers }),
    now: wallClock,
    onCircuit: (isOpen) => {
      if (isOpen) logger.warn({}, 'the upstream keeps failing: it is asked no more but for probes');
      else logger.info({}, 'the upstream is well again');
    },
    isEntry: ({ operation }) => operation === 'getFleets',
    onLogin: (refusal) => {
      if (refusal === null) logger.info({}, 'the upstream accepts the credentials again');
      else {
        const { reason, message: detail } = refusal;
        logger.error({ reason, detail }, 'the upstream refuses the credentials: calls are held back but for probes');
      }
    },
    onCall: (call) => {
      if (showsUpstream(call)) lastAnswer = now();
      logger.debug({ upstream: call }, 'upstream call');
      metrics.countCall(call);
      onCall?.(call);
    },
  });
  const { tls, tlsFiles: files } = settings;
  const certificate = startClientCertificate({ transport, tls, files, logger, now: wallClock });
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
    freshness: maxBytes === 0 ? undefined : cache,
    now,
  });
  const latest = new LatestStatuses({ onRegression: (group) => metrics.countRegression(group), now });
  const { apiVersion, pageSize } = settings;
  const upstream = new PsaUpstream({ client, latest, sources: new Sources(), drift, apiVersion, pageSize, now });

  metrics.watch({
    certificate: () => certificate.state() ?? { daysLeft: null, rotations: 0, refusals: 0 },
    budget: () => budget.state(),
    upstream: () => transport.stats,
    queue: () => transport.stats,
    breaker: () => transport.stats.circuit,
    login: () => ({ refused: transport.loginRefusal !== null }),
    ...(answers === undefined ? {} : { cache: () => answers.stats }),
  });

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
      await answers?.clear();
      latest.clear();
      certificate.close();
      await transport.close();
    },
  };
}

/**
 * Any answer below 500 shows that the upstream is there and takes our credentials: not a refusal of them, which a proxy
 * may well send as a 400, and not a page or a redirect of what stands in between.
 */
function showsUpstream({ status, code, reason }: FinishedCall): boolean {
  if (status === null || status >= 500) return false;
  // A refused client id is answered with 403, like a resource that the subscription does not cover.
  if (code === 'UPSTREAM_TLS' || code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return false;
  return reason !== 'HTML_ANSWER' && reason !== 'REDIRECT';
}
