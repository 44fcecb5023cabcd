import { httpUrl } from '../addresses.js';
import { given, type Environment } from '../environment.js';
import type { ConfigIssues } from '../problem.js';
import { readVariable, readVariables } from '../read-variables.js';
import { choice, integer, text, type Values } from '../variable.js';

export const LOGGING = {
  logLevel: choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description: 'Minimum log level.',
  }),
};

export type LogLevel = Values<typeof LOGGING>['logLevel'];

const endpoint = httpUrl({ credentials: 'Remove them; use OTEL_EXPORTER_OTLP_HEADERS.' });
const address = { fallback: null, fix: 'Use a URL such as http://127.0.0.1:4318.' };

/** The endpoints decide whether the OpenTelemetry SDK is loaded. It reads all other OTEL_ variables itself. */
const ENDPOINTS = {
  shared: text('OTEL_EXPORTER_OTLP_ENDPOINT', {
    ...address,
    schema: endpoint.transform((url) =>
      Object.assign(url, { pathname: `${url.pathname.replace(/\/+$/, '')}/v1/traces` }),
    ),
    bounds: 'an http or https URL such as http://127.0.0.1:4318',
    description:
      'OpenTelemetry collector for traces; /v1/traces is appended. Without an endpoint, tracing is off. The OpenTelemetry SDK reads its other variables itself.',
  }),
  traces: text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', {
    ...address,
    schema: endpoint,
    bounds: 'an http or https URL such as http://127.0.0.1:4318/v1/traces',
    description: 'Endpoint for traces with its full path. Overrides OTEL_EXPORTER_OTLP_ENDPOINT.',
  }),
};

const EXPORTER = {
  protocol: choice('OTEL_EXPORTER_OTLP_PROTOCOL', ['http/protobuf', 'http/json'], {
    default: 'http/protobuf',
    description: 'Protocol of the trace exporter. Ignored while tracing is off; gRPC is not supported.',
  }),
  timeoutMs: integer(
    'OTEL_EXPORTER_OTLP_TIMEOUT',
    { default: 3000, min: 100, max: 60_000, unit: 'ms' },
    'Timeout of a trace export, all attempts together. It also limits how long the process waits for the last export when it stops.',
  ),
};

export const TRACING = { ...ENDPOINTS, ...EXPORTER };

export interface TracingConfig extends Values<typeof EXPORTER> {
  /** Where spans are posted to. */
  readonly url: URL;
}

/** Null if tracing is off. The exporter's variables are read only if it is on: platforms set them for all programs. */
export function readTracing(environment: Environment, issues: ConfigIssues): TracingConfig | null {
  const isSet = (name: string, word: string) => given(environment, name)?.trim().toLowerCase() === word;
  const url =
    readVariable(ENDPOINTS.traces, environment, issues) ?? readVariable(ENDPOINTS.shared, environment, issues);
  if (url === null || isSet('OTEL_SDK_DISABLED', 'true') || isSet('OTEL_TRACES_EXPORTER', 'none')) return null;
  return { url, ...readVariables(EXPORTER, environment, issues) };
}

/**
 * The SDK reads `process.env` only: copies the OTEL_ variables of the `.env` file to it. Variables that are already set
 * win. Call it only from the owner of the process.
 */
export function shareTelemetrySettings(environment: Environment, variables = process.env): void {
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('OTEL_') && value !== undefined) variables[name] ??= value;
  }
}
