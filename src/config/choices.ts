/** What the variables that take one of a few words may say. */

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
