import { pino, stdSerializers } from 'pino';
import type { Logger as PinoLogger } from 'pino';
import type { LogLevel } from '../config/index.js';
import { createLineRedactor } from './redact-line.js';
import { createTextRedactor } from './redact-text.js';

export type { LogLevel };

/** Members of a log line. Pass an Error as `error`: its message, stack and causes are logged, redacted. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The logging interface of the project. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** A logger that adds these members to each line. */
  child(bindings: LogFields): Logger;
}

export interface LoggerOptions {
  /** Minimum log level; `silent` disables logging. */
  readonly level: LogLevel;
  /** Values that must never be logged. Those below 4 characters are ignored. */
  readonly secrets: readonly string[];
  /** Receives the lines, each one JSON object and a newline. Default: standard output. */
  readonly destination?: { write(line: string): void };
}

function wrap(log: PinoLogger): Logger {
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
    child: (bindings) => wrap(log.child(bindings)),
  };
}

/**
 * A structured logger that redacts VINs, positions and secrets. Pino's own redaction works by path and misses nested values, URLs and
 * error texts; here the serialised line is redacted.
 */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { error: stdSerializers.err, err: stdSerializers.err },
    hooks: { streamWrite: createLineRedactor(createTextRedactor(options.secrets)) },
  };
  return wrap(options.destination === undefined ? pino(settings) : pino(settings, options.destination));
}
