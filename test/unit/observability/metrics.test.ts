import { describe, expect, it } from '@jest/globals';
import { createMetrics, type FinishedOperation, type Metrics } from '../../../src/observability/index.js';

/** The samples of one metric, in the text format. */
async function samplesOf(metrics: Metrics, name: string): Promise<readonly string[]> {
  const lines = (await metrics.text()).split('\n');
  return lines.filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
}

const operation: FinishedOperation = {
  kind: 'query',
  name: 'Fleets',
  outcome: 'ok',
  durationMs: 30,
  errorCodes: [],
};
const call = { operation: 'getFleets', status: 200, code: null, durationMs: 40, bytes: 1000, sent: 1, shared: false };

describe('createMetrics', () => {
  it('counts drift by kind and path, in the text format', async () => {
    const metrics = createMetrics();
    metrics.countDrift('unknownEnum', 'status.ignition.type');
    metrics.countDrift('unknownEnum', 'status.ignition.type');
    metrics.countDrift('unknownField', '*');
    expect(await samplesOf(metrics, 'fleetgraph_upstream_drift_total')).toEqual([
      'fleetgraph_upstream_drift_total{kind="unknownEnum",path="status.ignition.type"} 2',
      'fleetgraph_upstream_drift_total{kind="unknownField",path="*"} 1',
    ]);
    const text = await metrics.text();
    expect(text).toMatch(/^# HELP fleetgraph_upstream_drift_total \S/m);
    expect(text).toMatch(/^# TYPE fleetgraph_upstream_drift_total counter$/m);
    expect(metrics.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  it('separates two instances', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.countDrift('badLeaf', 'trip.duration');
    expect(await other.text()).not.toContain('trip.duration');
  });

  it('exposes process metrics on request', async () => {
    expect(await createMetrics({ ofProcess: true }).text()).toMatch(/^process_cpu_seconds_total \d/m);
    expect(await createMetrics().text()).not.toContain('process_');
  });

  it('counts operations by name, and their duration without it', async () => {
    const metrics = createMetrics();
    metrics.countOperation(operation);
    metrics.countOperation({ ...operation, outcome: 'partial', errorCodes: ['NOT_FOUND', 'UPSTREAM_ERROR'] });
    expect(await samplesOf(metrics, 'fleetgraph_graphql_operations_total')).toEqual([
      'fleetgraph_graphql_operations_total{kind="query",name="Fleets",outcome="ok"} 1',
      'fleetgraph_graphql_operations_total{kind="query",name="Fleets",outcome="partial"} 1',
    ]);
    expect(await samplesOf(metrics, 'fleetgraph_graphql_operation_duration_seconds_sum')).toEqual([
      'fleetgraph_graphql_operation_duration_seconds_sum{kind="query",outcome="ok"} 0.03',
      'fleetgraph_graphql_operation_duration_seconds_sum{kind="query",outcome="partial"} 0.03',
    ]);
    expect(await samplesOf(metrics, 'fleetgraph_graphql_operation_errors_total')).toEqual([
      'fleetgraph_graphql_operation_errors_total{code="NOT_FOUND"} 1',
      'fleetgraph_graphql_operation_errors_total{code="UPSTREAM_ERROR"} 1',
    ]);
  });

  it('exposes expected errors with 0', async () => {
    const metrics = createMetrics();
    metrics.expectErrors(['RATE_LIMITED']);
    const errors = 'fleetgraph_graphql_operation_errors_total';
    expect(await samplesOf(metrics, errors)).toEqual([`${errors}{code="RATE_LIMITED"} 0`]);
  });

  it('counts calls by status class and code', async () => {
    const metrics = createMetrics();
    metrics.countCall(call);
    metrics.countCall({ ...call, status: 503, code: 'UPSTREAM_UNAVAILABLE' });
    metrics.countCall({ ...call, status: null, code: 'UPSTREAM_TIMEOUT', bytes: 0 });
    const calls = 'fleetgraph_upstream_calls_total';
    expect(await samplesOf(metrics, calls)).toEqual([
      `${calls}{operation="getFleets",status="2xx",code="OK"} 1`,
      `${calls}{operation="getFleets",status="5xx",code="UPSTREAM_UNAVAILABLE"} 1`,
      `${calls}{operation="getFleets",status="none",code="UPSTREAM_TIMEOUT"} 1`,
    ]);
    const received = 'fleetgraph_upstream_received_bytes_total';
    expect(await samplesOf(metrics, received)).toEqual([`${received}{operation="getFleets"} 2000`]);
  });

  it('counts a shared call separately', async () => {
    const metrics = createMetrics();
    metrics.countCall({ ...call, status: null, sent: 0, shared: true });
    const shared = 'fleetgraph_upstream_shared_calls_total';
    expect(await samplesOf(metrics, shared)).toEqual([`${shared}{operation="getFleets"} 1`]);
    expect(await samplesOf(metrics, 'fleetgraph_upstream_calls_total')).toEqual([]);
    expect(await samplesOf(metrics, 'fleetgraph_upstream_call_duration_seconds_count')).toEqual([]);
  });
});

describe('single observations', () => {
  it('count the age of responses', async () => {
    const metrics = createMetrics();
    metrics.observeServedAge(0);
    metrics.observeServedAge(20);
    const bucket = 'fleetgraph_served_age_seconds_bucket';
    expect(await samplesOf(metrics, bucket)).toEqual(
      expect.arrayContaining([`${bucket}{le="1"} 1`, `${bucket}{le="15"} 1`, `${bucket}{le="30"} 2`]),
    );
  });

  it('count the retries of a call', async () => {
    const metrics = createMetrics();
    for (const sent of [0, 1, 3]) metrics.countCall({ ...call, sent });
    const retries = 'fleetgraph_upstream_retries_total';
    expect(await samplesOf(metrics, retries)).toEqual([`${retries}{operation="getFleets"} 2`]);
  });
});

describe('refused requests', () => {
  it('are counted by code, from 0', async () => {
    const metrics = createMetrics();
    const refused = 'fleetgraph_http_refused_total';
    const none = [`${refused}{code="OVERLOADED"} 0`, `${refused}{code="UNAUTHENTICATED"} 0`];
    expect(await samplesOf(metrics, refused)).toEqual(none);
    metrics.countRefusal('OVERLOADED');
    metrics.countRefusal('PAYLOAD_TOO_LARGE');
    expect(await samplesOf(metrics, refused)).toEqual([
      `${refused}{code="OVERLOADED"} 1`,
      `${refused}{code="UNAUTHENTICATED"} 0`,
      `${refused}{code="PAYLOAD_TOO_LARGE"} 1`,
    ]);
  });

  it('are counted by reason if authentication failed', async () => {
    const metrics = createMetrics();
    metrics.expectAuthFailures(['busy', 'expired']);
    for (const reason of ['expired', 'missing', 'expired']) metrics.countAuthFailure(reason);
    const refused = 'fleetgraph_auth_refused_total';
    expect(await samplesOf(metrics, refused)).toEqual([
      `${refused}{reason="busy"} 0`,
      `${refused}{reason="expired"} 2`,
      `${refused}{reason="missing"} 1`,
    ]);
  });
});

describe('a watched source', () => {
  it('is not exposed before it is watched', async () => {
    const metrics = createMetrics();
    const before = await metrics.text();
    expect(before).not.toMatch(/fleetgraph_(?:budget|cache|queue|breaker|certificate)/);
    metrics.watch({ queue: () => ({ waiting: 3, refused: 0 }) });
    expect(await samplesOf(metrics, 'fleetgraph_queue_length')).toEqual(['fleetgraph_queue_length 3']);
    expect(await metrics.text()).not.toContain('fleetgraph_breaker');
  });

  it('is read at each scrape', async () => {
    const metrics = createMetrics();
    let state: 'closed' | 'halfOpen' | 'open' = 'closed';
    let hits = 1;
    metrics.watch({
      breaker: () => state,
      cache: () => ({ hits, misses: 2, revalidated: 1, staleOnError: 1, bytes: 10, entries: 1 }),
    });
    expect(await samplesOf(metrics, 'fleetgraph_breaker_state')).toEqual(['fleetgraph_breaker_state 0']);
    [state, hits] = ['open', 4];
    expect(await samplesOf(metrics, 'fleetgraph_breaker_state')).toEqual(['fleetgraph_breaker_state 2']);
    state = 'halfOpen';
    expect(await samplesOf(metrics, 'fleetgraph_breaker_state')).toEqual(['fleetgraph_breaker_state 1']);
    const reads = 'fleetgraph_cache_requests_total';
    const expected = [`${reads}{result="hit"} 4`, `${reads}{result="stale"} 1`, `${reads}{result="miss"} 2`];
    expect(await samplesOf(metrics, reads)).toEqual(expected);
  });

  it('is omitted while it is unknown', async () => {
    const metrics = createMetrics();
    let remaining: number | null = null;
    let daysLeft: number | null = 12.5;
    metrics.watch({
      budget: () => ({ day: { limit: null, remaining }, second: { limit: 100, remaining: 90 }, pauseMs: 0 }),
      certificate: () => ({ daysLeft, rotations: 0, refusals: 0 }),
    });
    const left = 'fleetgraph_budget_remaining';
    expect(await samplesOf(metrics, left)).toEqual([`${left}{window="second"} 90`]);
    remaining = 5000;
    expect(await samplesOf(metrics, left)).toContain(`${left}{window="day"} 5000`);
    remaining = null;
    expect(await samplesOf(metrics, left)).toEqual([`${left}{window="second"} 90`]);
    const days = 'fleetgraph_certificate_days_left';
    expect(await samplesOf(metrics, days)).toEqual([`${days} 12.5`]);
    daysLeft = null;
    expect(await samplesOf(metrics, days)).toEqual([]);
  });

  it('is replaced by a later one', async () => {
    const metrics = createMetrics();
    metrics.watch({ breaker: () => 'closed' });
    metrics.watch({ breaker: () => 'open' });
    const name = 'fleetgraph_breaker_state';
    expect(await samplesOf(metrics, name)).toEqual([`${name} 2`]);
  });
});
