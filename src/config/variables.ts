import { ASKING_VARIABLES } from './asking-variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const API_VERSIONS = ['v2', 'v3'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];
export const AUDIT_FAILURES = ['refuse', 'serve'] as const;
export const DOCUMENT_MODES = ['off', 'also', 'only'] as const;
export type DocumentMode = (typeof DOCUMENT_MODES)[number];
export const HTTP_CACHES = ['private', 'shared', 'off'] as const;
export type HttpCaching = (typeof HTTP_CACHES)[number];
export const AUTH_MODES = ['jwt', 'keys', 'none'] as const;
export type AuthMode = (typeof AUTH_MODES)[number];
/** Signatures that are checked with a public key. With a shared secret whoever can check a token can make one. */
export const AUTH_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
export type AuthAlgorithm = (typeof AUTH_ALGORITHMS)[number];
export const TRACE_PROTOCOLS = ['http/protobuf', 'http/json'] as const;
export type TraceProtocol = (typeof TRACE_PROTOCOLS)[number];

export interface IntegerVariable {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly description: string;
}

export interface TextVariable {
  /** Null where there is none: the variable is then needed, or off. */
  readonly default: string | null;
  readonly description: string;
  /** What is allowed, in words. */
  readonly bounds?: string;
  /** The value is a secret: it may also be given as the path of a file, in a variable named `…_FILE`. */
  readonly secret?: true;
}

export const TEXT_VARIABLES = {
  PSA_BASE_URL: {
    default: 'https://api-cert.groupe-psa.com/connectedcar',
    bounds: 'https (http for a loopback host only), without the version',
    description: 'Address of the upstream API.',
  },
  PSA_API_VERSION: {
    default: 'v3',
    bounds: API_VERSIONS.join(' or '),
    description: 'Version of the upstream API: v2 for "délégation publique" subscriptions, v3 for the others.',
  },
  PSA_CLIENT_ID: { default: null, secret: true, description: 'Client id of the application. Required.' },
  PSA_USERNAME: { default: null, secret: true, description: 'MZP login, such as MZP123456. Required.' },
  PSA_PASSWORD: { default: null, secret: true, description: 'Password of the MZP login. Required.' },
  PSA_CERT_FILE: {
    default: null,
    description: 'PEM file with the client certificate that the vendor signed, the client’s own certificate first.',
  },
  PSA_KEY_FILE: {
    default: null,
    description: 'PEM file with the private key of the client certificate: PKCS#1 or PKCS#8, plain or encrypted.',
  },
  PSA_KEY_PASSPHRASE: { default: null, secret: true, description: 'Passphrase of the private key, if it has one.' },
  PSA_CA_FILE: {
    default: null,
    description:
      'PEM file with the certificate authorities that may sign the upstream’s certificate. Default: those of Node.',
  },
  PSA_PFX_FILE: {
    default: null,
    description:
      'PKCS#12 keystore, instead of PSA_CERT_FILE and PSA_KEY_FILE. One that keytool wrote works too, whatever its name.',
  },
  PSA_PFX_PASSPHRASE: { default: null, secret: true, description: 'Passphrase of the keystore.' },
  PSA_TRUSTED_HOSTS: {
    default: null,
    bounds: 'host names, each with a port or without, separated by commas',
    description: 'Other hosts under which the upstream may write links to itself.',
  },
  PSEUDONYM_SECRET: {
    default: null,
    secret: true,
    bounds: '32 characters or more',
    description:
      'What the names that masked VINs are shown as are made with. Processes that serve the same clients need the same one. Default: one that is made up, so that names, ids and cursors of such clients change with the process.',
  },
  HOST: { default: '127.0.0.1', bounds: 'an IP address or a host name', description: 'Where the server listens.' },
  AUTH_MODE: {
    default: null,
    bounds: AUTH_MODES.join(', '),
    description:
      'Who may ask: whoever has a token, or an API key where AUTH_KEYS_FILE is set (jwt); whoever has an API key (keys); anyone (none). Default: what the other AUTH_ variables are for; without any, none on a loopback HOST, and elsewhere the server does not start.',
  },
  AUTH_JWKS_URI: {
    default: null,
    bounds: 'https (http for a loopback host only)',
    description:
      'Where the issuer of tokens publishes its keys (JWKS). For jwt this or AUTH_PUBLIC_KEY_FILE is needed.',
  },
  AUTH_PUBLIC_KEY_FILE: {
    default: null,
    description: 'PEM file with the one public key, or its certificate, that tokens are checked with. Read at start.',
  },
  AUTH_ISSUER: { default: null, description: 'Issuer of the tokens (iss), letter for letter. Needed for jwt.' },
  AUTH_AUDIENCE: {
    default: null,
    bounds: 'names separated by commas',
    description: 'Whom tokens must be meant for (aud): one of these. Needed for jwt.',
  },
  AUTH_ALGORITHMS: {
    default: 'RS256,PS256,ES256,EdDSA',
    bounds: `of ${AUTH_ALGORITHMS.join(', ')}`,
    description: 'How tokens may be signed.',
  },
  AUTH_FLEETS_CLAIM: {
    default: 'fleets',
    bounds: 'a claim’s whole name, dots and all, or a JSON pointer such as /fleetgraph/fleets',
    description:
      'Where a token names the vendor’s ids of the fleets that exist for its holder, in a list or separated by spaces; * for all. Without it, none.',
  },
  AUTH_SCOPES_CLAIM: {
    default: 'scope',
    bounds: 'the same',
    description: 'Where a token names what its holder may see and do there, in the same way. Without it, nothing.',
  },
  AUTH_DISCLOSURE_CLAIM: {
    default: 'disclosure',
    bounds: 'the same',
    description: 'Where a token may make the DISCLOSURE_ variables stricter.',
  },
  AUTH_KEYS_FILE: {
    default: null,
    description: 'File of API keys, as `fleetgraph key` writes it. It is read again whenever it changes.',
  },
  DISCLOSURE_POSITION: {
    default: 'exact',
    bounds: 'exact, withheld, or metres from 10 to 100000',
    description:
      'How exactly positions are shown: metres are the width of the grid whose cell alone is told. Tokens and keys may be stricter.',
  },
  DISCLOSURE_VIN: {
    default: 'shown',
    bounds: 'shown or masked',
    description: 'Whether VINs are shown whole. Tokens and keys may be stricter.',
  },
  LOG_LEVEL: { default: 'info', bounds: LOG_LEVELS.join(', '), description: 'Least severity that is logged.' },
  AUDIT_LOG: {
    default: 'off',
    bounds: 'off, stdout or the path of a file',
    description: 'Where it is written, as JSON lines, who was given what of which vehicle.',
  },
  AUDIT_FAILURE: {
    default: 'refuse',
    bounds: AUDIT_FAILURES.join(' or '),
    description:
      'What becomes of requests while the audit log cannot be written: refused with 503, or served and written later as far as memory for it (16 MiB) reaches.',
  },
  INTROSPECTION: {
    default: null,
    bounds: 'true or false',
    description: 'Whether clients may read the schema. Default: true, unless NODE_ENV is production.',
  },
  EXPLORER: {
    default: null,
    bounds: 'true or false',
    description: 'Whether the explorer pages are served. Default: true, unless NODE_ENV is production.',
  },
  FEDERATION: {
    default: 'false',
    bounds: 'true or false',
    description:
      'Whether the graph is served as a subgraph of Apollo Federation 2. Its schema can then be read whatever INTROSPECTION says: let only the gateway reach the server.',
  },
  TRUSTED_DOCUMENTS: {
    default: 'off',
    bounds: DOCUMENT_MODES.join(', '),
    description:
      'Whether the documents of TRUSTED_DOCUMENTS_FILE are executed by their ids: also, beside any text that a client sends, or only, and nothing else is.',
  },
  TRUSTED_DOCUMENTS_FILE: {
    default: null,
    bounds: 'paths separated by commas',
    description:
      'Lists that `fleetgraph documents`, Apollo’s tools or relay-compiler wrote. Read again when they change.',
  },
  HTTP_CACHE: {
    default: 'private',
    bounds: HTTP_CACHES.join(', '),
    description:
      'Who may keep answers to GET while they are fresh: the client itself, also a shared cache in front, which must then check for itself who asks and heed Vary, or nobody.',
  },
  CORS_ORIGINS: {
    default: null,
    bounds: 'origins such as https://fleet.example.com, separated by commas',
    description: 'Web pages that may call the server from a browser, besides its own explorer pages.',
  },
  TRUST_PROXY: {
    default: null,
    bounds: 'IP addresses and networks such as 10.0.0.0/8, separated by commas',
    description:
      'Proxies in front, whose X-Forwarded-For tells a client’s address. Without it the address is that of the connection.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: null,
    bounds: 'an http or https address such as http://127.0.0.1:4318',
    description:
      'OpenTelemetry collector that traces are sent to; /v1/traces is added. Without it nothing is traced. The SDK reads its other variables itself.',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    default: null,
    bounds: 'an http or https address such as http://127.0.0.1:4318/v1/traces',
    description: 'The same for traces alone, with its path: takes the place of the former.',
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    default: 'http/protobuf',
    bounds: TRACE_PROTOCOLS.join(' or '),
    description: 'How traces are sent. Read only where they are; gRPC is not spoken.',
  },
} as const satisfies Readonly<Record<string, TextVariable>>;

export const INTEGER_VARIABLES = {
  PSA_TIMEOUT_MS: {
    default: 10_000,
    min: 100,
    max: 120_000,
    unit: 'ms',
    description: 'Deadline of each try of an upstream call, from its start to the last byte of its answer.',
  },
  PSA_CONNECTIONS: { default: 10, min: 1, max: 256, description: 'Most connections to the upstream at a time.' },
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
      'Most upstream calls that one request may be expected to take: what is expected to take more is refused before anything is sent. 0 refuses nothing.',
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
    description: 'Most GraphQL requests that are executed at a time. One more is refused at once, with 503.',
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
      'Most bytes of answers that wait for their clients to read them. Beyond it, the client that has waited longest is dropped.',
  },
  DRAIN_MS: {
    default: 10_000,
    min: 0,
    max: 600_000,
    unit: 'ms',
    description: 'How long requests under way may go on after a signal to stop.',
  },
  ...ASKING_VARIABLES,
  OTEL_EXPORTER_OTLP_TIMEOUT: {
    default: 3000,
    min: 100,
    max: 60_000,
    unit: 'ms',
    description:
      'How long sending spans may take, all tries together. The end of the process waits for the last ones as long.',
  },
} as const satisfies Readonly<Record<string, IntegerVariable>>;

export type TextName = keyof typeof TEXT_VARIABLES;
export type IntegerName = keyof typeof INTEGER_VARIABLES;
export type SecretName = {
  [Name in TextName]: (typeof TEXT_VARIABLES)[Name] extends { readonly secret: true } ? Name : never;
}[TextName];

/** The order of the table in the README: the upstream first, then the server. */
const ORDER: readonly (TextName | IntegerName)[] = [
  'PSA_BASE_URL',
  'PSA_API_VERSION',
  'PSA_CLIENT_ID',
  'PSA_USERNAME',
  'PSA_PASSWORD',
  'PSA_CERT_FILE',
  'PSA_KEY_FILE',
  'PSA_KEY_PASSPHRASE',
  'PSA_PFX_FILE',
  'PSA_PFX_PASSPHRASE',
  'PSA_CA_FILE',
  'PSA_TRUSTED_HOSTS',
  'PSA_TIMEOUT_MS',
  'PSA_CONNECTIONS',
  'PSA_RETRIES',
  'PSA_QUEUE_MAX',
  'PSA_QUEUE_WAIT_MS',
  'PSA_CALLS_PER_SECOND',
  'PSA_PAGE_SIZE',
  'PSA_KEEP_ALIVE_MS',
  'PSA_MAX_ANSWER_BYTES',
  'PSEUDONYM_SECRET',
  'HOST',
  'PORT',
  'AUTH_MODE',
  'AUTH_JWKS_URI',
  'AUTH_PUBLIC_KEY_FILE',
  'AUTH_ISSUER',
  'AUTH_AUDIENCE',
  'AUTH_ALGORITHMS',
  'AUTH_CLOCK_TOLERANCE_S',
  'AUTH_MAX_TOKEN_BYTES',
  'AUTH_FLEETS_CLAIM',
  'AUTH_SCOPES_CLAIM',
  'AUTH_DISCLOSURE_CLAIM',
  'AUTH_KEYS_FILE',
  'DISCLOSURE_POSITION',
  'DISCLOSURE_TRIP_ENDS_M',
  'DISCLOSURE_VIN',
  'LOG_LEVEL',
  'AUDIT_LOG',
  'AUDIT_FAILURE',
  'INTROSPECTION',
  'EXPLORER',
  'FEDERATION',
  'TRUSTED_DOCUMENTS',
  'TRUSTED_DOCUMENTS_FILE',
  'PERSISTED_QUERIES_MAX_BYTES',
  'HTTP_CACHE',
  'CORS_ORIGINS',
  'OPERATION_TIMEOUT_MS',
  'MAX_FIRST',
  'MAX_PREDICTED_CALLS',
  'SNAPSHOT_TTL_MS',
  'CACHE_MAX_BYTES',
  'CACHE_ANSWERS_MAX_BYTES',
  'CACHE_FLEET_MS',
  'CACHE_STATUS_MS',
  'CACHE_HISTORY_MS',
  'CACHE_PAST_MS',
  'CACHE_NO_DATA_MS',
  'CACHE_REVALIDATE_MS',
  'CACHE_OUTAGE_MS',
  ...(Object.keys(ASKING_VARIABLES) as (keyof typeof ASKING_VARIABLES)[]),
  'TRUST_PROXY',
  'MAX_CONCURRENT_REQUESTS',
  'MAX_EVENT_LOOP_DELAY_MS',
  'MAX_CONNECTIONS',
  'HEADERS_TIMEOUT_MS',
  'REQUEST_TIMEOUT_MS',
  'ANSWER_TIMEOUT_MS',
  'KEEP_ALIVE_MS',
  'MAX_UNREAD_BYTES',
  'DRAIN_MS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TIMEOUT',
];

export interface VariableDescription {
  readonly name: string;
  /** Null where there is none. */
  readonly default: string | null;
  readonly unit?: string;
  readonly bounds?: string;
  readonly description: string;
  /** Whether `<name>_FILE` may give the path of a file that holds the value instead. */
  readonly fileVariant: boolean;
}

/** Every variable that is read, for the README and for help texts. */
export function describeVariables(): readonly VariableDescription[] {
  return ORDER.map((name) => {
    if (name in INTEGER_VARIABLES) {
      const variable: IntegerVariable = INTEGER_VARIABLES[name as IntegerName];
      return {
        name,
        default: String(variable.default),
        ...(variable.unit === undefined ? {} : { unit: variable.unit }),
        bounds: `${variable.min}–${variable.max}`,
        description: variable.description,
        fileVariant: false,
      };
    }
    const variable: TextVariable = TEXT_VARIABLES[name as TextName];
    return {
      name,
      default: variable.default,
      ...(variable.bounds === undefined ? {} : { bounds: variable.bounds }),
      description: variable.description,
      fileVariant: variable.secret === true,
    };
  });
}

/** The names that may be set, `…_FILE` variants included. */
export function knownNames(): ReadonlySet<string> {
  return new Set(
    describeVariables().flatMap(({ name, fileVariant }) => (fileVariant ? [name, `${name}_FILE`] : [name])),
  );
}
