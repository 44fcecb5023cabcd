import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { createMetrics, type Metrics, type MetricSources } from '../../src/observability/index.js';
import { FleetOverviewDocument, FleetsDocument } from '../support/generated/documents.js';
import { credentials, startWorld, type TestWorld } from '../support/world.js';
import { scrape, type Scrape } from './support/scrape.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
}
interface Dashboard {
  readonly id: null;
  readonly uid: string;
  readonly title: string;
  readonly schemaVersion: number;
  readonly templating: { readonly list: readonly { readonly name: string; readonly type: string; query: unknown }[] };
  readonly panels: readonly Panel[];
}

const alertsFile = 'ops/prometheus/alerts.yml';
const { groups } = parse(readFileSync(alertsFile, 'utf8')) as { groups: readonly { name: string; rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(readFileSync('ops/grafana/fleetgraph.json', 'utf8')) as Dashboard;
const charts = dashboard.panels.filter(({ type }) => type !== 'row');
const queries = charts.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

/** The metrics used by an expression. */
const metricsOf = (expression: string): readonly string[] =>
  expression.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').match(/\b(?:fleetgraph|nodejs|process)_\w+/g) ?? [];
const named = [...new Set([...rules.map(({ expr }) => expr), ...queries].flatMap(metricsOf))].sort();

/** Upstream operations that fail below. */
const failing = new Set(['getFleetVehicleStatus', 'getVehiclesCapabilities']);

/** Sources without a value yet, so that their metrics exist. Those of compose replace them. */
const others: Partial<MetricSources> = {
  queue: () => ({ waiting: 0, refused: 0 }),
  breaker: () => 'closed',
  certificate: () => ({ daysLeft: 42, rotations: 1, refusals: 0 }),
};

describe('a server after successful and failed requests', () => {
  let world: TestWorld;
  let metrics: Metrics;
  let scraped: Scrape;
  const personal: string[] = [];

  beforeAll(async () => {
    metrics = createMetrics({ ofProcess: true });
    metrics.watch(others);
    world = await startWorld({
      metrics,
      cache: { maxBytes: 64 * 1024 * 1024 },
      simulator: { ...frozen, quirks: ['Q18'] },
    });
    const fleet = fleetOf(world);
    const vehicle = vehicleWhere(world);
    const fleetId = fleet.id;
    const one = `query One($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } } }`;
    const position = '{ longitude latitude }';

    dataOf(await world.ask(FleetsDocument));
    dataOf(await world.ask(FleetOverviewDocument, { fleetId }));
    const overview = dataOf(await world.ask(FleetOverviewDocument, { fleetId }));
    // Slow enough that all requests overlap.
    world.simulator.setFault({ kind: 'latency', ms: 200 });
    await Promise.all(Array.from({ length: 5 }, () => world.ask(one, { ref: refOf(vehicle) })));
    world.simulator.setFault(null);
    const other = fleet.vehicles[1] ?? vehicle;
    world.simulator.setQuirks(['Q11', 'Q18']);
    for (const late of fleet.vehicles.slice(10, 50)) {
      dataOf(await world.ask(one.replace('One', 'Late'), { ref: refOf(late) }));
    }
    const byVin = `query Of_${vehicle.vin}($fleetId: ID!, $vin: VIN!) {
      vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) { id vin lastPosition ${position} } }`;
    const found = dataOf(await world.ask<{ vehicle: Found }, unknown>(byVin, { fleetId, vin: vehicle.vin }));
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetVehicleStatus' });
    await world.ask(one, { ref: refOf(other) });
    world.simulator.setFault({ kind: 'reset' });
    await world.ask(`{ vehicleByVin(vin: "${vehicle.vin}") { vin } }`);
    world.simulator.setFault(null);
    // Refused: a syntax error, an unknown field, an invalid variable; a name that contains data.
    await world.ask('{');
    await world.ask(`query Vin_${vehicle.vin} { vehicle_${vehicle.vin} }`);
    await world.ask(one, { ref: { fleetId: 5, vehicleId: null } });
    await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 5, operationName: vehicle.vin }),
    });
    scraped = await scrape(world.facade.url);
    expect(overview.fleet?.vehicles?.nodes).toHaveLength(120);
    personal.push(...fleet.vehicles.flatMap(({ vin, id }) => [vin, id]), fleetId, found.vehicle.id);
    personal.push(String(found.vehicle.lastPosition.longitude), String(found.vehicle.lastPosition.latitude));
  });
  afterAll(() => world.close());

  it('exposes every metric that the dashboard and the alerts use', () => {
    expect(named.length).toBeGreaterThan(30);
    const shown = new Set(scraped.samples.map(({ name }) => name));
    expect(named.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('exposes no metric that the dashboard leaves out', () => {
    const charted = queries.flatMap(metricsOf).map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
    const deprecated = 'fleetgraph_cache_stood_in_total';
    const own = [...scraped.types.keys()].filter((name) => name.startsWith('fleetgraph_') && name !== deprecated);
    expect(own.filter((name) => !charted.includes(name))).toEqual([]);
  });

  it('counts operations by kind, name and outcome', () => {
    const counted = scraped.samples
      .filter(({ name }) => name === 'fleetgraph_graphql_operations_total')
      .map(({ labels, value }) => `${labels['kind']} ${labels['name']} ${labels['outcome']} ${value}`);
    expect(counted.sort()).toEqual([
      'query FleetOverview ok 2',
      'query Fleets ok 1',
      'query Late ok 40',
      'query One ok 5',
      'query One partial 1',
      'query anonymous partial 1',
      'query other ok 1',
      // The variable; then the syntax, the field, and the invalid request.
      'query other refused 1',
      'unknown other refused 3',
    ]);
    const duration = 'fleetgraph_graphql_operation_duration_seconds';
    expect(scraped.sum(`${duration}_count`, { outcome: 'ok' })).toBe(49);
    expect(scraped.sum(`${duration}_bucket`, { outcome: 'ok', le: '+Inf' })).toBe(49);
    expect(scraped.sum(`${duration}_sum`, { outcome: 'ok' })).toBeGreaterThan(0);
  });

  it('counts operations by error code, and exposes codes that have not occurred', () => {
    const errors = 'fleetgraph_graphql_operation_errors_total';
    expect(scraped.sum(errors, { code: 'UPSTREAM_ERROR' })).toBe(1);
    expect(scraped.sum(errors, { code: 'UPSTREAM_UNAVAILABLE' })).toBe(1);
    const none = scraped.samples.filter(({ name, value }) => name === errors && value === 0);
    expect(none.map(({ labels }) => labels['code'])).toContain('INTERNAL_SERVER_ERROR');
  });

  it('counts upstream calls by operation and outcome as the upstream does, and shared calls separately', () => {
    const calls = 'fleetgraph_upstream_calls_total';
    const { byOperation } = world.simulator.counts;
    const whole = Object.entries(byOperation).filter(([operation]) => !failing.has(operation));
    expect(whole.length).toBeGreaterThan(3);
    const counted = whole.map(([operation]) => [operation, scraped.sum(calls, { operation })]);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(whole));
    expect(scraped.sum(calls, { status: '5xx', code: 'UPSTREAM_ERROR' })).toBe(1);
    expect(scraped.sum(calls, { status: 'none', code: 'UPSTREAM_UNAVAILABLE' })).toBe(1);
    expect(scraped.sum(calls, { status: '2xx', code: 'OK' })).toBe(scraped.sum(calls) - 2);
    expect(scraped.sum('fleetgraph_upstream_shared_calls_total')).toBe(
      world.facade.upstreamStats().started - scraped.sum(calls),
    );
    expect(scraped.sum('fleetgraph_upstream_call_duration_seconds_count')).toBe(scraped.sum(calls));
    expect(scraped.sum('fleetgraph_upstream_received_bytes_total')).toBe(world.facade.upstreamStats().bytes);
    expect(scraped.sum('fleetgraph_upstream_calls_in_flight')).toBe(0);
  });

  it('counts cache hits and the age of served data', () => {
    const reads = (result: string) => scraped.sum('fleetgraph_cache_requests_total', { result });
    expect(reads('hit')).toBeGreaterThanOrEqual(6);
    // The readiness probe bypasses the cache.
    expect(reads('miss')).toBe(world.facade.upstreamStats().started - 1);
    expect(scraped.sum('fleetgraph_cache_entries')).toBeGreaterThan(5);
    expect(scraped.sum('fleetgraph_cache_bytes')).toBeGreaterThan(100_000);
    expect(scraped.sum('fleetgraph_served_age_seconds_count')).toBe(
      scraped.sum('fleetgraph_graphql_operations_total') -
        scraped.sum('fleetgraph_graphql_operations_total', { outcome: 'refused' }),
    );
  });

  it('exposes the calls left in both windows', () => {
    const limit = (window: string) => scraped.sum('fleetgraph_budget_limit', { window });
    expect([limit('day'), limit('second')]).toEqual([1_000_000, 100_000]);
    const left = scraped.sum('fleetgraph_budget_remaining', { window: 'day' });
    expect(left).toBe(1_000_000 - world.simulator.counts.total);
  });

  it('has no label with an id, a VIN, a position, a URL or a secret', () => {
    const labels = [...new Set(scraped.samples.flatMap(({ labels }) => Object.values(labels)))];
    expect(labels.length).toBeGreaterThan(30);
    const { host } = new URL(world.simulator.url);
    const canaries = [...Object.values(credentials), ...personal, host, 'http:', 'https:'];
    expect(canaries.length).toBeGreaterThan(200);
    expect(canaries.filter((canary) => scraped.text.includes(canary))).toEqual([]);
  });
});

interface Found {
  readonly id: string;
  readonly lastPosition: { readonly longitude: number; readonly latitude: number };
}

describe('the alert rules', () => {
  it('have a duration, a severity, a summary and a description', () => {
    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) {
      expect(rule).toEqual({
        alert: expect.stringMatching(/^Fleetgraph[A-Za-z0-9]+$/),
        expr: expect.any(String),
        for: expect.stringMatching(/^\d+[mh]$/),
        labels: { severity: expect.stringMatching(/^(?:page|ticket)$/) },
        annotations: { summary: expect.stringMatching(/\S/), description: expect.stringMatching(/\S/) },
      });
      expect({ alert: rule.alert, metrics: metricsOf(rule.expr).length }).not.toMatchObject({ metrics: 0 });
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  it('have balanced brackets and quotes', () => {
    for (const expr of [...rules.map((rule) => rule.expr), ...queries]) expect(unclosed(expr)).toBe('');
    expect(unclosed('sum(rate(a{b="("}[5m])')).toBe('(');
  });

  it.each([
    ['the daily quota is low', /budget_remaining.*< 0\.1\b/],
    ['calls are paused after a 429', /upstream_pause_seconds\) > 0/],
    ['the upstream refuses the credentials', /login_refused\) == 1/],
    ['the circuit breaker is open', /breaker_state\) == 2/],
    ['the certificate expires in 30 days', /certificate_days_left\) < 30/],
    ['the certificate expires in 7 days', /certificate_days_left\) < 7/],
    ['the certificate expires within a day', /certificate_days_left\) < 1\b/],
    ['the event loop lags', /eventloop_lag/],
  ])('fire when %s', (_, pattern) => {
    expect(rules.filter(({ expr }) => pattern.test(expr))).toHaveLength(1);
  });

  const promtool = spawnSync('promtool', ['check', 'rules', alertsFile], { encoding: 'utf8' });
  (promtool.error === undefined ? it : it.skip)('are accepted by promtool', () => {
    expect(promtool).toMatchObject({ status: 0 });
  });
});

describe('the dashboard', () => {
  it('can be imported: nothing is specific to one Grafana', () => {
    expect(dashboard).toMatchObject({ id: null, uid: 'fleetgraph', title: 'fleetgraph' });
    expect(dashboard.templating.list[0]).toMatchObject({ name: 'datasource', type: 'datasource', query: 'prometheus' });
    const sources = charts.flatMap(({ targets = [] }) => targets.map(({ datasource }) => datasource.uid));
    expect(new Set(sources)).toEqual(new Set(['${datasource}']));
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it('has its rows in order, and panels that do not overlap', () => {
    expect(dashboard.panels.filter(({ type }) => type === 'row').map(({ title }) => title)).toEqual([
      'Golden signals',
      'Upstream',
      'Budget',
      'Cache',
      'Failures',
      'Certificate',
      'Drift',
      'Process',
    ]);
    for (const one of dashboard.panels) {
      expect(one.gridPos.x + one.gridPos.w).toBeLessThanOrEqual(24);
      const overlapping = dashboard.panels.filter((other) => other.id !== one.id && overlap(one, other));
      expect(overlapping.map(({ title }) => title)).toEqual([]);
    }
  });

  it('filters every query by the selected job and instance', () => {
    expect(queries.length).toBeGreaterThan(40);
    for (const query of queries) {
      for (const [metric, selector] of query.matchAll(/\b(?:fleetgraph|nodejs|process)_\w+(\{[^}]*\})?/g)) {
        expect({ metric, selector }).toMatchObject({
          selector: expect.stringContaining('job=~"$job",instance=~"$instance"'),
        });
      }
    }
  });
});

function overlap({ gridPos: one }: Panel, { gridPos: other }: Panel): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

/** The unclosed brackets of an expression, or the first unmatched closing one. */
function unclosed(expression: string): string {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const character of expression.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')) {
    if ('([{"'.includes(character)) open.push(character);
    else if (character in pairs && open.pop() !== pairs[character]) return character;
  }
  return open.join('');
}
