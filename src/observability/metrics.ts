import { collectDefaultMetrics, Counter, Registry } from 'prom-client';

/** What the process counts, for `GET /metrics`. No label holds a VIN, a position, an id or any other value. */
export interface Metrics {
  /** Something of the upstream's answers that could not be used; see `countingDrift`, which bounds the paths. */
  countDrift(kind: string, path: string): void;
  /** A group of signals of a vehicle came back older than it was known (Q11). */
  countRegression(group: string): void;
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

export function createMetrics({ ofProcess = false }: MetricsOptions = {}): Metrics {
  // One of its own, not the library's: two facades in one process do not count for each other.
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const drift = new Counter({
    name: 'fleetgraph_upstream_drift_total',
    help: 'Things in the answers of the upstream that the graph cannot show, by kind and path.',
    labelNames: ['kind', 'path'] as const,
    registers: [registry],
  });
  const regressions = new Counter({
    name: 'fleetgraph_upstream_regressions_total',
    help: 'Groups of signals of a vehicle that came back older than they were known, by group. The newer ones were kept.',
    labelNames: ['group'] as const,
    registers: [registry],
  });
  return {
    countRegression: (group) => regressions.inc({ group }),
    countDrift: (kind, path) => drift.inc({ kind, path }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
