import { afterEach, describe, expect, it } from '@jest/globals';
import type { FinishedCall } from '../../src/transport/index.js';
import { startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { dataOf, fleetOf, frozen } from './support/truth.js';

const vehicleQuery = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin status { createdAt } }
}`;

describe('the subscription’s limits', () => {
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
    'of %i calls a second are kept by %i queries at once: all are answered, and none is refused',
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
      const answers = await Promise.all(vehicles.map(({ id }) => world.ask(vehicleQuery, { fleetId, vehicleId: id })));
      expect(answers.filter(({ data, errors }) => data === null || errors !== undefined)).toEqual([]);
      expect(refused()).toBe(0);
      expect(calls.length).toBeGreaterThanOrEqual(2 * queries);
    },
  );

  it('are returned on request, without a call', async () => {
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

  it('once spent for the day refuse what is left, with the time to come back, and send nothing for it', async () => {
    await start({ simulator: { ...frozen, limits: { perDay: 12, perSecond: 100 } } });
    const { id: fleetId, vehicles } = fleetOf(world);
    const answers = [];
    for (const { id } of vehicles.slice(0, 20)) {
      answers.push(await world.ask(vehicleQuery, { fleetId, vehicleId: id }));
    }
    const { errors = [] } = answers.at(-1) ?? {};
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    // One call goes out to see whether the day has slid on.
    expect(refused()).toBeLessThanOrEqual(1);
  });

  it('that another program has used up are waited for where that is short', async () => {
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
