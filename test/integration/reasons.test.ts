import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldVehicle } from '../../src/simulator/index.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

type Reason = 'NO_DATA' | 'PRIVACY' | 'NOT_SUBSCRIBED' | 'UPSTREAM_FAILED';

interface Explained {
  readonly vin: string;
  readonly status?: object | null;
  readonly lastPosition?: object | null;
  readonly maintenance?: object | null;
  readonly statusReason?: Reason | null;
  readonly lastPositionReason?: Reason | null;
  readonly maintenanceReason?: Reason | null;
}

const values = 'status { createdAt } lastPosition { createdAt } maintenance { createdAt }';
const reasons = 'statusReason lastPositionReason maintenanceReason';
const one = (fields: string) => `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin ${fields} } }`;
const many = (fields: string) =>
  `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 1000) { nodes { vin ${fields} } } } }`;

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 300, gaps: true }] } });
});
afterEach(() => world.simulator.setFault(null));
afterAll(() => world.close());

async function ask(vehicle: WorldVehicle, fields: string) {
  const { result, byOperation } = await world.count(() =>
    world.ask<{ vehicle: Explained }, unknown>(one(fields), { ref: refOf(vehicle) }),
  );
  return { answer: result as Answer<{ vehicle: Explained }>, byOperation };
}

const usual = () =>
  vehicleWhere(
    world,
    ({ silent, withoutMaintenance, privacy }) => !silent && !withoutMaintenance && privacy === 'None',
  );
const silent = () => vehicleWhere(world, (traits) => traits.silent);
const withoutMaintenance = (wanted = 'None') =>
  vehicleWhere(world, (traits) => traits.withoutMaintenance && !traits.silent && traits.privacy === wanted);

describe('the reason of a value that is present', () => {
  it('is null and takes no further call', async () => {
    const alone = await ask(usual(), values);
    const { answer, byOperation } = await ask(usual(), `${values} ${reasons}`);
    expect(dataOf(answer).vehicle).toMatchObject({
      status: {},
      lastPosition: {},
      maintenance: {},
      ...{ statusReason: null, lastPositionReason: null, maintenanceReason: null },
    });
    expect(byOperation).toEqual(alone.byOperation);
  });

  it('takes the calls of the value if it is requested alone', async () => {
    const { answer, byOperation } = await ask(usual(), 'maintenanceReason');
    expect(dataOf(answer).vehicle.maintenanceReason).toBeNull();
    expect(byOperation).toEqual({ getVehicleByid: 1, getVehicleMaintenance: 1 });
  });
});

describe('privacy', () => {
  it.each(['Geolocation', 'Full'] as const)('is the reason for a missing position with the state %s', async (state) => {
    const vehicle = vehicleWhere(world, (traits) => traits.privacy === state && !traits.silent);
    const { answer, byOperation } = await ask(vehicle, 'lastPosition { createdAt } lastPositionReason');
    expect(dataOf(answer).vehicle).toMatchObject({ lastPosition: null, lastPositionReason: 'PRIVACY' });
    expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 1 });
  });

  it('is the reason for a missing maintenance if the request reads the status anyway', async () => {
    const noData = { kind: 'status', status: 404, code: 40499, operation: 'getVehicleMaintenance' } as const;
    world.simulator.setFault(noData);
    const vehicle = vehicleWhere(world, (traits) => traits.privacy === 'Full' && !traits.silent);
    for (const beside of ['status { createdAt }', 'lastPosition { createdAt }', 'statusReason']) {
      for (const fields of [`maintenanceReason ${beside}`, `${beside} maintenanceReason`]) {
        const { answer, byOperation } = await ask(vehicle, fields);
        expect(dataOf(answer).vehicle.maintenanceReason).toBe('PRIVACY');
        expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 1, getVehicleMaintenance: 1 });
      }
    }
  });
});

describe('the profile END_USER', () => {
  it('hides data that the driver keeps private and the default profile returns', async () => {
    const vehicle = vehicleWhere(world, (traits) => traits.privacy === 'Full' && !traits.silent);
    const { answer, byOperation } = await ask(
      vehicle,
      'status { createdAt } statusReason(profile: END_USER) lastPositionReason(profile: END_USER)',
    );
    const { status, statusReason, lastPositionReason } = dataOf(answer).vehicle;
    expect(status).not.toBeNull();
    expect([statusReason, lastPositionReason]).toEqual(['PRIVACY', 'PRIVACY']);
    expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 2 });
  });
});

describe('the subscription', () => {
  it('is the reason for a missing maintenance that is not among the capabilities', async () => {
    const { answer, byOperation } = await ask(withoutMaintenance(), `maintenance { createdAt } maintenanceReason`);
    expect(dataOf(answer).vehicle).toMatchObject({ maintenance: null, maintenanceReason: 'NOT_SUBSCRIBED' });
    expect(byOperation).toEqual({ getVehicleByid: 2, getVehicleMaintenance: 1 });
  });

  it('takes no further call if the capabilities are requested as well', async () => {
    const fields = 'capabilities { data } maintenanceReason';
    const { answer, byOperation } = await ask(withoutMaintenance(), fields);
    expect(dataOf(answer).vehicle.maintenanceReason).toBe('NOT_SUBSCRIBED');
    expect(byOperation).toEqual({ getVehicleByid: 1, getVehicleMaintenance: 1 });
  });

  it('is the reason for data that the upstream rejects with 403', async () => {
    world.simulator.setFault({ kind: 'status', status: 403, operation: 'getFleetVehicleStatus' });
    const { answer, byOperation } = await ask(usual(), `status { createdAt } statusReason lastPositionReason`);
    expect(answer.data?.vehicle).toMatchObject({
      status: null,
      statusReason: 'NOT_SUBSCRIBED',
      lastPositionReason: 'NOT_SUBSCRIBED',
    });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['vehicle', 'status']]);
    expect(byOperation).toEqual({ getVehicleByid: 1, getFleetVehicleStatus: 1 });
  });
});

describe('a failure of the upstream', () => {
  it.each([
    ['an error', { kind: 'status', status: 500 }],
    ['an HTML page', { kind: 'html' }],
    ['a reset connection', { kind: 'reset' }],
  ] as const)('is the reason after %s, and the error is at the value only', async (_title, fault) => {
    world.simulator.setFault({ ...fault, operation: 'getVehicleMaintenance' });
    const { answer } = await ask(usual(), 'maintenance { createdAt } maintenanceReason');
    expect(answer.data?.vehicle).toMatchObject({ maintenance: null, maintenanceReason: 'UPSTREAM_FAILED' });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['vehicle', 'maintenance']]);
  });

  it('causes no error if the reason is requested alone', async () => {
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getVehicleMaintenance' });
    const { answer } = await ask(usual(), 'maintenanceReason');
    expect(dataOf(answer).vehicle.maintenanceReason).toBe('UPSTREAM_FAILED');
  });

  it('of the capabilities leaves the reason NO_DATA', async () => {
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getVehicleByid', after: 1 });
    const { answer, byOperation } = await ask(withoutMaintenance(), 'maintenanceReason');
    expect(dataOf(answer).vehicle.maintenanceReason).toBe('NO_DATA');
    // The vehicle, and three attempts for its capabilities.
    expect(byOperation['getVehicleByid']).toBe(4);
  });
});

describe('no data', () => {
  it('is the reason if a capable vehicle has not reported', async () => {
    const { answer, byOperation } = await ask(silent(), `status { createdAt } statusReason lastPositionReason`);
    expect(dataOf(answer).vehicle).toEqual({
      vin: silent().vin,
      status: null,
      statusReason: 'NO_DATA',
      lastPositionReason: 'NO_DATA',
    });
    expect(byOperation).toEqual({ getVehicleByid: 2, getFleetVehicleStatus: 1 });
  });
});

describe('the reasons of a fleet', () => {
  it('are correct for every vehicle, with one call for each vehicle that needs its capabilities', async () => {
    const fleetId = fleetOf(world).id;
    const count = (fields: string) =>
      world.count(() => world.ask<{ fleet: { vehicles: { nodes: Explained[] } } }, unknown>(many(fields), { fleetId }));
    const alone = await count(values);
    const { result, total, byOperation } = await count(`${values} ${reasons}`);

    const facts = world.simulator.world;
    let unexplained = 0;
    const seen = new Set<Reason>();
    for (const node of dataOf(result).fleet.vehicles.nodes) {
      const traits = facts.traits(facts.vehicleByVin(node.vin)!);
      const offMaintenance = !traits.silent && traits.privacy === 'Full' ? 'PRIVACY' : 'NOT_SUBSCRIBED';
      const noMaintenance = traits.silent ? 'NO_DATA' : null;
      const expected = {
        statusReason: traits.silent ? 'NO_DATA' : null,
        lastPositionReason: traits.silent ? 'NO_DATA' : traits.privacy === 'None' ? null : 'PRIVACY',
        maintenanceReason: traits.withoutMaintenance ? offMaintenance : noMaintenance,
      } as const;
      expect(node).toMatchObject(expected);
      for (const reason of Object.values(expected)) if (reason !== null) seen.add(reason);
      if (traits.silent || expected.maintenanceReason === 'NOT_SUBSCRIBED') unexplained += 1;
    }
    expect([...seen].sort()).toEqual(['NOT_SUBSCRIBED', 'NO_DATA', 'PRIVACY']);
    expect(byOperation['getVehicleByid']).toBe(unexplained);
    expect(total).toBe(alone.total + unexplained);
  });
});

describe('API v2, which has no capabilities', () => {
  beforeAll(() => world.restart({ upstream: { apiVersion: 'v2' } }));

  it('has the reason NO_DATA, without a further call', async () => {
    const { result, total } = await world.count(() =>
      world.ask<{ vehicle: Explained }, unknown>(one('maintenanceReason'), { ref: refOf(withoutMaintenance()) }),
    );
    expect(dataOf(result).vehicle.maintenanceReason).toBe('NO_DATA');
    expect(total).toBe(2);
  });

  it.each(['Geolocation', 'Full'] as const)('reports the privacy %s', async (state) => {
    const vehicle = vehicleWhere(world, (traits) => traits.privacy === state && !traits.silent);
    const { answer } = await ask(vehicle, 'lastPositionReason');
    expect(dataOf(answer).vehicle.lastPositionReason).toBe('PRIVACY');
  });
});
