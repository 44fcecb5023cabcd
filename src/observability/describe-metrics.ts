import type { MetricSources } from './metric-sources.js';
import { createMetrics, type MetricDescription } from './metrics.js';

const none = { limit: null, remaining: null };

/** All metrics of the project, for the generated documentation. */
export function describeMetrics(): readonly MetricDescription[] {
  const metrics = createMetrics();
  metrics.watch({
    budget: () => ({ day: none, second: none, pauseMs: 0 }),
    upstream: () => ({ inFlight: 0, connections: 0 }),
    queue: () => ({ waiting: 0, refused: 0 }),
    cache: () => ({ hits: 0, misses: 0, revalidated: 0, staleOnError: 0, bytes: 0, entries: 0 }),
    login: () => ({ refused: false }),
    breaker: () => 'closed',
    audit: () => ({ written: 0, failed: 0, dropped: 0 }),
    certificate: () => ({ daysLeft: null, rotations: 0, refusals: 0 }),
  } satisfies MetricSources);
  return metrics.describe();
}
