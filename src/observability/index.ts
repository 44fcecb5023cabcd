export { createLogger } from './logger.js';
export type { Logger, LoggerOptions, LogFields, LogLevel } from './logger.js';
export { createMetrics } from './metrics.js';
export type { Metrics, MetricsOptions } from './metrics.js';
export { createTextRedactor } from './redact-text.js';
export type { RedactText } from './redact-text.js';
