import { afterEach, describe, expect, it } from '@jest/globals';
import { globalIdOf } from '../../../src/composition/compose.js';
import { anyone } from '../../../src/domain/index.js';
import type { Authenticate } from '../../../src/server/index.js';
import { clientLimits } from '../../support/limits.js';
import { startWorld, type Answer, type TestWorld, type TestWorldOptions } from '../../support/world.js';
import { dataOf, fleetOf, frozen, refOf } from '../../integration/support/truth.js';

let world: TestWorld;
let arrived: (client: string) => void = () => undefined;
afterEach(() => world.close());

/** Identifies clients by name. */
const byName: Authenticate = async ({ authorization: id = 'unknown' }) => {
  arrived(id);
  return { ...anyone, id };
};
const as = (authorization: string) => ({ headers: { authorization } });

async function start({ server, simulator, ...options }: TestWorldOptions = {}): Promise<void> {
  arrived = () => undefined;
  world = await startWorld({
    authenticate: byName,
    clock: () => 0,
    ...options,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }], ...simulator },
    server: { maxPredictedCalls: 200, ...server },
  });
}

const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
type Nodes = { readonly nodes: readonly (object | null)[] };

/** Requests vehicles that do not exist, different ones for each batch. Each of them takes one upstream call. */
function askUnknown(client: string, batch = 0, howMany = 1000, signal?: AbortSignal): Promise<Answer<Nodes>> {
  const ids = Array.from({ length: howMany }, (_, index) =>
    globalIdOf('Vehicle', { fleetId: fleetOf(world).id, vehicleId: `unknown-${batch}-${index}` }),
  );
  return world.ask<Nodes, object>(nodes, { ids }, { ...as(client), ...(signal === undefined ? {} : { signal }) });
}

const vehicleQuery = 'query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }';
const askVehicle = (client: string, index = 0) =>
  world.ask<object, object>(vehicleQuery, { by: { ref: refOf(fleetOf(world).vehicles[index]!) } }, as(client));

function countsOf({ errors = [] }: Answer<unknown>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { extensions } of errors) counts[extensions.code] = (counts[extensions.code] ?? 0) + 1;
  return counts;
}

describe('a request for things that do not exist', () => {
  it('stays within the calls per request, and reports the path of each omitted part', async () => {
    await start();
    await askVehicle('a');
    const { result, total } = await world.count(() => askUnknown('a'));
    expect(total).toBe(200);
    expect(result.extensions?.cost?.actual).toBe(200);
    expect(result.data?.nodes).toHaveLength(1000);
    const counts = countsOf(result);
    expect(Object.keys(counts)).toEqual(['QUERY_TOO_EXPENSIVE']);
    expect(counts['QUERY_TOO_EXPENSIVE']).toBeGreaterThanOrEqual(800);
    const [first] = result.errors ?? [];
    expect(first).toMatchObject({ path: ['nodes', expect.any(Number)], extensions: { limit: 200, sent: 200 } });
  });

  it('is not limited without a configured limit', async () => {
    await start({ server: { maxPredictedCalls: 0 } });
    const { result, total } = await world.count(() => askUnknown('a'));
    expect(total).toBeGreaterThanOrEqual(1000);
    expect(result.errors).toBeUndefined();
  });

  it('does not use the calls of the next request', async () => {
    await start();
    await askUnknown('a');
    expect(dataOf(await askVehicle('a'))).toMatchObject({ vehicle: {} });
  });
});

describe('the requests of one client at the same time', () => {
  const server = { maxPredictedCalls: 0, clientLimits: { ...clientLimits, callsPerMinute: 300 } };

  it('share the calls per minute of the client', async () => {
    await start({ server });
    const { result, total } = await world.count(() =>
      Promise.all(Array.from({ length: 10 }, (_, batch) => askUnknown('a', batch, 100))),
    );
    expect(total).toBeLessThanOrEqual(300);
    expect(total).toBeGreaterThan(290);
    const codes = new Set(result.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code)));
    expect([...codes]).toEqual(['TOO_MANY_REQUESTS']);
    const { extensions } = result.at(-1)?.errors?.[0] ?? {};
    expect(extensions).toMatchObject({
      limit: 'CLIENT_CALLS_PER_MINUTE',
      allowed: 300,
      retryAfter: expect.any(Number),
    });
  });

  async function callsLeft(): Promise<number> {
    const response = await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'a' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return Number(/"calls";r=(\d+);/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  }

  it('report the remaining calls when all have finished, and release unused ones', async () => {
    await start({ server });
    const answers = await Promise.all([0, 1, 2].map((index) => askVehicle('a', index)));
    const sent = answers.reduce((sum, { extensions }) => sum + (extensions?.cost?.actual ?? NaN), 0);
    expect(await callsLeft()).toBe(300 - sent);
  });

  it('release unsent calls when the client aborts', async () => {
    let sent = 0;
    await start({ server, simulator: { latencyMs: 50 }, onCall: (call) => (sent += call.sent) });
    sent = 0;
    const abort = new AbortController();
    const flood = askUnknown('a', 0, 200, abort.signal).catch(() => null);
    while (world.facade.upstreamStats().waiting < 100) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    await flood;
    while (world.facade.upstreamStats().inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toBeLessThan(100);
    expect(await callsLeft()).toBe(300 - sent);
  });
});

describe('a neighbour of a client with thousands of calls waiting', () => {
  const busy = { server: { maxPredictedCalls: 0 }, simulator: { latencyMs: 10 } };

  /** The number of upstream calls between the arrival of b's request and its first call. */
  async function positionOf(ask: () => Promise<unknown>, path: string): Promise<{ position: number; ms: number }> {
    let before = NaN;
    arrived = (client) => {
      if (client === 'b') before = world.simulator.counts.total;
    };
    const since = performance.now();
    await ask();
    const ms = Math.round(performance.now() - since);
    const index = world.simulator.requests.findIndex((request) => request.path.includes(path));
    return { position: index - before, ms };
  }

  it('gets its single call sent among the next calls', async () => {
    await start(busy);
    await askVehicle('a', 1);
    world.simulator.resetCounts();
    const flood = Promise.all([0, 1, 2].map((batch) => askUnknown('a', batch)));
    while (world.facade.upstreamStats().waiting < 2_900) await new Promise((resolve) => setImmediate(resolve));
    const wanted = fleetOf(world).vehicles[5]!;
    const { position, ms } = await positionOf(() => askVehicle('b', 5), wanted.id);
    console.info(
      `fairness: single call with ${world.facade.upstreamStats().waiting} calls queued: sent as call ${position} after arrival, ${ms} ms`,
    );
    expect(position).toBeLessThan(60);
    await flood;
  }, 60_000);

  it('does not wait behind that client for a call that both need', async () => {
    await start(busy);
    await askVehicle('a', 1);
    world.simulator.resetCounts();
    const flood = [0, 1].map((batch) => askUnknown('a', batch));
    while (world.facade.upstreamStats().waiting < 1_900) await new Promise((resolve) => setImmediate(resolve));
    const wanted = fleetOf(world).vehicles[7]!;
    flood.push(askVehicle('a', 7) as Promise<Answer<Nodes>>);
    const waiting = world.facade.upstreamStats().started;
    while (world.facade.upstreamStats().started === waiting) await new Promise((resolve) => setImmediate(resolve));
    const { position } = await positionOf(() => askVehicle('b', 7), wanted.id);
    expect(position).toBeLessThan(60);
    await Promise.all(flood);
    expect(world.simulator.requests.filter(({ path }) => path.includes(wanted.id))).toHaveLength(1);
  }, 60_000);

  it('gets it sent among the next calls when the rate limit of the subscription delays calls', async () => {
    await start({
      server: { maxPredictedCalls: 0 },
      simulator: { limits: { perDay: 1_000_000, perSecond: 60 } },
      upstream: { connections: 40, callsPerSecond: 60 },
    });
    await askVehicle('a', 1);
    world.simulator.resetCounts();
    const abort = new AbortController();
    const flood = askUnknown('a', 0, 1000, abort.signal).catch(() => null);
    while (world.facade.upstreamStats().waiting < 900) await new Promise((resolve) => setImmediate(resolve));
    const { position, ms } = await positionOf(() => askVehicle('b', 5), fleetOf(world).vehicles[5]!.id);
    console.info(`fairness: single call at 60 calls per second: sent as call ${position} after arrival, ${ms} ms`);
    expect(position).toBeLessThan(150);
    abort.abort();
    await flood;
  }, 60_000);
});
