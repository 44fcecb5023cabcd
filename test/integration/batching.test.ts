import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorldFleet } from '../../src/simulator/index.js';
import { ActiveAlertsDocument, FleetOverviewDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

let world: TestWorld;
let small: WorldFleet;
let large: WorldFleet;
beforeAll(async () => {
  const fleets = [
    { name: 'Paris', vehicles: 120, gaps: false },
    { name: 'Lyon', vehicles: 1000, gaps: false },
  ];
  world = await startWorld({ simulator: { ...frozen, fleets } });
  [small, large] = [fleetOf(world, 0), fleetOf(world, 1)];
});
afterAll(() => world.close());

/** Compares every vehicle with the simulator's data. */
function expectRight(nodes: readonly { vin?: unknown; status?: unknown; lastPosition?: unknown }[]): void {
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
  beforeEach(() => world.restart());

  it('reads 120 vehicles with energy, position and maintenance in 6 calls', async () => {
    const { result, total, byOperation } = await world.count(() =>
      world.ask(FleetOverviewDocument, { fleetId: small.id }),
    );
    expect(result.errors).toBeUndefined();
    const nodes = result.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes).toHaveLength(120);
    expectRight(nodes);
    expect(byOperation).toEqual({ getVehiclesByDevice: 2, getFleetStatusList: 2, getFleetMantenanceList: 2 });
    expect(total).toBe(6);
  });

  it('reads 1000 vehicles in 51 calls', async () => {
    const { result, total } = await world.count(() =>
      world.ask(FleetOverviewDocument, { fleetId: large.id, first: 1000 }),
    );
    expect(result.errors).toBeUndefined();
    const nodes = result.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes).toHaveLength(1000);
    expectRight(nodes);
    expect(total).toBe(51);
  });

  it('reads one vehicle under three aliases, status in each, in 2 calls', async () => {
    const vehicle = small.vehicles[0];
    const one = `vehicle(by: { ref: { fleetId: "${small.id}", vehicleId: "${vehicle?.id}" } }) { vin status { createdAt } }`;
    const { result, total } = await world.count(() => world.ask(`{ a: ${one} b: ${one} c: ${one} }`));
    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({ a: { vin: vehicle?.vin }, b: { vin: vehicle?.vin }, c: { vin: vehicle?.vin } });
    expect(total).toBe(2);
  });

  it('reads a fleet’s active alerts with vehicle and fleet in alert pages + vehicle pages + 1 calls at most', async () => {
    const { result, total, byOperation } = await world.count(() =>
      world.ask(ActiveAlertsDocument, { fleetId: small.id, first: 1000 }),
    );
    expect(result.errors).toBeUndefined();
    const truth = world.simulator.world.alerts(small);
    const alertPages = Math.ceil(truth.length / 60);
    expect(total).toBeLessThanOrEqual(alertPages + 2 + 1);
    expect(byOperation['getFleetAlertList']).toBe(alertPages);
    const alerts = result.data?.fleet?.alerts?.nodes ?? [];
    expect(alerts.length).toBeGreaterThan(0);
    for (const alert of alerts) expect(alert.vehicle?.fleet?.name).toBe('Paris');
  });
});

const position = 'lastPosition { longitude latitude altitude heading createdAt }';
const one = (fields: string) => `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin ${fields} } }`;
const many = (fields: string) =>
  `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 1000) { nodes { vin ${fields} } } } }`;

interface Node {
  readonly vin: string;
  readonly lastPosition: { readonly longitude: number; readonly latitude: number } | null;
}

describe('collections that are read beside the vehicles', () => {
  const finished: string[] = [];
  let distant: TestWorld;
  beforeAll(async () => {
    distant = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }], latencyMs: 50 },
      onCall: ({ operation }) => finished.push(operation),
    });
  });
  afterAll(() => distant.close());

  it('have their first pages together with the first page of vehicles, in the same calls', async () => {
    const overview = () => distant.count(() => distant.ask(FleetOverviewDocument, { fleetId: fleetOf(distant).id }));
    const first = await overview();
    finished.length = 0;
    const { result, byOperation } = await overview();
    expect(result.data).toEqual(first.result.data);
    expect(byOperation).toEqual(first.byOperation);
    const pages = ['getFleetMantenanceList', 'getFleetStatusList', 'getVehiclesByDevice'];
    expect(finished.slice(0, 3).sort()).toEqual(pages);
    expect(finished.slice(3).sort()).toEqual(pages);
  });
});

describe('the last position', () => {
  it('of one vehicle costs as many calls as its status, alone and together with it', async () => {
    const ref = refOf(vehicleWhere(world, ({ privacy }) => privacy === 'None'));
    const ask = (fields: string) => world.count(() => world.ask(one(fields), { ref }));
    const expected = { getVehicleByid: 1, getFleetVehicleStatus: 1 };
    for (const fields of ['status { createdAt }', position, `status { createdAt } ${position}`]) {
      const { result, byOperation } = await ask(fields);
      expect(result.errors).toBeUndefined();
      expect(byOperation).toEqual(expected);
    }
  });

  it('of 120 vehicles costs as many calls as their statuses, alone and together with them', async () => {
    const fleetId = fleetOf(world).id;
    const ask = (fields: string) => world.count(() => world.ask(many(fields), { fleetId }));
    const expected = { getVehiclesByDevice: 2, getFleetStatusList: 2 };
    for (const fields of ['status { createdAt }', position, `status { createdAt } ${position}`]) {
      const { result, byOperation } = await ask(fields);
      expect(result.errors).toBeUndefined();
      expect(byOperation).toEqual(expected);
    }
  });

  it('is where the vehicle is, and null where privacy hides it', async () => {
    const answer = await world.ask<{ fleet: { vehicles: { nodes: Node[] } } }, unknown>(many(position), {
      fleetId: fleetOf(world).id,
    });
    const { world: facts } = world.simulator;
    let hidden = 0;
    for (const { vin, lastPosition } of dataOf(answer).fleet.vehicles.nodes) {
      const vehicle = facts.vehicleByVin(vin)!;
      const { place } = facts.snapshot(vehicle);
      if (facts.traits(vehicle).privacy === 'None') {
        expect(lastPosition?.longitude).toBeCloseTo(place.longitude, 5);
        expect(lastPosition?.latitude).toBeCloseTo(place.latitude, 5);
      } else {
        expect(lastPosition).toBeNull();
        hidden += 1;
      }
    }
    expect(hidden).toBeGreaterThan(0);
  });
});

describe('the last position of vehicles whose status contains none', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor(world);
    await world.restart({ upstream: { baseUrl: editor.url } });
  });
  afterEach(() => {
    editor.edit(null);
    world.simulator.setFault(null);
  });
  afterAll(async () => {
    await world.restart();
    await editor.close();
  });

  const ask = async () => {
    const ref = refOf(vehicleWhere(world, ({ privacy }) => privacy === 'None'));
    const { result, byOperation } = await world.count(() =>
      world.ask<{ vehicle: Node }, unknown>(one(position), { ref }),
    );
    return { vehicle: dataOf(result).vehicle, byOperation };
  };

  it('is read from the deprecated resource', async () => {
    const truth = await ask();
    editor.edit((path, document) => {
      if (path.endsWith('/status')) delete document['lastPosition'];
    });
    const { vehicle, byOperation } = await ask();
    expect(vehicle.lastPosition).not.toBeNull();
    expect(vehicle).toEqual(truth.vehicle);
    expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 1, getCarLastPosition: 1 });
  });

  it.each(['Geolocation', 'Full'])('is null without a call where the privacy state is %s', async (state) => {
    editor.edit((path, document) => {
      if (!path.endsWith('/status')) return;
      delete document['lastPosition'];
      document['privacy'] = { state };
    });
    const { vehicle, byOperation } = await ask();
    expect(vehicle.lastPosition).toBeNull();
    expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 1 });
  });

  it('is null where the deprecated resource has none either', async () => {
    world.simulator.setFault({ kind: 'status', status: 404, code: 40499, operation: 'getCarLastPosition' });
    editor.edit((path, document) => {
      if (path.endsWith('/status')) delete document['lastPosition'];
    });
    expect((await ask()).vehicle.lastPosition).toBeNull();
  });
});
