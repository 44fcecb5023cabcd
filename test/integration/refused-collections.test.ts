import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, fleetOf, frozen, worldStart } from './support/truth.js';

interface Data {
  readonly fleet: { readonly vehicles: { readonly nodes: readonly object[] } };
}

const vehicles = 120;
/** Milliseconds between two rejections that count as two, and until a rejected collection is probed. */
const [apart, probeAfter] = [10_000, 30_000];
const collections = { getFleetStatusList: 2, getFleetMantenanceList: 2 };
const list = { getVehiclesByDevice: 2 };

let world: TestWorld;
let now = worldStart;
let truth: Data | null;

const overview = (fields = 'status { ignition { type } } maintenance { daysBeforeMaintenance }') =>
  world.count(() =>
    world.ask<Data, object>(
      `{ fleet(fleetId: "${fleetOf(world).id}") { vehicles(first: 200) { nodes { vehicleId ${fields} } } } }`,
    ),
  );

async function start(count: number): Promise<void> {
  const server = { maxPredictedCalls: 200 };
  const simulator = { ...frozen, fleets: [{ name: 'Paris', vehicles: count, gaps: false }] };
  world = await startWorld({ now: () => now, server, simulator });
  truth = (await overview()).result.data;
}

describe('a collection of 120 vehicles that responds with', () => {
  beforeAll(() => start(vehicles));
  beforeEach(async () => {
    world.simulator.setFault(null);
    world.simulator.setCollections({});
    await world.restart();
    await overview();
  });
  afterAll(() => world.close());

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
  beforeAll(() => start(240));
  afterAll(() => world.close());

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
        world.ask(`{ fleet(fleetId: "${fleetOf(world).id}") { summary { vehicles moving { moving } } } }`),
      );
    await world.restart();
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
