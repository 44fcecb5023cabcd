import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellCenter, type Place } from '../../src/domain/index.js';
import { distance } from '../../src/domain/fleet-query/geo.js';
import { cacheDefaults, startWorld, type TestWorld } from '../support/world.js';
import { clientsWith } from './support/clients.js';
import { leaksIn } from './support/leaks.js';
import { firstWhere, specimensOf, type Specimens } from './support/specimens.js';
import { codesOf, dataOf, frozen } from './support/truth.js';

const { authenticate, as } = clientsWith({
  full: {},
  withheld: { position: 'withheld' },
  coarse: { position: { gridMeters: 1000 } },
  cut: { tripEndsMeters: 500 },
  masked: { vin: 'masked' },
});
type Client = Parameters<typeof as>[0];

let world: TestWorld;
let specimens: Specimens;
beforeAll(async () => {
  world = await startWorld({
    authenticate,
    now: frozen.clock,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] },
  });
  specimens = specimensOf(world.simulator);
});
afterAll(() => world.close());

const ask = <T = Record<string, never>>(client: Client, query: string, variables: object = {}) =>
  world.ask<T, object>(query, variables, as(client));

describe('a position that is withheld', () => {
  it('is null without an error and without a call, with WITHHELD as its reason', async () => {
    const { fleetId, id } = specimens.vehicle;
    const query = `{ vehicle(by: { ref: { fleetId: "${fleetId}", vehicleId: "${id}" } }) {
      vehicleId lastPosition { longitude } lastPositionReason } }`;
    const { result, byOperation } = await world.count(() => ask('withheld', query));
    expect(dataOf(result)).toEqual({ vehicle: { vehicleId: id, lastPosition: null, lastPositionReason: 'WITHHELD' } });
    expect(byOperation).toEqual({ getVehicleByid: 1 });
    expect(dataOf(await ask('coarse', query))).toMatchObject({ vehicle: { lastPositionReason: null } });
  });

  it.each([
    ['filter: { withinCircle: { longitude: 2.35, latitude: 48.85, radius: 100 } }', 'filter.withinCircle'],
    ['filter: { withinBox: { west: 0, east: 5, south: 45, north: 50 } }', 'filter.withinBox'],
    [
      'filter: { withinCircle: { longitude: 2.35, latitude: 48.85, radius: 20000 } }, orderBy: { field: DISTANCE }',
      'filter.withinCircle',
    ],
  ])('cannot be queried: %s', async (args, argument) => {
    const query = `{ fleet(fleetId: "${specimens.fleet.id}") { fleetId vehicles(${args}) { totalCount } } }`;
    const { result, total } = await world.count(() => ask('withheld', query));
    expect(codesOf(result)).toEqual(['FORBIDDEN']);
    expect(result.errors?.[0]?.message).toContain(`${argument} is not allowed: positions are hidden`);
    expect(result.data).toEqual({ fleet: { fleetId: specimens.fleet.id, vehicles: null } });
    expect(total).toBeLessThanOrEqual(1);
  });
});

describe('a position on a grid', () => {
  interface Found {
    readonly fleet: { readonly vehicles: { readonly totalCount: number; readonly nodes: readonly VehicleNode[] } };
  }
  interface VehicleNode {
    readonly vehicleId: string;
    readonly lastPosition: Place | null;
  }
  const find = async (client: Client, args: string) =>
    dataOf(
      await ask<Found>(
        client,
        `{ fleet(fleetId: "${specimens.fleet.id}") { vehicles(first: 60, ${args}) {
          totalCount nodes { vehicleId lastPosition { longitude latitude altitude heading signalQuality feature } } } } }`,
      ),
    ).fleet.vehicles;

  it('is the centre of the cell of the exact position', async () => {
    const [exact, coarse] = await Promise.all([find('full', ''), find('coarse', '')]);
    const placed = exact.nodes.filter(({ lastPosition }) => lastPosition !== null);
    expect(placed.length).toBeGreaterThan(20);
    for (const { vehicleId, lastPosition } of placed) {
      const shown = coarse.nodes.find((node) => node.vehicleId === vehicleId);
      const place = cellCenter(lastPosition as Place, 1000);
      expect(shown?.lastPosition).toMatchObject({ ...place, altitude: null, heading: null, signalQuality: null });
      const feature = { geometry: { coordinates: [place.longitude, place.latitude] } };
      expect(shown?.lastPosition).toMatchObject({ feature });
    }
  });

  it('is used for circles and distances, so that no circle reveals more', async () => {
    const { nodes } = await find('full', '');
    const vehicle = nodes.find(({ lastPosition }) => lastPosition !== null);
    const place = vehicle?.lastPosition as Place;
    const within = (center: Place) =>
      `filter: { withinCircle: { longitude: ${center.longitude}, latitude: ${center.latitude}, radius: 0.05 } }, orderBy: { field: DISTANCE }`;
    const ids = (found: Found['fleet']['vehicles']) => found.nodes.map(({ vehicleId }) => vehicleId);
    const middle = cellCenter(place, 1000);
    expect(ids(await find('full', within(place)))).toContain(vehicle?.vehicleId);
    expect(ids(await find('coarse', within(place)))).not.toContain(vehicle?.vehicleId);
    expect(ids(await find('coarse', within(middle)))).toContain(vehicle?.vehicleId);
    expect(ids(await find('full', within(middle)))).not.toContain(vehicle?.vehicleId);
  });
});

describe('a VIN that is masked', () => {
  it('cannot be found by prefix, with or without a filter', async () => {
    for (const args of ['vinPrefix: "VF3"', 'vinPrefix: "V", filter: { moving: true }']) {
      const query = `{ fleet(fleetId: "${specimens.fleet.id}") { vehicles(${args}) { totalCount } } }`;
      const answer = await ask('masked', query);
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      expect(answer.errors?.[0]?.message).toMatch(/^vinPrefix is not allowed/);
    }
  });

  it('is found by the complete VIN', async () => {
    const { fleetId, id, vin } = specimens.vehicle;
    const by = (name: string) =>
      `{ vehicle(by: { vin: { fleetId: "${fleetId}", vin: "${name}" } }) { vehicleId vin } }`;
    const { vehicle } = dataOf(await ask<{ vehicle: { vin: string } }>('masked', by(vin)));
    expect(vehicle).toEqual({ vehicleId: id, vin: expect.stringMatching(/^\w{3}\*\w{13}$/) });
    expect(dataOf(await ask('masked', by(vehicle.vin)))).toEqual({ vehicle: null });
    expect(dataOf(await ask('masked', by(vin.slice(0, 16))))).toEqual({ vehicle: null });
  });

  it('is the same for a vehicle in every order and on every page', async () => {
    interface Page {
      readonly fleet: {
        readonly vehicles: Record<'nodes', readonly { vin: string; vehicleId: string }[]> & { pageInfo: PageInfo };
      };
    }
    interface PageInfo {
      readonly hasNextPage: boolean;
      readonly endCursor: string;
    }
    for (const order of ['', ', orderBy: { field: VIN }', ', orderBy: { field: SEEN_AT, direction: DESC }']) {
      const names = new Map<string, string>();
      let after = '';
      for (;;) {
        const page = dataOf(
          await ask<Page>(
            'masked',
            `{ fleet(fleetId: "${specimens.fleet.id}") { vehicles(first: 25, after: "${after}"${order}) {
              nodes { vehicleId vin } pageInfo { hasNextPage endCursor } } } }`,
          ),
        ).fleet.vehicles;
        for (const { vehicleId, vin } of page.nodes) names.set(vehicleId, vin);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(new Set(names.values()).size).toBe(60);
      expect(names.size).toBe(60);
    }
  });

  it('appears in no error', async () => {
    const { vin, fleetId } = specimens.vehicle;
    world.simulator.setFault({ kind: 'status', status: 500 });
    const answer = await ask('masked', `{ vehicle(by: { vin: { fleetId: "${fleetId}", vin: "${vin}" } }) { vin } }`);
    world.simulator.setFault(null);
    expect(codesOf(answer)).toHaveLength(1);
    expect(leaksIn(answer, { degrees: new Set(), vins: [vin] })).toEqual([]);
  });
});

describe('a trip with redacted ends', () => {
  interface Point extends Place {
    readonly createdAt: string;
  }
  interface Way {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Point[];
  }
  interface TripNode {
    readonly tripId: string;
    readonly vehicleId: string;
    readonly distance: number;
    readonly duration: string;
    readonly startPosition: Place | null;
    readonly stopPosition: Place | null;
    readonly waypoints: Way;
  }
  const tripsOf = async (client: Client, args: string): Promise<readonly TripNode[]> => {
    const query = `{ fleet(fleetId: "${specimens.fleet.id}") { trips(first: 12) { nodes {
      tripId vehicleId distance duration startPosition { longitude latitude } stopPosition { longitude latitude }
      waypoints(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { longitude latitude createdAt } } } } } }`;
    const answer = await ask<{ fleet: { trips: { nodes: readonly TripNode[] } } }>(client, query);
    return dataOf(answer).fleet.trips.nodes;
  };
  const longTrip = async (client: Client): Promise<TripNode> => {
    const trips = await tripsOf(client, 'first: 2000');
    return firstWhere(trips, ({ waypoints }) => waypoints.totalCount > 20, 'long trip');
  };
  const wayOf = async (client: Client, trip: Pick<TripNode, 'vehicleId' | 'tripId'>, args: string): Promise<Way> => {
    const ref = `{ fleetId: "${specimens.fleet.id}", vehicleId: "${trip.vehicleId}" }`;
    const query = `{ vehicle(by: { ref: ${ref} }) { trip(tripId: "${trip.tripId}") { waypoints(${args}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { longitude latitude createdAt } } } } }`;
    const answer = await ask<{ vehicle: { trip: { waypoints: Way } } }>(client, query);
    return dataOf(answer).vehicle.trip.waypoints;
  };
  const meters = (one: Place, other: Place) => 1000 * distance(one, other);

  it('keeps its figures and lacks every position near its ends', async () => {
    const [whole, cut] = await Promise.all([tripsOf('full', 'first: 2000'), tripsOf('cut', 'first: 2000')]);
    let shown = 0;
    whole.forEach((trip, index) => {
      const { tripId, distance: km, duration, startPosition, stopPosition } = trip;
      expect(cut[index]).toMatchObject({ tripId, distance: km, duration, startPosition: null, stopPosition: null });
      const points = cut[index]?.waypoints.nodes ?? [];
      expect(points).toEqual(
        trip.waypoints.nodes.filter((point) => points.some((each) => each.createdAt === point.createdAt)),
      );
      const ends = [startPosition, stopPosition, trip.waypoints.nodes[0], trip.waypoints.nodes.at(-1)];
      for (const end of ends) {
        if (end) for (const point of points) expect(meters(end, point)).toBeGreaterThan(500);
      }
      expect(cut[index]?.waypoints.totalCount).toBe(points.length);
      shown += points.length;
    });
    expect(shown).toBeGreaterThan(100);
    expect(whole.flatMap(({ waypoints }) => waypoints.nodes).length).toBeGreaterThan(shown);
  });

  it('has the same waypoints in pages', async () => {
    const { vehicleId, tripId, waypoints } = await longTrip('cut');
    const walked: Point[] = [];
    let after = '';
    for (;;) {
      const page = await wayOf('cut', { vehicleId, tripId }, `first: 3, after: "${after}"`);
      expect(page.totalCount).toBe(waypoints.totalCount);
      walked.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? '';
    }
    expect(walked).toEqual(waypoints.nodes);
    const last = await wayOf('cut', { vehicleId, tripId }, 'last: 4');
    expect(last.nodes).toEqual(waypoints.nodes.slice(-4));
  });

  it('lacks only its ends when a time range or a tolerance is requested', async () => {
    const { vehicleId, tripId, waypoints } = await longTrip('cut');
    const { nodes: exact } = await wayOf('full', { vehicleId, tripId }, 'first: 2000');
    const asked = (args: string) => wayOf('cut', { vehicleId, tripId }, `first: 2000, ${args}`);
    const middle = waypoints.nodes[Math.floor(waypoints.nodes.length / 2)]?.createdAt ?? '';
    const later = await asked(`times: [{ from: "${middle}" }]`);
    expect(later.nodes).toEqual(waypoints.nodes.filter(({ createdAt }) => createdAt >= middle));
    expect((await asked('times: [{ from: "2020-01-01T00:00:00Z" }]')).nodes).toEqual(waypoints.nodes);
    const simple = await asked('tolerance: 0.02');
    expect(simple.nodes.length).toBeGreaterThan(0);
    expect(simple.nodes.length).toBeLessThan(waypoints.nodes.length);
    for (const point of simple.nodes) {
      for (const end of [exact[0], exact.at(-1)]) if (end) expect(meters(end, point)).toBeGreaterThan(500);
    }
  });

  it('takes no more calls than without redaction', async () => {
    const { result: one, byOperation: calls } = await world.count(() => tripsOf('full', 'first: 3'));
    const { result, byOperation } = await world.count(() => tripsOf('cut', 'first: 3'));
    expect(result).toHaveLength(one.length);
    expect(byOperation).toEqual(calls);
  });

  it('takes no more calls than predicted, twice as many for a time range', async () => {
    const { vehicleId, tripId } = await longTrip('cut');
    const ref = `{ fleetId: "${specimens.fleet.id}", vehicleId: "${vehicleId}" }`;
    for (const [args, ways] of [
      ['last: 3', 1],
      ['first: 3, times: [{ from: "2020-01-01T00:00:00Z" }]', 2],
    ] as const) {
      const query = `{ vehicle(by: { ref: ${ref} }) { trip(tripId: "${tripId}") { waypoints(${args}) { totalCount } } } }`;
      for (const round of ['unknown', 'known']) {
        const { result, byOperation } = await world.count(() => ask('cut', query));
        const { predicted = 0, actual = Infinity } = result.extensions?.cost ?? {};
        expect(byOperation['getPathForTrip']).toBe(ways);
        expect(predicted).toBeGreaterThanOrEqual(actual);
        if (round === 'known') expect(predicted).toBe(actual);
      }
    }
  });
});

describe('cached responses', () => {
  it('are separate for each set of privacy settings', async () => {
    await world.restart({
      authenticate,
      now: frozen.clock,
      cache: { ...cacheDefaults, maxBytes: 1 << 24, answersMaxBytes: 1 << 24 },
    });
    const { fleetId, id, vin } = specimens.vehicle;
    const query = `{ vehicle(by: { ref: { fleetId: "${fleetId}", vehicleId: "${id}" } }) {
      vin lastPosition { longitude latitude } status { vin lastPosition { longitude } } } }`;
    interface Shown {
      readonly vehicle: { readonly vin: string; readonly lastPosition: Place | null };
    }
    const answers: Shown[] = [];
    for (const client of ['full', 'coarse', 'masked', 'withheld', 'full', 'coarse', 'masked', 'withheld'] as const) {
      const answer = await ask<Shown>(client, query);
      answers.push(dataOf(answer));
      // The second response is cached, and still the client's own.
      if (answers.length > 4) expect(answer.extensions?.upstream?.calls).toBe(0);
    }
    expect(answers.slice(4)).toEqual(answers.slice(0, 4));
    const [full, coarse, masked, withheld] = answers.map(({ vehicle }) => vehicle);
    expect(full).toMatchObject({ vin });
    expect(full?.lastPosition).not.toBeNull();
    expect(coarse).toMatchObject({ vin, lastPosition: cellCenter(full?.lastPosition as Place, 1000) });
    expect(masked?.vin).not.toBe(vin);
    expect(masked?.lastPosition).toEqual(full?.lastPosition);
    expect(withheld).toMatchObject({ vin, lastPosition: null });
    expect(world.log.filter((line) => line.includes('"fromCache":true'))).toHaveLength(4);
  });
});

describe('a subgraph', () => {
  it('discloses no more to the gateway than to any other client', async () => {
    await world.restart({ authenticate, now: frozen.clock, server: { federation: true } });
    const { fleetId, id, vin } = specimens.vehicle;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vehicle {
      id vehicleId vin lastPosition { longitude } lastPositionReason } } }`;
    const of = [
      { __typename: 'Vehicle', fleetId, vehicleId: id },
      { __typename: 'Vehicle', fleetId, vin },
    ];
    const masked = dataOf(await ask<{ _entities: readonly object[] }>('masked', query, { of }));
    expect(masked._entities).toHaveLength(2);
    expect(masked._entities[0]).toMatchObject({ vehicleId: id });
    expect(masked._entities[1]).toEqual(masked._entities[0]);
    expect(leaksIn(masked, { degrees: new Set(), vins: [vin] })).toEqual([]);
    const withheld = dataOf(await ask<{ _entities: readonly object[] }>('withheld', query, { of }));
    expect(withheld._entities[1]).toMatchObject({ vin, lastPosition: null, lastPositionReason: 'WITHHELD' });
  });
});
