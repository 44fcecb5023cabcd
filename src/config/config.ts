import type { Environment } from './environment.js';
import { ConfigError, type ConfigIssues, type Problem } from './problem.js';
import { readProcessOptions } from './process-options.js';
import { warnOfUnknown } from './sections.js';
import { readAudit, type AuditConfig } from './sections/audit.js';
import { readAuth, type AuthConfig } from './sections/auth.js';
import { CACHE, SNAPSHOTS, type CacheConfig } from './sections/cache.js';
import { LOGGING, readTracing, type LogLevel, type TracingConfig } from './sections/observability.js';
import { PSEUDONYMS } from './sections/privacy.js';
import { readProxy, type ProxyConfig } from './sections/proxy.js';
import { readServer, type ServerConfig } from './sections/server.js';
import { UPSTREAM } from './sections/upstream.js';
import { readTls, type TlsConfig, type TlsExamination } from './tls/examine.js';
import { tlsFilesOf, type TlsFiles } from './tls/files.js';
import { readVariables } from './read-variables.js';
import { type Drafts, type Values } from './variable.js';

export interface UpstreamConfig extends Values<typeof UPSTREAM> {
  readonly tls: TlsConfig;
  /** To reload `tls` from; null if its files cannot be read twice. */
  readonly tlsFiles: TlsFiles | null;
  /** Null for direct connections. */
  readonly proxy: ProxyConfig | null;
}

/** Settings that are complete even if there are problems elsewhere. */
interface OtherSettings {
  readonly server: ServerConfig;
  /** How long requests share the data of a whole fleet, in ms; 0 disables that. */
  readonly snapshotTtlMs: number;
  readonly cache: CacheConfig;
  /** Null for a random one per process. */
  readonly pseudonymSecret: string | null;
  readonly logLevel: LogLevel;
  /** Null if tracing is off. */
  readonly tracing: TracingConfig | null;
  /** Null if the audit log is off. */
  readonly audit: AuditConfig | null;
}

export interface Config extends OtherSettings {
  readonly upstream: UpstreamConfig;
  readonly auth: AuthConfig;
}

/** The settings as far as they could be read: null after a problem. */
export type UpstreamExamination = Drafts<typeof UPSTREAM> & Pick<UpstreamConfig, 'proxy'>;

export interface Examination extends OtherSettings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly upstream: UpstreamExamination;
  readonly tls: TlsExamination;
  /** Null after a problem. */
  readonly auth: AuthConfig | null;
  /** Null if there is any problem. */
  readonly config: Config | null;
}

/** The validated configuration, or a ConfigError with every problem. */
export function loadConfig(environment: Environment, now = new Date()): Config {
  const { config, problems } = examineEnvironment(environment, now);
  if (config === null) throw new ConfigError(problems);
  return config;
}

/** Reads all settings and their files, and collects every problem. Opens no connections. */
export function examineEnvironment(environment: Environment, now = new Date()): Examination {
  const issues: ConfigIssues = { problems: [], warnings: [] };
  const settings = readVariables(UPSTREAM, environment, issues);
  const upstream = { ...settings, proxy: readProxy(environment, settings.baseUrl, issues) };
  const tls = readTls(environment, settings.baseUrl?.protocol === 'http:', now, issues);
  const server = readServer(environment, issues);
  const auth = readAuth(environment, server.host, issues);
  const others = {
    server,
    ...readVariables(SNAPSHOTS, environment, issues),
    cache: readVariables(CACHE, environment, issues),
    ...readVariables(PSEUDONYMS, environment, issues),
    ...readVariables(LOGGING, environment, issues),
    tracing: readTracing(environment, issues),
    audit: readAudit(environment, issues),
  };
  readProcessOptions(environment, issues);
  warnOfUnknown(environment, issues);
  const complete = issues.problems.length === 0 ? completeUpstream(environment, upstream, tls) : null;
  const config = complete === null || auth === null ? null : { upstream: complete, auth, ...others };
  return { ...issues, upstream, tls, auth, ...others, config };
}

function completeUpstream(
  environment: Environment,
  { baseUrl, clientId, username, password, ...rest }: UpstreamExamination,
  { material: tls }: TlsExamination,
): UpstreamConfig | null {
  if (baseUrl === null || clientId === null || username === null || password === null || tls === null) return null;
  return { baseUrl, clientId, username, password, tls, tlsFiles: tlsFilesOf(environment, tls.kind), ...rest };
}
