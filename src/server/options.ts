import type { ResponseCacheOptions } from './response-cache/response-cache.js';
import type { AuditTrail } from './monitoring/audit.js';
import type { GraphQLSchema } from 'graphql';
import type { CallAccount, Principal } from '../domain/index.js';
import type { PersistedDocumentOptions } from './persisted-documents/policy.js';
import type { AnswerWork } from './response-size/work.js';
import type { ExplainOptions } from './graphql/explain.js';
import type { HttpCaching } from './response-cache/http-cache.js';
import type { Authenticate } from './http/identity.js';
import type { FinishedOperation, Logger, Metrics, TraceFacts, TraceSpan, Tracer } from '../observability/index.js';
import type { ClientLimits } from './client-limits/client-limiter.js';
import type { YieldToEventLoop } from './http/admission.js';
import type { ServerLimits } from './http/limits.js';
import type { QueryLimits } from './request-limits/query-limits.js';

/** Whether requests can be answered, and in words why or why not. Shown to anyone who asks: no secret, no URL. */
export interface Readiness {
  readonly ready: boolean;
  readonly detail: string;
  /** Set while no calls go to the upstream after it has answered 429; in seconds. */
  readonly pause?: { readonly retryAfter: number };
}

/** How long the certificate that the server depends on is still good. Shown to anyone who asks. */
export interface CertificateHealth {
  /** Whole days; 0 when it has expired. */
  readonly daysLeft: number;
  readonly expired: boolean;
}

/** What a resolver's error becomes for the client. */
export interface PublicError {
  readonly message: string;
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

export interface ExampleOperation {
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly purpose?: string;
  /** The heading that it stands under in the pages' index. */
  readonly group?: string;
  /** GraphQL text. */
  readonly document: string;
  /** Its variables, as the text of a JSON object. */
  readonly variables?: string;
}

export interface ServerOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /**
   * `signal` aborts when the client goes away before its answer is complete, or, with a TimeoutError for its reason, when the
   * request's time is over: what is still missing then is answered with an error, and the rest stands.
   */
  readonly createContext: (request: {
    readonly signal: AbortSignal;
    readonly requestId: string;
    /** Who asks. */
    readonly principal: Principal;
    /** What pays for its upstream calls. */
    readonly account: CallAccount;
    /** The request's part in a trace; undefined where nothing is traced. */
    readonly span: TraceSpan | undefined;
  }) => Context | Promise<Context>;
  /** Says who sends a GraphQL request. Default: nobody is asked, and all is open to all. */
  readonly authenticate?: Authenticate;
  /** Asked at each `GET /health/ready`: cheap, or cached by the caller. */
  readonly readiness: () => Promise<Readiness>;
  /** Shown at `GET /health/ready`, where there is one. */
  readonly certificate?: () => CertificateHealth | null;
  /** What `GET /metrics` answers with. Without it there is no such page. */
  readonly metrics?: Pick<Metrics, 'contentType' | 'text'>;
  /** Told of each operation when its answer is ready; without a context where it did not come so far as to have one. */
  readonly onOperation?: (operation: FinishedOperation, context?: Context) => void;
  /** Told of each request that is refused before it is begun, by a code of a closed list. */
  readonly onRefusal?: (code: string) => void;
  /** What else the trace of an operation tells when its answer is ready. */
  readonly factsOf?: (context: Context) => TraceFacts;
  /** Told of each GraphQL request who sent it and what it was given, before its answer leaves. Default: nobody is. */
  readonly audit?: AuditTrail<Context> | undefined;
  /** Begins a trace of each operation. Default: nothing is traced. */
  readonly tracer?: Pick<Tracer, 'start'> | undefined;
  readonly logger: Logger;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly introspection: boolean;
  /** Serves Apollo Sandbox at `/` and GraphiQL at `/graphiql`, and lets Sandbox's own origin call this server. */
  readonly explorer: boolean;
  /** Origins of web pages that may call this server, e.g. `https://fleet.example.org`. */
  readonly corsOrigins: readonly string[];
  readonly limits: ServerLimits;
  /** How large a request may be. */
  readonly queryLimits: QueryLimits;
  /** How much a client may have. */
  readonly clientLimits: ClientLimits;
  /** Calls that the subscription takes in a day; null as long as that is not known. Default: never known. */
  readonly dayCalls?: () => number | null;
  /** Addresses and networks of the proxies in front, whose word for a client's address is taken. Default: nobody's. */
  readonly trustedProxies?: readonly string[];
  /** Where an operation waits until it may hold the event loop. Default: it does not wait. */
  readonly yieldToEventLoop?: YieldToEventLoop;
  /** How long running requests may take to end once the server drains, in milliseconds. */
  readonly drainMs: number;
  /** What the explorer pages open with. */
  readonly exampleOperations: readonly ExampleOperation[];
  /** Codes of errors that were thrown on purpose and so reach the client. Default: `ERROR_CODES`. */
  readonly errorCodes?: readonly string[];
  /**
   * Turns what a resolver threw (the error itself, not GraphQL's wrapping of it) into what the client may see. Null:
   * not known here, the general rule holds.
   */
  readonly formatError?: (error: unknown) => PublicError | null;
  /** What the `extensions` of an answer tell, once its operation was executed. Default: nothing. */
  readonly extensionsOf?: (context: Context) => Readonly<Record<string, unknown>>;
  /**
   * How whole answers are remembered; `freshMs`: for how long one that was made with that context stays right; `version`:
   * answers of another one are not given out. Default: not at all.
   */
  readonly remembering?: ResponseCacheOptions & {
    readonly freshMs: (context: Context) => number;
    readonly version?: () => number;
  };
  /** What is executed by its id. Default: no list, and whatever text a client sends. */
  readonly trustedDocuments?: PersistedDocumentOptions;
  /** Memory for texts that clients have had kept under their hashes (Apollo's APQ), in bytes; 0 keeps none. Default: 0. */
  readonly persistedQueriesMaxBytes?: number;
  /** What HTTP caches may keep of answers to GET. Default: nothing. */
  readonly httpCache?: HttpCaching;
  /** Foretells what operations cost. Without it nothing is told of it, and none is refused for it. */
  readonly explain?: ExplainOptions<Context>;
  /** What bounds the answer of the request that has this context. Default: nothing. */
  readonly workOf?: (context: Context) => AnswerWork;
  /** An operation is compiled when it comes for this time; Infinity leaves all to graphql-js. Default: 3. */
  readonly compileAt?: number;
  /** Longest that a request may take, in milliseconds; its client may ask for less. Default: 60,000. */
  readonly operationTimeoutMs?: number;
  /** Milliseconds, monotonic: by which clients' minutes are told. Default: the process's. */
  readonly clock?: () => number;
  /** Largest request body, in bytes. Default: 1 MiB. */
  readonly bodyLimit?: number;
}

export interface Server {
  /** E.g. `http://127.0.0.1:4000`. Throws before `listen`. */
  readonly url: string;
  listen(): Promise<string>;
  /**
   * Not ready any more; no new connections; running requests may end, up to `drainMs`; what is left then is cut off.
   * A second call waits for the first.
   */
  drain(): Promise<void>;
}
