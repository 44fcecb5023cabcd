import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import { startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen } from './support/truth.js';

const vehicleQuery = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin }
}`;
const limitsQuery = '{ rateLimit { day { limit remaining resetAt } second { limit remaining resetAt } } }';
/** Seconds; the default of PSA_MAX_PAUSE_MS. */
const longestPause = 3_600;

interface Limits {
  readonly rateLimit: Readonly<
    Record<'day' | 'second', { limit: number | null; remaining: number | null; resetAt: string | null }>
  >;
}

let world: TestWorld;
afterEach(() => world.close());

const start = async (options: TestWorldOptions = {}): Promise<void> => {
  world = await startWorld({ simulator: frozen, ...options });
};
/** Requests one vehicle, which takes one call. */
const ask = (index: number) => {
  const { id: fleetId, vehicles } = fleetOf(world);
  return world.ask(vehicleQuery, { fleetId, vehicleId: vehicles[index]?.id });
};
const health = async () =>
  (await (await fetch(new URL('/health/ready', world.facade.url))).json()) as Record<string, unknown>;

describe('a 429 of the upstream', () => {
  const inAWeek = Math.floor(Date.now() / 1_000) + 7 * 86_400;
  it.each<[string, Record<string, string>]>([
    ['Retry-After: 999999999999', { 'Retry-After': '999999999999' }],
    ['a Retry-After date ten years ahead', { 'Retry-After': new Date(Date.now() + 3.2e11).toUTCString() }],
    ['X-RateLimit-Reset in a week, as epoch seconds', { 'X-RateLimit-Reset': String(inAWeek) }],
    ['X-RateLimit-Reset in a week, as epoch milliseconds', { 'X-RateLimit-Reset': String(inAWeek * 1_000) }],
  ])('with %s pauses calls for at most an hour', async (_, headers) => {
    await start();
    world.simulator.setFault({ kind: 'status', status: 429, headers, times: 1 });
    const refused = await ask(0);
    const { result: paused, total } = await world.count(() => ask(1));
    expect(total).toBe(0);
    for (const answer of [refused, paused]) {
      expect(codesOf(answer)).toEqual(['RATE_LIMITED']);
      expect(answer.errors?.[0]?.extensions.retryAfter).toBeLessThanOrEqual(longestPause);
    }
    const { rateLimit } = dataOf(await world.ask<Limits, unknown>(limitsQuery));
    expect(rateLimit.second.remaining).toBe(0);
    const resetInMs = Date.parse(rateLimit.second.resetAt ?? '') - Date.now();
    expect(resetInMs).toBeGreaterThan(0);
    expect(resetInMs).toBeLessThanOrEqual(longestPause * 1_000);
  });

  it('with Retry-After and X-RateLimit-Reset pauses calls as long as Retry-After says', async () => {
    await start();
    const reset = String(Math.floor(Date.now() / 1_000) + 40);
    const headers = { 'Retry-After': '1', 'X-RateLimit-Reset': reset };
    world.simulator.setFault({ kind: 'status', status: 429, headers, times: 1 });
    const refused = await ask(0);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
    expect(dataOf(await ask(1))).toMatchObject({ vehicle: {} });
  });

  it('is visible in readiness and metrics for as long as calls are paused, and ends when calls are resumed', async () => {
    await start();
    world.simulator.setFault({ kind: 'status', status: 429, retryAfter: 600, times: 1 });
    await ask(0);
    expect(await health()).toMatchObject({
      ready: true,
      detail: expect.stringMatching(/^The upstream responded with 429: calls are paused for another \d+ s\.$/),
      pause: { retryAfter: expect.any(Number) },
    });
    const pauseOf = async () => {
      const text = await (await fetch(new URL('/metrics', world.facade.url))).text();
      return Number(/^fleetgraph_upstream_pause_seconds (\S+)$/m.exec(text)?.[1]);
    };
    expect(await pauseOf()).toBeGreaterThan(590);
    world.facade.resumeCalls();
    expect(await pauseOf()).toBe(0);
    expect(await health()).toMatchObject({ ready: true, detail: 'The upstream responds.' });
    expect(dataOf(await ask(1))).toMatchObject({ vehicle: {} });
  });
});

describe('a response that reports a used-up daily quota', () => {
  it('pauses calls for no longer than a probe if later responses report no quota', async () => {
    const withoutRates = Object.fromEntries(
      ['Limit-1', 'Remaining-1', 'Limit-2', 'Remaining-2'].map((name) => [`X-RateLimit-${name}`, null]),
    );
    await start();
    world.simulator.setFault({ kind: 'headers', headers: { 'X-RateLimit-Remaining-1': '0' } });
    await ask(0);
    world.simulator.setFault({ kind: 'headers', headers: withoutRates });
    const answers = [];
    for (let index = 1; index < 8; index += 1) answers.push(await ask(index));
    expect(answers.flatMap(codesOf)).toEqual([]);
  });
});

describe('the headers of a gateway (IBM API Connect)', () => {
  const withRates = (limit: string, remaining: string): Fault => ({
    kind: 'headers',
    headers: {
      'X-RateLimit-Limit-1': null,
      'X-RateLimit-Remaining-1': null,
      'X-RateLimit-Limit-2': null,
      'X-RateLimit-Remaining-2': null,
      'X-RateLimit-Limit': limit,
      'X-RateLimit-Remaining': remaining,
    },
  });

  it('are read: one window', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 7_000, perSecond: 50 } } });
    world.simulator.setFault(withRates('name=default,100000;', 'name=default,42000;'));
    await ask(0);
    const { rateLimit } = dataOf(await world.ask<Limits, unknown>(limitsQuery));
    expect(rateLimit.day).toMatchObject({ limit: 100_000, remaining: 42_000 });
  });

  it('are read: two windows', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 7_000, perSecond: 50 } } });
    world.simulator.setFault(
      withRates('name=per-day,100000; name=per-second,120;', 'name=per-day,90502; name=per-second,0;'),
    );
    await ask(0);
    const { rateLimit } = dataOf(await world.ask<Limits, unknown>(limitsQuery));
    expect(rateLimit.day).toMatchObject({ limit: 100_000, remaining: 90_502 });
    expect(rateLimit.second.limit).toBe(120);
  });
});
