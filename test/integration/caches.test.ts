import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../src/documents/index.js';
import {
  cacheDefaults,
  startWorld,
  type Answer,
  type FacadeOptions,
  type TestWorld,
  type TestWorldOptions,
} from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

let shared: TestWorld;
/** The shared world, or the current test's own. */
let world: TestWorld;
let at = worldStart;
/** Number of log lines before the current test. */
let before = 0;
const simulator = { ...frozen, fleets: [{ name: 'Paris', vehicles: 12, gaps: false }] };
beforeAll(async () => {
  world = shared = await startWorld({ simulator, now: () => at });
});
afterEach(async () => {
  shared.simulator.setFault(null);
  if (world !== shared) await world.close();
  world = shared;
});
afterAll(() => shared.close());

const restart = async (options: FacadeOptions): Promise<void> => {
  at = worldStart;
  before = world.log.length;
  await world.restart({ now: () => at, ...options });
};
/** For tests that stop the simulator, or need another one. */
const startOwn = async (options: TestWorldOptions): Promise<void> => {
  at = worldStart;
  before = 0;
  world = await startWorld({ now: () => at, ...options, simulator: { ...simulator, ...options.simulator } });
};

describe('a repeated operation', () => {
  const query = `query Asked($fleetId: ID!, $first: Int) {
    fleet(fleetId: $fleetId) { name vehicles(first: $first) { nodes { vin status { createdAt } } } }
  }`;
  const optionsOf = (options: FacadeOptions): FacadeOptions => ({
    ...options,
    cache: { ...cacheDefaults, answersMaxBytes: 1_000_000, ...options.cache },
  });
  const start = (options: FacadeOptions = {}): Promise<void> => restart(optionsOf(options));
  const ask = (document = query, more: object = {}) =>
    world.ask<unknown, unknown>(document, { fleetId: fleetOf(world).id, first: 12, ...more });
  /** Whether each operation in the log was served from the cache. */
  const cached = () =>
    world.log
      .slice(before)
      .map((line) => JSON.parse(line) as { msg?: string; fromCache?: boolean; operation?: string })
      .filter(({ msg }) => msg === 'operation')
      .map((line) => line.fromCache === true);

  it('returns the cached response with its age, without execution', async () => {
    await start({ cache: { liveMs: 60_000 } });
    const first = await ask();
    const second = await ask();
    expect(dataOf(second)).toEqual(dataOf(first));
    const { calls = 0, cached: hits = 0 } = first.extensions?.upstream ?? {};
    expect(calls).toBeGreaterThan(0);
    expect(second.extensions?.upstream).toMatchObject({ calls: 0, shared: 0, cached: calls + hits, stale: 0 });
    expect(second.extensions?.upstream?.oldestAge).toBeGreaterThanOrEqual(0);
    expect(cached()).toEqual([false, true]);
  });

  it('is executed again with other variables or another document', async () => {
    await start();
    await ask();
    await ask(query, { first: 11 });
    await ask(query.replace('name ', ''));
    expect(cached()).toEqual([false, false, false]);
  });

  it('is executed again if its fields depend on the time', async () => {
    await start();
    const aged = query.replace('createdAt', 'age');
    await ask(aged);
    at += 5_000;
    await ask(aged);
    await ask('{ rateLimit { second { remaining } } }');
    await ask('{ rateLimit { second { remaining } } }');
    expect(cached()).toEqual([false, false, false, false]);
  });

  it('is executed again if a part of its response was stale or failed', async () => {
    await startOwn(optionsOf({}));
    await ask();
    at += cacheDefaults.liveMs + 1;
    const failing = query.replace('vin', 'vin alias: maintenance { createdAt }');
    await world.simulator.close();
    expect(codesOf(await ask(failing)).length).toBeGreaterThan(0);
    expect(codesOf(await ask(failing)).length).toBeGreaterThan(0);
    expect(cached().slice(1)).toEqual([false, false]);
  });

  it('is executed each time if the upstream cache is off', async () => {
    await start({ cache: { maxBytes: 0 } });
    await ask();
    const { total } = await world.count(() => ask());
    expect(total).toBeGreaterThan(0);
    expect(cached()).toEqual([false, false]);
  });

  it('is rejected from the cache as well if another site may have sent it', async () => {
    await start();
    await ask();
    const body = JSON.stringify({ query, variables: { fleetId: fleetOf(world).id, first: 12 } });
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await fetch(`${world.facade.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('Paris');
    }
  });
});

describe('HTTP caches', () => {
  const query = `query Asked($fleetId: ID!) {
    fleet(fleetId: $fleetId) { name vehicles(first: 2) { nodes { vin status { createdAt } } } }
  }`;
  const start = (options: FacadeOptions = {}): Promise<void> =>
    restart({
      ...options,
      cache: { ...cacheDefaults, answersMaxBytes: 1_000_000, liveMs: 30_000, ...options.cache },
    });
  const get = async (text = query, headers: Readonly<Record<string, string>> = {}) => {
    const parameters = new URLSearchParams({ query: text, variables: JSON.stringify({ fleetId: fleetOf(world).id }) });
    return fetch(`${world.facade.url}/graphql?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  };
  const cacheControlOf = async (answer: Promise<Response>) => (await answer).headers.get('cache-control');

  it('receive a private max-age that matches the remaining freshness', async () => {
    await start();
    const first = await get();
    expect(first.headers.get('cache-control')).toBe('private, max-age=30');
    expect(first.headers.get('vary')).toBe('accept, authorization, fleetgraph-explain');
    at += 12_300;
    expect(await cacheControlOf(get())).toBe('private, max-age=17');
  });

  it('may share responses only when the operator declares that they authenticate clients', async () => {
    await start({ server: { httpCache: 'shared' } });
    const answer = await get();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
    expect(answer.headers.get('vary')).toContain('authorization');
  });

  it('vary on the origin when CORS is enabled', async () => {
    await start({ server: { corsOrigins: ['https://a.example', 'https://b.example'] } });
    const vary = (await get(query, { origin: 'https://a.example' })).headers.get('vary');
    expect(vary?.split(', ').sort()).toEqual(['accept', 'authorization', 'fleetgraph-explain', 'origin']);
  });

  it.each([
    [
      'an error',
      async () => {
        world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetMantenanceList' });
        const answer = await get(query.replace('vin', 'vin maintenance { daysBeforeMaintenance }'));
        expect(((await answer.clone().json()) as Answer<unknown>).errors?.length).toBeGreaterThan(0);
        expect(answer.status).toBe(200);
        return answer;
      },
    ],
    ['a field about the current moment', async () => get('{ rateLimit { second { remaining } } }')],
    ['the age of an object', async () => get(query.replace('createdAt', 'age'))],
    ['no upstream data', async () => get('{ __typename }')],
    ['a rejection', async () => get('{ nope }')],
    ['a plan', async () => get(query, { 'fleetgraph-explain': 'plan' })],
    [
      'an unknown hash',
      async () => {
        const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: idOf('nothing') } });
        return fetch(`${world.facade.url}/graphql?${new URLSearchParams({ extensions }).toString()}`, {
          headers: { 'apollo-require-preflight': 'true' },
        });
      },
    ],
  ])('do not store a response with %s', async (_what, ask) => {
    await start({ server: { httpCache: 'shared' } });
    const answer = await ask();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('do not store responses to POST, cached or not', async () => {
    await start();
    const post = async () =>
      fetch(`${world.facade.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { fleetId: fleetOf(world).id } }),
      });
    expect(await cacheControlOf(post())).toBe('no-store');
    expect(await cacheControlOf(post())).toBe('no-store');
  });

  it.each([
    ['HTTP caching is disabled', { server: { httpCache: 'off' } }],
    ['the upstream cache is disabled', { cache: { maxBytes: 0 } }],
  ] as const)('store nothing when %s', async (_why, options) => {
    await start(options);
    expect(await cacheControlOf(get())).toBe('no-store');
  });

  it('revalidate with an ETag of the data alone', async () => {
    await start();
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    // This response was cached, which its extensions report.
    const second = await get();
    expect(second.headers.get('etag')).toBe(tag);
    const { extensions } = (await second.json()) as Answer<unknown>;
    expect(extensions).not.toEqual(((await first.json()) as Answer<unknown>).extensions);
    at += 10_000;
    const third = await get(query, { 'if-none-match': `"other", ${tag}` });
    expect(third.status).toBe(304);
    expect(await third.text()).toBe('');
    expect(third.headers.get('cache-control')).toBe('private, max-age=20');
    expect(third.headers.get('vary')).toContain('authorization');
    expect((await get(query, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    const other = await get(query.replace('name ', ''), { 'if-none-match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('are not used by cross-origin navigation', async () => {
    await start();
    const answer = await get(query, { 'apollo-require-preflight': '' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('cached upstream responses', () => {
  const query = `query ($fleetId: ID!, $vehicleId: ID!) {
    vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
      vin
      status { createdAt odometer { mileage } }
      maintenance { createdAt }
    }
  }`;
  const start = (cache: FacadeOptions['cache'] = {}): Promise<void> =>
    restart({ cache: { ...cacheDefaults, ...cache } });
  /** Requests one vehicle and counts the calls. */
  const ask = (index = 0, document = query) => {
    const { id: fleetId, vehicles } = fleetOf(world);
    return world.count(() => world.ask(document, { fleetId, vehicleId: vehicles[index]?.id ?? '' }));
  };

  it('serve the next request without a call, and their age is reported', async () => {
    await start();
    const first = await ask();
    expect(first.total).toBe(3);
    expect(first.result.extensions?.upstream).toEqual({ calls: 3, shared: 0, cached: 0, stale: 0, oldestAge: 0 });
    at += 12_340;
    const second = await ask();
    expect(second.total).toBe(0);
    expect(dataOf(second.result)).toEqual(dataOf(first.result));
    expect(second.result.extensions?.upstream).toEqual({ calls: 0, shared: 0, cached: 3, stale: 0, oldestAge: 12.3 });
  });

  it('expire by their kind: the status first', async () => {
    await start();
    await ask();
    at += cacheDefaults.liveMs + cacheDefaults.staleWhileRevalidateMs;
    expect((await ask()).byOperation).toEqual({ getFleetVehicleStatus: 1 });
    at += cacheDefaults.slowMs + cacheDefaults.staleWhileRevalidateMs;
    expect((await ask()).byOperation).toMatchObject({ getVehicleByid: 1, getFleetVehicleStatus: 1 });
  });

  it('are returned slightly stale and revalidated in the background', async () => {
    await start();
    await ask();
    at += cacheDefaults.liveMs + 1_000;
    const stale = await ask();
    expect(stale.result.extensions?.upstream).toMatchObject({ calls: 0, cached: 3, stale: 1, oldestAge: 31 });
    // The simulator counts a call on arrival; its response may not have arrived yet.
    while (world.facade.upstreamStats().inFlight > 0) await new Promise(setImmediate);
    const fresh = await ask();
    expect(fresh.result.extensions?.upstream).toMatchObject({ calls: 0, stale: 0, oldestAge: 31 });
  });

  it('are returned stale with the failure if the connection is refused; data that is not cached fails', async () => {
    await startOwn({ cache: cacheDefaults });
    const first = await ask();
    await world.simulator.close();
    at += 3_600_000;
    const known = await world.ask(query, { fleetId: fleetOf(world).id, vehicleId: fleetOf(world).vehicles[0]?.id });
    expect(dataOf(known)).toEqual(dataOf(first.result));
    expect(known.extensions?.upstream).toMatchObject({
      calls: expect.any(Number),
      cached: 3,
      stale: 3,
      oldestAge: 3_600,
      failures: ['UPSTREAM_UNAVAILABLE'],
    });
    const other = await world.ask(query, { fleetId: fleetOf(world).id, vehicleId: fleetOf(world).vehicles[1]?.id });
    expect(codesOf(other)).toEqual(['UPSTREAM_UNAVAILABLE']);
  });

  it('are returned stale with their age once the daily quota is used up; other data fails with retryAfter', async () => {
    await startOwn({ cache: cacheDefaults, simulator: { limits: { perDay: 16, perSecond: 100 } } });
    const first = await ask();
    for (let index = 1; index < 6; index += 1) await ask(index);
    at += 60_001;
    const known = await ask();
    expect(dataOf(known.result)).toEqual(dataOf(first.result));
    expect(known.result.extensions?.upstream).toMatchObject({ stale: 1, failures: ['RATE_LIMITED'] });
    const { result } = await ask(11);
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  });

  it('include the absence of data', async () => {
    await startOwn({ cache: cacheDefaults, simulator: { fleets: [{ name: 'Paris', vehicles: 40, gaps: true }] } });
    const traits = fleetOf(world).vehicles.map((vehicle) => world.simulator.world.traits(vehicle));
    const index = traits.findIndex((each) => each.silent);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(dataOf((await ask(index)).result)).toMatchObject({ vehicle: { status: null } });
    const again = await ask(index);
    expect(again.total).toBe(0);
    expect(dataOf(again.result)).toMatchObject({ vehicle: { status: null } });
  });

  it('are separate for each profile and locale', async () => {
    await start();
    await ask();
    const driver = query.replace('status {', 'status(profile: END_USER) {');
    expect((await ask(0, driver)).byOperation).toEqual({ getFleetVehicleStatus: 1 });
    const german = query.replace('$vehicleId } }', '$vehicleId } }, locale: "de-DE"');
    expect((await ask(0, german)).byOperation['getVehicleByid']).toBe(1);
  });

  it('are evicted when they exceed the size limit', async () => {
    await start({ maxBytes: 400_000 });
    for (let index = 0; index < 12; index += 1) await ask(index);
    expect((await ask(11)).total).toBe(0);
    expect((await ask(0)).total).toBeGreaterThan(0);
  });
});
