import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertWithin, numRuns } from '../support/effort.js';
import { wideQueryLimits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { selectOwn } from './support/selection.js';
import { codesOf, dataOf, fleetOf, frozen, queriesOf, worldStart } from './support/truth.js';

const day = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();
const today = `times: [{ from: "${iso(worldStart - day)}" }]`;

interface Connection {
  readonly totalCount: number | null;
  readonly nodes: readonly { readonly id: string; readonly vin: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

type Node = { readonly vin: string } & Readonly<Record<string, Connection>>;

interface Data {
  readonly fleet: { readonly vehicles: { readonly nodes: readonly Node[] } };
}

const connection = (fields: string) =>
  `{ totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
const listOf = (list: string, fields: string) => `${list} ${connection(fields)}`;
const trips = (args: string) => listOf(`trips(${args})`, 'id vin startedAt');
const alerts = (args: string) => listOf(`alerts(${args})`, 'id vin startedAt');
const collisions = (args: string) => listOf(`collisions(${args})`, 'id vin createdAt');

const askOf = (world: TestWorld, lists: string) =>
  world.ask<Data, unknown>(
    `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 1000) { nodes { vin ${lists} } } } }`,
    { id: fleetOf(world).id },
  );
const nodesOf = (answer: Parameters<typeof dataOf<Data>>[0]): readonly Node[] => dataOf(answer).fleet.vehicles.nodes;

const itemsOf = ({ vin: _, ...lists }: Node) =>
  Object.values(lists as Record<string, Connection>).flatMap(({ nodes }) => nodes);

describe('lists of 60 vehicles', () => {
  const vehicles = 60;
  let world: TestWorld;
  let now = worldStart;
  /** Milliseconds between two failures that are counted separately. */
  const apart = 10_000;
  beforeAll(async () => {
    const fleets = [{ name: 'Paris', vehicles, gaps: false }];
    world = await startWorld({ now: () => now, simulator: { ...frozen, fleets } });
  });
  afterEach(async () => {
    world.simulator.setCollections({});
    world.simulator.setFault(null);
    world.simulator.setQuirks([]);
    await world.restart();
  });
  afterAll(() => world.close());

  const facts = () => world.simulator.world;
  const counted = (lists: string) => world.count(() => askOf(world, lists));
  /** The calls other than those for the vehicles themselves. */
  const callsOf = ({ byOperation }: { readonly byOperation: Readonly<Record<string, number>> }) => {
    const { getVehiclesByDevice, ...others } = byOperation;
    expect(getVehiclesByDevice).toBe(1);
    return others;
  };
  const pages = (items: number) => Math.ceil(items / 60);

  it('are read from the pages of the fleet collection: collisions, alerts, and the trips of a day', async () => {
    const fleet = fleetOf(world);
    const begun = facts()
      .trips(fleet)
      .filter(({ startedAt }) => startedAt >= worldStart - day);
    for (const [lists, operation, items] of [
      [collisions('first: 20'), 'getFleetTripCollisions', facts().collisions(fleet).length],
      [alerts('first: 20'), 'getFleetAlertList', facts().alerts(fleet).length],
      [trips(`first: 20, ${today}`), 'getFleetTrips', begun.length],
    ] as const) {
      expect(items).toBeGreaterThan(5);
      const requested = await counted(lists);
      expect(callsOf(requested)).toEqual({ [operation]: pages(items) });
      const all = nodesOf(requested.result).flatMap((node) => itemsOf(node));
      expect(all).toHaveLength(items);
      for (const node of nodesOf(requested.result)) for (const { vin } of itemsOf(node)) expect(vin).toBe(node.vin);
    }
  });

  it('are correct: each vehicle has its own items, in order', async () => {
    const answer = await askOf(
      world,
      `${collisions('first: 20')} ${alerts('first: 20')} ${trips(`first: 20, ${today}`)}`,
    );
    for (const { vin, ...lists } of nodesOf(answer)) {
      const vehicle = facts().vehicleByVin(vin)!;
      const ids = (list: Connection | undefined) =>
        list?.nodes.map(({ id }) => Buffer.from(id, 'base64url').toString().split(':').at(-1));
      expect(ids(lists['collisions'])).toEqual(
        facts()
          .collisions(vehicle)
          .map(({ id }) => id),
      );
      expect(ids(lists['alerts'])).toEqual(
        facts()
          .alerts(vehicle)
          .map(({ id }) => id),
      );
      const begun = facts()
        .trips(vehicle)
        .filter(({ startedAt }) => startedAt >= worldStart - day);
      expect(ids(lists['trips'])).toEqual(begun.map(({ id }) => id).reverse());
      expect(lists['trips']?.totalCount).toBe(begun.length);
    }
  });

  it('are read once for several selections with equal arguments', async () => {
    const requested = await counted(
      `a: ${alerts('first: 1')} b: ${alerts('first: 1, active: true')} c: ${alerts('last: 2')}`,
    );
    expect(callsOf(requested)).toEqual({ getFleetAlertList: pages(facts().alerts(fleetOf(world)).length) });
    dataOf(requested.result);
  });

  it('are read separately when the arguments differ, each with its own pages', async () => {
    const other = `times: [{ from: "${iso(worldStart - 3 * day)}" }]`;
    const requested = await counted(`a: ${alerts('first: 5')} b: ${alerts(`first: 5, ${other}`)}`);
    expect(callsOf(requested)).toEqual({ getFleetAlertList: pages(facts().alerts(fleetOf(world)).length) + 1 });
    expect(queriesOf(world, 'getFleetAlertList').filter((query) => query.has('timestamps'))).toHaveLength(1);
  });

  it('are read per vehicle when that is cheaper: the first page shows it, and is not read the second time', async () => {
    const oldest = trips('first: 10, order: OLDEST_FIRST');
    const first = await counted(oldest);
    expect(callsOf(first)).toEqual({ getFleetTrips: 1, getTripsByVehicle: vehicles });
    const second = await counted(oldest);
    expect(callsOf(second)).toEqual({ getTripsByVehicle: vehicles });
    expect(dataOf(second.result)).toEqual(dataOf(first.result));
  });

  it('are read from the collection again when it was cheap the first time', async () => {
    const once = await counted(alerts('first: 5'));
    const twice = await counted(alerts('first: 5'));
    expect(callsOf(twice)).toEqual(callsOf(once));
    expect(dataOf(twice.result)).toEqual(dataOf(once.result));
  });

  it('of one vehicle are read from the vehicle', async () => {
    const { fleetId, id: vehicleId } = fleetOf(world).vehicles[0]!;
    const { byOperation } = await world.count(() =>
      world.ask<unknown, unknown>(
        `query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { ${alerts('first: 5')} ${collisions('first: 5')} } }`,
        { ref: { fleetId, vehicleId } },
      ),
    );
    expect(byOperation).toEqual({ getVehicleByid: 1, getVehicleAlerts: 1, getVehicleCollision: 1 });
  });

  it('after a cursor are read from the vehicle, whatever data source the cursor came from', async () => {
    const whole = nodesOf(await askOf(world, alerts('first: 100')));
    const starts = nodesOf(await askOf(world, alerts('first: 1')));
    const begun = starts.findIndex(({ alerts: list }) => list?.pageInfo.hasNextPage === true);
    const { vin, alerts: start } = starts[begun]!;
    const { id: fleetId } = fleetOf(world);
    const { result, byOperation } = await world.count(() =>
      world.ask<{ vehicle: Node }, unknown>(
        `query ($fleetId: ID!, $vin: VIN!) { vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) {
           ${alerts(`first: 100, after: "${start?.edges[0]?.cursor}"`)} } }`,
        { fleetId, vin },
      ),
    );
    expect(dataOf(result).vehicle['alerts']?.nodes).toEqual(whole[begun]?.['alerts']?.nodes.slice(1));
    expect(byOperation['getVehicleAlerts']).toBe(1);
  });

  it.each([
    ['are not advertised', { advertised: false }, [0, 0]],
    ['answer 410', { failing: { alerts: 410, collisions: 410, trips: 410 } }, [1, 1, 0]],
    ['answer 403', { failing: { alerts: 403, collisions: 403, trips: 403 } }, [1, 1, 1, 0]],
  ] as const)(
    'are read per vehicle when the collections %s, which is cached once confirmed',
    async (_, collections, each) => {
      const lists = `${alerts('first: 5')} ${collisions('first: 5')} ${trips(`first: 5, order: OLDEST_FIRST, ${today}`)}`;
      const expected = dataOf(await askOf(world, lists));
      world.simulator.setCollections(collections);
      await world.restart();
      const alone = { getVehicleAlerts: vehicles, getVehicleCollision: vehicles, getTripsByVehicle: vehicles };
      for (const tries of each) {
        const requested = await counted(lists);
        expect(dataOf(requested.result)).toEqual(expected);
        const tried = { getFleetAlertList: tries, getFleetTripCollisions: tries, getFleetTrips: tries };
        expect(callsOf(requested)).toEqual({ ...(tries > 0 && tried), ...alone });
        now += apart;
      }
    },
  );

  it('of the fleet itself are null without a call when the fleet does not advertise them', async () => {
    world.simulator.setCollections({ advertised: false });
    await world.restart();
    const lists = ['trips', 'alerts', 'collisions'];
    const { result, total } = await world.count(() =>
      world.ask(
        `{ fleet(fleetId: "${fleetOf(world).id}") { ${lists.map((list) => `${list} { totalCount }`).join(' ')} } }`,
      ),
    );
    expect(dataOf(result)).toEqual({ fleet: { trips: null, alerts: null, collisions: null } });
    expect(total).toBe(0);
  });

  it('fail for the remaining vehicles when the collection fails halfway, without a call per vehicle', async () => {
    world.simulator.setFault({ kind: 'status', status: 503, operation: 'getFleetAlertList', after: 1 });
    const requested = await counted(`${alerts('first: 5')} ${collisions('first: 5')}`);
    expect(requested.byOperation['getVehicleAlerts']).toBeUndefined();
    expect(requested.result.errors).toHaveLength(vehicles);
    expect(new Set(codesOf(requested.result))).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
    const { nodes } = requested.result.data?.fleet.vehicles ?? { nodes: [] };
    expect(nodes).toHaveLength(vehicles);
    for (const { alerts: list, collisions: other } of nodes) expect([list, other === null]).toEqual([null, false]);
    world.simulator.setFault(null);
    const again = await counted(alerts('first: 5'));
    dataOf(again.result);
    expect(callsOf(again)).toEqual({ getFleetAlertList: pages(facts().alerts(fleetOf(world)).length) });
  });

  it('are read per vehicle when a page of the collection is rejected', async () => {
    const expected = dataOf(await askOf(world, alerts('first: 5')));
    await world.restart();
    world.simulator.setFault({ kind: 'status', status: 404, operation: 'getFleetAlertList', after: 1, times: 1 });
    const requested = await counted(alerts('first: 5'));
    expect(dataOf(requested.result)).toEqual(expected);
    expect(requested.byOperation['getVehicleAlerts']).toBe(vehicles);
  });

  it('are the same, page by page, when the collection rejects index ranges (Q29)', async () => {
    const expected = dataOf(await askOf(world, alerts('first: 5')));
    world.simulator.setQuirks(['Q29']);
    await world.restart();
    const count = pages(facts().alerts(fleetOf(world)).length);
    for (let request = 0; request < 2; request += 1, now += apart) {
      const tried = await counted(alerts('first: 5'));
      expect(dataOf(tried.result)).toEqual(expected);
    }
    const known = await counted(alerts('first: 5'));
    expect(dataOf(known.result)).toEqual(expected);
    expect(callsOf(known)).toEqual({ getFleetAlertList: count });
  });

  it('are empty when the whole collection is empty, although the upstream returns 404 (Q05)', async () => {
    const never = 'first: 5, times: [{ to: "2001-01-01T00:00:00Z" }]';
    const lists = `${alerts(never)} ${collisions(never)} ${trips(never)}`;
    const expected = dataOf(await askOf(world, lists));
    world.simulator.setQuirks(['Q05']);
    await world.restart();
    const requested = await counted(lists);
    expect(dataOf(requested.result)).toEqual(expected);
    // Once for the collection, once to find out what the 404 means.
    expect(callsOf(requested)).toEqual({ getFleetAlertList: 2, getFleetTripCollisions: 2, getFleetTrips: 2 });
    for (const node of nodesOf(requested.result)) expect(itemsOf(node)).toEqual([]);
  });

  it('use the END_USER profile when requested', async () => {
    const hidden = fleetOf(world).vehicles.filter((each) => facts().traits(each).privacy === 'Full');
    expect(hidden.length).toBeGreaterThan(0);
    const requested = await counted(
      `a: ${alerts('first: 5, profile: END_USER')} b: ${alerts('first: 5, profile: FLEET')}`,
    );
    for (const { vin, a, b } of nodesOf(requested.result)) {
      const isHidden = hidden.some((each) => each.vin === vin);
      expect(b?.nodes.length).toBe(facts().alerts(facts().vehicleByVin(vin)!).slice(0, 5).length);
      expect(a?.nodes).toEqual(isHidden ? [] : b?.nodes);
    }
    expect(callsOf(requested)['getFleetAlertList']).toBeGreaterThan(1);
  });
});

describe('the response does not depend on the data source:', () => {
  /** All fields of an item that need no extra call. */
  const own = {
    trips: selectOwn('Trip'),
    alerts: selectOwn('Alert', ['position']),
    collisions: selectOwn('Collision'),
  };

  const argumentsOf = (args: Readonly<Record<string, string | number | undefined>>) =>
    Object.entries(args)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ');
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const ends = fc.oneof(
    fc.record({ first: fc.integer({ min: 0, max: 40 }) }),
    fc.record({ last: fc.integer({ min: 0, max: 40 }) }),
  );
  const times = fc
    .tuple(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 480 }))
    .map(([ago, long]) => `[{ from: "${iso(worldStart - ago * 3_600_000)}", lasting: "PT${long}H" }]`);
  const profile = fc.constantFrom('FLEET', 'END_USER');
  const common = { times: optional(times), profile: optional(profile) };
  const range = (most: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
      .map(([a, b]) => `{ min: ${Math.min(a, b)}, max: ${Math.max(a, b)} }`);
  const selection = fc
    .tuple(
      ends,
      fc.record({
        ...common,
        distance: optional(range(200)),
        duration: optional(range(9000)),
        states: optional(fc.constantFrom('[NOMINAL]', '[UNFINISHED, DATA_LACKING]')),
        order: optional(fc.constantFrom('OLDEST_FIRST', 'NEWEST_FIRST')),
      }),
      ends,
      fc.record({ ...common, active: optional(fc.constantFrom('true', 'false')) }),
      ends,
      fc.record(common),
    )
    .map(
      ([a, ofTrips, b, ofAlerts, c, ofCollisions]) =>
        `${listOf(`trips(${argumentsOf({ ...a, ...ofTrips })})`, own.trips)}
         ${listOf(`alerts(${argumentsOf({ ...b, ...ofAlerts })})`, own.alerts)}
         ${listOf(`collisions(${argumentsOf({ ...c, ...ofCollisions })})`, own.collisions)}`,
    );
  const scene = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    vehicles: fc.integer({ min: 2, max: 40 }),
    gaps: fc.boolean(),
    pageSize: fc.constantFrom(5, 17, 60),
    apiVersion: fc.constantFrom('v2' as const, 'v3' as const),
    selection,
  });

  it('from the fleet collections or vehicle by vehicle, in random worlds, down to the cursors', async () => {
    let batched = 0;
    let items = 0;
    const property = fc.asyncProperty(scene, async ({ seed, vehicles, gaps, pageSize, apiVersion, selection }) => {
      const world = await startWorld({
        simulator: { ...frozen, seed, fleets: [{ name: 'Paris', vehicles, gaps }] },
        upstream: { pageSize, apiVersion },
        // The size of the fleet is not known, so that the largest `first` counts.
        server: { queryLimits: wideQueryLimits },
        // Ages are relative to the current time.
        now: () => worldStart,
      });
      try {
        const { result, byOperation } = await world.count(() => askOf(world, selection));
        batched += Number(
          ['getFleetTrips', 'getFleetAlertList', 'getFleetTripCollisions'].some((each) => each in byOperation),
        );
        world.simulator.setCollections({ advertised: false });
        await world.restart();
        const alone = nodesOf(await askOf(world, selection));
        expect(nodesOf(result)).toEqual(alone);
        items += alone.flatMap((node) => itemsOf(node)).length;
      } finally {
        await world.close();
      }
    });
    await assertWithin(25, numRuns(20), property);
    // Both data sources were used, with items.
    expect(batched).toBeGreaterThan(1);
    expect(items).toBeGreaterThan(20);
  }, 60_000);
});
