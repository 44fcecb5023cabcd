import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { createScratch, mustRun } from '../../system/packaging/support/processes.js';

const scratch = createScratch('bench');
afterAll(() => scratch.remove());

it('the benchmark counts upstream calls, measures every server, and measures overload', () => {
  const file = join(scratch.path, 'figures.json');
  const { stdout } = mustRun(process.execPath, ['test/bench/main.mjs', '--quick', '--json', file], process.cwd());
  const figures = JSON.parse(readFileSync(file, 'utf8')) as {
    calls: readonly { name: string; calls: number; limit: number }[];
    roundTrips: readonly { name: string; calls: number; roundTrips: number }[];
    serving: readonly { name: string; requestsPerSecond: number; cpuMicroseconds: number }[];
    overload: Record<'served' | 'servedWrong' | 'rejected' | 'rejectedWrong' | 'failed', number> & {
      readonly health: Record<'requests' | 'failed' | 'p99', number>;
      readonly servedAfterwards: boolean;
    };
    single: { cpuMicroseconds: number };
    byVehicles: readonly { vehicles: number; warmMs: number; firstPeak: number; peak: number }[];
    byClients: readonly { clients: number; requestsPerSecond: number }[];
    paging: { vehicles: number; seen: number; heap: readonly number[] };
    startupMs: number;
  };
  const names = [
    'overview of 120 vehicles',
    'one vehicle with 3 aliases',
    'active alerts with vehicle and fleet',
    'overview of 120 vehicles, no collections',
  ];
  expect(figures.calls.map(({ name }) => name)).toEqual(names);
  expect(figures.calls.filter(({ calls, limit }) => calls > limit)).toEqual([]);
  const roundTrips = new Map(figures.roundTrips.map((row) => [row.name, row]));
  expect(roundTrips.get('overview of 120 vehicles')?.calls).toBe(6);
  for (const row of figures.roundTrips) expect(row.roundTrips).toBeGreaterThanOrEqual(1);
  const servers = [
    'fleetgraph',
    'fleetgraph, response cache off',
    'Apollo Server',
    'mercurius with JIT',
    'graphql-js',
    'node:http',
  ];
  expect(figures.serving.map(({ name }) => name)).toEqual(servers);
  expect(figures.serving.filter((row) => !(row.requestsPerSecond > 0 && row.cpuMicroseconds > 0))).toEqual([]);
  const { overload } = figures;
  expect(overload).toMatchObject({ servedWrong: 0, rejectedWrong: 0, failed: 0, servedAfterwards: true });
  expect(Math.min(overload.served, overload.rejected, overload.health.requests)).toBeGreaterThan(0);
  expect(overload.health.failed).toBe(0);
  expect(figures.startupMs).toBeGreaterThan(0);
  expect(figures.single.cpuMicroseconds).toBeGreaterThan(0);
  expect(figures.byVehicles.map(({ vehicles }) => vehicles)).toEqual([60, 200]);
  expect(figures.byClients.map(({ clients }) => clients)).toEqual([1, 4]);
  expect(figures.paging.seen).toBe(figures.paging.vehicles);
  expect(figures.paging.heap.length).toBeGreaterThan(0);
  // Each of them is a row of a printed table.
  for (const name of [
    ...names,
    ...roundTrips.keys(),
    ...servers,
    '/health/live during overload',
    'rejected with 503',
    'served',
  ])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\d`, 'm'));
}, 240_000);
