import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { createScratch, mustRun } from '../system/packaging/support/processes.js';

const scratch = createScratch('bench');
afterAll(() => scratch.remove());

it('the benchmark counts the calls of each query, measures every server, and one with more to do than it can', () => {
  const file = join(scratch.path, 'figures.json');
  const { stdout } = mustRun(process.execPath, ['test/bench/main.mjs', '--quick', '--json', file], process.cwd());
  const figures = JSON.parse(readFileSync(file, 'utf8')) as {
    calls: readonly { name: string; calls: number; most: number }[];
    serving: readonly { name: string; requestsPerSecond: number; cpuMicroseconds: number }[];
    overload: Record<'served' | 'servedWrong' | 'refused' | 'refusedWrong' | 'failed', number> & {
      readonly health: Record<'asked' | 'failed' | 'p99', number>;
      readonly servedAfterwards: boolean;
    };
    single: { cpuMicroseconds: number };
    byVehicles: readonly { vehicles: number; warmMs: number; firstPeak: number; peak: number }[];
    byClients: readonly { clients: number; requestsPerSecond: number }[];
    walk: { vehicles: number; seen: number; memory: readonly number[] };
    startMs: number;
  };
  const aliases = 'one vehicle under 3 aliases';
  const names = [
    'overview of 120 vehicles',
    aliases,
    'active alerts, vehicle, fleet',
    'overview of 120, no collections',
  ];
  expect(figures.calls.map(({ name }) => name)).toEqual(names);
  expect(figures.calls.filter(({ calls, most }) => calls > most)).toEqual([]);
  const servers = [
    'fleetgraph',
    'fleetgraph, executed anew',
    'Apollo Server',
    'mercurius with jit',
    'graphql-js',
    'raw',
  ];
  expect(figures.serving.map(({ name }) => name)).toEqual(servers);
  expect(figures.serving.filter((row) => !(row.requestsPerSecond > 0 && row.cpuMicroseconds > 0))).toEqual([]);
  const { overload } = figures;
  expect(overload).toMatchObject({ servedWrong: 0, refusedWrong: 0, failed: 0, servedAfterwards: true });
  expect(Math.min(overload.served, overload.refused, overload.health.asked)).toBeGreaterThan(0);
  expect(overload.health.failed).toBe(0);
  expect(figures.startMs).toBeGreaterThan(0);
  expect(figures.single.cpuMicroseconds).toBeGreaterThan(0);
  expect(figures.byVehicles.map(({ vehicles }) => vehicles)).toEqual([60, 200]);
  expect(figures.byClients.map(({ clients }) => clients)).toEqual([1, 4]);
  expect(figures.walk.seen).toBe(figures.walk.vehicles);
  expect(figures.walk.memory.length).toBeGreaterThan(0);
  // Each of them is a row of what is printed.
  for (const name of [...names, ...servers, '/health/live meanwhile', 'refused with 503', 'served'])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\d`, 'm'));
}, 240_000);
