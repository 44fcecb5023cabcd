import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anyone } from '../../src/domain/index.js';
import { limits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { fleetOf, frozen } from './support/truth.js';

const places = 3;
let world: TestWorld;

beforeAll(async () => {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 10, gaps: false }] },
    server: { limits: { ...limits, concurrentRequests: places } },
    authenticate: async ({ authorization: id = 'unknown' }) => ({ ...anyone, id }),
  });
});
afterAll(() => world.close());

const query = 'query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }';

function askFor(index: number, authorization = 'a'): Promise<Response> {
  const vehicle = fleetOf(world).vehicles[index];
  return fetch(new URL('/graphql', world.facade.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({
      query,
      variables: { by: { ref: { fleetId: vehicle?.fleetId, vehicleId: vehicle?.id } } },
    }),
  });
}

const right = (index: number) => ({
  extensions: expect.anything(),
  data: { vehicle: { vin: fleetOf(world).vehicles[index]?.vin } },
});

describe('requests beyond the concurrency limit', () => {
  it('are rejected immediately without a call, while accepted requests and health checks succeed', async () => {
    world.simulator.setFault({ kind: 'latency', ms: 2000 });
    world.simulator.resetCounts();
    let answered = 0;
    const taken = Array.from({ length: places }, async (_, index) => {
      const response = await askFor(index);
      answered += 1;
      return response;
    });
    while (world.simulator.counts.total < places) await new Promise((resolve) => setImmediate(resolve));

    const refused = await Promise.all(Array.from({ length: 20 }, (_, index) => askFor(index % 10)));
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503));
    for (const response of refused) {
      expect(response.headers.get('retry-after')).toBe('1');
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', retryAfter: 1 } }] });
    }
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      expect([path, (await fetch(new URL(path, world.facade.url))).status]).toEqual([path, 200]);
    }
    // The accepted requests are still waiting for the upstream.
    expect(answered).toBe(0);
    expect(world.simulator.counts.total).toBe(places);

    for (const [index, response] of (await Promise.all(taken)).entries()) {
      expect(await response.json()).toEqual(right(index));
    }
    world.simulator.setFault(null);
    const again = await askFor(5);
    expect([again.status, await again.json()]).toEqual([200, right(5)]);
  });
  it('of one client do not cause the rejection of another client’s request', async () => {
    world.simulator.setFault({ kind: 'latency', ms: 2000 });
    world.simulator.resetCounts();
    let answered = 0;
    const taken = Array.from({ length: places }, async (_, index) => {
      const response = await askFor(index);
      answered += 1;
      return response;
    });
    while (world.simulator.counts.total < places) await new Promise((resolve) => setImmediate(resolve));
    world.simulator.setFault(null);

    expect((await askFor(5)).status).toBe(503);
    const neighbour = await askFor(5, 'b');
    expect([neighbour.status, await neighbour.json()]).toEqual([200, right(5)]);
    expect(answered).toBe(0);
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
