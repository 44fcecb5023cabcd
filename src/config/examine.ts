import { readBaseUrl, readHost, readOrigins, readProxies, readTrustedHosts } from './addresses.js';
import { readRequestLimits } from './request-limits.js';
import { readAudit } from './audit.js';
import { readAuth } from './auth.js';
import type {
  AuditConfig,
  AuthConfig,
  CacheConfig,
  Config,
  ServerConfig,
  TracingConfig,
  UpstreamConfig,
} from './config.js';
import { readDocuments } from './documents.js';
import { problem } from './problem.js';
import type { ConfigIssues, Problem } from './problem.js';
import { readProcessOptions } from './process-options.js';
import { readProxy } from './proxy.js';
import { readChoice, readFlag, readInteger } from './scalars.js';
import { given, readCredential, readPseudonymSecret } from './secrets.js';
import { readTracing } from './telemetry.js';
import { readTls } from './tls/examine.js';
import type { TlsExamination } from './tls/examine.js';
import { tlsFilesOf } from './tls/files.js';
import { API_VERSIONS, HTTP_CACHES, knownNames, LOG_LEVELS } from './variables.js';
import type { Environment, LogLevel } from './variables.js';

type Needed = 'baseUrl' | 'clientId' | 'username' | 'password';

/** The settings as far as they could be read: null where a problem stands. */
export type UpstreamExamination = Omit<UpstreamConfig, Needed | 'tls' | 'tlsFiles'> & {
  readonly [Key in Needed]: UpstreamConfig[Key] | null;
};

export interface Examination {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly upstream: UpstreamExamination;
  readonly tls: TlsExamination;
  readonly server: ServerConfig;
  /** Null where there is a problem with it. */
  readonly auth: AuthConfig | null;
  readonly snapshotTtlMs: number;
  readonly cache: CacheConfig;
  readonly pseudonymSecret: string | null;
  readonly logLevel: LogLevel;
  readonly tracing: TracingConfig | null;
  readonly audit: AuditConfig | null;
  /** Null when there is any problem. */
  readonly config: Config | null;
}

/** Reads everything and stops at nothing, so that all problems are told at once. Files are read, nothing is connected to. */
export function examineEnvironment(environment: Environment, now = new Date()): Examination {
  const findings: ConfigIssues = { problems: [], warnings: [] };
  const upstream = examineUpstream(environment, findings);
  const plain = upstream.baseUrl?.protocol === 'http:';
  const tls = readTls(environment, plain, now, findings);
  const server = examineServer(environment, findings);
  const auth = readAuth(environment, server.host, findings);
  const snapshotTtlMs = readInteger(environment, 'SNAPSHOT_TTL_MS', findings);
  const cache = examineCache(environment, findings);
  const pseudonymSecret = readPseudonymSecret(environment, findings);
  const logLevel = readChoice(environment, 'LOG_LEVEL', LOG_LEVELS, findings);
  const tracing = readTracing(environment, findings);
  const audit = readAudit(environment, findings);
  readProcessOptions(environment, findings);
  warnOfUnknown(environment, findings);
  const others = { server, snapshotTtlMs, cache, pseudonymSecret, logLevel, tracing, audit };
  const isUsable = findings.problems.length === 0 && auth !== null;
  const config = isUsable ? complete(environment, upstream, tls, { ...others, auth }) : null;
  return { ...findings, upstream, tls, auth, ...others, config };
}

function examineUpstream(environment: Environment, findings: ConfigIssues): UpstreamExamination {
  const baseUrl = readBaseUrl(environment, findings);
  return {
    baseUrl,
    proxy: readProxy(environment, baseUrl, findings),
    apiVersion: readChoice(environment, 'PSA_API_VERSION', API_VERSIONS, findings),
    clientId: readCredential(environment, 'PSA_CLIENT_ID', findings),
    username: readCredential(environment, 'PSA_USERNAME', findings),
    password: readCredential(environment, 'PSA_PASSWORD', findings),
    trustedHosts: readTrustedHosts(environment, findings),
    timeoutMs: readInteger(environment, 'PSA_TIMEOUT_MS', findings),
    connections: readInteger(environment, 'PSA_CONNECTIONS', findings),
    retries: readInteger(environment, 'PSA_RETRIES', findings),
    queueMax: readInteger(environment, 'PSA_QUEUE_MAX', findings),
    queueWaitMs: readInteger(environment, 'PSA_QUEUE_WAIT_MS', findings),
    pageSize: readInteger(environment, 'PSA_PAGE_SIZE', findings),
    keepAliveMs: readInteger(environment, 'PSA_KEEP_ALIVE_MS', findings),
    callsPerSecond: readInteger(environment, 'PSA_CALLS_PER_SECOND', findings),
    maxPauseMs: readInteger(environment, 'PSA_MAX_PAUSE_MS', findings),
    maxDayPauseMs: readInteger(environment, 'PSA_MAX_DAY_PAUSE_MS', findings),
    maxAnswerBytes: readInteger(environment, 'PSA_MAX_ANSWER_BYTES', findings),
  };
}

function examineCache(environment: Environment, findings: ConfigIssues): CacheConfig {
  return {
    maxBytes: readInteger(environment, 'CACHE_MAX_BYTES', findings),
    answersMaxBytes: readInteger(environment, 'CACHE_ANSWERS_MAX_BYTES', findings),
    slowMs: readInteger(environment, 'CACHE_FLEET_MS', findings),
    liveMs: readInteger(environment, 'CACHE_STATUS_MS', findings),
    historyMs: readInteger(environment, 'CACHE_HISTORY_MS', findings),
    pastMs: readInteger(environment, 'CACHE_PAST_MS', findings),
    noDataMs: readInteger(environment, 'CACHE_NO_DATA_MS', findings),
    staleWhileRevalidateMs: readInteger(environment, 'CACHE_REVALIDATE_MS', findings),
    staleIfErrorMs: readInteger(environment, 'CACHE_OUTAGE_MS', findings),
  };
}

function examineServer(environment: Environment, findings: ConfigIssues): ServerConfig {
  const open = given(environment, 'NODE_ENV') !== 'production';
  const documents = readDocuments(environment, findings);
  return {
    host: readHost(environment, findings),
    port: readInteger(environment, 'PORT', findings),
    introspection: readFlag(environment, 'INTROSPECTION', open, findings),
    explorer: readFlag(environment, 'EXPLORER', open, findings) && documents.mode !== 'only',
    federation: readFlag(environment, 'FEDERATION', false, findings),
    documents,
    persistedQueriesMaxBytes: readInteger(environment, 'PERSISTED_QUERIES_MAX_BYTES', findings),
    httpCache: readChoice(environment, 'HTTP_CACHE', HTTP_CACHES, findings),
    corsOrigins: readOrigins(environment, findings),
    operationTimeoutMs: readInteger(environment, 'OPERATION_TIMEOUT_MS', findings),
    maxFirst: readInteger(environment, 'MAX_FIRST', findings),
    ...readRequestLimits(environment, findings),
    trustedProxies: readProxies(environment, findings),
    limits: {
      concurrentRequests: readInteger(environment, 'MAX_CONCURRENT_REQUESTS', findings),
      eventLoopDelayMs: readInteger(environment, 'MAX_EVENT_LOOP_DELAY_MS', findings),
      connections: readInteger(environment, 'MAX_CONNECTIONS', findings),
      headersTimeoutMs: readInteger(environment, 'HEADERS_TIMEOUT_MS', findings),
      requestTimeoutMs: readInteger(environment, 'REQUEST_TIMEOUT_MS', findings),
      answerTimeoutMs: readInteger(environment, 'ANSWER_TIMEOUT_MS', findings),
      keepAliveMs: readInteger(environment, 'KEEP_ALIVE_MS', findings),
      unreadBytes: readInteger(environment, 'MAX_UNREAD_BYTES', findings),
    },
    maxPredictedCalls: readInteger(environment, 'MAX_PREDICTED_CALLS', findings),
    drainMs: readInteger(environment, 'DRAIN_MS', findings),
  };
}

/** A slip in a name would otherwise go unnoticed: the default would silently be used. */
function warnOfUnknown(environment: Environment, { warnings }: ConfigIssues): void {
  const known = knownNames();
  for (const name of Object.keys(environment)) {
    if (!/^(PSA|AUTH|DISCLOSURE)_/.test(name) || known.has(name)) continue;
    warnings.push(problem(name, 'UNKNOWN_VARIABLE', 'not a variable that is read.', 'Check its spelling.'));
  }
}

function complete(
  environment: Environment,
  { baseUrl, clientId, username, password, ...rest }: UpstreamExamination,
  { material }: TlsExamination,
  others: Omit<Config, 'upstream'>,
): Config | null {
  if (baseUrl === null || clientId === null || username === null || password === null || material === null) return null;
  const tlsFiles = tlsFilesOf(environment, material.kind);
  return { upstream: { baseUrl, clientId, username, password, tls: material, tlsFiles, ...rest }, ...others };
}
