import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { registerSource, type MetricSources, type SourceName } from './metric-sources.js';

/** A GraphQL operation that is over. */
export interface FinishedOperation {
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** From `OperationNames`, never a name as a client sent it. */
  readonly name: string;
  /** All of it, a part of it, nothing of it; or refused before anything was executed. */
  readonly outcome: 'ok' | 'partial' | 'failed' | 'refused';
  readonly durationMs: number;
  /** `extensions.code` of its errors, each once; from a closed list. */
  readonly errorCodes: readonly string[];
}

/** A call to the upstream that is over. */
export interface CountedCall {
  /** The specification's operationId. */
  readonly operation: string;
  /** HTTP status, null if no answer came. */
  readonly status: number | null;
  /** null: the call went well. */
  readonly code: string | null;
  readonly durationMs: number;
  readonly bytes: number;
  /** Requests that were sent for it, all tries together. */
  readonly sent: number;
  /** Answered by another caller's call: nothing was sent. */
  readonly shared: boolean;
}

/** What the process counts, for `GET /metrics`. No label holds a VIN, a position, an id or any other value. */
export interface Metrics {
  /** Something of the upstream's answers that could not be used; see `countingDrift`, which bounds the paths. */
  countDrift(kind: string, path: string): void;
  /** A group of signals of a vehicle came back older than it was known (Q11). */
  countRegression(group: string): void;
  /** Shows codes before they have come: the first of a kind is then seen to rise from 0. */
  expectErrors(codes: readonly string[]): void;
  countOperation(operation: FinishedOperation): void;
  /** A request was refused before it was begun; `code` is of a closed list. */
  countRefusal(code: string): void;
  /** It was not known who sent a request; `reason` is of a closed list. */
  countUnidentified(reason: string): void;
  /** Shows these reasons before they have come. */
  expectUnidentified(reasons: readonly string[]): void;
  countCall(call: CountedCall): void;
  /** The oldest part of an answer of the graph was so many seconds old; 0 where all of it was read for that answer. */
  observeServedAge(seconds: number): void;
  /**
   * Shows what others count. A source that was not given has no metrics; one that is given again takes the place of the
   * first.
   */
  watch(sources: Partial<MetricSources>): void;
  /** Those that are shown, the process's own left out. */
  describe(): readonly MetricDescription[];
  readonly contentType: string;
  text(): Promise<string>;
}

export interface MetricsOptions {
  /**
   * Whether the process's own memory, processor time, event loop and garbage collection are shown as well. Their observers
   * stay for the life of the process: ask for them once.
   */
  readonly ofProcess?: boolean;
}

/** A metric as the documents show it. */
export interface MetricDescription {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly help: string;
}

export function createMetrics({ ofProcess = false }: MetricsOptions = {}): Metrics {
  // One of its own, not the library's: two facades in one process do not count for each other.
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
    help: 'Time from a GraphQL request to its answer, by kind and outcome.',
    // Without the name: every name would cost as many series as there are buckets.
    labelNames: ['kind', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const errors = new Counter({
    name: 'fleetgraph_graphql_operation_errors_total',
    help: 'GraphQL operations that had errors, by extensions.code; one that had several codes is counted under each.',
    labelNames: ['code'] as const,
    registers,
  });
  const calls = new Counter({
    name: 'fleetgraph_upstream_calls_total',
    help: 'Calls to the upstream by operationId, class of the HTTP status (none without an answer) and error code (OK without an error).',
    labelNames: ['operation', 'status', 'code'] as const,
    registers,
  });
  const callDuration = new Histogram({
    name: 'fleetgraph_upstream_call_duration_seconds',
    help: 'Time of calls to the upstream, queueing included, by operationId and class of the HTTP status.',
    labelNames: ['operation', 'status'] as const,
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const received = new Counter({
    name: 'fleetgraph_upstream_received_bytes_total',
    help: 'Bytes of body read from the upstream by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const shared = new Counter({
    name: 'fleetgraph_upstream_shared_calls_total',
    help: 'Calls that were not sent because the same one was under way, by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const retries = new Counter({
    name: 'fleetgraph_upstream_retries_total',
    help: 'Tries of calls to the upstream beyond the first, by operationId.',
    labelNames: ['operation'] as const,
    registers,
  });
  const servedAge = new Histogram({
    name: 'fleetgraph_served_age_seconds',
    help: 'Age of the oldest part of each GraphQL answer, since it was asked of the upstream; 0 where all of it was read just now.',
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600],
    registers,
  });
  const drift = new Counter({
    name: 'fleetgraph_upstream_drift_total',
    help: 'Things in the answers of the upstream that the graph cannot show, by kind and path.',
    labelNames: ['kind', 'path'] as const,
    registers,
  });
  const regressions = new Counter({
    name: 'fleetgraph_upstream_regressions_total',
    help: 'Groups of signals of a vehicle that came back older than they were known, or that cannot be true, by group. What was known was kept.',
    labelNames: ['group'] as const,
    registers,
  });
  const refusals = new Counter({
    name: 'fleetgraph_http_refused_total',
    help: 'Requests that were refused before they were begun, by code: OVERLOADED where more was asked than the process can take, UNAUTHENTICATED where it was not known who asks, DOCUMENT_NOT_TRUSTED where only listed documents are executed.',
    labelNames: ['code'] as const,
    registers,
  });
  // Shown before it has come, so that the first is seen to rise from 0.
  for (const code of ['OVERLOADED', 'UNAUTHENTICATED']) refusals.inc({ code }, 0);
  const unidentified = new Counter({
    name: 'fleetgraph_auth_refused_total',
    help: 'Requests of which it was not known who sends them, by reason: missing (nothing was sent), expired, signature, api_key, …',
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
    countUnidentified: (reason) => unidentified.inc({ reason }),
    expectUnidentified(reasons) {
      for (const reason of reasons) unidentified.inc({ reason }, 0);
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
          // The library's declarations leave out what it has.
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
