import { integer, type Values } from '../variable.js';

export type QueryLimits = Values<typeof QUERY_LIMITS>;
export type ClientLimits = Values<typeof CLIENT_LIMITS>;
export type ServerLimits = Values<typeof SERVER_LIMITS>;

export const REQUEST_LIMITS = {
  operationTimeoutMs: integer(
    'OPERATION_TIMEOUT_MS',
    { default: 60_000, min: 100, max: 600_000, unit: 'ms' },
    'Timeout of a GraphQL request. Fields still missing then get the error UPSTREAM_TIMEOUT; the rest is returned. A client can ask for less with `Prefer: wait=SECONDS`.',
  ),
  maxFirst: integer(
    'MAX_FIRST',
    { default: 1000, min: 1, max: 10_000, unit: 'items' },
    'Maximum `first` of a connection.',
  ),
  maxPredictedCalls: integer(
    'MAX_PREDICTED_CALLS',
    { default: 200, min: 0, max: 1_000_000, unit: 'calls' },
    'Maximum upstream calls per request. A request predicted to exceed it is refused before any call; one that turns out to exceed it is stopped there, and the rest of its response has errors. Retries do not count. 0 disables the limit.',
  ),
  bodyLimit: integer(
    'MAX_BODY_BYTES',
    { default: 512 * 1024, min: 1024, max: 64 * 1024 * 1024, unit: 'bytes' },
    'Maximum size of a request body. Larger ones are refused with 413.',
  ),
};

/** Limits of one GraphQL request and its response. */
export const QUERY_LIMITS = {
  characters: integer(
    'MAX_QUERY_CHARACTERS',
    { default: 65_536, min: 1000, max: 4 * 1024 * 1024, unit: 'characters' },
    'Maximum length of a GraphQL document, comments and whitespace included.',
  ),
  tokens: integer(
    'MAX_QUERY_TOKENS',
    { default: 4000, min: 200, max: 100_000, unit: 'tokens' },
    'Maximum tokens in a document. GraphiQL’s introspection query has 190.',
  ),
  depth: integer(
    'MAX_QUERY_DEPTH',
    { default: 20, min: 1, max: 200, unit: 'levels' },
    'Maximum nesting of fields. GraphiQL’s introspection query has 15 levels.',
  ),
  fields: integer(
    'MAX_QUERY_FIELDS',
    { default: 2500, min: 1, max: 100_000, unit: 'fields' },
    'Maximum fields in an operation, fragments expanded. GraphiQL’s introspection query has 230.',
  ),
  rootFields: integer(
    'MAX_QUERY_ROOT_FIELDS',
    { default: 20, min: 1, max: 10_000, unit: 'fields' },
    'Maximum root fields in an operation.',
  ),
  aliases: integer(
    'MAX_QUERY_ALIASES',
    { default: 50, min: 0, max: 10_000, unit: 'aliases' },
    'Maximum aliases in an operation, fragments expanded.',
  ),
  directives: integer(
    'MAX_QUERY_DIRECTIVES',
    { default: 50, min: 0, max: 10_000, unit: 'directives' },
    'Maximum directives in an operation, fragments expanded; at most four at one location.',
  ),
  repeats: integer(
    'MAX_QUERY_REPEATS',
    { default: 100, min: 0, max: 10_000, unit: 'fields' },
    'Maximum duplicate fields: fields selected more than once in the same selection set. Inline fragments count as part of it.',
  ),
  fragments: integer(
    'MAX_QUERY_FRAGMENTS',
    { default: 100, min: 0, max: 10_000, unit: 'fragments' },
    'Maximum fragment definitions in a document.',
  ),
  listItems: integer(
    'MAX_LIST_ITEMS',
    { default: 1000, min: 1, max: 100_000, unit: 'items' },
    'Maximum items of a list in an argument or a variable.',
  ),
  values: integer(
    'MAX_VARIABLE_VALUES',
    { default: 5000, min: 1, max: 1_000_000, unit: 'values' },
    'Maximum values in the variables of a request, all levels together.',
  ),
  valueDepth: integer(
    'MAX_VALUE_DEPTH',
    { default: 10, min: 2, max: 100, unit: 'levels' },
    'Maximum nesting of lists and objects in an argument or a variable.',
  ),
  answerFields: integer(
    'MAX_ANSWER_FIELDS',
    { default: 1_200_000, min: 1000, max: 100_000_000, unit: 'fields' },
    'Maximum fields and list items in a response, every occurrence counted. An operation predicted to exceed it, from `first` and the known sizes of lists, is refused before execution; one that turns out to exceed it is stopped.',
  ),
  answerBytes: integer(
    'MAX_ANSWER_BYTES',
    { default: 16 * 1024 * 1024, min: 64 * 1024, max: 512 * 1024 * 1024, unit: 'bytes' },
    'Maximum size of the `data` of a response, as JSON. A larger response is not sent.',
  ),
};

/** Limits of one client. */
export const CLIENT_LIMITS = {
  requestsPerMinute: integer(
    'CLIENT_REQUESTS_PER_MINUTE',
    { default: 6000, min: 0, max: 10_000_000, unit: 'requests' },
    'GraphQL requests per client and minute, cached or not. A client is an authenticated principal, otherwise an address. 0 disables the limit.',
  ),
  callsPerMinute: integer(
    'CLIENT_CALLS_PER_MINUTE',
    { default: 3000, min: 0, max: 10_000_000, unit: 'calls' },
    'Upstream calls per client and minute. The predicted calls of a request are reserved before any is sent. 0 disables the limit.',
  ),
  cpuMsPerMinute: integer(
    'CLIENT_CPU_MS_PER_MINUTE',
    { default: 30_000, min: 0, max: 60_000, unit: 'ms' },
    'CPU time per client and minute, for executing operations and decoding what they read. 60000 is all that the process has. 0 disables the limit.',
  ),
  daySharePercent: integer(
    'CLIENT_DAY_SHARE_PERCENT',
    { default: 50, min: 1, max: 100, unit: '%' },
    'Share of the daily quota of upstream calls that one authenticated client may use, if another client was active within the last 24 hours. 100 disables the limit.',
  ),
  failedLoginsPerMinute: integer(
    'FAILED_LOGINS_PER_MINUTE',
    { default: 60, min: 0, max: 1_000_000, unit: 'requests' },
    'Failed authentications per minute, for each address and for each token or API key; further ones are refused with 429. Valid credentials are always accepted. 0 disables the limit.',
  ),
};

/** Limits of the process, and timeouts of its clients. */
export const SERVER_LIMITS = {
  concurrentRequests: integer(
    'MAX_CONCURRENT_REQUESTS',
    { default: 250, min: 1, max: 10_000, unit: 'requests' },
    'Maximum GraphQL requests executed concurrently; further ones get 503 at once. Another tenth is available to clients below their fair share.',
  ),
  eventLoopDelayMs: integer(
    'MAX_EVENT_LOOP_DELAY_MS',
    { default: 200, min: 10, max: 10_000, unit: 'ms' },
    'Mean event-loop delay, measured over 250 ms, above which GraphQL requests are refused with 503.',
  ),
  connections: integer(
    'MAX_CONNECTIONS',
    { default: 1000, min: 10, max: 100_000, unit: 'connections' },
    'Maximum open client connections. At the limit idle ones are closed first, then new ones.',
  ),
  headersTimeoutMs: integer(
    'HEADERS_TIMEOUT_MS',
    { default: 10_000, min: 100, max: 600_000, unit: 'ms' },
    'Timeout for receiving the headers of a request, from the connection or the previous request on.',
  ),
  requestTimeoutMs: integer(
    'REQUEST_TIMEOUT_MS',
    { default: 30_000, min: 100, max: 600_000, unit: 'ms' },
    'Timeout for receiving a whole request.',
  ),
  answerTimeoutMs: integer(
    'ANSWER_TIMEOUT_MS',
    { default: 60_000, min: 100, max: 3_600_000, unit: 'ms' },
    'Timeout for a client to read its response. Its connection is closed then.',
  ),
  keepAliveMs: integer(
    'KEEP_ALIVE_MS',
    { default: 72_000, min: 1000, max: 600_000, unit: 'ms' },
    'Keep-alive timeout of idle client connections. Must be longer than that of a load balancer in front of the server.',
  ),
  unreadBytes: integer(
    'MAX_UNREAD_BYTES',
    { default: 256 * 1024 * 1024, min: 1024 * 1024, max: 64 * 1024 * 1024 * 1024, unit: 'bytes' },
    'Maximum bytes of responses that clients have not read yet. Above it, the oldest response of the client with the most unread bytes is dropped.',
  ),
};
