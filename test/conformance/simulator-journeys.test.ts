import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { get, plain } from '../unit/simulator/support.js';
import { enumsOf, isLinkDecoration, isPositionVin, valuesOf } from './support/coverage.js';
import { contentTypesOf, leafPaths, leavesOf, loadSpec, validateResponse, validateRequest } from './support/openapi.js';

/** Trips with their waypoints, telemetry, alerts and collisions. */

const hour = 3_600_000;
const start = Date.parse('2026-03-02T07:30:00.000Z');
/** A morning, and a night one week later. */
const times = [start, start + 181 * hour];

type Item = Record<string, unknown>;

const idOf = (item: Item | undefined): string => String(item?.['id'] ?? 'none');

describe.each(['v3', 'v2'] as const)('trips of the simulator against the specification of %s', (version) => {
  let simulator: Simulator;
  let now = start;
  const problems = new Set<string>();
  const statusesByOperation = new Map<string, Set<number>>();
  /** The leaves of each operation's items, and the values of the text leaves. */
  const leaves = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  const hrefs = new Set<string>();
  const requested = new Set<string>();

  /** Requests a path, validates the response and collects its contents. */
  async function ask(operation: string, path: string, itemsName?: string): Promise<Item[]> {
    requested.add(`/connectedcar/${version}${path}${path.includes('?') ? '&' : '?'}client_id=x`);
    const { status, headers, json } = await get(`${simulator.url}/${version}${path}`);
    statusesByOperation.set(operation, (statusesByOperation.get(operation) ?? new Set()).add(status));
    for (const problem of validateResponse(operation, status, json, version)) problems.add(problem);
    const types = contentTypesOf(operation, status, version);
    // The specification does not describe a few errors.
    if (types.length > 0 && !types.includes(headers['content-type'] ?? '')) {
      problems.add(`${operation} ${status}: content type ${headers['content-type']}`);
    }
    if (status !== 200) return [];
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'href' && typeof value === 'string') hrefs.add(value);
      return value;
    });
    const items = (itemsName === undefined ? [json] : json._embedded[itemsName]) as Item[];
    const collect = (into: Map<string, Set<string>>, found: Iterable<string>): void => {
      const known = into.get(operation) ?? new Set();
      for (const each of found) known.add(each);
      into.set(operation, known);
    };
    collect(leaves, leavesOf(items));
    collect(values, valuesOf(items));
    return items;
  }

  const extensions =
    version === 'v3'
      ? 'extension=location&extension=maintenance'
      : ['odometer', 'kinetic', 'location', 'maintenance'].map((each) => `extension=${each}`).join('&');

  /** Requests all sub-resources of a trip, under its vehicle or (v2) under its fleet. */
  async function askTrip(trip: string, underFleet: boolean): Promise<void> {
    await ask(underFleet ? 'getFleetTripsById' : 'getFleetTripByVehicle', trip);
    const points = `${trip}/wayPoints?pageSize=2000&tolerance=0.2&timestamps=2026-01-01T00:00:00Z/`;
    await ask(underFleet ? 'getPathForATrip' : 'getPathForTrip', points, 'positions');
    await ask(
      underFleet ? 'getFleetTelemetryForTrip' : 'getTelemetryForTripByVehicle',
      `${trip}/telemetry?pageSize=30&${extensions}`,
      'telemetries',
    );
    const [alert] = await ask(
      underFleet ? 'getFleetTripAlerts' : 'getFleetTripAlertByVehicle',
      `${trip}/alerts`,
      'alerts',
    );
    await ask(underFleet ? 'getFleetTripAlertById' : 'getFleetTripAlertByVehicleById', `${trip}/alerts/${idOf(alert)}`);
    await ask(
      underFleet ? 'getTripCollisionsByTrip' : 'getTripCollisionsByTripAndVehicle',
      `${trip}/collisions`,
      'Collisions',
    );
  }

  beforeAll(async () => {
    simulator = await startSimulator({
      ...plain,
      fleets: [
        { name: 'North', vehicles: 120 },
        { name: 'Empty', vehicles: 0 },
      ],
      clock: () => now,
    });
    const { world } = simulator;
    for (now of times) {
      for (const fleet of world.fleets) {
        const path = `/fleets/${fleet.id}`;
        const filters =
          version === 'v3' ? '&distance=1.5-900&duration=60-&states=Nominal&states=DataLacking&profile=fleet' : '';
        await ask('getFleetTrips', `${path}/trips?timestamps=2026-02-01T00:00:00Z/P20D${filters}`, 'trips');
        const [trip] = await ask('getFleetTrips', `${path}/trips?indexRange=0-59`, 'trips');
        if (version === 'v2') {
          await askTrip(`${path}/trips/${idOf(trip)}`, true);
          const fleetCollision = world.collisions(fleet)[0];
          if (fleetCollision) await askTrip(`${path}/trips/${fleetCollision.trip.id}`, true);
        }
        const [collision] = await ask('getFleetTripCollisions', `${path}/collisions`, 'Collisions');
        await ask('getCollisionsById', `${path}/collisions/${idOf(collision)}`);
        for (const vehicle of fleet.vehicles) {
          const own = `${path}/vehicles/${vehicle.id}`;
          const trips = await ask('getTripsByVehicle', `${own}/trips?indexRange=20-39`, 'trips');
          const latest = await ask('getTripsByVehicle', `${own}/trips?timestamps=2026-03-02T00:00:00Z/`, 'trips');
          const hit = world.collisions(vehicle)[0];
          if (vehicle.seed % 40 === 0 || hit) {
            for (const id of [idOf(trips[0]), idOf(latest.at(-1)), hit?.trip.id ?? 'none'])
              await askTrip(`${own}/trips/${id}`, false);
          }
          await ask('getVehicleCollision', `${own}/collisions`, 'Collisions');
          if (hit) await ask('getVehicleCollisionById', `${own}/collisions/${hit.id}`);
          await ask(
            'getTelemetry',
            `${own}/telemetry?pageSize=20&timestamps=2026-02-03T00:00:00Z/P2D&${extensions}`,
            'telemetries',
          );
          await ask('getTelemetry', `${own}/telemetry?pageSize=5&type=vehicle&type=privacy`, 'telemetries');
        }
        const unknown = `${path}/vehicles/none`;
        await ask('getTelemetry', `${unknown}/telemetry`);
        await ask('getTripsByVehicle', `${unknown}/trips`);
        await ask('getVehicleCollision', `${unknown}/collisions`);
        await ask('getVehicleCollisionById', `${unknown}/collisions/none`);
        await ask('getCollisionsById', `${path}/collisions/none`);
        await askTrip(`${unknown}/trips/none`, false);
        if (version === 'v2') await askTrip(`${path}/trips/none`, true);
      }
      await ask('getFleetTrips', '/fleets/none/trips');
      await ask('getFleetTripCollisions', '/fleets/none/collisions');
    }
  }, 240_000);

  afterAll(() => simulator.close());

  const built: readonly string[] = [
    ...['getFleetTrips', 'getTripsByVehicle', 'getFleetTripByVehicle', 'getPathForTrip'],
    ...['getTelemetry', 'getTelemetryForTripByVehicle'],
    ...['getFleetTripAlertByVehicle', 'getFleetTripAlertByVehicleById'],
    ...['getFleetTripCollisions', 'getCollisionsById', 'getVehicleCollision', 'getVehicleCollisionById'],
    'getTripCollisionsByTripAndVehicle',
    ...(version === 'v3'
      ? []
      : [
          ...['getFleetTripsById', 'getPathForATrip', 'getFleetTelemetryForTrip'],
          ...['getFleetTripAlerts', 'getFleetTripAlertById', 'getTripCollisionsByTrip'],
        ]),
  ];

  it('returns only responses that the specification allows', () => {
    expect([...problems]).toEqual([]);
  });

  it('returns data for every operation, and 404 if there is none', () => {
    expect([...statusesByOperation.keys()].sort()).toEqual([...built].sort());
    for (const [operation, statuses] of statusesByOperation)
      expect({ operation, statuses: [...statuses].sort() }).toEqual({ operation, statuses: [200, 404] });
  });

  it('is tested with requests that the specification allows', () => {
    const problemsFound = [...requested].flatMap((path) => validateRequest({ method: 'GET', path }));
    expect([...new Set(problemsFound)]).toEqual([]);
  });

  it('returns links that are valid requests', () => {
    const problemsFound = [...hrefs].flatMap((href) =>
      validateRequest({ method: 'GET', path: href.slice(new URL(href).origin.length) }),
    );
    expect(hrefs.size).toBeGreaterThan(1_000);
    expect([...new Set(problemsFound)]).toEqual([]);
  });

  const union = (collected: Map<string, Set<string>>, operations: readonly string[]): ReadonlySet<string> =>
    new Set(operations.flatMap((operation) => [...(collected.get(operation) ?? [])]));
  /** The position of a message has no VIN and, in v3, no time: the message has them. */
  const isInherited = (path: string): boolean =>
    isLinkDecoration(path) || isPositionVin(path) || path.endsWith('location.properties.vin');

  it.each([
    ['Trip', ['getFleetTrips', 'getTripsByVehicle']],
    ['Collision', ['getFleetTripCollisions', 'getVehicleCollision']],
    ['Telemetry', ['getTelemetry', 'getTelemetryForTripByVehicle']],
    ['Position', ['getPathForTrip']],
  ] as const)('has every leaf of a %s', (schema, operations) => {
    const expected = [...leafPaths(loadSpec(version).schema(schema))].filter(
      (path) => !isInherited(path) && path !== 'properties.vin',
    );
    const found = union(leaves, operations);
    expect(expected.filter((path) => !found.has(path))).toEqual([]);
    expect(expected.length).toBeGreaterThan(5);
  });

  it.each([
    ['Trip', ['getFleetTrips', 'getTripsByVehicle']],
    ['Collision', ['getFleetTripCollisions', 'getVehicleCollision']],
    ['Telemetry', ['getTelemetry', 'getTelemetryForTripByVehicle']],
  ] as const)('has every enum value of a %s', (schema, operations) => {
    const shown = union(values, operations);
    // Alarms are rare: they do not show every kind of trigger and every position quality.
    const isRare = (path: string): boolean => path.startsWith('vehicle.alarm.trigger.');
    const missing = enumsOf(loadSpec(version).schema(schema)).filter(
      ([path, value]) => !isRare(path) && !shown.has(`${path}=${value}`),
    );
    expect(missing.map(([path, value]) => `${path}=${value}`)).toEqual([]);
  });
});
