import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FleetOverviewDocument, type FleetOverviewQuery } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

const connections = 4;
let world: TestWorld;
let now = worldStart;
/** Milliseconds between two failures that are counted separately. */
const apart = 10_000;

/** Starts a world and returns the fleet overview as read from the collections. The world can be restarted with other settings. */
async function start(vehicles: number, gaps: boolean): Promise<FleetOverviewQuery> {
  world = await startWorld({
    now: () => now,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles, gaps }] },
    upstream: { connections },
  });
  return dataOf((await overview()).result);
}

const overview = () => world.count(() => world.ask(FleetOverviewDocument, { fleetId: fleetOf(world).id, first: 1000 }));

describe.each([120, 1000])('%i vehicles of a fleet without advertised collections', (vehicles) => {
  let truth: FleetOverviewQuery;
  beforeAll(async () => {
    truth = await start(vehicles, false);
    world.simulator.setCollections({ advertised: false });
    await world.restart();
  });
  afterAll(() => world.close());

  it('are read with one call per vehicle and relation, within the connection limit', async () => {
    const { result, byOperation, maxConcurrent } = await overview();
    expect(dataOf(result)).toEqual(truth);
    expect(truth.fleet?.vehicles?.nodes).toHaveLength(vehicles);
    expect(byOperation).toEqual({
      getVehiclesByDevice: Math.ceil(vehicles / 60),
      getFleetVehicleStatus: vehicles,
      getVehicleMaintenance: vehicles,
    });
    expect(maxConcurrent).toBeGreaterThan(1);
    expect(maxConcurrent).toBeLessThanOrEqual(connections);
  });
});

describe('120 vehicles of a fleet with broken or incomplete collections', () => {
  let truth: FleetOverviewQuery;
  beforeAll(async () => {
    truth = await start(120, false);
  });
  afterEach(async () => {
    world.simulator.setCollections({});
    world.simulator.setQuirks([]);
    await world.restart();
  });
  afterAll(() => world.close());

  it.each([404, 410, 501])(
    'are read one by one when the collections return %i, and the collections are not called again once confirmed',
    async (status) => {
      world.simulator.setCollections({ failing: { status, maintenances: status } });
      const alone = { getVehiclesByDevice: 2, getFleetVehicleStatus: 120, getVehicleMaintenance: 120 };

      for (let request = 0; request < 2; request += 1, now += apart) {
        const first = await overview();
        expect(dataOf(first.result)).toEqual(truth);
        expect(first.byOperation).toEqual({ ...alone, getFleetStatusList: 1, getFleetMantenanceList: 1 });
      }

      const second = await overview();
      expect(dataOf(second.result)).toEqual(truth);
      expect(second.byOperation).toEqual(alone);
    },
  );

  it('are complete when the collections contain half of them: the others are read one by one', async () => {
    world.simulator.setCollections({ partial: { status: 0.5, maintenances: 0.5 } });
    const { result, byOperation } = await overview();
    expect(dataOf(result)).toEqual(truth);
    const { getFleetStatusList: pages = 0, getFleetVehicleStatus: alone = 0 } = byOperation;
    expect(pages).toBeGreaterThan(0);
    expect(alone).toBeGreaterThan(20);
    expect(alone).toBeLessThan(100);
    expect(byOperation['getVehicleMaintenance']).toBe(alone);
  });

  it('are read page by page when the collections reject indexRange (Q29), which is not sent again once confirmed', async () => {
    world.simulator.setQuirks(['Q29']);
    for (let request = 0; request < 2; request += 1, now += apart) {
      const first = await overview();
      expect(dataOf(first.result)).toEqual(truth);
      expect(first.byOperation).toEqual({ getVehiclesByDevice: 2, getFleetStatusList: 3, getFleetMantenanceList: 3 });
    }

    const second = await overview();
    expect(dataOf(second.result)).toEqual(truth);
    expect(second.byOperation).toEqual({ getVehiclesByDevice: 2, getFleetStatusList: 2, getFleetMantenanceList: 2 });
  });

  it('fail together when the collections return 500, without one call per vehicle', async () => {
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetMantenanceList' });
    const { result, byOperation } = await overview();
    world.simulator.setFault(null);
    const nodes = result.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes.map(({ status }) => status)).toEqual(truth.fleet?.vehicles?.nodes.map(({ status }) => status));
    expect(new Set(nodes.map(({ maintenance }) => maintenance))).toEqual(new Set([null]));
    expect(result.errors).toHaveLength(120);
    expect(new Set(result.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UPSTREAM_ERROR']));
    expect(byOperation['getVehicleMaintenance']).toBeUndefined();
  });
});

describe('a fleet with gaps', () => {
  let truth: FleetOverviewQuery;
  beforeAll(async () => {
    truth = await start(300, true);
  });
  afterAll(() => world.close());

  it('returns null without an error for vehicles without data, with collections', () => {
    const { world: facts } = world.simulator;
    let silent = 0;
    let withoutMaintenance = 0;
    for (const node of truth.fleet?.vehicles?.nodes ?? []) {
      const traits = facts.traits(facts.vehicleByVin(node.vin as string)!);
      expect(node.status === null).toBe(traits.silent);
      expect(node.lastPosition === null).toBe(traits.silent || traits.privacy !== 'None');
      if (traits.withoutMaintenance) expect(node.maintenance).toBeNull();
      silent += Number(traits.silent);
      withoutMaintenance += Number(traits.withoutMaintenance);
    }
    expect(silent).toBeGreaterThan(0);
    expect(withoutMaintenance).toBeGreaterThan(0);
  });

  it('returns the same without collections', async () => {
    world.simulator.setCollections({ advertised: false });
    await world.restart();
    expect(dataOf((await overview()).result)).toEqual(truth);
  });
});

describe('more calls than connections', () => {
  const timeoutMs = 1_000;
  beforeAll(async () => {
    world = await startWorld({
      simulator: {
        ...frozen,
        fleets: [{ name: 'Paris', vehicles: 100, gaps: false }],
        collections: { advertised: false },
        latencyMs: 20,
      },
      upstream: { connections: 1, timeoutMs },
    });
  });
  afterAll(() => world.close());

  it('wait in the queue outside the timeout: a response may take longer than one call', async () => {
    const startedAt = performance.now();
    const { result, maxConcurrent } = await overview();
    expect(dataOf(result).fleet?.vehicles?.nodes).toHaveLength(100);
    expect(maxConcurrent).toBe(1);
    expect(performance.now() - startedAt).toBeGreaterThan(2 * timeoutMs);
  });
});

describe('a list that the fleet does not offer', () => {
  it('is null without an error, while the lists of each vehicle are returned', async () => {
    const world = await startWorld({
      simulator: { fleets: [{ name: 'Paris', vehicles: 2, gaps: false }], collections: { advertised: false } },
    });
    const { data, errors } = await world.ask<{ fleets: { nodes: unknown[] } }, never>(
      '{ fleets { nodes { alerts { totalCount } vehicles { nodes { alerts { totalCount } } } } } }',
    );
    await world.close();
    expect(errors).toBeUndefined();
    const alerts = { totalCount: expect.any(Number) as unknown };
    expect(data?.fleets.nodes).toEqual([{ alerts: null, vehicles: { nodes: [{ alerts }, { alerts }] } }]);
  });
});
