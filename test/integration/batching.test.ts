import { afterEach, describe, expect, it } from '@jest/globals';
import { ActiveAlertsDocument, FleetOverviewDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';

let world: TestWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function start(vehicles: number, options: TestWorldOptions = {}): Promise<{ world: TestWorld; fleetId: string }> {
  world = await startWorld({
    ...options,
    simulator: { fleets: [{ name: 'Paris', vehicles, gaps: false }], ...options.simulator },
  });
  return { world, fleetId: world.simulator.world.fleets[0]?.id ?? '' };
}

/** Every vehicle with what the simulator says of it alone: the truth, whatever way the facade took. */
function expectRight(
  nodes: readonly { vin?: unknown; status?: unknown; lastPosition?: unknown }[],
  world: TestWorld,
): void {
  const truth = world.simulator.world;
  for (const node of nodes) {
    const vehicle = truth.vehicleByVin(node.vin as string);
    if (vehicle === null) throw new Error('a vehicle that the world does not have');
    const traits = truth.traits(vehicle);
    expect(node.status).not.toBeNull();
    expect(node.lastPosition === null).toBe(traits.privacy !== 'None');
  }
  expect(new Set(nodes.map(({ vin }) => vin)).size).toBe(nodes.length);
}

describe('batching', () => {
  it('reads 120 vehicles with energy, position and maintenance in 6 calls', async () => {
    const { world, fleetId } = await start(120);
    const { result, total, byOperation } = await world.count(() => world.ask(FleetOverviewDocument, { fleetId }));
    expect(result.errors).toBeUndefined();
    const nodes = result.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes).toHaveLength(120);
    expectRight(nodes, world);
    expect(byOperation).toEqual({ getVehiclesByDevice: 2, getFleetStatusList: 2, getFleetMantenanceList: 2 });
    expect(total).toBe(6);
  });

  it('reads 1000 vehicles in 51 calls', async () => {
    const { world, fleetId } = await start(1000);
    const { result, total } = await world.count(() => world.ask(FleetOverviewDocument, { fleetId, first: 1000 }));
    expect(result.errors).toBeUndefined();
    const nodes = result.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes).toHaveLength(1000);
    expectRight(nodes, world);
    expect(total).toBe(51);
  });

  it('reads one vehicle under three aliases, status in each, in 2 calls', async () => {
    const { world, fleetId } = await start(3);
    const vehicle = world.simulator.world.fleets[0]?.vehicles[0];
    const one = `vehicle(by: { ref: { fleetId: "${fleetId}", vehicleId: "${vehicle?.id}" } }) { vin status { createdAt } }`;
    const { result, total } = await world.count(() => world.ask(`{ a: ${one} b: ${one} c: ${one} }`));
    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({ a: { vin: vehicle?.vin }, b: { vin: vehicle?.vin }, c: { vin: vehicle?.vin } });
    expect(total).toBe(2);
  });

  it('reads a fleet’s active alerts with vehicle and fleet in alert pages + vehicle pages + 1 calls at most', async () => {
    const { world, fleetId } = await start(120);
    const { result, total, byOperation } = await world.count(() =>
      world.ask(ActiveAlertsDocument, { fleetId, first: 1000 }),
    );
    expect(result.errors).toBeUndefined();
    const truth = world.simulator.world.alerts(world.simulator.world.fleets[0]!);
    const alertPages = Math.ceil(truth.length / 60);
    expect(total).toBeLessThanOrEqual(alertPages + 2 + 1);
    expect(byOperation['getFleetAlertList']).toBe(alertPages);
    const alerts = result.data?.fleet?.alerts?.nodes ?? [];
    expect(alerts.length).toBeGreaterThan(0);
    for (const alert of alerts) expect(alert.vehicle?.fleet?.name).toBe('Paris');
  });
});
