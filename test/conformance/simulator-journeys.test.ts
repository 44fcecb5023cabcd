import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { get, plain } from '../unit/simulator/support.js';
import { enumsOf, isLinkDecoration, isPositionVin, valuesOf } from './support/coverage.js';
import { contentTypesOf, leafPaths, leavesOf, loadSpec, validateAnswer, validateRequest } from './support/openapi.js';

/** What happens on the way: trips with their way points, telemetry, alerts and collisions. */

const hour = 3_600_000;
const start = Date.parse('2026-03-02T07:30:00.000Z');
/** A morning, and a week later at night. */
const times = [start, start + 181 * hour];

type Item = Record<string, unknown>;

const idOf = (item: Item | undefined): string => String(item?.['id'] ?? 'none');

describe.each(['v3', 'v2'] as const)('journeys of the simulator against the specification of %s', (version) => {
  let simulator: Simulator;
  let now = start;
  const problems = new Set<string>();
  const answered = new Map<string, Set<number>>();
  /** Of each operation's items, the leaves that are there and the values of those that are text. */
  const leaves = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  const hrefs = new Set<string>();
  const requested: string[] = [];

  /** Gets a path, checks the answer and keeps what is in it. */
  async function ask(operation: string, path: string, itemsName?: string): Promise<Item[]> {
    requested.push(`/connectedcar/${version}${path}${path.includes('?') ? '&' : '?'}client_id=x`);
    const { status, headers, json } = await get(`${simulator.url}/${version}${path}`);
    answered.set(operation, (answered.get(operation) ?? new Set()).add(status));
    for (const problem of validateAnswer(operation, status, json, version)) problems.add(problem);
    const types = contentTypesOf(operation, status, version);
    // Of a few errors the specification says nothing.
    if (types.length > 0 && !types.includes(headers['content-type'] ?? '')) {
      problems.add(`${operation} ${status}: content type ${headers['content-type']}`);
    }
    if (status !== 200) return [];
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'href' && typeof value === 'string') hrefs.add(value);
      return value;
    });
    const items = (itemsName === undefined ? [json] : json._embedded[itemsName]) as Item[];
    const keep = (into: Map<string, Set<string>>, found: Iterable<string>): void => {
      const known = into.get(operation) ?? new Set();
      for (const each of found) known.add(each);
      into.set(operation, known);
    };
    keep(leaves, leavesOf(items));
    keep(values, valuesOf([items]));
    return items;
  }

  const extensions =
    version === 'v3'
      ? 'extension=location&extension=maintenance'
      : ['odometer', 'kinetic', 'location', 'maintenance'].map((each) => `extension=${each}`).join('&');

  /** All that a trip leads to, under its vehicle or (v2) under its fleet. */
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

  it('gives no answer that the specification does not allow', () => {
    expect([...problems]).toEqual([]);
  });

  it('answers every operation with data, and with errors where there is none', () => {
    expect([...answered.keys()].sort()).toEqual([...built].sort());
    for (const [operation, statuses] of answered)
      expect({ operation, statuses: [...statuses].sort() }).toEqual({ operation, statuses: [200, 404] });
  });

  it('accepts only requests of the specification', () => {
    const complaints = requested.flatMap((path) => validateRequest({ method: 'GET', path }));
    expect([...new Set(complaints)]).toEqual([]);
  });

  it('gives links that are requests of the specification', () => {
    const complaints = [...hrefs].flatMap((href) =>
      validateRequest({ method: 'GET', path: href.slice(new URL(href).origin.length) }),
    );
    expect(hrefs.size).toBeGreaterThan(1_000);
    expect([...new Set(complaints)]).toEqual([]);
  });

  const seenIn = (kept: Map<string, Set<string>>, operations: readonly string[]): ReadonlySet<string> =>
    new Set(
      operations.flatMap((operation) => [...(kept.get(operation) ?? [])]).map((path) => path.replace(/^\[\]\.?/, '')),
    );
  /** A message's position has neither a VIN nor, in v3, a time: the message has one. */
  const isLeftOut = (path: string): boolean =>
    isLinkDecoration(path) || isPositionVin(path) || path.endsWith('location.properties.vin');

  it.each([
    ['Trip', ['getFleetTrips', 'getTripsByVehicle']],
    ['Collision', ['getFleetTripCollisions', 'getVehicleCollision']],
    ['Telemetry', ['getTelemetry', 'getTelemetryForTripByVehicle']],
    ['Position', ['getPathForTrip']],
  ] as const)('fills every leaf that a %s has', (schema, operations) => {
    const wanted = [...leafPaths(loadSpec(version).schema(schema))].filter(
      (path) => !isLeftOut(path) && path !== 'properties.vin',
    );
    const found = seenIn(leaves, operations);
    expect(wanted.filter((path) => !found.has(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(5);
  });

  it.each([
    ['Trip', ['getFleetTrips', 'getTripsByVehicle']],
    ['Collision', ['getFleetTripCollisions', 'getVehicleCollision']],
    ['Telemetry', ['getTelemetry', 'getTelemetryForTripByVehicle']],
  ] as const)('shows every value of every list in a %s', (schema, operations) => {
    const shown = seenIn(values, operations);
    // Cars are broken into now and then: not in each way, nor in a place of each quality.
    const isRare = (path: string): boolean => path.startsWith('vehicle.alarm.trigger.');
    const missing = enumsOf(loadSpec(version).schema(schema)).filter(
      ([path, value]) => !isRare(path) && !shown.has(`${path}=${value}`),
    );
    expect(missing.map(([path, value]) => `${path}=${value}`)).toEqual([]);
  });
});
