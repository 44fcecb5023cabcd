import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/simulator/index.js';
import type { FinishedCall } from '../../src/transport/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen } from './support/truth.js';

const calls: FinishedCall[] = [];
let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    upstream: { retries: 0, maxAnswerBytes: 1024 * 1024 },
    onCall: (call) => void calls.push(call),
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 12, gaps: false }] },
  });
});
afterEach(() => {
  world.simulator.setFault(null);
  calls.length = 0;
});
afterAll(() => world.close());

function ask<T>(query: string) {
  const { id: fleetId, vehicles } = fleetOf(world);
  return world.ask<T, unknown>(query, { fleetId, vehicleId: vehicles[0]?.id ?? '' });
}
const maintenance = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    maintenance { createdAt daysBeforeMaintenance mileageBeforeMaintenance }
  }
}`;
const everything = `query ($fleetId: ID!) {
  fleet(fleetId: $fleetId) {
    name
    vehicles(first: 12) { totalCount nodes { vin status { createdAt } maintenance { createdAt } alerts { totalCount } } }
  }
}`;
const trips = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { trips(first: 5) { totalCount nodes { distance } } }
}`;

type Compressed = Partial<Extract<Fault, { readonly kind: 'compressed' }>> &
  Pick<Extract<Fault, { readonly kind: 'compressed' }>, 'encodings'>;

const encodings: readonly (readonly [string, Compressed])[] = [
  ['gzip', { encodings: ['gzip'] }],
  ['gzip without the header', { encodings: ['gzip'], header: null }],
  ['deflate', { encodings: ['deflate'] }],
  ['deflate without its wrapper', { encodings: ['raw-deflate'] }],
  ['brotli', { encodings: ['br'] }],
  ['gzip, then brotli', { encodings: ['gzip', 'br'] }],
];

describe.each(encodings)('an upstream that responds in %s', (_, fault) => {
  it('returns the same data as an uncompressed one', async () => {
    const expected = dataOf(await ask(everything));
    world.simulator.setFault({ kind: 'compressed', ...fault });
    expect(dataOf(await ask(everything))).toEqual(expected);
  });

  it('has its maintenance without links and names decoded', async () => {
    const body = { createdAt: '2026-11-28T10:00:00Z', daysBeforeMaintenance: 610, mileageBeforeMaintenance: 22_920 };
    world.simulator.setFault({
      kind: 'compressed',
      operation: 'getVehicleMaintenance',
      body: Buffer.from(JSON.stringify(body)),
      ...fault,
    });
    const { vehicle } = dataOf(await ask<{ vehicle: { maintenance: typeof body } }>(maintenance));
    expect(vehicle.maintenance).toEqual({ ...body, createdAt: '2026-11-28T10:00:00.000Z' });
  });

  it('has no data when its compressed 404 response has a 404xx code (Q05)', async () => {
    const operation = 'getTripsByVehicle';
    world.simulator.setFault({
      kind: 'compressed',
      status: 404,
      operation,
      body: Buffer.from(JSON.stringify({ code: 40_410, message: 'x' })),
      ...fault,
    });
    expect(dataOf(await ask(trips))).toEqual({ vehicle: { trips: { totalCount: 0, nodes: [] } } });
  });

  it('fails with BODY_TOO_LARGE when the decompressed response exceeds the limit', async () => {
    world.simulator.setFault({
      kind: 'compressed',
      operation: 'getVehicleMaintenance',
      body: Buffer.alloc(8 * 1024 * 1024, ' '),
      ...fault,
    });
    expect(codesOf(await ask(maintenance))).toEqual(['UPSTREAM_ERROR']);
    expect(calls.find(({ operation }) => operation === 'getVehicleMaintenance')).toMatchObject({
      reason: 'BODY_TOO_LARGE',
    });
  });

  it('fails when half of the response is missing', async () => {
    world.simulator.setFault({
      kind: 'compressed',
      operation: 'getVehicleMaintenance',
      change: (bytes) => bytes.subarray(0, bytes.length / 2),
      ...fault,
    });
    expect(codesOf(await ask(maintenance))).toEqual(['UPSTREAM_UNAVAILABLE']);
    world.simulator.setFault(null);
    expect(codesOf(await ask(maintenance))).toEqual([]);
  });
});

it('an unsupported encoding is an error with its own reason', async () => {
  const operation = 'getVehicleMaintenance';
  world.simulator.setFault({ kind: 'compressed', operation, encodings: [], header: 'zstd' });
  expect(codesOf(await ask(maintenance))).toEqual(['UPSTREAM_ERROR']);
  expect(calls.find((call) => call.operation === operation)).toMatchObject({ status: 200, reason: 'BODY_ENCODING' });
});

describe('a 404 response with a vendor code 404xx', () => {
  const noVehicle = {
    kind: 'body',
    status: 404,
    headers: { 'X-Backside-Transport': 'FAIL FAIL', Connection: 'close' },
    body: { uuid: 'f57a652f-ff09-41b4-b925-c596fb6ccbf6', code: 40_410, message: 'No vehicule found' },
  } as const;

  it('is a fleet without vehicles', async () => {
    world.simulator.setFault({ ...noVehicle, operation: 'getVehiclesByDevice' });
    const query =
      'query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 5) { totalCount nodes { vin } } } }';
    expect(dataOf(await ask(query))).toEqual({ fleet: { vehicles: { totalCount: 0, nodes: [] } } });
  });

  it('is a vehicle without trips', async () => {
    world.simulator.setFault({ ...noVehicle, operation: 'getTripsByVehicle' });
    expect(dataOf(await ask(trips))).toEqual({ vehicle: { trips: { totalCount: 0, nodes: [] } } });
  });

  it('is an error when the body has the format of a gateway', async () => {
    const body = { httpCode: '404', httpMessage: 'Not Found', moreInformation: 'x' };
    world.simulator.setFault({ ...noVehicle, body, operation: 'getTripsByVehicle' });
    expect(codesOf(await ask(trips))).toEqual(['NOT_FOUND']);
  });
});
