import {
  LOG_LEVELS,
  API_VERSIONS,
  AUDIT_FAILURES,
  DOCUMENT_MODES,
  HTTP_CACHES,
  AUTH_MODES,
  AUTH_ALGORITHMS,
  TRACE_PROTOCOLS,
} from './choices.js';
import type { TextVariable } from './variable.js';

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
  PSA_PROXY: {
    default: null,
    secret: true,
    bounds: 'an http address such as http://user:password@proxy.example.com:3128, or off',
    description:
      'HTTP proxy for the upstream, used instead of HTTPS_PROXY and whatever NO_PROXY says; off connects directly. TLS goes end to end through a CONNECT tunnel. Special characters of its credentials are percent-encoded.',
  },
  HTTPS_PROXY: {
    default: null,
    bounds: 'the same, without off',
    description:
      'HTTP proxy for the upstream unless it is a loopback host or in NO_PROXY; https_proxy comes first. It does not apply to AUTH_JWKS_URI, which is fetched directly.',
  },
  NO_PROXY: {
    default: null,
    bounds: 'domains, addresses and networks, separated by commas; * for all',
    description:
      'Hosts that HTTPS_PROXY is not used for: example.com includes its subdomains, a port may follow. no_proxy comes first.',
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
