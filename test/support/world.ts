import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import { compose, type Facade } from '../../src/composition/compose.js';
import type { Config } from '../../src/config/index.js';
import { createLogger, type Metrics } from '../../src/observability/index.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import type { Authenticate } from '../../src/server/index.js';
import type { FinishedCall } from '../../src/transport/index.js';
import type { PlannedField, PresentedUsage } from '../../src/graphql/index.js';
import { createTestCertificates, type TestCertificates } from './certificates.js';
import { clientLimits, limits, queryLimits } from './limits.js';

/** Request options of an operation. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Metadata of a response. */
export interface Extensions {
  readonly upstream?: PresentedUsage;
  readonly cost?: {
    readonly predicted: number;
    readonly actual?: number;
    readonly fields?: number;
    readonly expected?: number;
    readonly limit?: number | null;
  };
  readonly plan?: readonly PlannedField[];
}

export interface Answer<T> {
  readonly data: T | null;
  readonly extensions?: Extensions;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly upstream?: {
        readonly status: number;
        readonly code: number | null;
        readonly uuid: string | null;
        readonly timestamp: string | null;
      };
      readonly retryAfter?: number;
    };
  }[];
}

/** A simulator behind mutual TLS and a facade in front of it. */
export interface TestWorld {
  readonly simulator: Simulator;
  readonly facade: Facade;
  /** Sends the operation over HTTP, as a client would. */
  readonly ask: <T, V>(
    document: TypedDocumentNode<T, V> | string,
    variables?: V,
    init?: AskOptions,
  ) => Promise<Answer<T>>;
  /** Counts the upstream calls made while the function runs. */
  readonly count: <R>(
    during: () => Promise<R>,
  ) => Promise<{ result: R; total: number; byOperation: Readonly<Record<string, number>>; maxConcurrent: number }>;
  readonly log: readonly string[];
  readonly certificates: TestCertificates;
  /** Restarts the facade with empty caches and the same simulator. */
  readonly restart: (options?: FacadeOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface TestWorldOptions extends FacadeOptions {
  readonly simulator?: Partial<Omit<SimulatorOptions, 'credentials'>>;
}

export interface FacadeOptions {
  readonly upstream?: Partial<Config['upstream']>;
  readonly server?: Partial<Config['server']>;
  /** Configured authentication. Default: none. */
  readonly auth?: Partial<Config['auth']>;
  readonly snapshotTtlMs?: number;
  /** Default: no responses are cached, so that every query makes its calls. */
  readonly cache?: Partial<Config['cache']>;
  readonly pseudonymSecret?: Config['pseudonymSecret'];
  readonly tracing?: Config['tracing'];
  readonly audit?: Config['audit'];
  /** The metrics registry, when the test creates it. */
  readonly metrics?: Metrics;
  readonly onCall?: (call: FinishedCall) => void;
  /** Authenticates each request by its headers. Default: any client, with full access. */
  readonly authenticate?: Authenticate;
  /** The clock of the per-minute client limits. */
  readonly clock?: () => number;
  readonly now?: () => number;
  readonly wallClock?: () => number;
}

export const credentials = { username: 'MZP123456', password: 'correct horse', clientId: 'client-id-of-the-tests' };

export async function startWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const certificates = await createTestCertificates();
  const { ca, server, client } = certificates;
  const simulator = await startSimulator({
    tls: { key: server.key, cert: server.cert, clientCa: ca },
    fleets: [{ name: 'Paris', vehicles: 120, gaps: false }],
    limits: { perDay: 1_000_000, perSecond: 100_000 },
    ...options.simulator,
    credentials,
  });
  const log: string[] = [];
  const startFacade = async (facadeOptions: FacadeOptions): Promise<Facade> => {
    const config = configFor(simulator.url, { kind: 'pem', cert: client.cert, key: client.key, ca }, facadeOptions);
    const logger = createLogger({
      level: config.logLevel,
      secrets: [credentials.password, credentials.clientId],
      destination: { write: (line) => void log.push(line) },
    });
    const { onCall, authenticate, clock, now, wallClock, metrics } = facadeOptions;
    return compose({
      config,
      logger,
      ...(onCall === undefined ? {} : { onCall }),
      ...(authenticate === undefined ? {} : { authenticate }),
      ...(clock === undefined ? {} : { clock }),
      ...(now === undefined ? {} : { now }),
      ...(wallClock === undefined ? {} : { wallClock }),
      ...(metrics === undefined ? {} : { metrics }),
    });
  };
  let facade = await startFacade(options).catch(async (error: unknown) => {
    await simulator.close();
    throw error;
  });
  return {
    simulator,
    get facade() {
      return facade;
    },
    log,
    certificates,
    ask: (document, variables, init) => askGraph(facade.url, document, variables, init),
    count: async (during) => {
      simulator.resetCounts();
      const result = await during();
      const { total, byOperation, maxConcurrent } = simulator.counts;
      return { result, total, byOperation: { ...byOperation }, maxConcurrent };
    },
    restart: async (facadeOptions = options) => {
      await facade.stop();
      facade = await startFacade(facadeOptions);
    },
    close: async () => {
      await facade.stop();
      await simulator.close();
    },
  };
}

/** The default cache settings, without the response cache. */
export const cacheDefaults: Config['cache'] = {
  maxBytes: 64 * 1024 * 1024,
  answersMaxBytes: 0,
  slowMs: 5 * 60_000,
  liveMs: 30_000,
  historyMs: 30_000,
  pastMs: 3_600_000,
  noDataMs: 60_000,
  staleWhileRevalidateMs: 30_000,
  staleIfErrorMs: 6 * 3_600_000,
};

export function configFor(url: string, tls: Config['upstream']['tls'], options: FacadeOptions = {}): Config {
  return {
    upstream: {
      baseUrl: new URL(url),
      apiVersion: 'v3',
      ...credentials,
      tls,
      tlsFiles: null,
      proxy: null,
      trustedHosts: [],
      timeoutMs: 10_000,
      connections: 10,
      retries: 2,
      queueMax: 5000,
      queueWaitMs: 60_000,
      callsPerSecond: 100,
      maxPauseMs: 3_600_000,
      maxDayPauseMs: 86_400_000,
      pageSize: 60,
      keepAliveMs: 4000,
      maxAnswerBytes: 16 * 1024 * 1024,
      ...options.upstream,
    },
    server: {
      host: '127.0.0.1',
      port: 0,
      introspection: true,
      explorer: false,
      federation: false,
      documents: { mode: 'off', files: [] },
      persistedQueriesMaxBytes: 1024 * 1024,
      httpCache: 'private',
      corsOrigins: [],
      operationTimeoutMs: 60_000,
      maxFirst: 1000,
      limits,
      bodyLimit: 512 * 1024,
      queryLimits,
      clientLimits,
      trustedProxies: [],
      maxPredictedCalls: 0,
      drainMs: 1000,
      ...options.server,
    },
    auth: {
      mode: 'none',
      tokens: null,
      keysFile: null,
      disclosure: { position: 'exact', tripEndsMeters: 0, vin: 'shown' },
      ...options.auth,
    },
    snapshotTtlMs: options.snapshotTtlMs ?? 60_000,
    cache: { ...cacheDefaults, maxBytes: 0, ...options.cache },
    pseudonymSecret: options.pseudonymSecret ?? null,
    logLevel: 'debug',
    tracing: options.tracing ?? null,
    audit: options.audit ?? null,
  };
}

export async function askGraph<T, V>(
  url: string,
  document: TypedDocumentNode<T, V> | string,
  variables?: V,
  { signal, headers = {} }: AskOptions = {},
): Promise<Answer<T>> {
  const query = typeof document === 'string' ? document : print(document as DocumentNode);
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  return (await response.json()) as Answer<T>;
}
