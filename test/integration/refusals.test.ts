import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import { limits } from '../support/limits.js';
import { startWorld, type FacadeOptions, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  const fleets = [
    { name: 'Paris', vehicles: 300, gaps: false },
    { name: 'Lyon', vehicles: 120, gaps: false },
    { name: 'Lille', vehicles: 240, gaps: false },
  ];
  world = await startWorld({ simulator: { ...frozen, fleets, latencyMs: 5 } });
});
afterEach(() => {
  world.simulator.setFault(null);
  world.simulator.setCollections({});
});
afterAll(() => world.close());

const vehicleQuery = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin }
}`;
/** Requests one vehicle, which takes one call. */
const ask = (index: number) => {
  const { id: fleetId, vehicles } = fleetOf(world);
  return world.ask(vehicleQuery, { fleetId, vehicleId: vehicles[index]?.id });
};
const askAll = () => Promise.all(fleetOf(world).vehicles.map((_, index) => ask(index)));
const health = async () => {
  const response = await fetch(new URL('/health/ready', world.facade.url));
  return { status: response.status, ...((await response.json()) as { detail: string }) };
};

describe('credentials that the upstream rejects', () => {
  const connections = 10;
  /** So that the server accepts all concurrent requests of these tests. */
  const roomy: FacadeOptions = {
    server: { limits: { ...limits, concurrentRequests: 1_000 } },
    upstream: { connections },
  };
  beforeEach(() => world.restart(roomy));

  it.each<[string, Fault, string]>([
    ['login (401)', { kind: 'status', status: 401, code: 40_100 }, 'UPSTREAM_ERROR'],
    ['client certificate (495)', { kind: 'expired-certificate' }, 'UPSTREAM_TLS'],
  ])('as %s are sent again by at most as many of 600 requests as there are connections', async (_, fault, code) => {
    world.simulator.setFault(fault);
    const { result, total } = await world.count(async () => [...(await askAll()), ...(await askAll())]);
    expect(total).toBeLessThanOrEqual(connections);
    expect(new Set(result.flatMap(codesOf))).toEqual(new Set([code]));
    expect(result.at(-1)?.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
  });

  it('as client certificate in the handshake (TLS alert) open at most the configured connections', async () => {
    const { untrustedClient, ca } = world.certificates;
    await world.restart({ ...roomy, upstream: { connections, tls: { kind: 'pem', ...untrustedClient, ca } } });
    world.simulator.resetCounts();
    const result = [...(await askAll()), ...(await askAll())];
    expect(world.simulator.counts.connections).toBeLessThanOrEqual(connections);
    expect(new Set(result.flatMap(codesOf))).toEqual(new Set(['UPSTREAM_TLS']));
  });

  it('are reported by readiness and metrics, and sent once when calls are resumed', async () => {
    world.simulator.setFault({ kind: 'status', status: 401, code: 40_100 });
    await ask(0);
    const { result, total } = await world.count(health);
    expect(result).toMatchObject({
      status: 503,
      detail: expect.stringMatching(/rejects the credentials.* Next attempt in \d+ s\.$/),
    });
    expect(total).toBe(0);
    const metrics = await (await fetch(new URL('/metrics', world.facade.url))).text();
    expect(metrics).toMatch(/^fleetgraph_upstream_login_refused 1$/m);

    world.facade.resumeCalls();
    expect((await world.count(askAll)).total).toBe(1);
    world.simulator.setFault(null);
    expect(codesOf(await ask(0))).toEqual(['UPSTREAM_ERROR']);
    world.facade.resumeCalls();
    expect(dataOf(await ask(0))).toMatchObject({ vehicle: {} });
    expect((await askAll()).flatMap(codesOf)).toEqual([]);
    expect(await health()).toMatchObject({ status: 200 });
  });

  it('for one resource (403) do not pause other calls', async () => {
    const { id: fleetId } = fleetOf(world);
    world.simulator.setFault({ kind: 'status', status: 403, code: 40_300, operation: 'getVehicleMaintenance' });
    const [vehicle] = fleetOf(world).vehicles;
    const query = vehicleQuery.replace('{ vin }', '{ vin maintenance { createdAt } }');
    const forbidden = await world.ask(query, { fleetId, vehicleId: vehicle?.id });
    expect(codesOf(forbidden)).toEqual(['FORBIDDEN']);
    expect((await askAll()).flatMap(codesOf)).toEqual([]);
  });
});

const limitsQuery = '{ rateLimit { day { limit remaining resetAt } second { limit remaining resetAt } } }';
/** Seconds; the default of PSA_MAX_PAUSE_MS. */
const longestPause = 3_600;

interface Limits {
  readonly rateLimit: Readonly<
    Record<'day' | 'second', { limit: number | null; remaining: number | null; resetAt: string | null }>
  >;
}

describe('a 429 of the upstream', () => {
  const inAWeek = Math.floor(Date.now() / 1_000) + 7 * 86_400;
  it.each<[string, Record<string, string>]>([
    ['Retry-After: 999999999999', { 'Retry-After': '999999999999' }],
    ['a Retry-After date ten years ahead', { 'Retry-After': new Date(Date.now() + 3.2e11).toUTCString() }],
    ['X-RateLimit-Reset in a week, as epoch seconds', { 'X-RateLimit-Reset': String(inAWeek) }],
    ['X-RateLimit-Reset in a week, as epoch milliseconds', { 'X-RateLimit-Reset': String(inAWeek * 1_000) }],
  ])('with %s pauses calls for at most an hour', async (_, headers) => {
    await world.restart();
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
    await world.restart();
    const reset = String(Math.floor(Date.now() / 1_000) + 40);
    const headers = { 'Retry-After': '1', 'X-RateLimit-Reset': reset };
    world.simulator.setFault({ kind: 'status', status: 429, headers, times: 1 });
    const refused = await ask(0);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
    expect(dataOf(await ask(1))).toMatchObject({ vehicle: {} });
  });

  it('is visible in readiness and metrics for as long as calls are paused, and ends when calls are resumed', async () => {
    await world.restart();
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
    await world.restart();
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
    await world.restart();
    world.simulator.setFault(withRates('name=default,100000;', 'name=default,42000;'));
    await ask(0);
    const { rateLimit } = dataOf(await world.ask<Limits, unknown>(limitsQuery));
    expect(rateLimit.day).toMatchObject({ limit: 100_000, remaining: 42_000 });
  });

  it('are read: two windows', async () => {
    await world.restart();
    world.simulator.setFault(
      withRates('name=per-day,100000; name=per-second,120;', 'name=per-day,90502; name=per-second,0;'),
    );
    await ask(0);
    const { rateLimit } = dataOf(await world.ask<Limits, unknown>(limitsQuery));
    expect(rateLimit.day).toMatchObject({ limit: 100_000, remaining: 90_502 });
    expect(rateLimit.second.limit).toBe(120);
  });
});

interface Data {
  readonly fleet: { readonly vehicles: { readonly nodes: readonly object[] } };
}

const vehicles = 120;
/** Milliseconds between two rejections that count as two, and until a rejected collection is probed. */
const [apart, probeAfter] = [10_000, 30_000];
const collections = { getFleetStatusList: 2, getFleetMantenanceList: 2 };
const list = { getVehiclesByDevice: 2 };

let now = worldStart;
/** The fleet of the current tests. */
let index = 0;
let truth: Data | null;

const overview = (fields = 'status { ignition { type } } maintenance { daysBeforeMaintenance }') =>
  world.count(() =>
    world.ask<Data, object>(
      `{ fleet(fleetId: "${fleetOf(world, index).id}") { vehicles(first: 200) { nodes { vehicleId ${fields} } } } }`,
    ),
  );
const restartWithFleet = async (fleet: number): Promise<void> => {
  index = fleet;
  await world.restart({ now: () => now, server: { maxPredictedCalls: 200 } });
};

describe('a collection of 120 vehicles that responds with', () => {
  beforeEach(async () => {
    await restartWithFleet(1);
    truth = (await overview()).result.data;
  });

  it.each([403, 404, 405, 410, 501])('%i once does not affect the next request', async (status) => {
    world.simulator.setFault({ kind: 'status', status, operation: 'getFleetStatusList', times: 1 });
    const struck = await overview();
    expect(struck.result).toMatchObject({ data: truth });
    expect(struck.byOperation['getFleetVehicleStatus']).toBe(vehicles);
    const next = await overview();
    expect(next.result).toMatchObject({ data: truth });
    expect(next.result.errors).toBeUndefined();
    expect(next.byOperation).toEqual({ ...list, ...collections });
  });

  it.each([403, 404, 405])('%i on its second page once does not affect the next request', async (status) => {
    world.simulator.setFault({ kind: 'status', status, operation: 'getFleetStatusList', after: 1, times: 2 });
    const struck = await overview();
    expect(struck.result).toMatchObject({ data: truth });
    expect((await overview()).byOperation).toEqual({ ...list, ...collections });
  });

  it('403 permanently is avoided once confirmed, and no operation is rejected for it', async () => {
    world.simulator.setCollections({ failing: { status: 403 } });
    const attempts: (number | undefined)[] = [];
    for (let request = 0; request < 5; request += 1) {
      const { result, byOperation } = await overview('status { ignition { type } }');
      expect(codesOf(result)).toEqual([]);
      expect(byOperation['getFleetVehicleStatus']).toBe(vehicles);
      attempts.push(byOperation['getFleetStatusList']);
      now += apart;
    }
    expect(attempts).toEqual([1, 1, 1, undefined, undefined]);
  });

  it('403 for some time is used again after one probe', async () => {
    world.simulator.setCollections({ failing: { status: 403 } });
    for (let request = 0; request < 3; request += 1, now += apart) await overview('status { ignition { type } }');
    world.simulator.setCollections({});
    now += probeAfter;
    expect((await overview()).byOperation).toEqual({ ...list, ...collections });
  });

  it('403 permanently, like another one, takes at most one request per vehicle; every vehicle has its error', async () => {
    world.simulator.setCollections({ failing: { status: 403, maintenances: 403 } });
    for (let request = 0; request < 5; request += 1, now += apart) {
      const { result, total } = await overview();
      expect(new Set(codesOf(result))).toEqual(new Set(['FORBIDDEN']));
      expect(codesOf(result)).toHaveLength(vehicles);
      expect(total).toBeLessThanOrEqual(vehicles + 4);
    }
  });

  it('400 to the arguments of one request does not affect other arguments', async () => {
    const trips = (args: string) => overview(`trips(first: 1, order: OLDEST_FIRST, ${args}) { nodes { tripId } }`);
    const day = 'times: [{ from: "2026-03-02T00:00:00Z" }]';
    const other = 'times: [{ from: "2026-03-01T12:00:00Z" }]';
    const { byOperation: usual } = await trips(other);
    expect(usual['getTripsByVehicle']).toBeUndefined();
    for (let request = 0; request < 4; request += 1, now += apart) {
      world.simulator.setFault({ kind: 'status', status: 400, operation: 'getFleetTrips', times: 1 });
      await trips(day);
      world.simulator.setFault(null);
      const { result, byOperation } = await trips(other);
      expect(codesOf(result)).toEqual([]);
      expect(byOperation).toEqual(usual);
    }
  });
});

describe('rejected collections of more vehicles than a request may make calls', () => {
  beforeEach(() => restartWithFleet(2));

  it.each(['status { ignition { type } }', 'alerts(first: 1) { nodes { alertId } }'])(
    'fail at %s, with one call per request',
    async (fields) => {
      world.simulator.setCollections({ failing: { status: 403, alerts: 403 } });
      for (let request = 0; request < 5; request += 1, now += apart) {
        const { result, total } = await overview(fields);
        expect(new Set(codesOf(result))).toEqual(new Set(['FORBIDDEN']));
        expect(total).toBe(5);
      }
      world.simulator.setCollections({});
      expect(codesOf((await overview(fields)).result)).toEqual([]);
    },
  );

  it('fail in the summary of the fleet, and recover afterwards', async () => {
    const summary = () =>
      world.count(() =>
        world.ask(`{ fleet(fleetId: "${fleetOf(world, index).id}") { summary { vehicles moving { moving } } } }`),
      );
    world.simulator.setCollections({ failing: { status: 403 } });
    for (let request = 0; request < 5; request += 1, now += 6 * apart) {
      const { result, total } = await summary();
      expect(codesOf(result)).toContain('FORBIDDEN');
      expect(total).toBeLessThanOrEqual(5);
    }
    world.simulator.setCollections({});
    now += 6 * apart;
    expect(codesOf((await summary()).result)).toEqual([]);
  });
});
