import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { registerSource, type MetricSources, type SourceName } from './metric-sources.js';

/** A finished GraphQL operation. */
export interface FinishedOperation {
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** From `OperationNames`, never the client's raw text. */
  readonly name: string;
  /** No errors; data and errors; no data; or refused before execution. */
  readonly outcome: 'ok' | 'partial' | 'failed' | 'refused';
  readonly durationMs: number;
  /** `extensions.code` of its errors, each once; from a closed list. */
  readonly errorCodes: readonly string[];
}

/** A finished upstream call. */
export interface CountedCall {
  /** The specification's operationId. */
  readonly operation: string;
  /** HTTP status; null without a response. */
  readonly status: number | null;
  /** Null: the call succeeded. */
  readonly code: string | null;
  readonly durationMs: number;
  readonly bytes: number;
  /** Requests sent, over all attempts. */
  readonly sent: number;
  /** Whether the call joined another one in flight and sent nothing. */
  readonly shared: boolean;
}

/** The metrics of the process, for `GET /metrics`. No label contains a VIN, a position, an id or any other data. */
export interface Metrics {
  /** An upstream response does not match the schema; `countingDrift` bounds the paths. */
  countDrift(kind: string, path: string): void;
  /** The upstream returned a group of vehicle signals older than before (Q11). */
  countRegression(group: string): void;
  /** Exposes codes with 0, so that the first occurrence is an increase. */
  expectErrors(codes: readonly string[]): void;
  countOperation(operation: FinishedOperation): void;
  /** A request was refused before execution; `code` is from a closed list. */
  countRefusal(code: string): void;
  /** Authentication failed; `reason` is from a closed list. */
  countAuthFailure(reason: string): void;
  /** Exposes these reasons with 0. */
  expectAuthFailures(reasons: readonly string[]): void;
  countCall(call: CountedCall): void;
  /** Age of the oldest part of a GraphQL response, in seconds; 0 if all of it was read for it. */
  observeServedAge(seconds: number): void;
  /** Exposes the numbers of other parts. A missing source has no metrics; a new one replaces the former. */
  watch(sources: Partial<MetricSources>): void;
  /** All metrics but those of the process. */
  describe(): readonly MetricDescription[];
  readonly contentType: string;
  text(): Promise<string>;
}

export interface MetricsOptions {
  /**
   * Whether to expose memory, CPU, event loop and garbage collection of the process. Their observers live as long as the process: enable
   * them once.
   */
  readonly ofProcess?: boolean;
}

/** A metric for the documentation. */
export interface MetricDescription {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly help: string;
}

export function createMetrics({ ofProcess = false }: MetricsOptions = {}): Metrics {
  // Not the library's global registry: two servers in one process count separately.
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const operations = new Counter({
    name: 'fleetgraph_graphql_operations_total',
    help: 'GraphQL operations by kind, name and outcome: ok, partial (data and errors), failed (no data), refused (not executed).',
    labelNames: ['kind', 'name', 'outcome'] as const,
    registers,
  });
  const operationDuration = new Histogram({
    name: 'fleetgraph_graphql_operation_duration_seconds',
    help: 'Duration of GraphQL operations, by kind and outcome.',
    // Without the name, which would multiply the series by the buckets.
    labelNames: ['kind', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const errors = new Counter({
    name: 'fleetgraph_graphql_operation_errors_total',
    help: 'GraphQL operations with errors, by extensions.code. An operation with several codes counts under each.',
    labelNames: ['code'] as const,
    registers,
  });
  const calls = new Counter({
    name: 'fleetgraph_upstream_calls_total',
    help: 'Upstream calls by operationId, class of the HTTP status (none without a response) and error code (OK without an error).',
    labelNames: ['operation', 'status', 'code'] as const,
    registers,
  });
  const callDuration = new Histogram({
    name: 'fleetgraph_upstream_call_duration_seconds',
    help: 'Duration of upstream calls including time in the queue, by operationId and class of the HTTP status.',
    labelNames: ['operation', 'status'] as const,
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const received = new Counter({
    name: 'fleetgraph_upstream_received_bytes_total',
    help: 'Bytes of response bodies received from the upstream, by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const shared = new Counter({
    name: 'fleetgraph_upstream_shared_calls_total',
    help: 'Calls that joined an identical call in flight and were not sent, by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const retries = new Counter({
    name: 'fleetgraph_upstream_retries_total',
    help: 'Retries of upstream calls, by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const servedAge = new Histogram({
    name: 'fleetgraph_served_age_seconds',
    help: 'Age of the oldest part of each GraphQL response; 0 if all of it was just read from the upstream.',
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600],
    registers,
  });
  const drift = new Counter({
    name: 'fleetgraph_upstream_drift_total',
    help: 'Values in upstream responses that do not match the schema, by kind and path.',
    labelNames: ['kind', 'path'] as const,
    registers,
  });
  const regressions = new Counter({
    name: 'fleetgraph_upstream_regressions_total',
    help: 'Groups of vehicle signals that the upstream returned older than before or implausible, by group. The previous values were kept.',
    labelNames: ['group'] as const,
    registers,
  });
  const refusals = new Counter({
    name: 'fleetgraph_http_refused_total',
    help: 'Requests refused before execution, by code: OVERLOADED (server overloaded), UNAUTHENTICATED (missing or invalid credentials), DOCUMENT_NOT_TRUSTED (document not in the trusted list), ….',
    labelNames: ['code'] as const,
    registers,
  });
  // Exposed with 0, so that the first occurrence is an increase.
  for (const code of ['OVERLOADED', 'UNAUTHENTICATED']) refusals.inc({ code }, 0);
  const authFailures = new Counter({
    name: 'fleetgraph_auth_refused_total',
    help: 'Requests that failed authentication, by reason: missing (no credentials), expired, signature, api_key, ….',
    labelNames: ['reason'] as const,
    registers,
  });

  let sources: Partial<MetricSources> = {};
  const read = <N extends SourceName>(name: N): ReturnType<MetricSources[N]> =>
    (sources as MetricSources)[name]() as ReturnType<MetricSources[N]>;

  return {
    countRegression: (group) => regressions.inc({ group }),
    countDrift: (kind, path) => drift.inc({ kind, path }),
    expectErrors(codes) {
      for (const code of codes) errors.inc({ code }, 0);
    },
    countOperation({ kind, name, outcome, durationMs, errorCodes }) {
      operations.inc({ kind, name, outcome });
      operationDuration.observe({ kind, outcome }, durationMs / 1000);
      for (const code of errorCodes) errors.inc({ code });
    },
    countRefusal: (code) => refusals.inc({ code }),
    countAuthFailure: (reason) => authFailures.inc({ reason }),
    expectAuthFailures(reasons) {
      for (const reason of reasons) authFailures.inc({ reason }, 0);
    },
    countCall({ operation, status: answered, code, durationMs, bytes, sent, shared: isShared }) {
      if (isShared) {
        shared.inc({ operation });
        return;
      }
      const status = answered === null ? 'none' : `${Math.floor(answered / 100)}xx`;
      calls.inc({ operation, status, code: code ?? 'OK' });
      callDuration.observe({ operation, status }, durationMs / 1000);
      received.inc({ operation }, bytes);
      retries.inc({ operation }, Math.max(0, sent - 1));
    },
    observeServedAge: (seconds) => servedAge.observe(seconds),
    watch(given) {
      const names = (Object.keys(given) as SourceName[]).filter((name) => sources[name] === undefined);
      sources = { ...sources, ...given };
      for (const name of names) registerSource(name, registry, read);
    },
    describe: () =>
      registry
        .getMetricsAsArray()
        .map((metric) => ({
          name: metric.name,
          // Missing in the library's declarations.
          type: String((metric as unknown as { readonly type: unknown }).type),
          labels: (metric as unknown as { readonly labelNames: readonly string[] }).labelNames.filter(
            (label) => label !== 'le',
          ),
          help: metric.help,
        }))
        .filter(({ name }) => name.startsWith('fleetgraph_')),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
