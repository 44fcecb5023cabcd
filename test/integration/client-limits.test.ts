import { afterEach, describe, expect, it } from '@jest/globals';
import { anyone } from '../../src/domain/index.js';
import type { Authenticate } from '../../src/server/index.js';
import { clientLimits } from '../support/limits.js';
import { keptAnswers, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { fleetOf, frozen, refOf } from './support/truth.js';

let world: TestWorld;
let now: number;
afterEach(() => world.close());

async function start({ server, ...options }: TestWorldOptions = {}): Promise<void> {
  now = 0;
  world = await startWorld({
    ...options,
    clock: () => now,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 8 }] },
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
const bySomebody: Authenticate = async ({ authorization = '' }) => {
  if (authorization === '') throw Object.assign(new Error('no login'), { statusCode: 401, code: 'UNAUTHENTICATED' });
  const rate = authorization === 'small' ? { requestsPerMinute: 1, callsPerMinute: 1 } : null;
  return { ...anyone, id: authorization, rate };
};

/** A question that takes one call each time it is asked of another vehicle. */
const askVehicle = (index: number, headers: Record<string, string> = {}) => {
  const { fleetId, vehicleId } = refOf(fleetOf(world).vehicles[index]!);
  return post(status, headers, { id: fleetId, vehicle: vehicleId });
};

describe('the requests of a client in a minute', () => {
  const server = { clientLimits: { ...clientLimits, requestsPerMinute: 3 } };

  it('are told with each answer, and refused beyond their number until some have come back', async () => {
    await start({ server });
    for (const left of [2, 1, 0]) {
      const answer = await post(nothing);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
      expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"requests";r=${left};t=\\d+$`));
    }
    const { result, total } = await world.count(() => askVehicle(0));
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

  it('are each principal’s own, by their own rate where they have one', async () => {
    await start({ server, authenticate: bySomebody });
    const statuses = async (authorization: string) => [
      (await post(nothing, { authorization })).status,
      (await post(nothing, { authorization })).status,
    ];
    expect(await statuses('small')).toEqual([200, 429]);
    expect(await statuses('other')).toEqual([200, 200]);
    expect((await askVehicle(0, { authorization: 'third' })).status).toBe(200);
  });

  it('count answers from memory, which take no calls', async () => {
    await start({
      server: { clientLimits: { ...server.clientLimits, callsPerMinute: 4 } },
      cache: { ...keptAnswers, answersMaxBytes: 1_000_000 },
    });
    const ratelimit = async () => (await askVehicle(0)).headers.get('ratelimit');
    await askVehicle(0);
    const [first, second] = [await ratelimit(), await ratelimit()];
    expect(first).toMatch(/"requests";r=1;.*"calls";r=[0-3];/);
    expect(second).toMatch(/"requests";r=0;/);
    expect(second?.split(', ')[1]).toBe(first?.split(', ')[1]);
    expect((await askVehicle(0)).status).toBe(429);
  });

  it('do not count those for health and metrics', async () => {
    await start({ server });
    for (let times = 0; times < 10; times += 1)
      for (const path of ['/health/live', '/health/ready', '/metrics'])
        expect((await fetch(new URL(path, world.facade.url))).status).toBe(200);
    expect((await post(nothing)).status).toBe(200);
  });

  it('go by the address that a trusted proxy tells, and by no one else’s word', async () => {
    await start({ server: { ...server, trustedProxies: ['127.0.0.1'] } });
    const from = async (address: string) => (await post(nothing, { 'x-forwarded-for': address })).status;
    for (let times = 0; times < 3; times += 1) expect(await from('203.0.113.7')).toBe(200);
    expect(await from('203.0.113.7')).toBe(429);
    // What the client itself has written stands to the left.
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

describe('the upstream calls of a client in a minute', () => {
  const server = { clientLimits: { ...clientLimits, callsPerMinute: 3 } };

  it('are charged when they have been made; what needs more than are left is refused before any', async () => {
    await start({ server });
    let answered = 0;
    let last = await askVehicle(0);
    for (let index = 1; last.status === 200 && index < 8; index += 1) {
      answered += 1;
      last = await askVehicle(index);
    }
    expect(answered).toBe(3);
    expect(last).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 'CLIENT_CALLS_PER_MINUTE', allowed: 3, retryAfter: 20 },
    });
    expect(last.headers.get('retry-after')).toBe('20');
    const { result, total } = await world.count(() => askVehicle(7));
    expect([result.status, total]).toEqual([429, 0]);
    // What takes none is answered.
    expect((await post(nothing)).status).toBe(200);
    now += 20_000;
    expect((await askVehicle(7)).status).toBe(200);
  });

  it('may be less than one request takes, which is then told to ask for less', async () => {
    await start({ server: { clientLimits: { ...server.clientLimits, callsPerMinute: 1 } } });
    const { result, total } = await world.count(() =>
      post('{ fleets { nodes { vehicles(first: 8) { nodes { trips(first: 1) { nodes { id } } } } } } }'),
    );
    expect(result).toMatchObject({ status: 429, extensions: { limit: 'CLIENT_CALLS_PER_MINUTE' } });
    expect(total).toBe(0);
  });
});

describe('logins that fail', () => {
  it('are few in a minute from one address: then nobody is asked who it is', async () => {
    let asked = 0;
    await start({
      authenticate: (headers) => {
        asked += 1;
        return bySomebody(headers);
      },
      server: { clientLimits: { ...clientLimits, failedLoginsPerMinute: 5 } },
    });
    const statuses: number[] = [];
    for (let times = 0; times < 50; times += 1) statuses.push((await post(nothing)).status);
    expect(statuses.filter((each) => each === 401)).toHaveLength(5);
    expect(statuses.slice(5).every((each) => each === 429)).toBe(true);
    expect(asked).toBe(5);
    now += 12_000;
    expect((await post(nothing, { authorization: 'somebody' })).status).toBe(200);
  });
});
