import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheDefaults, startWorld, type FacadeOptions, type TestWorld } from '../support/world.js';
import { limits } from '../support/limits.js';
import { frozen } from '../integration/support/truth.js';
import { Random } from '../unit/loaders/support/random.js';
import { faults, type NamedFault } from './random-faults/faults.js';
import { SoakClients, type Met } from './random-faults/clients.js';
import { print } from './attacks/support.js';

/** How long it takes, in seconds; ten minutes meet each fault about twice. */
const seconds = Number(process.env['SOAK_SECONDS'] ?? 30);
const seed = Number(process.env['SOAK_SEED'] ?? 1);
/** A part of a fault's name: that one alone. */
const only = process.env['SOAK_FAULT'] ?? '';
/** Milliseconds after a fault's end within which every kind of query is right again, and stays so. */
const usualRecoveryMs = 5_000;
const mostWaitMs = 60_000;
const everyMs = 1_500;

/** What one fault did: counts by error, during it and after it, and the slowest kind of query to recover. */
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

/** Two servers: one that keeps no answers, and one that keeps them for a moment, in which wrong ones would show. */
const kept = { ...cacheDefaults, slowMs: 1_000, liveMs: 1_000, historyMs: 1_000, pastMs: 1_000 };
const servers: Readonly<Record<string, FacadeOptions>> = {
  uncached: { snapshotTtlMs: 0 },
  cached: { snapshotTtlMs: 1_000, cache: { ...kept, staleWhileRevalidateMs: 1_000 } },
};

beforeAll(async () => {
  const fleets = [{ name: 'Paris', vehicles: 120, gaps: false }];
  for (const [name, options] of Object.entries(servers)) {
    // Both servers, both simulators and all clients are in this process: its delay says nothing of a server's.
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

/** Milliseconds from the fault's end to the first answer from which on all that were asked for are right. */
function recoveryOf(met: readonly Met[], end: number): number {
  const asked = met.filter(({ startedAt }) => startedAt >= end).sort((one, other) => one.startedAt - other.startedAt);
  const firstRight = asked.findLastIndex(({ wrong }) => wrong !== null) + 1;
  return (asked[firstRight]?.endedAt ?? Number.POSITIVE_INFINITY) - end;
}

function countsOf(met: readonly Met[]): string {
  const counts = new Map<string, number>();
  for (const { wrong } of met) if (wrong !== null) counts.set(wrong, (counts.get(wrong) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ') || '-';
}

async function strike({ name, fault, recoveryMs = usualRecoveryMs }: NamedFault, random: Random): Promise<Outcome> {
  const begin = performance.now();
  setFault(fault);
  await pass(random.integer(2_000, 8_000));
  setFault(null);
  const end = performance.now();
  await pass(recoveryMs + everyMs);
  const kinds = clients.flatMap((each) => each.kinds);
  const isAnswered = (kind: string) =>
    clients.some((each) => each.met.some((one) => one.kind === kind && one.startedAt >= end && one.wrong === null));
  // Waits for each kind, so that a late recovery is reported.
  while (!kinds.every(isAnswered) && performance.now() - end < mostWaitMs) await pass(100);
  const met = clients.flatMap((each) => each.met.splice(0));
  const recoveries = kinds.map((kind): [string, number] => [
    kind,
    recoveryOf(
      met.filter((each) => each.kind === kind),
      end,
    ),
  ]);
  const [slowest = '', recoveredMs = 0] = recoveries.sort(([, one], [, other]) => other - one)[0] ?? [];
  const during = met.filter(({ startedAt }) => startedAt >= begin && startedAt < end);
  const after = met.filter(({ startedAt }) => startedAt >= end);
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

/** Milliseconds as seconds; more than was waited for is not known. */
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
  const head = ['fault', 'lasted (s)', 'recovered (s)', 'slowest', 'errors during it', 'errors after it'];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  print(`\nseed ${seed}`);
  for (const row of all) print(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.integer(0, left.length - 1), 1)[0] as T);
}

describe('a server with a faulty upstream', () => {
  it(
    `recovers within ${usualRecoveryMs / 1000} seconds of each fault's end, for ${seconds} seconds`,
    async () => {
      const random = new Random(seed);
      const chosen = faults.filter(({ name }) => name.includes(only));
      const outcomes: Outcome[] = [];
      const until = performance.now() + seconds * 1000;
      for (let turn: NamedFault[] = []; performance.now() < until;) {
        if (turn.length === 0) turn = [...shuffled(chosen, random)];
        const next = turn.shift();
        if (next === undefined) throw new Error(`no fault is called "${only}"`);
        outcomes.push(await strike(next, random));
        await pass(random.integer(0, 2_000));
      }
      printTable(outcomes);
      const late = outcomes.filter(({ recoveredMs, allowedMs }) => recoveredMs > allowedMs);
      expect(late).toEqual([]);
    },
    seconds * 1000 + 120_000,
  );
});
