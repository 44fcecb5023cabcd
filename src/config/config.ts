import type { RequestLimitsConfig } from './request-limits.js';
import type { TlsConfig } from './tls/examine.js';
import type { TlsFiles } from './tls/files.js';
import type {
  ApiVersion,
  AuthAlgorithm,
  AuthMode,
  DocumentMode,
  HttpCaching,
  LogLevel,
  TraceProtocol,
} from './variables.js';

/** How long what the upstream has answered is kept and used again, in ms. */
export interface CacheConfig {
  /** 0 keeps nothing. */
  readonly maxBytes: number;
  /** Of whole answers of the graph; 0 keeps none. */
  readonly answersMaxBytes: number;
  readonly slowMs: number;
  readonly liveMs: number;
  readonly historyMs: number;
  readonly pastMs: number;
  readonly noDataMs: number;
  readonly staleWhileRevalidateMs: number;
  readonly staleIfErrorMs: number;
}

/** The HTTP proxy in front of the upstream. */
export interface ProxyConfig {
  readonly variable: 'PSA_PROXY' | 'HTTPS_PROXY' | 'https_proxy';
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  /** Decoded; null where none are given. */
  readonly credentials: { readonly username: string; readonly password: string } | null;
}

export interface UpstreamConfig {
  /** Without the version, and without a slash at its end. */
  readonly baseUrl: URL;
  readonly apiVersion: ApiVersion;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly tls: TlsConfig;
  /** Where `tls` comes from, to read it again; null where it cannot be read again. */
  readonly tlsFiles: TlsFiles | null;
  /** Null: connected to directly. */
  readonly proxy: ProxyConfig | null;
  /** Other `host` or `host:port` under which the upstream may write its own links, in lower case. */
  readonly trustedHosts: readonly string[];
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly connections: number;
  /** Tries of a read after the first. */
  readonly retries: number;
  /** Calls that may wait for a connection at a time. */
  readonly queueMax: number;
  /** Milliseconds for which a call may wait for one. */
  readonly queueWaitMs: number;
  /** Calls in a second, until the upstream tells its own number. */
  readonly callsPerSecond: number;
  /** Longest pause of all calls after a refusal (429), and where the day is spent, in milliseconds. */
  readonly maxPauseMs: number;
  readonly maxDayPauseMs: number;
  /** 1 to 60. */
  readonly pageSize: number;
  /** Milliseconds. */
  readonly keepAliveMs: number;
  readonly maxAnswerBytes: number;
}

/** What one process takes on, and how long it waits for its clients. Times in milliseconds. */
export interface ServerLimits {
  readonly concurrentRequests: number;
  readonly eventLoopDelayMs: number;
  readonly connections: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly answerTimeoutMs: number;
  readonly keepAliveMs: number;
  readonly unreadBytes: number;
}

export interface DocumentsConfig {
  readonly mode: DocumentMode;
  /** Absolute paths of lists of documents; none where the mode is off. */
  readonly files: readonly string[];
}

export interface ServerConfig extends RequestLimitsConfig {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly introspection: boolean;
  readonly explorer: boolean;
  /** Serves the graph as a subgraph of Apollo Federation 2. */
  readonly federation: boolean;
  /** Which documents are executed by their ids. */
  readonly documents: DocumentsConfig;
  /** Memory for the texts of automatic persisted queries, in bytes; 0 keeps none. */
  readonly persistedQueriesMaxBytes: number;
  /** Who may keep answers to GET. */
  readonly httpCache: HttpCaching;
  readonly corsOrigins: readonly string[];
  /** Longest that a GraphQL request may take, in milliseconds. */
  readonly operationTimeoutMs: number;
  /** Cap of a connection's `first`. */
  readonly maxFirst: number;
  readonly limits: ServerLimits;
  /** Addresses and networks of the proxies whose word for a client's address is taken. */
  readonly trustedProxies: readonly string[];
  /** Most calls that one request may be expected to take; 0 is no limit. */
  readonly maxPredictedCalls: number;
  /** Milliseconds. */
  readonly drainMs: number;
}

export interface TracingConfig {
  /** Where spans are posted to. */
  readonly url: URL;
  readonly protocol: TraceProtocol;
  /** Milliseconds, all tries together. */
  readonly timeoutMs: number;
}

/** How exactly personal data is shown to anybody: what a token or a key says can only be stricter. */
export interface PrivacyConfig {
  /** `gridMeters`: the middle of the cell of a grid of this width. */
  readonly position: 'exact' | 'withheld' | { readonly gridMeters: number };
  /** Metres of the way that are not shown at either end of a trip. */
  readonly tripEndsMeters: number;
  readonly vin: 'shown' | 'masked';
}

export interface TokenConfig {
  /** Where the issuer publishes its keys, or the one key as PEM. */
  readonly keys: URL | string;
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly algorithms: readonly AuthAlgorithm[];
  readonly clockToleranceS: number;
  readonly maxBytes: number;
  /** Whole names, or JSON pointers where they start with a slash. */
  readonly claims: { readonly fleets: string; readonly scopes: string; readonly disclosure: string };
}

/** Who may ask. */
export interface AuthConfig {
  readonly mode: AuthMode;
  /** Null where no tokens are taken. */
  readonly tokens: TokenConfig | null;
  /** Absolute path; null where no API keys are taken. */
  readonly keysFile: string | null;
  readonly disclosure: PrivacyConfig;
}

export interface AuditConfig {
  /** `stdout`, or the path of a file. */
  readonly destination: string;
  readonly onFailure: 'refuse' | 'serve';
}

export interface Config {
  readonly upstream: UpstreamConfig;
  readonly server: ServerConfig;
  readonly auth: AuthConfig;
  /** How long what was read of a whole fleet is shared between requests, in ms; 0 is not at all. */
  readonly snapshotTtlMs: number;
  readonly cache: CacheConfig;
  /** Of the names that masked VINs are shown as; null makes one up for the life of the process. */
  readonly pseudonymSecret: string | null;
  readonly logLevel: LogLevel;
  /** Null: nothing is traced. */
  readonly tracing: TracingConfig | null;
  /** Null: it is not written who was given what. */
  readonly audit: AuditConfig | null;
}
