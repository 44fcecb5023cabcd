export { isLoopback } from './addresses.js';
export { parsePosition } from './auth.js';
export type {
  AuthConfig,
  Config,
  PrivacyConfig,
  ProxyConfig,
  ServerConfig,
  TokenConfig,
  TracingConfig,
  UpstreamConfig,
} from './config.js';
export { examineEnvironment } from './examine.js';
export type { Examination, UpstreamExamination } from './examine.js';
export { configWarnings, loadConfig } from './load.js';
export { ConfigError } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
export { readEnvironment } from './read-environment.js';
export { shareTelemetrySettings } from './telemetry.js';
export { EXPIRY_WARNING_DAYS } from './tls/certificates.js';
export type { TlsConfig, TlsExamination } from './tls/examine.js';
export type { TlsFiles, TlsReading } from './tls/files.js';
export { describeVariables, LOG_LEVELS } from './variables.js';
export type { ApiVersion, Environment, LogLevel, VariableDescription } from './variables.js';
export { secretsOf } from './secrets-of.js';
