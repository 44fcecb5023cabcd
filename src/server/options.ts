import type { GraphQLSchema } from 'graphql';
import type { ClientLimits } from './client-limits/client-limiter.js';
import type { CallAccount, Principal } from '../domain/index.js';
import type { ExplainOptions } from './graphql/explain.js';
import type { YieldToEventLoop } from './http/admission.js';
import type { Authenticate } from './http/identity.js';
import type { ServerLimits } from './http/limits.js';
import type { AuditTrail } from './monitoring/audit.js';
import type { FinishedOperation, Logger, Metrics, TraceFacts, TraceSpan, Tracer } from '../observability/index.js';
import type { PersistedDocumentOptions } from './persisted-documents/policy.js';
import type { QueryLimits } from './request-limits/query-limits.js';
import type { HttpCaching } from './response-cache/http-cache.js';
import type { ResponseCacheOptions } from './response-cache/response-cache.js';
import type { ResponseWork } from './response-size/work.js';

/** Whether requests can be served, and why or why not. Public: without secrets and URLs. */
export interface Readiness {
  readonly ready: boolean;
  readonly detail: string;
  /** Set while calls are paused after a 429 of the upstream; in seconds. */
  readonly pause?: { readonly retryAfter: number };
}

/** Validity of the client certificate. Public. */
export interface CertificateHealth {
  /** Whole days; 0 when it has expired. */
  readonly daysLeft: number;
  readonly expired: boolean;
}

/** An error as the client sees it. */
export interface PublicError {
  readonly message: string;
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

export interface ExampleOperation {
  readonly name: string;
  /** One sentence. */
  readonly purpose?: string;
  /** Heading in the index of the explorer page. */
  readonly group?: string;
  /** GraphQL text. */
  readonly document: string;
  /** Variables as JSON text. */
  readonly variables?: string;
}

export interface ServerOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /**
   * `signal` aborts when the client disconnects before the response is complete, or with a TimeoutError when the request times out:
   * missing parts become errors then, and the rest is delivered.
   */
  readonly createContext: (request: {
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly principal: Principal;
    /** Pays for the request's upstream calls. */
    readonly account: CallAccount;
    /** Undefined without tracing. */
    readonly span: TraceSpan | undefined;
  }) => Context | Promise<Context>;
  /** Authenticates GraphQL requests. Default: no authentication, every request may do everything. */
  readonly authenticate?: Authenticate;
  /** Called at each `GET /health/ready`. */
  readonly readiness: () => Promise<Readiness>;
  /** Reported at `GET /health/ready`. */
  readonly certificate?: () => CertificateHealth | null;
  /** Served at `GET /metrics`. Default: no such route. */
  readonly metrics?: Pick<Metrics, 'contentType' | 'text'>;
  /** Called when the response of an operation is ready; without a context where it was refused before one was created. */
  readonly onOperation?: (operation: FinishedOperation, context?: Context) => void;
  /** Called for each request that is refused before execution, with a code of a closed list. */
  readonly onRefusal?: (code: string) => void;
  /** Further attributes of an operation's trace span. */
  readonly factsOf?: (context: Context) => TraceFacts;
  /** Records GraphQL requests and the data they access. Default: none. */
  readonly audit?: AuditTrail<Context> | undefined;
  /** Default: no tracing. */
  readonly tracer?: Pick<Tracer, 'start'> | undefined;
  readonly logger: Logger;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly introspection: boolean;
  /** Serves Apollo Sandbox at `/` and GraphiQL at `/graphiql`, and allows Sandbox's origins (CORS). */
  readonly explorer: boolean;
  /** Origins of web pages that may call this server, e.g. `https://fleet.example.org`. */
  readonly corsOrigins: readonly string[];
  readonly limits: ServerLimits;
  readonly queryLimits: QueryLimits;
  readonly clientLimits: ClientLimits;
  /** The subscription's daily quota of calls; null while it is unknown. Default: unknown. */
  readonly dayCalls?: () => number | null;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is trusted. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** Awaited before an operation is executed. Default: not at all. */
  readonly yieldToEventLoop?: YieldToEventLoop;
  /** Milliseconds that running requests have to complete once the server drains. */
  readonly drainMs: number;
  /** Shown by the explorer pages. */
  readonly exampleOperations: readonly ExampleOperation[];
  /** Codes of errors that reach the client unmasked. Default: `ERROR_CODES`. */
  readonly errorCodes?: readonly string[];
  /** Maps the error that a resolver threw to the one that the client sees; null applies the general rule. */
  readonly formatError?: (error: unknown) => PublicError | null;
  /** `extensions` of the response of an executed operation. Default: none. */
  readonly extensionsOf?: (context: Context) => Readonly<Record<string, unknown>>;
  /** Default: no response cache. */
  readonly responseCache?: ResponseCacheOptions & {
    /** Milliseconds for which a response that was produced with this context is fresh. */
    readonly freshMs: (context: Context) => number;
    /** Responses of another version are not served. */
    readonly version?: () => number;
  };
  /** Documents that are executed by their ids. Default: none, clients send any text. */
  readonly trustedDocuments?: PersistedDocumentOptions;
  /** Memory for automatic persisted queries (APQ), in bytes; 0 disables them. Default: 0. */
  readonly persistedQueriesMaxBytes?: number;
  /** HTTP caching of responses to GET. Default: off. */
  readonly httpCache?: HttpCaching;
  /** Predicts the cost of operations. Default: no predictions, and no refusals because of them. */
  readonly explain?: ExplainOptions<Context>;
  /** Limits the response of the request with this context. Default: no limits. */
  readonly workOf?: (context: Context) => ResponseWork;
  /** Number of executions after which an operation is compiled; Infinity never compiles. Default: 3. */
  readonly compileAt?: number;
  /** Timeout of a request in milliseconds; its client may request a shorter one. Default: 60,000. */
  readonly operationTimeoutMs?: number;
  /** Milliseconds, monotonic: the clock of the client limits. Default: the process's. */
  readonly clock?: () => number;
  /** Maximum size of a request body in bytes. Default: 1 MiB. */
  readonly bodyLimit?: number;
}

export interface Server {
  /** E.g. `http://127.0.0.1:4000`. Throws before `listen`. */
  readonly url: string;
  listen(): Promise<string>;
  /**
   * Reports not ready, accepts no connections, lets running requests complete for up to `drainMs`, and closes the rest. A second call
   * waits for the first.
   */
  drain(): Promise<void>;
}
