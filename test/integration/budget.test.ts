import { afterEach, describe, expect, it } from '@jest/globals';
import type { FinishedCall } from '../../src/transport/index.js';
import { startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { dataOf, fleetOf, frozen } from './support/truth.js';

const vehicleQuery = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin status { createdAt } }
}`;

describe('the limits of the subscription', () => {
  let world: TestWorld;
  const calls: FinishedCall[] = [];
  afterEach(() => world.close());
  const start = async (options: TestWorldOptions = {}): Promise<void> => {
    calls.length = 0;
    world = await startWorld({ onCall: (call) => calls.push(call), ...options });
  };
  const refused = () => calls.filter(({ status }) => status === 429).length;

  it.each([
    [100, 200],
    [10, 20],
  ])(
    'of %i calls per second hold for %i concurrent queries: all succeed, and no call is rejected',
    async (perSecond, queries) => {
      await start({
        simulator: {
          ...frozen,
          fleets: [{ name: 'Paris', vehicles: queries, gaps: false }],
          limits: { perDay: 100_000, perSecond },
          latencyMs: 5,
        },
        upstream: { connections: 32 },
      });
      const { id: fleetId, vehicles } = fleetOf(world);
      const responses = await Promise.all(
        vehicles.map(({ id }) => world.ask(vehicleQuery, { fleetId, vehicleId: id })),
      );
      expect(responses.filter(({ data, errors }) => data === null || errors !== undefined)).toEqual([]);
      expect(refused()).toBe(0);
      expect(calls.length).toBeGreaterThanOrEqual(2 * queries);
    },
  );

  it('are returned in the response without a call', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 5_000, perSecond: 80 } } });
    const query = '{ rateLimit { day { limit remaining resetAt } second { limit remaining } } }';
    const { result, total } = await world.count(() => world.ask(query));
    expect(total).toBe(0);
    expect(dataOf(result)).toEqual({
      rateLimit: {
        day: { limit: 5_000, remaining: 4_999, resetAt: null },
        second: { limit: 80, remaining: expect.any(Number) },
      },
    });
  });

  it('of the day, once used up, reject requests with a retry time and without calls', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 12, perSecond: 100 } } });
    const { id: fleetId, vehicles } = fleetOf(world);
    const responses = [];
    for (const { id } of vehicles.slice(0, 20)) {
      responses.push(await world.ask(vehicleQuery, { fleetId, vehicleId: id }));
    }
    const { errors = [] } = responses.at(-1) ?? {};
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    // One call is sent to find out whether the day has passed.
    expect(refused()).toBeLessThanOrEqual(1);
  });

  it('used up by another program are waited for when the wait is short', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 100_000, perSecond: 5 } } });
    const { id: fleetId, vehicles } = fleetOf(world);
    const [first, second] = vehicles;
    dataOf(await world.ask(vehicleQuery, { fleetId, vehicleId: first?.id }));
    expect(dataOf(await world.ask(vehicleQuery, { fleetId, vehicleId: second?.id }))).toMatchObject({ vehicle: {} });
    expect(refused()).toBe(0);
  });
});

describe('concurrent identical requests', () => {
  it('share one upstream call', async () => {
    const world = await startWorld({ simulator: { ...frozen, latencyMs: 50 } });
    const { id: fleetId, vehicles } = fleetOf(world);
    const { result, byOperation } = await world.count(() =>
      Promise.all(
        Array.from({ length: 20 }, () => world.ask(vehicleQuery, { fleetId, vehicleId: vehicles[0]?.id ?? '' })),
      ),
    );
    expect(new Set(result.map((answer) => JSON.stringify(dataOf(answer)))).size).toBe(1);
    expect(byOperation['getVehicleByid']).toBeLessThan(5);
    await world.close();
  });
});
