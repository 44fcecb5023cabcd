import { REQUEST_LIMIT_VARIABLES } from './request-limit-variables.js';
import type { IntegerVariable } from './variable.js';

export const INTEGER_VARIABLES = {
  PSA_TIMEOUT_MS: {
    default: 10_000,
    min: 100,
    max: 120_000,
    unit: 'ms',
    description: 'Deadline of each try of an upstream call, from its start to the last byte of its answer.',
  },
  PSA_CONNECTIONS: {
    default: 10,
    min: 1,
    max: 256,
    description:
      'Maximum number of concurrent connections to the upstream. While all of them hang, up to as many spare ones are opened, one a second.',
  },
  PSA_RETRIES: {
    default: 2,
    min: 0,
    max: 5,
    description:
      'Tries of a read after the first, where the connection broke or the upstream answered 500, 502, 503 or 504. Writes are sent once.',
  },
  PSA_QUEUE_MAX: {
    default: 5000,
    min: 1,
    max: 1_000_000,
    unit: 'calls',
    description:
      'Calls that may wait for a connection at a time; more fail at once. A query of 1000 vehicles of a fleet without collections queues 3000.',
  },
  PSA_QUEUE_WAIT_MS: {
    default: 60_000,
    min: 100,
    max: 600_000,
    unit: 'ms',
    description: 'How long a call may wait for a connection.',
  },
  PSA_CALLS_PER_SECOND: {
    default: 100,
    min: 1,
    max: 100_000,
    unit: 'calls',
    description:
      'Calls that the subscription takes in a second, until the upstream’s first answer tells its own number.',
  },
  PSA_MAX_PAUSE_MS: {
    default: 3_600_000,
    min: 1000,
    max: 86_400_000,
    unit: 'ms',
    description:
      'Longest pause of all calls after the upstream has answered 429, whatever its `Retry-After` says. A probe now and then ends the pause earlier; so does SIGHUP.',
  },
  PSA_MAX_DAY_PAUSE_MS: {
    default: 86_400_000,
    min: 1000,
    max: 86_400_000,
    unit: 'ms',
    description: 'The same where the calls of the day are spent.',
  },
  PSA_PAGE_SIZE: {
    default: 60,
    min: 1,
    max: 60,
    unit: 'items',
    description: 'Size of the pages read from the upstream.',
  },
  PSA_KEEP_ALIVE_MS: {
    default: 4000,
    min: 1000,
    max: 600_000,
    unit: 'ms',
    description: 'How long an idle connection is kept. Must be shorter than the upstream keeps it.',
  },
  PSA_MAX_ANSWER_BYTES: {
    default: 16 * 1024 * 1024,
    min: 64 * 1024,
    max: 1024 * 1024 * 1024,
    unit: 'bytes',
    description: 'Largest answer that is read from the upstream.',
  },
  PORT: { default: 4000, min: 0, max: 65_535, description: 'Port of the server; 0 takes a free one.' },
  AUTH_CLOCK_TOLERANCE_S: {
    default: 5,
    min: 0,
    max: 300,
    unit: 's',
    description: 'By how much the clock of a token’s issuer may differ.',
  },
  AUTH_MAX_TOKEN_BYTES: {
    default: 8192,
    min: 256,
    max: 15_000,
    unit: 'bytes',
    description: 'Longest token that is looked at. All headers of a request together may have 16 KiB.',
  },
  DISCLOSURE_TRIP_ENDS_M: {
    default: 0,
    min: 0,
    max: 100_000,
    unit: 'm',
    description: 'How much of the way is not shown at either end of a trip. Tokens and keys may be stricter.',
  },
  OPERATION_TIMEOUT_MS: {
    default: 60_000,
    min: 100,
    max: 600_000,
    unit: 'ms',
    description:
      'How long a GraphQL request may take. What is missing then is UPSTREAM_TIMEOUT, and the rest is answered. A client asks for less with `Prefer: wait=SECONDS`.',
  },
  MAX_FIRST: {
    default: 1000,
    min: 1,
    max: 10_000,
    unit: 'items',
    description: 'Most items that a query may ask of one connection.',
  },
  MAX_PREDICTED_CALLS: {
    default: 200,
    min: 0,
    max: 1_000_000,
    unit: 'calls',
    description:
      'Most upstream calls of one request. What is expected to take more is refused before anything is sent; what turns out to take more gets no further, and the rest of its answer has errors. Retries do not count. 0 is no limit.',
  },
  SNAPSHOT_TTL_MS: {
    default: 60_000,
    min: 0,
    max: 3_600_000,
    unit: 'ms',
    description:
      'How long what was read of a whole fleet, to filter, sort or sum up its vehicles, is shared between requests. Vehicles report about once a minute. 0 reads it anew for each request.',
  },
  CACHE_MAX_BYTES: {
    default: 256 * 1024 * 1024,
    min: 0,
    max: 64 * 1024 * 1024 * 1024,
    unit: 'bytes',
    description:
      'Memory for answers of the upstream that are kept, with what is made of them; the least used go first. 0 keeps none.',
  },
  CACHE_ANSWERS_MAX_BYTES: {
    default: 32 * 1024 * 1024,
    min: 0,
    max: 8 * 1024 * 1024 * 1024,
    unit: 'bytes',
    description:
      'Memory for whole answers to questions that come again word for word while all of their parts are fresh. 0 keeps none.',
  },
  PERSISTED_QUERIES_MAX_BYTES: {
    default: 8 * 1024 * 1024,
    min: 0,
    max: 1024 * 1024 * 1024,
    unit: 'bytes',
    description:
      'Memory for texts that clients have had kept under their hashes (automatic persisted queries); the least used go first. 0 keeps none.',
  },
  CACHE_FLEET_MS: {
    default: 5 * 60_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'How long fleets, vehicles and maintenance are taken as they were read. 0: not at all.',
  },
  CACHE_STATUS_MS: {
    default: 30_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'The same for statuses, positions, monitors and callbacks. Vehicles report about once a minute.',
  },
  CACHE_HISTORY_MS: {
    default: 30_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'The same for trips, telemetry, alerts, alarms, collisions and thefts.',
  },
  CACHE_PAST_MS: {
    default: 3_600_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'The same for those of a time range that ended more than a day ago.',
  },
  CACHE_NO_DATA_MS: {
    default: 60_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'The most for the answer that there is no data.',
  },
  CACHE_REVALIDATE_MS: {
    default: 30_000,
    min: 0,
    max: 86_400_000,
    unit: 'ms',
    description: 'How long after that time an answer still serves, while a new one is read in the background.',
  },
  CACHE_OUTAGE_MS: {
    default: 6 * 3_600_000,
    min: 0,
    max: 7 * 86_400_000,
    unit: 'ms',
    description: 'How long after that time an answer serves where the upstream does not answer, or calls are spent.',
  },
  MAX_CONCURRENT_REQUESTS: {
    default: 250,
    min: 1,
    max: 10_000,
    unit: 'requests',
    description:
      'Most GraphQL requests that are executed at a time; one more gets 503 at once. A tenth is added for clients below their share.',
  },
  MAX_EVENT_LOOP_DELAY_MS: {
    default: 200,
    min: 10,
    max: 10_000,
    unit: 'ms',
    description:
      'Mean delay of the event loop, over a quarter of a second, beyond which GraphQL requests are refused, with 503.',
  },
  MAX_CONNECTIONS: {
    default: 1000,
    min: 10,
    max: 100_000,
    unit: 'connections',
    description:
      'Most open connections of clients. One more is closed at once; before that, those between two requests are.',
  },
  HEADERS_TIMEOUT_MS: {
    default: 10_000,
    min: 100,
    max: 600_000,
    unit: 'ms',
    description: 'In which the head of a request must have arrived, from the connection or the request before on.',
  },
  REQUEST_TIMEOUT_MS: {
    default: 30_000,
    min: 100,
    max: 600_000,
    unit: 'ms',
    description: 'In which a request must have arrived whole.',
  },
  ANSWER_TIMEOUT_MS: {
    default: 60_000,
    min: 100,
    max: 3_600_000,
    unit: 'ms',
    description: 'In which a client must have read its answer. Its connection is closed then.',
  },
  KEEP_ALIVE_MS: {
    default: 72_000,
    min: 1000,
    max: 600_000,
    unit: 'ms',
    description:
      'How long a connection stays open between two requests. Must be longer than a load balancer in front keeps it.',
  },
  MAX_UNREAD_BYTES: {
    default: 256 * 1024 * 1024,
    min: 1024 * 1024,
    max: 64 * 1024 * 1024 * 1024,
    unit: 'bytes',
    description:
      'Most bytes of answers that wait for their clients to read them. Beyond it, the oldest of the client with most bytes is dropped.',
  },
  DRAIN_MS: {
    default: 10_000,
    min: 0,
    max: 600_000,
    unit: 'ms',
    description: 'How long requests under way may go on after a signal to stop.',
  },
  ...REQUEST_LIMIT_VARIABLES,
  OTEL_EXPORTER_OTLP_TIMEOUT: {
    default: 3000,
    min: 100,
    max: 60_000,
    unit: 'ms',
    description:
      'How long sending spans may take, all tries together. The end of the process waits for the last ones as long.',
  },
} as const satisfies Readonly<Record<string, IntegerVariable>>;
