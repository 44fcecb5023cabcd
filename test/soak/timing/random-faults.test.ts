import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheDefaults, startWorld, type FacadeOptions, type TestWorld } from '../../support/world.js';
import { limits } from '../../support/limits.js';
import { frozen } from '../../integration/support/truth.js';
import { Random } from '../../unit/loaders/support/random.js';
import { faults, type NamedFault } from './random-faults/faults.js';
import { SoakClients, type Observation } from './random-faults/clients.js';
import { print } from '../support.js';

/** Duration in seconds; 600 s inject each fault about twice. */
const seconds = Number(process.env['SOAK_SECONDS'] ?? 30);
const seed = Number(process.env['SOAK_SEED'] ?? 1);
/** Part of a fault's name: runs only the faults that match. */
const only = process.env['SOAK_FAULT'] ?? '';
/** Maximum time in ms after a fault until every kind of query returns correct responses again. */
const usualRecoveryMs = 5_000;
const mostWaitMs = 60_000;
const everyMs = 1_500;

/** The effect of one fault: error counts during and after it, and the kind of query that recovered last. */
interface Outcome {
  readonly fault: string;
  readonly lastedMs: number;
  readonly during: string;
  readonly after: string;
  readonly slowest: string;
  readonly recoveredMs: number;
  readonly allowedMs: number;
}

const worlds: TestWorld[] = [];
let clients: SoakClients[] = [];

/** One server without a cache, and one with a short cache lifetime, which would show cached wrong responses. */
const shortLived = { ...cacheDefaults, slowMs: 1_000, liveMs: 1_000, historyMs: 1_000, pastMs: 1_000 };
const servers: Readonly<Record<string, FacadeOptions>> = {
  uncached: { snapshotTtlMs: 0 },
  cached: { snapshotTtlMs: 1_000, cache: { ...shortLived, staleWhileRevalidateMs: 1_000 } },
};

beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 120, gaps: false }];
  for (const [name, options] of Object.entries(servers)) {
    // Servers, simulators and clients share this process, so its event-loop delay is not that of a server.
    const server = { maxPredictedCalls: 200, limits: { ...limits, eventLoopDelayMs: 0 } };
    const world = await startWorld({ ...options, server, simulator: { ...frozen, fleets } });
    worlds.push(world);
    clients.push(await SoakClients.start(name, world));
  }
  for (const each of clients) each.askEvery(everyMs);
}, 60_000);
afterAll(async () => {
  await Promise.all(clients.map((each) => each.stop()));
  clients = [];
  await Promise.all(worlds.map((world) => world.close()));
}, 60_000);

const setFault = (fault: NamedFault['fault'] | null): void => {
  for (const { simulator } of worlds) simulator.setFault(fault);
};

/** Milliseconds from the end of the fault to the first response after which all responses are correct. */
function recoveryOf(observations: readonly Observation[], end: number): number {
  const sent = observations
    .filter(({ startedAt }) => startedAt >= end)
    .sort((one, other) => one.startedAt - other.startedAt);
  const firstCorrect = sent.findLastIndex(({ wrong }) => wrong !== null) + 1;
  return (sent[firstCorrect]?.endedAt ?? Number.POSITIVE_INFINITY) - end;
}

function countsOf(observations: readonly Observation[]): string {
  const counts = new Map<string, number>();
  for (const { wrong } of observations) if (wrong !== null) counts.set(wrong, (counts.get(wrong) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ') || '-';
}

async function inject({ name, fault, recoveryMs = usualRecoveryMs }: NamedFault, random: Random): Promise<Outcome> {
  const begin = performance.now();
  setFault(fault);
  await pass(random.integer(2_000, 8_000));
  setFault(null);
  const end = performance.now();
  await pass(recoveryMs + everyMs);
  const kinds = clients.flatMap((each) => each.kinds);
  const hasRecovered = (kind: string) =>
    clients.some((each) =>
      each.observations.some((one) => one.kind === kind && one.startedAt >= end && one.wrong === null),
    );
  // Waits for each kind, so that a late recovery is reported.
  while (!kinds.every(hasRecovered) && performance.now() - end < mostWaitMs) await pass(100);
  const observations = clients.flatMap((each) => each.observations.splice(0));
  const recoveries = kinds.map((kind): [string, number] => [
    kind,
    recoveryOf(
      observations.filter((each) => each.kind === kind),
      end,
    ),
  ]);
  const [slowest = '', recoveredMs = 0] = recoveries.sort(([, one], [, other]) => other - one)[0] ?? [];
  const during = observations.filter(({ startedAt }) => startedAt >= begin && startedAt < end);
  const after = observations.filter(({ startedAt }) => startedAt >= end);
  return {
    fault: name,
    lastedMs: end - begin,
    during: countsOf(during),
    after: countsOf(after),
    slowest,
    recoveredMs,
    allowedMs: recoveryMs,
  };
}

/** Milliseconds as seconds; `never` if it did not recover while the test waited. */
const inSeconds = (ms: number): string => (Number.isFinite(ms) ? (ms / 1000).toFixed(1) : 'never');

function printTable(outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(({ fault, lastedMs, recoveredMs, allowedMs, slowest, during, after }) => [
    fault,
    inSeconds(lastedMs),
    `${inSeconds(recoveredMs)}${recoveredMs > allowedMs ? ' !' : ''}`,
    slowest,
    during,
    after,
  ]);
  const head = ['fault', 'duration s', 'recovery s', 'slowest query', 'errors during', 'errors after'];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  print(`\nRandom faults, seed ${seed}`);
  for (const row of all) print(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items];
  return items.map(() => rest.splice(random.integer(0, rest.length - 1), 1)[0] as T);
}

describe('a server with a faulty upstream', () => {
  it(
    `recovers within ${usualRecoveryMs / 1000} seconds after each fault, for ${seconds} seconds`,
    async () => {
      const random = new Random(seed);
      const selected = faults.filter(({ name }) => name.includes(only));
      const outcomes: Outcome[] = [];
      const until = performance.now() + seconds * 1000;
      for (let queue: NamedFault[] = []; performance.now() < until;) {
        if (queue.length === 0) queue = [...shuffled(selected, random)];
        const next = queue.shift();
        if (next === undefined) throw new Error(`No fault matches SOAK_FAULT="${only}"`);
        outcomes.push(await inject(next, random));
        await pass(random.integer(0, 2_000));
      }
      printTable(outcomes);
      const late = outcomes.filter(({ recoveredMs, allowedMs }) => recoveredMs > allowedMs);
      expect(late).toEqual([]);
    },
    seconds * 1000 + 120_000,
  );
});
