import { describe, expect, it } from '@jest/globals';
import { RateLimits } from '../../../src/simulator/http/limits.js';
import { fleetUrl, get, withSimulator } from './support.js';

const specified = {
  code: expect.any(Number),
  uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
  message: expect.any(String),
  timestamp: expect.any(String),
};

describe('authentication and content negotiation', () => {
  it.each([
    ['no credentials', { authorization: null }, 401],
    ['a wrong password', { authorization: `Basic ${Buffer.from('MZP123456:wrong').toString('base64')}` }, 401],
    ['another scheme', { authorization: 'Bearer abc' }, 401],
    ['no client id', { clientId: null }, 401],
    ['a wrong client id', { clientId: 'other' }, 403],
  ])('rejects %s', async (_, ask, status) => {
    await withSimulator({}, async (simulator) => {
      const answer = await get(`${simulator.url}/v3/fleets`, ask);
      expect(answer.status).toBe(status);
      expect(answer.json).toEqual(specified);
      expect(Math.floor(answer.json.code / 100)).toBe(status);
    });
  });

  it('distinguishes unknown resources from missing data', async () => {
    await withSimulator({ fleets: [{ name: 'A', vehicles: 300 }] }, async (simulator) => {
      const silent = simulator.world.fleets[0]?.vehicles.find((vehicle) => simulator.world.traits(vehicle).silent);
      expect((await get(`${simulator.url}/v3/nothing`)).json.code).toBe(40_400);
      expect((await get(`${simulator.url}/v3/fleets/0a`)).json.code).toBe(40_400);
      expect((await get(fleetUrl(simulator, '/vehicles/0a/status'))).json.code).toBe(40_400);
      expect((await get(fleetUrl(simulator, `/vehicles/${silent?.id}/status`))).json.code).toBe(40_499);
      expect((await get(fleetUrl(simulator, `/vehicles/${silent?.id}/maintenance`))).json.code).toBe(40_499);
    });
  });

  it('supports only GET and matching Accept headers', async () => {
    await withSimulator({}, async (simulator) => {
      const [vehicle] = simulator.world.fleets[0]?.vehicles ?? [];
      const position = fleetUrl(simulator, `/vehicles/${vehicle?.id}/lastPosition`);
      expect((await get(position, { accept: 'application/vnd.geo+json' })).headers['content-type']).toBe(
        'application/vnd.geo+json',
      );
      expect((await get(position, { accept: 'application/hal+json' })).status).toBe(406);
      expect((await get(fleetUrl(simulator), { accept: 'text/plain, */*;q=0.1' })).headers['content-type']).toBe(
        'application/hal+json',
      );
      expect((await get(fleetUrl(simulator), { method: 'DELETE' })).status).toBe(405);
    });
  });

  it('counts requests per operation, concurrency and connections', async () => {
    await withSimulator({ latencyMs: 50 }, async (simulator) => {
      await Promise.all([1, 2, 3].map(() => get(`${simulator.url}/v3/fleets`)));
      await get(fleetUrl(simulator));
      await get(`${simulator.url}/v3/nothing`);
      expect(simulator.counts).toEqual({
        total: 5,
        byOperation: { getFleets: 3, getFleet: 1, unknown: 1 },
        maxConcurrent: 3,
        connections: 5,
      });
      expect(simulator.requests.map(({ operation }) => operation)).toEqual([
        'getFleets',
        'getFleets',
        'getFleets',
        'getFleet',
        'unknown',
      ]);
      expect(simulator.requests[0]).toMatchObject({
        method: 'GET',
        path: '/connectedcar/v3/fleets?client_id=test+client',
        headers: { accept: 'application/hal+json' },
      });
      simulator.resetCounts();
      expect(simulator.counts).toEqual({ total: 0, byOperation: {}, maxConcurrent: 0, connections: 0 });
      expect(simulator.requests).toEqual([]);
    });
  });
});

describe('rate limits', () => {
  it('are in the headers of every response, and enforced', async () => {
    await withSimulator({ limits: { perDay: 1_000, perSecond: 3 } }, async (simulator) => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => get(`${simulator.url}/v3/fleets/unknown`)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(2);
      expect(refused[0]?.json).toEqual({ ...specified, code: 42_900 });
      expect(refused[0]?.headers).toMatchObject({
        'retry-after': '1',
        'x-ratelimit-reset': '1',
        'x-ratelimit-remaining-2': '0',
      });
      const served = answers.filter(({ status }) => status === 404).map(({ headers }) => headers);
      expect(served.map((headers) => headers['x-ratelimit-remaining-1']).sort()).toEqual(['997', '998', '999']);
      expect(served[0]).toMatchObject({ 'x-ratelimit-limit-1': '1000', 'x-ratelimit-limit-2': '3' });
    });
  });

  it('use sliding windows', () => {
    let now = 1_000_500;
    const limits = new RateLimits({ perDay: 3, perSecond: 2 }, () => now);
    const admitted = (): boolean => limits.admit(true).refusal === null;
    expect([admitted(), admitted(), admitted()]).toEqual([true, true, false]);
    now += 999;
    expect(admitted()).toBe(false);
    now += 1;
    expect(admitted()).toBe(true);
    now += 2_000;
    const refused = limits.admit(true);
    expect(refused.refusal?.retryAfter).toBe(86_397);
    expect(refused.headers).toMatchObject({
      'X-RateLimit-Remaining-1': '0',
      'X-RateLimit-Remaining-2': '2',
      'X-RateLimit-Reset': '86397',
    });
    now += 86_397_000;
    expect([admitted(), admitted(), admitted()]).toEqual([true, true, false]);
  });
});
