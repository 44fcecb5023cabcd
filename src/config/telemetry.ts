import type { TracingConfig } from './config.js';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { readChoice, readInteger } from './scalars.js';
import { given } from './secrets.js';
import { TRACE_PROTOCOLS } from './variables.js';
import type { Environment, TextName } from './variables.js';

const ALL = 'OTEL_EXPORTER_OTLP_ENDPOINT';
const TRACES = 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';

/**
 * Where traces go and how: null where they go nowhere. Only what decides whether the SDK is loaded, and with which
 * exporter, is read here; the rest of the OTEL_ family is the SDK's own.
 */
export function readTracing(environment: Environment, findings: ConfigIssues): TracingConfig | null {
  const isOff =
    given(environment, 'OTEL_SDK_DISABLED')?.trim().toLowerCase() === 'true' ||
    given(environment, 'OTEL_TRACES_EXPORTER')?.trim().toLowerCase() === 'none';
  const url = readAddress(environment, TRACES, '', findings) ?? readAddress(environment, ALL, '/v1/traces', findings);
  if (isOff || url === null) return null;
  // How matters only to those who trace: platforms set it for all their programs.
  return {
    url,
    protocol: readChoice(environment, 'OTEL_EXPORTER_OTLP_PROTOCOL', TRACE_PROTOCOLS, findings),
    timeoutMs: readInteger(environment, 'OTEL_EXPORTER_OTLP_TIMEOUT', findings),
  };
}

/** Null where it is not set, and after a problem was noted. */
function readAddress(environment: Environment, name: TextName, path: string, { problems }: ConfigIssues): URL | null {
  const text = given(environment, name)?.trim();
  if (text === undefined) return null;
  const fail = (detail: string, fix = 'Give an address such as http://127.0.0.1:4318.'): null => {
    problems.push(problem(name, 'INVALID', detail, fix));
    return null;
  };
  // The text itself is never shown: it may hold a key.
  if (!URL.canParse(text)) return fail('not an address.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail('not an http or https address.');
  if (url.username !== '' || url.password !== '') {
    return fail('holds a user name or a password.', 'Take them out; OTEL_EXPORTER_OTLP_HEADERS carries them.');
  }
  url.pathname = `${path === '' ? url.pathname : url.pathname.replace(/\/+$/, '')}${path}`;
  return url;
}

/**
 * The SDK reads the variables of the process and nothing else: what the `.env` file says of OTEL_ is put there, for those who
 * trace. What is really set wins. For whoever owns the process.
 */
export function shareTelemetrySettings(environment: Environment, variables = process.env): void {
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('OTEL_') && value !== undefined) variables[name] ??= value;
  }
}
