import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { queryVehicles, everything, shown, vehiclesOf, type SelectedVehicle } from './support/fleet-query.js';
import { codesOf, frozen } from './support/truth.js';

let world: TestWorld;
/** Offset of the facade's clock in milliseconds. */
let ahead = 0;
const now = () => Date.now() + ahead;
const minute = 60_000;

const lowAndDue = 'filter: { energyLevel: { max: 60 } }, orderBy: { field: DAYS_BEFORE_MAINTENANCE }';
const whole = { getVehiclesByDevice: 17, getFleetStatusList: 17, getFleetMantenanceList: 17 };

describe('vehicles by predicate, of a fleet of 1000', () => {
  beforeAll(async () => {
    world = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 1000, gaps: false }] },
      now,
    });
  });
  afterEach(async () => {
    world.simulator.setFault(null);
    world.simulator.setCollections({});
    await world.restart();
  });
  afterAll(() => world.close());

  it('take as many calls as reading the collections, and none while those are fresh', async () => {
    const cold = await world.count(() => vehiclesOf(world, `first: 1000, ${lowAndDue}`, shown));
    expect(cold.byOperation).toEqual(whole);
    expect(cold.total).toBeLessThanOrEqual(51);
    expect(cold.result.nodes.length).toBeGreaterThan(100);

    const warm = await world.count(() => vehiclesOf(world, `first: 1000, ${lowAndDue}`, shown));
    expect(warm.total).toBe(0);
    expect(warm.result).toEqual(cold.result);
  });

  it('read only the collections that the filter needs', async () => {
    const electric = await world.count(() => vehiclesOf(world, 'filter: { motorization: [ELECTRIC] }'));
    expect(electric.byOperation).toEqual({ getVehiclesByDevice: 17 });
    const moving = await world.count(() => vehiclesOf(world, 'filter: { moving: true }'));
    expect(moving.byOperation).toEqual({ getFleetStatusList: 17 });
    const due = await world.count(() => vehiclesOf(world, 'orderBy: { field: MILEAGE_BEFORE_MAINTENANCE }'));
    expect(due.byOperation).toEqual({ getFleetMantenanceList: 17 });
    const grave = await world.count(() => vehiclesOf(world, 'filter: { activeAlert: WARNING }'));
    expect(Object.keys(grave.byOperation)).toEqual(['getFleetAlertList']);
    const all = await world.count(() => vehiclesOf(world, `first: 1000, ${lowAndDue}`, shown));
    expect(all.total).toBe(0);
  });

  it('are read once for concurrent requests', async () => {
    const { byOperation, result } = await world.count(() =>
      Promise.all([
        vehiclesOf(world, `first: 5, ${lowAndDue}`),
        vehiclesOf(world, `first: 5, ${lowAndDue}`),
        vehiclesOf(world, 'filter: { moving: true }'),
      ]),
    );
    expect(byOperation).toEqual(whole);
    expect(result[0]).toEqual(result[1]);
  });

  it('are read completely for other requests when the first client aborts', async () => {
    world.simulator.setFault({ kind: 'latency', ms: 300, operation: 'getFleetStatusList', times: 1 });
    const client = new AbortController();
    const first = queryVehicles(world, 'filter: { moving: true }', 'vin', { signal: client.signal });
    while ((world.simulator.counts.byOperation['getFleetStatusList'] ?? 0) < 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const second = world.count(() => vehiclesOf(world, 'filter: { moving: true }'));
    client.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    const { result, byOperation } = await second;
    expect(result.nodes.length).toBeGreaterThan(0);
    expect(byOperation['getFleetStatusList'] ?? 0).toBeLessThanOrEqual(17);
  });

  it('are read again after expiry, and report their age', async () => {
    const before = now();
    const cold = await vehiclesOf(world, lowAndDue);
    expect(Date.parse(cold.asOf)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(cold.asOf)).toBeLessThanOrEqual(now());
    ahead += minute / 2;
    // Parts are read at different times; the response is as old as its oldest part.
    expect((await vehiclesOf(world, 'filter: { activeAlert: CRITICAL }')).asOf <= cold.asOf).toBe(true);
    ahead += minute / 2;
    const { byOperation, result } = await world.count(() => vehiclesOf(world, lowAndDue));
    expect(byOperation).toEqual(whole);
    expect(Date.parse(result.asOf)).toBeGreaterThanOrEqual(before + minute);
  });

  it('are paged without gaps or duplicates, even when the fleet is read again for each page', async () => {
    const args = `filter: { energyLevel: { max: 60 } }, orderBy: { field: AUTONOMY, direction: DESC }`;
    const expected = await vehiclesOf(world, `first: 1000, ${args}`);
    const vins: string[] = [];
    let after = '';
    for (;;) {
      const page = await vehiclesOf(world, `first: 77, ${args}${after}`);
      vins.push(...page.nodes.map(({ vin }) => vin));
      expect(page.totalCount).toBe(expected.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
      ahead += minute;
    }
    expect(vins).toEqual(expected.nodes.map(({ vin }) => vin));
    expect(vins).toHaveLength(expected.totalCount);
  });

  it('return the error of a failed collection page, and cache nothing partial', async () => {
    world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetStatusList', after: 5 });
    const failed = await queryVehicles(world, 'filter: { moving: true }');
    expect(failed.data?.fleet?.vehicles).toBeNull();
    expect(codesOf(failed)).toEqual(['UPSTREAM_ERROR']);
    expect(failed.errors?.[0]?.path).toEqual(['fleet', 'vehicles']);
    world.simulator.setFault(null);
    const { byOperation, result } = await world.count(() => vehiclesOf(world, 'filter: { moving: true }'));
    expect(byOperation['getFleetStatusList']).toBe(17);
    expect(result.nodes.length).toBeGreaterThan(0);
  });

  it('missing from a collection are treated as having no data, without a call for each', async () => {
    world.simulator.setCollections({ partial: { status: 0.5 } });
    const { byOperation, result } = await world.count(() =>
      vehiclesOf(world, 'first: 1000, filter: { privacy: [NONE, GEOLOCATION, FULL] }', 'vin status { createdAt }'),
    );
    expect(Object.keys(byOperation).sort()).toEqual(['getFleetStatusList', 'getVehiclesByDevice']);
    expect(result.nodes.length).toBeGreaterThan(300);
    expect(result.nodes.length).toBeLessThan(700);
  });

  it('selected with further fields are read from the collection of those fields, which is cached too', async () => {
    const many = () => world.count(() => vehiclesOf(world, 'first: 1000, filter: { moving: false }', shown));
    const few = () => world.count(() => vehiclesOf(world, 'first: 5, filter: { moving: false }', shown));
    expect((await few()).byOperation).toEqual({
      getVehiclesByDevice: 17,
      getFleetStatusList: 17,
      getVehicleMaintenance: 5,
    });
    expect((await many()).byOperation).toEqual({ getFleetMantenanceList: 17 });
    expect((await many()).total).toBe(0);
    expect((await few()).total).toBe(0);
  });

  it('filtered by alerts return these alerts without further calls, identical to their own lists', async () => {
    const alerts = `alerts(active: true) { totalCount pageInfo { hasNextPage }
      edges { cursor node { alertId vin severity trips(last: 1) { nodes { tripId } } position { longitude } } } }`;
    const chosen = (selection: string) =>
      world.count(() => vehiclesOf<{ id: string }>(world, 'filter: { activeAlert: UNKNOWN }', `id ${selection}`));
    await chosen('vin');
    expect((await chosen('alerts(active: true, first: 1) { nodes { type vehicle { vin } } }')).total).toBe(0);

    const { result } = await chosen(alerts);
    const ids = result.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    await world.restart();
    const own = await world.ask<{ nodes: unknown }, { ids: readonly string[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Vehicle { id ${alerts} } } }`,
      { ids },
    );
    expect(result.nodes).toEqual(own.data?.nodes);
  });

  it('do not appear in the log', async () => {
    const { nodes } = await vehiclesOf(world, `first: 1000, ${lowAndDue}`, shown);
    const log = world.log.join('\n');
    for (const { vin } of nodes) expect(log).not.toContain(vin);
  });
});

describe('vehicles by predicate, of a fleet with gaps', () => {
  const fleet = [{ name: 'Paris', vehicles: 180, gaps: true }];
  let all: readonly SelectedVehicle[];
  beforeAll(async () => {
    world = await startWorld({ simulator: { ...frozen, fleets: fleet }, snapshotTtlMs: 0 });
    all = (await vehiclesOf(world, 'first: 1000', everything)).nodes;
  });
  afterEach(async () => {
    world.simulator.setCollections({});
    world.simulator.setQuirks([]);
    await world.restart();
  });
  afterAll(() => world.close());

  const energyOf = ({ motorization, status }: SelectedVehicle, type?: string) => {
    const of = (wanted: string) => status?.energies?.find((energy) => energy.type === wanted);
    if (type !== undefined) return of(type);
    return motorization === 'ELECTRIC' ? (of('ELECTRIC') ?? of('FUEL')) : (of('FUEL') ?? of('ELECTRIC'));
  };
  const level = (vehicle: SelectedVehicle, type?: string) => energyOf(vehicle, type)?.level ?? NaN;
  const autonomy = ({ status }: SelectedVehicle) => {
    const known = (status?.energies ?? []).map((energy) => energy.autonomy).filter((each) => each !== null);
    return known.length === 0 ? NaN : known.reduce((sum, each) => sum + each, 0);
  };
  const days = ({ maintenance }: SelectedVehicle) => maintenance?.daysBeforeMaintenance ?? NaN;
  const charging = ({ status }: SelectedVehicle) =>
    status?.energies?.find(({ type }) => type === 'ELECTRIC')?.extension?.electric?.charging?.status ?? null;
  const within = ({ status }: SelectedVehicle, west: number, south: number, east: number, north: number) => {
    const { longitude, latitude } = status?.lastPosition ?? {};
    return longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north;
  };
  const seen = ({ status }: SelectedVehicle) =>
    [status?.createdAt, status?.updatedAt]
      .filter((time) => typeof time === 'string')
      .sort()
      .at(-1) ?? '';

  const predicates: readonly (readonly [string, (vehicle: SelectedVehicle) => boolean])[] = [
    ['motorization: [HYBRID, THERMIC]', ({ motorization }) => ['HYBRID', 'THERMIC'].includes(motorization ?? '')],
    ['energyLevel: { max: 50 }', (vehicle) => level(vehicle) <= 50],
    [
      'energyLevel: { type: ELECTRIC, min: 20, max: 70 }',
      (one) => level(one, 'ELECTRIC') >= 20 && level(one, 'ELECTRIC') <= 70,
    ],
    ['autonomy: { min: 300 }', (vehicle) => autonomy(vehicle) >= 300],
    ['moving: true', ({ status }) => status?.kinetic?.moving === true],
    ['moving: false', ({ status }) => status?.kinetic?.moving === false],
    ['charging: true', (vehicle) => charging(vehicle) === 'IN_PROGRESS'],
    ['charging: false', (vehicle) => ![null, 'IN_PROGRESS', 'UNKNOWN'].includes(charging(vehicle))],
    ['privacy: [FULL, GEOLOCATION]', ({ status }) => ['FULL', 'GEOLOCATION'].includes(status?.privacy?.state ?? '')],
    ['withinBox: { west: 1, south: 47, east: 4, north: 50 }', (vehicle) => within(vehicle, 1, 47, 4, 50)],
    [
      'withinCircle: { longitude: 2, latitude: 48, radius: 20000 }',
      ({ status }) => typeof status?.lastPosition?.latitude === 'number',
    ],
    ['daysBeforeMaintenance: { max: 100 }', (vehicle) => days(vehicle) <= 100],
    [
      'mileageBeforeMaintenance: { min: 0, max: 5000 }',
      ({ maintenance }) => {
        const mileage = maintenance?.mileageBeforeMaintenance ?? NaN;
        return mileage >= 0 && mileage <= 5000;
      },
    ],
    [
      'activeAlert: WARNING',
      ({ alerts }) => alerts!.nodes.some(({ severity }) => ['WARNING', 'CRITICAL'].includes(severity ?? '')),
    ],
    ['activeAlert: UNKNOWN', ({ alerts }) => alerts!.nodes.length > 0],
    ['seenSince: "2026-03-02T07:00:00Z"', (vehicle) => seen(vehicle) >= '2026-03-02T07:00:00.000Z'],
    [
      'moving: false, energyLevel: { max: 50 }, daysBeforeMaintenance: { min: 0 }',
      (vehicle) => vehicle.status?.kinetic?.moving === false && level(vehicle) <= 50 && days(vehicle) >= 0,
    ],
  ];

  it.each(predicates)('%s returns the same vehicles as filtering the whole list', async (filter, isWanted) => {
    const { nodes, totalCount } = await vehiclesOf(world, `first: 1000, filter: { ${filter} }`);
    const expected = all
      .filter(isWanted)
      .map(({ vin }) => vin)
      .sort();
    expect(nodes.map(({ vin }) => vin)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(180);
  });

  it('can also be filtered by VIN', async () => {
    const prefix = all[0]!.vin.slice(0, 4).toLowerCase();
    const { nodes } = await vehiclesOf(
      world,
      `first: 1000, vinPrefix: "${prefix}", filter: { energyLevel: { max: 50 } }`,
    );
    const expected = all.filter((one) => one.vin.toLowerCase().startsWith(prefix) && level(one) <= 50);
    expect(nodes.map(({ vin }) => vin)).toEqual(expected.map(({ vin }) => vin).sort());
  });

  it('are returned in the requested order, unknown values last', async () => {
    const { nodes } = await vehiclesOf(
      world,
      'first: 1000, orderBy: { field: ENERGY_LEVEL, direction: DESC }',
      everything,
    );
    const levels = nodes.map((vehicle) => level(vehicle));
    const known = levels.filter((each) => !Number.isNaN(each));
    expect(levels.slice(0, known.length)).toEqual([...known].sort((one, other) => other - one));
    expect(known.length).toBeLessThan(180);
    expect(nodes).toHaveLength(180);
  });

  it('are returned nearest first around the centre of a circle', async () => {
    const { nodes } = await vehiclesOf(
      world,
      'first: 1000, filter: { withinCircle: { longitude: 2.35, latitude: 48.86, radius: 20000 } }, orderBy: { field: DISTANCE }',
      everything,
    );
    // At this scale the order equals that of planar distances.
    const squares = nodes.slice(0, 10).map(({ status }) => {
      const { longitude, latitude } = status!.lastPosition!;
      return ((longitude! - 2.35) * Math.cos((48.86 * Math.PI) / 180)) ** 2 + (latitude! - 48.86) ** 2;
    });
    for (const [index, square] of squares.slice(1).entries()) expect(square).toBeGreaterThan(squares[index]! * 0.98);
  });

  const args = `first: 1000, filter: { energyLevel: { max: 80 }, activeAlert: INFORMATION }, orderBy: { field: DAYS_BEFORE_MAINTENANCE }`;
  it.each([
    ['are not advertised', { advertised: false }],
    ['are missing', { failing: { status: 410, maintenances: 404, alerts: 501 } }],
  ])('are read vehicle by vehicle when the collections %s', async (_, collections) => {
    const expected = await vehiclesOf(world, args, everything);
    world.simulator.setCollections(collections);
    await world.restart({ upstream: { connections: 4 } });
    const { result, byOperation, maxConcurrent } = await world.count(() => vehiclesOf(world, args, shown));
    expect(result.nodes.map(({ vin }) => vin)).toEqual(expected.nodes.map(({ vin }) => vin));
    expect(result.nodes.length).toBeGreaterThan(0);
    expect(byOperation).toMatchObject({
      getFleetVehicleStatus: 180,
      getVehicleMaintenance: 180,
      getVehicleAlerts: 180,
    });
    expect(maxConcurrent).toBeLessThanOrEqual(4);
    expect((await world.count(() => vehiclesOf(world, args, shown))).total).toBe(0);
  });

  it('are returned correctly despite the known quirks of the upstream', async () => {
    const expected = await vehiclesOf(world, args, shown);
    for (const quirk of ['Q03', 'Q05', 'Q07', 'Q09', 'Q27', 'Q29'] as const) {
      world.simulator.setQuirks([quirk]);
      await world.restart({});
      expect((await vehiclesOf(world, args, shown)).nodes).toEqual(expected.nodes);
    }
  });

  it('are read again for each request when caching is disabled', async () => {
    const once = await world.count(() => vehiclesOf(world, 'filter: { moving: true }'));
    const twice = await world.count(() => vehiclesOf(world, 'filter: { moving: true }'));
    expect(once.byOperation).toEqual({ getVehiclesByDevice: 3, getFleetStatusList: 3 });
    expect(twice.byOperation).toEqual(once.byOperation);
  });

  it('are returned in upstream order without a filter and an order', async () => {
    const { byOperation, result } = await world.count(() => vehiclesOf(world, 'first: 5, filter: {}'));
    expect(byOperation).toEqual({ getVehiclesByDevice: 1 });
    expect(result.nodes.map(({ vin }) => vin)).toEqual(all.slice(0, 5).map(({ vin }) => vin));
    expect(Math.abs(Date.parse(result.asOf) - Date.now())).toBeLessThan(minute);
  });

  const wrong = [
    ['filter.energyLevel', 'filter: { energyLevel: { min: 3, max: 2 } }'],
    ['filter.withinCircle.latitude', 'filter: { withinCircle: { longitude: 2, latitude: 91, radius: 1 } }'],
    ['filter.withinCircle.radius', 'filter: { withinCircle: { longitude: 2, latitude: 48, radius: 0 } }'],
    ['orderBy', 'orderBy: { field: DISTANCE }'],
    ['after', 'after: "bm9uc2Vuc2U", orderBy: { field: VIN }'],
    ['first', 'first: -1, orderBy: { field: VIN }'],
  ] as const;
  it.each(wrong)('are rejected before any call, naming the invalid argument: %s', async (argument, args) => {
    const { result, total } = await world.count(() => queryVehicles(world, args));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.message).toMatch(new RegExp(`^${argument.replaceAll('.', '\\.')}: `));
    expect(total).toBe(0);
  });

  it('reject a cursor of another order or of the unfiltered list', async () => {
    const byAutonomy = await vehiclesOf(world, 'first: 1, orderBy: { field: AUTONOMY }');
    const plain = await vehiclesOf(world, 'first: 1');
    for (const { pageInfo } of [byAutonomy, plain]) {
      const refused = await queryVehicles(world, `after: "${pageInfo.endCursor}", orderBy: { field: VIN }`);
      expect(codesOf(refused)).toEqual(['BAD_USER_INPUT']);
    }
    const refused = await queryVehicles(world, `after: "${byAutonomy.pageInfo.endCursor}"`);
    expect(codesOf(refused)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('vehicles by predicate, of API v2', () => {
  beforeAll(async () => {
    world = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: true }] },
      upstream: { apiVersion: 'v2' },
    });
  });
  afterAll(() => world.close());

  it('are returned as with v3', async () => {
    const args = 'first: 1000, filter: { energyLevel: { max: 50 }, moving: false }, orderBy: { field: ENERGY_LEVEL }';
    const v2 = await vehiclesOf(world, args);
    await world.restart({ upstream: { apiVersion: 'v3' } });
    const v3 = await vehiclesOf(world, args);
    expect(v2.nodes.length).toBeGreaterThan(0);
    expect(v2.nodes.map(({ vin }) => vin)).toEqual(v3.nodes.map(({ vin }) => vin));
  });
});
