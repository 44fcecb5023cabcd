import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorldTrip, WorldVehicle } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { globalId } from './support/specimens.js';
import { codesOf, dataOf, fleetOf, queriesOf, worldStart } from './support/truth.js';

const hour = 3_600_000;
const day = 24 * hour;

let world: TestWorld;
let now = worldStart;
/** A vehicle whose trips take three upstream pages. */
let driven: WorldVehicle;
let trips: readonly WorldTrip[];
beforeAll(async () => {
  world = await startWorld({
    simulator: { clock: () => now, fleets: [{ name: 'Paris', vehicles: 20, gaps: false }] },
    server: { maxFirst: 2500 },
  });
  const longest = [...fleetOf(world).vehicles].sort((a, b) => facts().trips(b).length - facts().trips(a).length)[0];
  if (longest === undefined) throw new Error('the world has no vehicles');
  driven = longest;
  trips = facts().trips(driven);
});
beforeEach(() => {
  expect(trips.length).toBeGreaterThan(130);
});
afterEach(() => {
  now = worldStart;
  world.simulator.setQuirks([]);
});
afterAll(() => world.close());

const facts = () => world.simulator.world;
const iso = (at: number): string => new Date(at).toISOString();

interface List<T = Record<string, unknown>> {
  readonly totalCount: number | null;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const connection = (fields: string) =>
  `{ totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** `Vehicle` or another node, by its global id. */
interface Place {
  readonly type: string;
  readonly id: string;
}

const ofVehicle = ({ fleetId, id }: WorldVehicle): Place => ({ type: 'Vehicle', id: globalId('Vehicle', fleetId, id) });
const ofTrip = ({ vehicle: { fleetId, id }, id: tripId }: WorldTrip): Place => ({
  type: 'Trip',
  id: globalId('Trip', fleetId, id, tripId),
});

const queryOf = ({ type, id }: Place, list: string, fields: string) =>
  `{ node(id: "${id}") { ... on ${type} { list: ${list} ${connection(fields)} } } }`;

async function readOf<T>(place: Place, list: string, fields: string): Promise<List<T>> {
  const { node } = dataOf(await world.ask<{ node: { list: List<T> } }, unknown>(queryOf(place, list, fields)));
  return node.list;
}

interface Driven {
  readonly tripId: string;
}

const argumentsOf = (args: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(args)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${name === 'after' || name === 'before' ? JSON.stringify(value) : value}`)
    .join(', ');

const readTrips = (args: string, vehicle = driven) => readOf<Driven>(ofVehicle(vehicle), `trips(${args})`, 'tripId');
const idsOf = ({ nodes }: List<Driven>): readonly string[] => nodes.map(({ tripId }) => tripId);
const idsWhere = (isWanted: (trip: WorldTrip) => boolean): readonly string[] =>
  trips.filter(isWanted).map(({ id }) => id);
const newestFirst = () => trips.map(({ id }) => id).reverse();

describe('trips', () => {
  it('are returned newest first, and oldest first on request', async () => {
    expect(idsOf(await readTrips('first: 7'))).toEqual(newestFirst().slice(0, 7));
    expect(idsOf(await readTrips('first: 7, order: OLDEST_FIRST'))).toEqual(trips.slice(0, 7).map(({ id }) => id));
    const all = await readTrips('first: 1000');
    expect(idsOf(all)).toEqual(newestFirst());
    expect(all.totalCount).toBe(trips.length);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(idsOf(await readTrips('first: 1000, order: OLDEST_FIRST'))).toEqual([...newestFirst()].reverse());
  });

  it('return the newest of a long list in two calls, then in one', async () => {
    await world.restart();
    for (const calls of [2, 1, 1]) {
      const { result, byOperation } = await world.count(() => readTrips('first: 10'));
      expect(idsOf(result)).toEqual(newestFirst().slice(0, 10));
      expect(byOperation).toEqual({ getVehicleByid: 1, getTripsByVehicle: calls });
      expect(result.totalCount).toBe(trips.length);
    }
  });

  it('return the oldest, and the last of the newest first, in one call', async () => {
    await world.restart();
    for (const args of ['first: 10, order: OLDEST_FIRST', 'last: 10']) {
      const { result, byOperation } = await world.count(() => readTrips(args));
      expect([...idsOf(result)].sort()).toEqual([...newestFirst().slice(-10)].sort());
      expect(byOperation).toEqual({ getVehicleByid: 1, getTripsByVehicle: 1 });
    }
  });

  describe.each(['NEWEST_FIRST', 'OLDEST_FIRST'])('paged with order: %s', (order) => {
    const expected = () => (order === 'NEWEST_FIRST' ? newestFirst() : [...newestFirst()].reverse());

    it.each([7, 60, 61])('return each trip once going forward in pages of %i', async (first) => {
      const walked: string[] = [];
      let steps = 0;
      const { byOperation } = await world.count(async () => {
        for (let after: string | null = null; ;) {
          const page: List<Driven> = await readTrips(argumentsOf({ first, after, order }));
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          walked.push(...idsOf(page));
          steps += 1;
          if (!page.pageInfo.hasNextPage) return;
          expect(page.nodes).toHaveLength(first);
          after = page.pageInfo.endCursor;
        }
      });
      expect(walked).toEqual(expected());
      // Each page reads its cursor’s item again; the first one may have to find the end.
      const perStep = Math.ceil((first + 1) / 60);
      expect(byOperation['getTripsByVehicle']).toBeLessThanOrEqual(steps * perStep + 1);
    });

    it.each([7, 61])('return each trip once going backward in pages of %i', async (last) => {
      const walked: string[] = [];
      for (let before: string | null = null; ;) {
        const page: List<Driven> = await readTrips(argumentsOf({ last, before, order }));
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        walked.unshift(...idsOf(page));
        if (!page.pageInfo.hasPreviousPage) break;
        expect(page.nodes).toHaveLength(last);
        before = page.pageInfo.startCursor;
      }
      expect(walked).toEqual(expected());
    });

    it('continue from the cursor of any trip in both directions', async () => {
      const { edges } = await readTrips(argumentsOf({ first: 1000, order }));
      const { length } = edges;
      for (const index of [0, 1, 59, 60, 61, length - 2, length - 1]) {
        const cursor = edges[index]?.cursor ?? '';
        const behind = await readTrips(argumentsOf({ first: 3, after: cursor, order }));
        expect(idsOf(behind)).toEqual(expected().slice(index + 1, index + 4));
        expect(behind.pageInfo.hasNextPage).toBe(index + 4 < length);
        const ahead = await readTrips(argumentsOf({ last: 3, before: cursor, order }));
        expect(idsOf(ahead)).toEqual(expected().slice(Math.max(0, index - 3), index));
        expect(ahead.pageInfo.hasPreviousPage).toBe(index > 3);
      }
    });
  });
});

describe('trips are filtered by', () => {
  interface ReportedTrip extends Driven {
    readonly startedAt: string;
    readonly distance: number;
    readonly duration: string;
    readonly faults: readonly { readonly fault: string }[] | null;
  }
  const fields = 'tripId startedAt distance duration faults { fault }';
  const all = () => readOf<ReportedTrip>(ofVehicle(driven), 'trips(first: 1000)', fields);
  const narrowed = (args: string) => readOf<ReportedTrip>(ofVehicle(driven), `trips(first: 1000, ${args})`, fields);
  const middle = () => trips[70]?.startedAt ?? 0;

  it.each<[string, () => string, (at: number) => boolean]>([
    [
      'an inclusive start and end',
      () => `{ from: "${iso(middle() - 5 * day)}", to: "${iso(middle())}" }`,
      (at) => at >= middle() - 5 * day && at <= middle(),
    ],
    ['a start only', () => `{ from: "${iso(middle())}" }`, (at) => at >= middle()],
    ['an end only', () => `{ to: "${iso(middle())}" }`, (at) => at <= middle()],
    [
      'a start and a duration',
      () => `{ from: "${iso(middle())}", lasting: "P3DT12H" }`,
      (at) => at >= middle() && at <= middle() + 3.5 * day,
    ],
    [
      'two time ranges',
      () => `{ to: "${iso(middle() - 10 * day)}" }, { from: "${iso(middle() + 10 * day)}" }`,
      (at) => at <= middle() - 10 * day || at >= middle() + 10 * day,
    ],
  ])('%s', async (_, times, isWithin) => {
    const expected = idsWhere(({ startedAt }) => isWithin(startedAt));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(trips.length);
    const list = await narrowed(`times: [${times()}], order: OLDEST_FIRST`);
    expect(idsOf(list)).toEqual(expected);
    expect(list.totalCount).toBe(expected.length);
  });

  it('distance in km', async () => {
    const reported = await all();
    const lengths = reported.nodes.map(({ distance }) => distance).sort((a, b) => a - b);
    const [low = 0, high = 0] = [lengths[Math.floor(lengths.length / 3)], lengths[Math.floor(lengths.length / 2)]];
    for (const [range, isIn] of [
      [`min: ${low}`, (km: number) => km >= low],
      [`max: ${high}`, (km: number) => km <= high],
      [`min: ${low}, max: ${high}`, (km: number) => km >= low && km <= high],
    ] as const) {
      const expected = reported.nodes.filter(({ distance }) => isIn(distance)).map(({ tripId }) => tripId);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(trips.length);
      expect(idsOf(await narrowed(`distance: { ${range} }`))).toEqual(expected);
    }
  });

  it('duration in seconds', async () => {
    const secondsOf = ({ startedAt, endsAt }: WorldTrip) => Math.round((Math.min(endsAt, now) - startedAt) / 1000);
    const lengths = trips.map(secondsOf).sort((a, b) => a - b);
    const [low = 0, high = 0] = [lengths[Math.floor(lengths.length / 4)], lengths[Math.floor(lengths.length / 2)]];
    const expected = [...idsWhere((trip) => secondsOf(trip) >= low && secondsOf(trip) <= high)].reverse();
    expect(expected.length).toBeLessThan(trips.length);
    expect(idsOf(await narrowed(`duration: { min: ${low}, max: ${high} }`))).toEqual(expected);
  });

  it('state', async () => {
    const { nodes } = await all();
    const having = (fault: string) =>
      nodes.filter(({ faults }) => (faults ?? []).some((each) => each.fault === fault)).map(({ tripId }) => tripId);
    const nominal = nodes.filter(({ faults }) => (faults ?? []).length === 0).map(({ tripId }) => tripId);
    expect(nominal.length).toBeLessThan(nodes.length);
    expect(idsOf(await narrowed('states: [NOMINAL]'))).toEqual(nominal);
    for (const state of ['UNSTARTED', 'DATA_LACKING', 'UNFINISHED'])
      expect(idsOf(await narrowed(`states: [${state}]`))).toEqual(having(state));
    expect(idsOf(await narrowed('states: [NOMINAL, UNSTARTED, DATA_LACKING, UNFINISHED]'))).toEqual(
      nodes.map(({ tripId }) => tripId),
    );
  });

  it('all filters at once, also on the next pages', async () => {
    const args = `times: [{ from: "${iso(middle())}" }], states: [NOMINAL], distance: { min: 20 }`;
    const whole = await narrowed(args);
    expect(whole.nodes.length).toBeGreaterThan(6);
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const page: List<Driven> = await readTrips(`${args}, ${argumentsOf({ first: 5, after })}`);
      walked.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual(idsOf(whole));
  });
});

describe('telemetry', () => {
  const readTelemetry = (args: string, fields = 'createdAt') =>
    readOf<{ createdAt: string }>(ofVehicle(driven), `telemetry(${args})`, fields);
  const instants = () => facts().messages(driven, [{ from: 0, to: now }]);

  it('returns 2000 messages in one call', async () => {
    const { result, byOperation } = await world.count(() => readTelemetry('first: 2000'));
    expect(result.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(instants().slice(0, 2000));
    expect(result.totalCount).toBe(instants().length);
    expect(byOperation).toEqual({ getVehicleByid: 1, getTelemetry: 1 });
  });

  it('returns more messages in as many calls as needed', async () => {
    const { result, byOperation } = await world.count(() => readTelemetry('first: 2500'));
    expect(result.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(instants().slice(0, 2500));
    expect(byOperation).toEqual({ getVehicleByid: 1, getTelemetry: 2 });
  });

  it('returns all messages of a time range', async () => {
    const [from, to] = [worldStart - 2 * day, worldStart - day];
    const list = await readTelemetry(`first: 2500, times: [{ from: "${iso(from)}", to: "${iso(to)}" }]`);
    const expected = facts().messages(driven, [{ from, to }]);
    expect(expected.length).toBeGreaterThan(30);
    expect(list.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(expected.slice(0, 2500));
  });

  it('contains the groups of the requested types', async () => {
    const fields =
      'createdAt odometer { mileage } battery { stateOfHealth } environment { air { temp } } energies { level }';
    const { nodes } = await readOf<Record<string, unknown>>(
      ofVehicle(driven),
      'telemetry(first: 20, types: [ENERGIES])',
      fields,
    );
    expect(queriesOf(world, 'getTelemetry').at(-1)?.getAll('type')).toEqual(['vehicle.energies']);
    expect(nodes.some(({ energies }) => energies !== null)).toBe(true);
    for (const { battery, environment } of nodes) expect([battery, environment]).toEqual([null, null]);
  });

  it('requests location and maintenance only when selected', async () => {
    const extensions = async (fields: string) => {
      await world.count(() => readTelemetry('first: 5', fields));
      return queriesOf(world, 'getTelemetry').map((query) => query.getAll('extension'));
    };
    expect(await extensions('createdAt')).toEqual([[]]);
    expect(await extensions('location { longitude }')).toEqual([['location']]);
    expect(await extensions('location { longitude } maintenance { daysBeforeMaintenance }')).toEqual([
      ['location', 'maintenance'],
    ]);
  });
});

describe('the waypoints of a trip', () => {
  const fields = 'longitude latitude createdAt';
  const trip = () => {
    const long = trips.find(({ startedAt, endsAt }) => endsAt - startedAt > hour && endsAt < now);
    if (long === undefined || facts().traits(long.vehicle).privacy !== 'None') throw new Error('no trip is so');
    return long;
  };

  it('are read in one call, one per minute', async () => {
    const { startedAt, endsAt } = trip();
    const { result, byOperation } = await world.count(() => readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields));
    expect(result.nodes).toHaveLength(Math.ceil((endsAt - startedAt) / 60_000) + 1);
    expect(byOperation).toEqual({ getFleetTripByVehicle: 1, getPathForTrip: 1 });
  });

  it('are a subset with the same ends when a tolerance is given', async () => {
    const whole = (await readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields)).nodes;
    let before = whole.length;
    for (const tolerance of [0.05, 1, 100]) {
      const { nodes } = await readOf(ofTrip(trip()), `waypoints(first: 1000, tolerance: ${tolerance})`, fields);
      expect(nodes.length).toBeLessThan(before);
      expect([nodes[0], nodes.at(-1)]).toEqual([whole[0], whole.at(-1)]);
      for (const point of nodes) expect(whole).toContainEqual(point);
      before = nodes.length;
    }
    expect(before).toBe(2);
  });

  it('are paged from both ends', async () => {
    const whole = (await readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields)).nodes;
    expect((await readOf(ofTrip(trip()), 'waypoints(last: 5)', fields)).nodes).toEqual(whole.slice(-5));
    const { pageInfo } = await readOf(ofTrip(trip()), 'waypoints(first: 5)', fields);
    const next = await readOf(ofTrip(trip()), `waypoints(first: 5, after: "${pageInfo.endCursor}")`, fields);
    expect(next.nodes).toEqual(whole.slice(5, 10));
  });
});

describe('rejects without reading the list:', () => {
  it.each([
    ['more than the cap', 'trips(first: 2501)', 'first'],
    ['a negative number', 'trips(last: -1)', 'last'],
    ['both ends at once', 'trips(first: 1, last: 1)', 'last'],
    ['a cursor of the other direction', 'trips(first: 1, before: "x")', 'before'],
    ['a cursor of the other direction, backward', 'trips(last: 1, after: "x")', 'after'],
    ['a forged cursor', 'trips(first: 1, after: "forged")', 'after'],
    ['an empty time range', 'trips(times: [{}])', 'times'],
    ['a time range that ends before it starts', `trips(times: [{ from: "${iso(day)}", to: "${iso(0)}" }])`, 'times'],
    [
      'a duration together with an end',
      `trips(times: [{ from: "${iso(0)}", to: "${iso(day)}", lasting: "P1D" }])`,
      'times',
    ],
    ['a duration without a start', `trips(times: [{ to: "${iso(0)}", lasting: "P1D" }])`, 'times'],
    ['eleven time ranges', `trips(times: [${`{ from: "${iso(0)}" } `.repeat(11)}])`, 'times'],
    ['an empty distance range', 'trips(distance: {})', 'distance'],
    ['an infinite distance', 'trips(distance: { min: 1e400 })', 'distance'],
    ['a distance below zero', 'trips(distance: { min: -1 })', 'distance'],
    ['a distance with min above max', 'trips(distance: { min: 2, max: 1 })', 'distance'],
    ['a duration with min above max', 'trips(duration: { min: 2, max: 1 })', 'duration'],
    ['a negative first of alerts', 'alerts(first: -1)', 'first'],
    ['an empty time range of collisions', 'collisions(times: [{}])', 'times'],
    ['an empty time range of telemetry', 'telemetry(times: [{}])', 'times'],
    ['an empty time range of alarms', 'alarms(times: [{}])', 'times'],
    ['an empty time range of thefts', 'stolenReports(times: [{}])', 'times'],
  ])('%s', async (_, list, named) => {
    const { result, byOperation } = await world.count(() => world.ask(queryOf(ofVehicle(driven), list, '__typename')));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toContain(named);
    expect(byOperation).toEqual({ getVehicleByid: 1 });
  });

  it.each(['-1', '1000.5', '1e400'])('a tolerance of %s', async (tolerance) => {
    const { result, byOperation } = await world.count(() =>
      world.ask(queryOf(ofTrip(trips[0]!), `waypoints(tolerance: ${tolerance})`, '__typename')),
    );
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(byOperation).toEqual({ getFleetTripByVehicle: 1 });
  });

  it('a cursor of another list', async () => {
    const { pageInfo } = await readTrips('first: 1');
    const list = `alerts(first: 1, after: "${pageInfo.endCursor}")`;
    const { result, byOperation } = await world.count(() => world.ask(queryOf(ofVehicle(driven), list, 'alertId')));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(byOperation).toEqual({ getVehicleByid: 1 });
  });
});

describe('while a list grows', () => {
  /** Reads small pages; the clock advances between them. */
  async function walk(
    list: (args: string) => Promise<List<Record<string, string>>>,
    name: string,
    { first = 25, hours = 3 } = {},
  ): Promise<string[]> {
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await list(argumentsOf({ first, after }));
      walked.push(...page.nodes.map((node) => node[name] ?? ''));
      if (!page.pageInfo.hasNextPage) return walked;
      after = page.pageInfo.endCursor;
      now += hours * hour;
    }
  }

  it('trips newest first are those that existed at the first page, each once', async () => {
    const walked = await walk((args) => readTrips(args) as never, 'tripId');
    expect(now).toBeGreaterThan(worldStart + 12 * hour);
    const current = new Set(
      facts()
        .trips(driven)
        .map(({ id }) => id),
    );
    expect(current.has(newestFirst().at(-1) ?? '')).toBe(false);
    // Only those that the upstream dropped meanwhile may be missing at the end.
    expect(walked).toEqual(newestFirst().slice(0, walked.length));
    expect(newestFirst().filter((id) => current.has(id) && !walked.includes(id))).toEqual([]);
  });

  it('trips oldest first end with those that started meanwhile', async () => {
    const walked = await walk((args) => readTrips(`${args}, order: OLDEST_FIRST`) as never, 'tripId');
    const later = facts()
      .trips(driven)
      .map(({ id }) => id);
    expect(later.at(-1)).not.toBe(trips.at(-1)?.id);
    expect(walked.slice(0, 25)).toEqual(trips.slice(0, 25).map(({ id }) => id));
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.slice(-20)).toEqual(later.slice(-20));
    expect(later.filter((id) => !walked.includes(id))).toEqual([]);
  });

  it('alerts of a fleet, newest first, are paged without duplicates or gaps', async () => {
    const expected = facts()
      .alerts(fleetOf(world))
      .map(({ id }) => id);
    const place = { type: 'Fleet', id: globalId('Fleet', fleetOf(world).id) };
    const walked = await walk((args) => readOf(place, `alerts(${args})`, 'alertId'), 'alertId', {
      first: 10,
      hours: 12,
    });
    expect(facts().alerts(fleetOf(world))[0]?.id).not.toBe(expected[0]);
    expect(walked).toEqual(expected.slice(0, walked.length));
    const current = new Set(
      facts()
        .alerts(fleetOf(world))
        .map(({ id }) => id),
    );
    expect(expected.filter((id) => current.has(id) && !walked.includes(id))).toEqual([]);
  });

  it('the newest is returned immediately after the list has grown', async () => {
    await readTrips('first: 5');
    for (const hours of [1, 6, 30]) {
      now = worldStart + hours * hour;
      const expected = facts()
        .trips(driven)
        .map(({ id }) => id)
        .reverse();
      const list = await readTrips('first: 5');
      expect(idsOf(list)).toEqual(expected.slice(0, 5));
      expect(list.totalCount).toBe(expected.length);
    }
  });
});

describe('Q29: when index ranges are rejected', () => {
  it('lists are the same from both ends', async () => {
    const argumentLists = [
      'first: 7',
      'first: 130',
      'last: 7',
      'first: 7, order: OLDEST_FIRST',
      'last: 70, order: OLDEST_FIRST',
    ];
    const { pageInfo } = await readTrips('first: 66');
    argumentLists.push(`first: 66, after: "${pageInfo.endCursor}"`, `last: 5, before: "${pageInfo.endCursor}"`);
    await world.restart();
    const expected: List<Driven>[] = [];
    for (const list of argumentLists) expected.push(await readTrips(list));
    world.simulator.setQuirks(['Q29']);
    await world.restart();
    world.simulator.resetCounts();
    for (const [index, list] of argumentLists.entries()) expect(await readTrips(list)).toEqual(expected[index]);
    const refused = queriesOf(world, 'getTripsByVehicle').filter((query) => query.has('indexRange'));
    expect(refused.length).toBeGreaterThan(0);
  });

  it('telemetry, alerts of a fleet and waypoints are the same', async () => {
    const fleet = { type: 'Fleet', id: globalId('Fleet', fleetOf(world).id) };
    const ask = async () => [
      await readOf(ofVehicle(driven), `telemetry(last: 5, times: [{ from: "${iso(now - day)}" }])`, 'createdAt'),
      await readOf(fleet, 'alerts(first: 70)', 'alertId'),
      await readOf(fleet, 'alerts(last: 5)', 'alertId'),
      await readOf(fleet, 'alerts(first: 10, active: true)', 'alertId'),
      await readOf(ofTrip(trips[0]!), 'waypoints(last: 3)', 'createdAt'),
    ];
    const expected = await ask();
    world.simulator.setQuirks(['Q29']);
    await world.restart();
    expect(await ask()).toEqual(expected);
  });
});
