import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { startEditor, type Editor } from './support/editor.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

const position = 'lastPosition { longitude latitude altitude heading createdAt }';
const one = (fields: string) => `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin ${fields} } }`;
const many = (fields: string) =>
  `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 1000) { nodes { vin ${fields} } } } }`;

interface Node {
  readonly vin: string;
  readonly lastPosition: { readonly longitude: number; readonly latitude: number } | null;
}

describe('the last position', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] } });
  });
  afterAll(() => world.close());

  it('of one vehicle costs as many calls as its status, alone and beside it', async () => {
    const ref = refOf(vehicleWhere(world, ({ privacy }) => privacy === 'None'));
    const ask = (fields: string) => world.count(() => world.ask(one(fields), { ref }));
    const expected = { getVehicleByid: 1, getFleetVehicleStatus: 1 };
    for (const fields of ['status { createdAt }', position, `status { createdAt } ${position}`]) {
      const { result, byOperation } = await ask(fields);
      expect(result.errors).toBeUndefined();
      expect(byOperation).toEqual(expected);
    }
  });

  it('of 120 vehicles costs as many calls as their statuses, alone and beside them', async () => {
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

describe('the last position of vehicles whose status has none', () => {
  let world: TestWorld;
  let editor: Editor;
  beforeAll(async () => {
    world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 3, gaps: false }] } });
    editor = await startEditor(world);
    await world.restart({ upstream: { baseUrl: editor.url } });
  });
  afterEach(() => editor.edit(null));
  afterAll(async () => {
    await world.close();
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
    world.simulator.setFault(null);
  });
});
