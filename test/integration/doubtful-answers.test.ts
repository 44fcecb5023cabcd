import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FinishedCall } from '../../src/transport/index.js';
import { cacheDefaults, startWorld, type FacadeOptions, type TestWorld } from '../support/world.js';
import { dataOf, fleetOf, frozen } from './support/truth.js';

const calls: FinishedCall[] = [];
/** Responses are cached, so that a cached doubtful response would show. */
const options: FacadeOptions = {
  cache: { ...cacheDefaults, answersMaxBytes: 16 * 1024 * 1024 },
  upstream: { retries: 0 },
  onCall: (call) => void calls.push(call),
};

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    ...options,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 12, gaps: false }] },
  });
});
beforeEach(() => void calls.splice(0));
afterAll(() => world.close());

interface Place {
  /** The upstream operation that returns the doubtful response; null: all of them. */
  readonly operation: string | null;
  readonly query: string;
  /** The path of the error. */
  readonly path: readonly (string | number)[];
}

const ofVehicle = (selection: string): string =>
  `query ($fleetId: ID!, $vehicleId: ID!) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin ${selection} } }`;
const ofFleet = (selection: string): string =>
  `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { fleetId ${selection} } }`;

const lists: Readonly<Record<string, Place>> = {
  fleets: { operation: 'getFleets', query: '{ fleets(first: 5) { totalCount nodes { name } } }', path: ['fleets'] },
  'a fleet’s vehicles': {
    operation: 'getVehiclesByDevice',
    query: ofFleet('vehicles(first: 5) { totalCount nodes { vin } }'),
    path: ['fleet', 'vehicles'],
  },
  'a fleet’s statuses': {
    operation: 'getFleetStatusList',
    query: ofFleet('summary { vehicles moving { moving parked unknown } }'),
    path: ['fleet', 'summary'],
  },
  'a fleet’s maintenances': {
    operation: 'getFleetMantenanceList',
    query: ofFleet('summary { vehicles maintenance { overdue due later unknown } }'),
    path: ['fleet', 'summary'],
  },
  'a fleet’s alerts': {
    operation: 'getFleetAlertList',
    query: ofFleet('summary { vehicles activeAlerts { value count } }'),
    path: ['fleet', 'summary'],
  },
  'a vehicle’s alerts': {
    operation: 'getVehicleAlerts',
    query: ofVehicle('alerts(first: 5) { totalCount nodes { type } }'),
    path: ['vehicle', 'alerts'],
  },
  'a vehicle’s trips': {
    operation: 'getTripsByVehicle',
    query: ofVehicle('trips(first: 5) { totalCount nodes { distance } }'),
    path: ['vehicle', 'trips'],
  },
};

const things: Readonly<Record<string, Place>> = {
  'a fleet': { operation: null, query: ofFleet('name'), path: ['fleet'] },
  'a vehicle': { operation: 'getVehicleByid', query: ofVehicle(''), path: ['vehicle'] },
  'a status': {
    operation: 'getFleetVehicleStatus',
    query: ofVehicle('status { createdAt }'),
    path: ['vehicle', 'status'],
  },
  'a maintenance': {
    operation: 'getVehicleMaintenance',
    query: ofVehicle('maintenance { createdAt }'),
    path: ['vehicle', 'maintenance'],
  },
};

const uuid = 'f57a652f-ff09-41b4-b925-c596fb6ccbf6';
const bodies: readonly (readonly [title: string, body: unknown, reason: string])[] = [
  [
    'a gateway’s error',
    { httpCode: '500', httpMessage: 'Internal Server Error', moreInformation: 'x' },
    'ERROR_IN_BODY',
  ],
  ['the vendor’s error', { code: 50_012, uuid, message: 'x', timestamp: '2026-03-02T07:30:00Z' }, 'ERROR_IN_BODY'],
  ['an error of another shape', { status: 500, error: 'x', path: '/x' }, 'BODY_UNEXPECTED'],
  ['an empty object', {}, 'BODY_UNEXPECTED'],
  ['empty links', { _links: {} }, 'BODY_UNEXPECTED'],
  [
    'a total without items',
    { total: 60, totalPage: 1, currentPage: 1, _links: { self: { href: '/x' } } },
    'BODY_UNEXPECTED',
  ],
  ['an empty array', [], 'BODY_UNEXPECTED'],
  ['null', null, 'BODY_UNEXPECTED'],
  ['a text', 'ok', 'BODY_UNEXPECTED'],
];

function ask(query: string) {
  const { id: fleetId, vehicles } = fleetOf(world);
  return world.ask<unknown, unknown>(query, { fleetId, vehicleId: vehicles[0]?.id ?? '' });
}

async function expectRefused({ operation, query, path }: Place, body: unknown, reason: string): Promise<void> {
  const expected = dataOf(await ask(query));
  calls.splice(0);
  world.simulator.setFault({ kind: 'body', body, ...(operation === null ? {} : { operation }) });
  await world.restart(options);

  const doubtful = await ask(query);
  expect(doubtful.errors?.map(({ path: at }) => at)).toEqual([path]);
  expect(doubtful.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_ERROR', upstream: { status: 200 } });
  const reasons = calls.filter((call) => operation === null || call.operation === operation).map((call) => call.reason);
  expect([...new Set(reasons)]).toEqual([reason]);

  world.simulator.setFault(null);
  expect(dataOf(await ask(query))).toEqual(expected);
}

describe.each(bodies)('%s with status 200', (_, body, reason) => {
  it.each(Object.entries(lists))('in place of %s is an error and is not cached', (_, place) =>
    expectRefused(place, body, reason),
  );

  it.each(Object.entries(things))('in place of %s is an error and is not cached', (_, place) =>
    expectRefused(place, body, reason),
  );
});
