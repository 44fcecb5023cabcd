import { pino, stdSerializers } from 'pino';
import type { Logger as PinoLogger } from 'pino';
import type { LogLevel } from '../config/index.js';
import { createLineRedactor } from './redact-line.js';
import { createTextRedactor } from './redact-text.js';

export type { LogLevel };

/** Members of one line of the log. An Error belongs under `error`: its message, stack and causes are kept, redacted. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The log as the rest of the project sees it. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** A logger that puts the given members on each of its lines. */
  child(bindings: LogFields): Logger;
}

export interface LoggerOptions {
  /** Lines below this level are not written; `silent` writes none. */
  readonly level: LogLevel;
  /** Values that must never be written, wherever they turn up. At least 4 characters each; shorter ones are ignored. */
  readonly secrets: readonly string[];
  /** Where the lines go, each one JSON object and a newline. Default: the process's standard output. */
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
 * A structured logger whose lines carry no VIN, no position and no secret. Pino's own redaction goes by paths and so
 * misses nested values, URLs and the text of errors; here the serialised line is redacted.
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
