import { afterEach, describe, expect, it } from '@jest/globals';
import { anyone } from '../../src/domain/index.js';
import type { Authenticate } from '../../src/server/index.js';
import { clientLimits } from '../support/limits.js';
import { cacheDefaults, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { fleetOf, frozen, refOf } from './support/truth.js';

let world: TestWorld;
let now: number;
afterEach(() => world.close());

async function start({ server, simulator, ...options }: TestWorldOptions = {}): Promise<void> {
  now = 0;
  world = await startWorld({
    ...options,
    clock: () => now,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 8 }], ...simulator },
    server: { clientLimits, ...server },
  });
}

async function post(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const response = await fetch(new URL('/graphql', world.facade.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  };
  return { status: response.status, headers: response.headers, body, extensions: body.errors?.[0]?.extensions };
}

const nothing = '{ __typename }';
const status =
  'query ($id: ID!, $vehicle: ID!) { vehicle(by: { ref: { fleetId: $id, vehicleId: $vehicle } }) { vin } }';
const byHeader: Authenticate = async ({ authorization = '' }) => {
  if (authorization === '') throw Object.assign(new Error('no login'), { statusCode: 401, code: 'UNAUTHENTICATED' });
  const rate = authorization === 'small' ? { requestsPerMinute: 1, callsPerMinute: 1 } : null;
  return { ...anyone, id: authorization, rate };
};

/** A query that makes one call for each new vehicle. */
const postVehicle = (index: number, headers: Record<string, string> = {}) => {
  const { fleetId, vehicleId } = refOf(fleetOf(world).vehicles[index]!);
  return post(status, headers, { id: fleetId, vehicle: vehicleId });
};

describe('the requests of a client per minute', () => {
  const server = { clientLimits: { ...clientLimits, requestsPerMinute: 3 } };

  it('are reported with each response and rejected above the limit until it refills', async () => {
    await start({ server });
    for (const left of [2, 1, 0]) {
      const answer = await post(nothing);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
      expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"requests";r=${left};t=\\d+$`));
    }
    const { result, total } = await world.count(() => postVehicle(0));
    expect(total).toBe(0);
    expect(result).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 'CLIENT_REQUESTS_PER_MINUTE', allowed: 3, retryAfter: 20 },
    });
    expect(result.headers.get('retry-after')).toBe('20');
    now += 20_000;
    expect((await post(nothing)).status).toBe(200);
    expect((await post(nothing)).status).toBe(429);
  });

  it('are counted per principal, with the rate of the principal if it has one', async () => {
    await start({ server, authenticate: byHeader });
    const statuses = async (authorization: string) => [
      (await post(nothing, { authorization })).status,
      (await post(nothing, { authorization })).status,
    ];
    expect(await statuses('small')).toEqual([200, 429]);
    expect(await statuses('other')).toEqual([200, 200]);
    expect((await postVehicle(0, { authorization: 'third' })).status).toBe(200);
  });

  it('include cached responses, which make no calls', async () => {
    await start({
      server: { clientLimits: { ...server.clientLimits, callsPerMinute: 4 } },
      cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 },
    });
    const ratelimit = async () => (await postVehicle(0)).headers.get('ratelimit');
    await postVehicle(0);
    const [first, second] = [await ratelimit(), await ratelimit()];
    expect(first).toMatch(/"requests";r=1;.*"calls";r=[0-3];/);
    expect(second).toMatch(/"requests";r=0;/);
    expect(second?.split(', ')[1]).toBe(first?.split(', ')[1]);
    expect((await postVehicle(0)).status).toBe(429);
  });

  it('do not include health checks and metrics', async () => {
    await start({ server });
    for (let times = 0; times < 10; times += 1)
      for (const path of ['/health/live', '/health/ready', '/metrics'])
        expect((await fetch(new URL(path, world.facade.url))).status).toBe(200);
    expect((await post(nothing)).status).toBe(200);
  });

  it('use the client address only from a trusted proxy', async () => {
    await start({ server: { ...server, trustedProxies: ['127.0.0.1'] } });
    const from = async (address: string) => (await post(nothing, { 'x-forwarded-for': address })).status;
    for (let times = 0; times < 3; times += 1) expect(await from('203.0.113.7')).toBe(200);
    expect(await from('203.0.113.7')).toBe(429);
    // The leftmost address is the one the client wrote itself.
    expect(await from('198.51.100.1, 203.0.113.7')).toBe(429);
    expect(await from('203.0.113.8')).toBe(200);
    for (const last of ['1', '2', '3']) expect(await from(`2001:db8::${last}`)).toBe(200);
    expect(await from('2001:db8:0:0:ffff::4')).toBe(429);
    expect(await from('2001:db8:0:1::4')).toBe(200);
    await world.restart({ server: { ...server, trustedProxies: [] } });
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) expect(await from(address)).toBe(200);
    expect(await from('203.0.113.4')).toBe(429);
  });
});

describe('the upstream calls of a client per minute', () => {
  const server = { clientLimits: { ...clientLimits, callsPerMinute: 3 } };

  it('are charged after they were made, and a request that needs more than the remainder is rejected before any call', async () => {
    await start({ server });
    let answered = 0;
    let last = await postVehicle(0);
    for (let index = 1; last.status === 200 && index < 8; index += 1) {
      answered += 1;
      last = await postVehicle(index);
    }
    expect(answered).toBe(3);
    expect(last).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 'CLIENT_CALLS_PER_MINUTE', allowed: 3, retryAfter: 20 },
    });
    expect(last.headers.get('retry-after')).toBe('20');
    const { result, total } = await world.count(() => postVehicle(7));
    expect([result.status, total]).toEqual([429, 0]);
    // A request without calls is served.
    expect((await post(nothing)).status).toBe(200);
    now += 20_000;
    expect((await postVehicle(7)).status).toBe(200);
  });

  it('reject a single request that needs more', async () => {
    await start({ server: { clientLimits: { ...server.clientLimits, callsPerMinute: 1 } } });
    const { result, total } = await world.count(() =>
      post('{ fleets { nodes { vehicles(first: 8) { nodes { trips(first: 1) { nodes { id } } } } } } }'),
    );
    expect(result).toMatchObject({ status: 429, extensions: { limit: 'CLIENT_CALLS_PER_MINUTE' } });
    expect(total).toBe(0);
  });
});

describe('failed logins', () => {
  const server = { clientLimits: { ...clientLimits, failedLoginsPerMinute: 5 } };
  const tokens: Authenticate = async ({ authorization = '' }) => {
    checked.push(authorization);
    if (!authorization.startsWith('good')) {
      throw Object.assign(new Error('no login'), { statusCode: 401, code: 'UNAUTHENTICATED' });
    }
    return { ...anyone, id: authorization };
  };
  const checked: string[] = [];
  const statusOf = async (authorization?: string) =>
    (await post(nothing, authorization === undefined ? {} : { authorization })).status;
  const limited = { code: 'TOO_MANY_REQUESTS', limit: 'FAILED_LOGINS_PER_MINUTE', allowed: 5, retryAfter: 12 };

  it('are limited per minute and address, while a valid login from the same address always succeeds', async () => {
    await start({ authenticate: tokens, server });
    const statuses: number[] = [];
    for (let guess = 0; guess < 200; guess += 1) statuses.push(await statusOf(`guess ${guess}`));
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(new Set(statuses.slice(5))).toEqual(new Set([429]));
    expect(await statusOf('good')).toBe(200);
    const { extensions, headers } = await post(nothing, { authorization: 'one more guess' });
    expect(extensions).toMatchObject(limited);
    expect(headers.get('retry-after')).toBe('12');
    now += 12_000;
    expect(await statusOf('yet another guess')).toBe(401);
  });

  it('are limited per minute and credential, which is not checked again until the limit refills', async () => {
    await start({ authenticate: tokens, server: { ...server, trustedProxies: ['127.0.0.1'] } });
    checked.length = 0;
    const statuses: number[] = [];
    for (let address = 1; address <= 20; address += 1) {
      const headers = { authorization: 'expired', 'x-forwarded-for': `203.0.113.${address}` };
      statuses.push((await post(nothing, headers)).status);
    }
    expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(15).fill(429)]);
    expect(checked).toHaveLength(5);
  });

  it('without a credential count for their address only', async () => {
    await start({ authenticate: tokens, server });
    for (let times = 0; times < 5; times += 1) expect(await statusOf()).toBe(401);
    expect(await statusOf()).toBe(429);
    expect(await statusOf('good')).toBe(200);
  });
});

describe('the computing time of a client per minute', () => {
  const server = { clientLimits: { ...clientLimits, cpuMsPerMinute: 1 } };

  it('is charged for its operations, and a client that exceeds it is rejected until it refills', async () => {
    await start({ server, authenticate: byHeader });
    let last = await postVehicle(0, { authorization: 'a' });
    for (let index = 1; last.status === 200 && index < 50; index += 1) {
      last = await postVehicle(index % 8, { authorization: 'a' });
    }
    expect(last).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 'CLIENT_CPU_MS_PER_MINUTE', allowed: 1 },
    });
    expect(last.headers.get('ratelimit-policy')).toBe('"cpu";q=1;w=60');
    const wait = Number(last.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect((await postVehicle(1, { authorization: 'b' })).status).toBe(200);
    now += wait * 1000;
    expect((await postVehicle(1, { authorization: 'a' })).status).toBe(200);
  });
});

describe('the daily share of a client', () => {
  const server = { clientLimits: { ...clientLimits, daySharePercent: 1 } };
  const limits = { perDay: 2_000, perSecond: 100_000 };

  async function queryUntilRejected(authorization: string) {
    let calls = 0;
    for (let index = 0; index < 40; index += 1) {
      const answer = await postVehicle(index % 8, { authorization });
      if (answer.extensions !== undefined) return { calls, answer };
      calls += 1;
    }
    return { calls, answer: null };
  }

  it('is limited while other clients are active, and is returned when its calls are a day old', async () => {
    await start({ server, authenticate: byHeader, simulator: { limits } });
    expect((await postVehicle(0, { authorization: 'b' })).status).toBe(200);
    const { calls, answer } = await queryUntilRejected('a');
    expect(calls).toBe(20);
    expect(answer).toMatchObject({
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 'CLIENT_DAY_SHARE_PERCENT', allowed: 20, retryAfter: 86_400 },
    });
    expect((await postVehicle(0, { authorization: 'b' })).status).toBe(200);
    now += 24 * 3_600_000;
    expect((await postVehicle(0, { authorization: 'a' })).status).toBe(200);
  });

  it('is not limited for a client that is the only one or is unauthenticated', async () => {
    await start({ server, authenticate: byHeader, simulator: { limits } });
    expect(await queryUntilRejected('a')).toEqual({ calls: 40, answer: null });
    await world.restart({ server: { ...server, clientLimits: { ...server.clientLimits } } });
    expect((await queryUntilRejected('')).answer).toBeNull();
  });
});
