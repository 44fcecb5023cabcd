import { describe, expect, it } from '@jest/globals';
import {
  byVin,
  noFilter,
  type Alert,
  type Collision,
  type Fleet,
  type FleetPart,
  type Vehicle,
  type VehicleExtension,
} from '../../../src/domain/index.js';
import {
  FleetCache,
  FleetSnapshots,
  noNeeds,
  RequestLoaders,
  type ListRequest,
  type RequestLoadersOptions,
  type VehicleListRequest,
  type VehicleNeeds,
} from '../../../src/loaders/index.js';
import { answered } from './support/collection.js';
import { alertOf, fleetOf, idsUpTo, maintenanceOf, statusOf, tripOf, vehicleOf, vinOf } from './support/entities.js';
import { call, MemoryUpstream, type MemoryWorld } from './support/upstream.js';

const fleet = fleetOf('f1');
const ids = idsUpTo(30);

function loadersOf(
  world: Partial<MemoryWorld> = {},
  knowledge = new FleetCache({ now: () => 0, limit: 100 }),
  options: Partial<RequestLoadersOptions> = {},
) {
  const upstream = new MemoryUpstream({
    fleets: [fleet],
    vehicles: ids.map((id) => vehicleOf(id)),
    statuses: new Map(ids.map((id) => [id, statusOf(id)])),
    maintenances: new Map(ids.map((id) => [id, maintenanceOf(id)])),
    ...world,
  });
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize: 10, now: () => 0, ttlMs: 60_000 });
  const loaders = new RequestLoaders({ upstream, knowledge, snapshots, pageSize: 10, call, ...options });
  return { upstream, knowledge, loaders };
}

const needs = (own: boolean, ...extensions: readonly VehicleExtension[]): VehicleNeeds => ({
  own,
  extensions: new Set(extensions),
});
const byId = (vehicleId: string, wanted = noNeeds, locale: string | null = null) => ({
  fleetId: 'f1',
  vehicleId,
  vin: null,
  locale,
  needs: wanted,
});
const list: VehicleListRequest = {
  first: 10,
  after: null,
  vinPrefix: null,
  locale: null,
  needs: noNeeds,
  shown: new Set(),
};
const vehiclesOf = async (loaders: RequestLoaders, request: Partial<VehicleListRequest> = {}): Promise<Vehicle[]> =>
  (await loaders.vehicles(fleet, { ...list, ...request }))?.entries.map(({ item }) => item) ?? [];

describe('the loaders of a request: fleets', () => {
  it('load a fleet once', async () => {
    const { loaders, upstream } = loadersOf();
    expect(await Promise.all([loaders.fleet('f1'), loaders.fleet('f1'), loaders.fleet('f9')])).toEqual([
      fleet,
      fleet,
      null,
    ]);
    expect(upstream.calls).toEqual(['fleet f1', 'fleet f9']);
  });

  it('read equal lists once and others separately', async () => {
    const { loaders, upstream } = loadersOf();
    await Promise.all([1, 2, 3].map(() => loaders.fleets({ first: 10, after: null })));
    await Promise.all([1, 2, 3].map(() => vehiclesOf(loaders)));
    await vehiclesOf(loaders, { needs: needs(true) });
    expect(upstream.calls).toEqual(['fleets', 'Fleet.vehicles']);
    await loaders.fleets({ first: 5, after: null });
    await vehiclesOf(loaders, { vinPrefix: 'V' });
    await vehiclesOf(loaders, { first: 9 });
    await vehiclesOf(loaders, { after: { token: '10', size: 10, index: -1 } });
    expect(upstream.calls).toHaveLength(6);
  });

  it('use a fleet that an earlier request has cached', async () => {
    const { knowledge, loaders } = loadersOf();
    await loaders.fleets({ first: 10, after: null });
    const later = loadersOf({}, knowledge);
    expect(await later.loaders.fleet('f1')).toBe(fleet);
    expect(later.upstream.calls).toEqual([]);
  });

  it('store a fleet’s size from its unfiltered list only', async () => {
    const { knowledge, loaders } = loadersOf();
    await loaders.vehicles(fleet, { ...list, vinPrefix: 'VIN' });
    expect(knowledge.size('f1')).toBeUndefined();
    await loaders.vehicles(fleet, list);
    expect(knowledge.size('f1')).toBe(30);
  });

  it('fail only for the failing fleet', async () => {
    const { loaders } = loadersOf({ failures: new Map([['f9', answered(500)]]) });
    const [good, bad] = await Promise.allSettled([loaders.fleet('f1'), loaders.fleet('f9')]);
    expect(good).toMatchObject({ value: fleet });
    expect(bad).toMatchObject({ reason: { code: 'UPSTREAM_ERROR' } });
  });
});

describe('the loaders of a request: vehicles', () => {
  it('load one vehicle under many aliases with one call for all needs', async () => {
    const { loaders, upstream } = loadersOf();
    await Promise.all([
      loaders.vehicle(byId('v1', needs(false, 'branding'))),
      loaders.vehicle(byId('v1', needs(false, 'pictures'))),
      loaders.vehicle(byId('v1')),
    ]);
    expect(upstream.calls).toEqual(['vehicle v1 +branding,pictures']);
  });

  it('do not read a vehicle again that a list has loaded', async () => {
    const { loaders, upstream } = loadersOf();
    const [first] = await vehiclesOf(loaders);
    expect(await loaders.vehicle(byId('v1'))).toBe(first);
    expect(upstream.calls).toEqual(['Fleet.vehicles']);
  });

  it('read a vehicle again if the list lacks what is needed', async () => {
    const { loaders, upstream } = loadersOf();
    await vehiclesOf(loaders);
    expect(await loaders.vehicle(byId('v1', needs(false, 'branding')))).toMatchObject({ brand: 'Peugeot' });
    expect(upstream.calls).toEqual(['Fleet.vehicles', 'vehicle v1 +branding']);
  });

  it('keep vehicles in different languages separate', async () => {
    const { loaders } = loadersOf();
    const branding = needs(false, 'branding');
    await loaders.vehicles(fleet, { ...list, locale: 'fr', needs: branding });
    const found = await Promise.all([
      loaders.vehicle(byId('v1', branding)),
      loaders.vehicle(byId('v1', branding, 'fr')),
      loaders.vehicle(byId('v1', branding, 'de')),
    ]);
    expect(found.map((vehicle) => vehicle?.label)).toEqual(['208 (default)', '208 (fr)', '208 (de)']);
  });

  it('do not confuse the id of one vehicle with the VIN of another', async () => {
    const twin = { ...vehicleOf('v31'), vehicleId: vinOf('v1') };
    const { loaders } = loadersOf({ vehicles: [vehicleOf('v1'), twin] });
    const [byItsId, byItsVin] = await Promise.all([
      loaders.vehicle(byId(twin.vehicleId)),
      loaders.vehicle({ ...byId(''), vehicleId: null, vin: vinOf('v1') }),
    ]);
    expect([byItsId?.vin, byItsVin?.vehicleId]).toEqual([vinOf('v31'), 'v1']);
  });

  it('fail only for the vehicle whose call throws', async () => {
    const { loaders } = loadersOf({ failures: new Map([['v2', answered(500)]]) });
    const found = await Promise.allSettled(['v1', 'v2', 'v3'].map((id) => loaders.vehicle(byId(id))));
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('read a vehicle resource once for all its fields, in the language of the list', async () => {
    const { loaders, upstream } = loadersOf();
    const [vehicle] = await vehiclesOf(loaders, { locale: 'fr' });
    if (vehicle === undefined) throw new Error('a vehicle was expected');
    const [branded, capable] = await Promise.all([
      loaders.vehicleWith(vehicle, needs(true, 'branding')),
      loaders.vehicleWith(vehicle, needs(true, 'onboardCapabilities')),
    ]);
    expect(branded.label).toBe('208 (fr)');
    expect(capable).toBe(branded);
    expect(upstream.calls.slice(1)).toEqual(['Vehicle.self v1 +branding,onboardCapabilities in fr']);
    expect(await loaders.vehicleWith(branded, needs(true, 'branding'))).toBe(branded);
    expect(upstream.calls).toHaveLength(2);
  });

  it('request no extension that this API version does not have', async () => {
    const { loaders, upstream } = loadersOf({ vehicleExtensions: [] });
    const [vehicle] = await vehiclesOf(loaders, { needs: needs(true, 'branding') });
    if (vehicle === undefined) throw new Error('a vehicle was expected');
    expect(await loaders.vehicleWith(vehicle, needs(true, 'branding', 'onboardCapabilities'))).toBe(vehicle);
    expect(upstream.calls).toEqual(['Fleet.vehicles']);
  });
});

describe('the loaders of a request: selections of vehicles', () => {
  const selection = { filter: noFilter, order: byVin, after: null, locale: null, needs: noNeeds };
  const select = (loaders: RequestLoaders, firsts: readonly number[]) =>
    Promise.all(
      firsts.map((first) => loaders.selectVehicles(fleet, { ...selection, first, shown: new Set<FleetPart>() })),
    );

  it('yield to the event loop, and equal ones are made once', async () => {
    const turns = { taken: 0 };
    const yieldToEventLoop = async () => void (turns.taken += 1);
    const { loaders, upstream } = loadersOf({}, undefined, { yieldToEventLoop });
    const selected = await select(loaders, [1, 2, 2, 3]);
    expect(selected.map(({ entries }) => entries.length)).toEqual([1, 2, 2, 3]);
    expect(turns.taken).toBe(3);
    expect(upstream.calls).toHaveLength(3);
  });

  it('share the snapshot with summaries', async () => {
    const { loaders, upstream } = loadersOf();
    const bySeen = { ...selection, order: { ...byVin, field: 'SEEN_AT' as const } };
    const [snapshot, selected] = await Promise.all([
      loaders.snapshot(fleet, new Set<FleetPart>(['status'])),
      loaders.selectVehicles(fleet, { ...bySeen, first: 2, shown: new Set<FleetPart>() }),
    ]);
    expect([selected.entries.length, snapshot.records.length]).toEqual([2, ids.length]);
    expect(upstream.calls.filter((name) => name === 'Fleet.vehicles')).toHaveLength(3);
  });

  it('are not made for an aborted request', async () => {
    const ending = new AbortController();
    const yieldToEventLoop = async () => ending.abort();
    const { loaders } = loadersOf({}, undefined, { yieldToEventLoop, call: { ...call, signal: ending.signal } });
    await expect(select(loaders, [1])).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

describe('the loaders of a request: vehicles of alerts', () => {
  const alerts = ids.map((id) => alertOf(`a-${id}`, id));
  const all = (loaders: RequestLoaders, of: readonly Alert[], wanted = noNeeds) =>
    Promise.all(of.map((alert) => loaders.vehicleOf('Alert.vehicle', alert, wanted)));

  it('use the fleet’s list if that takes fewer calls', async () => {
    const { loaders, upstream, knowledge } = loadersOf({ alerts, collections: { vehicles: { rangeable: false } } });
    knowledge.learnFleet(fleet);
    expect((await all(loaders, alerts)).map((vehicle) => vehicle?.vehicleId)).toEqual(ids);
    expect(upstream.calls).toEqual(['vehicles first', 'vehicles next', 'vehicles next']);
  });

  it('read a vehicle resource only if needed', async () => {
    const { loaders, upstream, knowledge } = loadersOf({ alerts, collections: { vehicles: {} } });
    knowledge.learnFleet(fleet);
    await all(loaders, alerts.slice(0, 5), needs(true, 'branding'));
    expect(upstream.calls).toHaveLength(5);
  });

  it('use the alert’s embedded copy unless it lacks what is needed', async () => {
    const embedded = vehicleOf('v1');
    const { loaders, upstream } = loadersOf({ alerts, held: new Map([['Alert.vehicle a-v1', embedded]]) });
    const [alert] = alerts as [Alert];
    expect(await loaders.vehicleOf('Alert.vehicle', alert, noNeeds)).toBe(embedded);
    expect(upstream.calls).toEqual([]);
    const { loaders: others } = loadersOf({ alerts, held: new Map([['Alert.vehicle a-v1', embedded]]) });
    const branding = needs(false, 'branding');
    const branded = await others.vehicleOf('Alert.vehicle', alert, branding);
    expect((await others.vehicleWith(branded as Vehicle, branding)).brand).toBe('Peugeot');
  });
});

describe('the loaders of a request: status and maintenance', () => {
  it('of a fleet’s vehicles come from its collections, each read once', async () => {
    const { loaders, upstream, knowledge } = loadersOf({ collections: { status: {}, maintenances: {} } });
    knowledge.learnFleet(fleet);
    const vehicles = await vehiclesOf(loaders, { first: 30 });
    await Promise.all(
      vehicles.flatMap((vehicle) => [
        loaders.status(vehicle, null),
        loaders.lastPosition(vehicle, null),
        loaders.maintenance(vehicle, null),
        loaders.status(vehicle, null),
      ]),
    );
    const counted = (name: string) => upstream.calls.filter((each) => each.startsWith(name)).length;
    expect([counted('Fleet.vehicles'), counted('status'), counted('maintenances')]).toEqual([3, 3, 3]);
    // These statuses contain no position, so each position is read separately.
    expect(counted('Vehicle.lastPosition')).toBe(30);
    expect(upstream.calls).toHaveLength(39);
  });

  it('of vehicles of two fleets come from each fleet’s collection', async () => {
    const other: Fleet = fleetOf('f2');
    const vehicles = [...ids.map((id) => vehicleOf(id)), ...ids.map((id) => vehicleOf(`w${id}`, 'f2'))];
    const { loaders, upstream, knowledge } = loadersOf({
      fleets: [fleet, other],
      vehicles,
      statuses: new Map(vehicles.map(({ vehicleId }) => [vehicleId, statusOf(vehicleId)])),
      collections: { status: {} },
    });
    knowledge.learnFleet(fleet);
    knowledge.learnFleet(other);
    const statuses = await Promise.all(vehicles.map((vehicle) => loaders.status(vehicle, null)));
    expect(statuses.map((status) => status?.vehicleId)).toEqual(vehicles.map(({ vehicleId }) => vehicleId));
    expect(upstream.calls.sort()).toEqual(['status first', 'status first', ...Array<string>(4).fill('status range')]);
  });

  it('of a vehicle without one are null', async () => {
    const { loaders } = loadersOf({ statuses: new Map(), maintenances: new Map() });
    expect(await loaders.status(vehicleOf('v1'), null)).toBeNull();
    expect(await loaders.maintenance(vehicleOf('v1'), null)).toBeNull();
  });
});

describe('the loaders of a request: views of the data', () => {
  it('are read and stored separately', async () => {
    const { loaders, upstream } = loadersOf();
    const vehicle = vehicleOf('v1');
    await Promise.all([
      loaders.status(vehicle, null),
      loaders.status(vehicle, 'END_USER'),
      loaders.status(vehicle, 'END_USER'),
    ]);
    expect(upstream.calls).toEqual(['Vehicle.status v1', 'Vehicle.status v1']);
  });

  it('do not use embedded copies, but a missing status is missing in all views', async () => {
    const held = new Map<string, unknown>([
      ['Vehicle.status v1', statusOf('v1')],
      ['Vehicle.status v2', null],
    ]);
    const { loaders, upstream } = loadersOf({ held });
    await Promise.all(['v1', 'v2'].map((id) => loaders.status(vehicleOf(id), 'END_USER')));
    expect(upstream.calls).toEqual(['Vehicle.status v1']);
    await loaders.status(vehicleOf('v1'), null);
    expect(upstream.calls).toHaveLength(1);
  });

  it('that are refused do not affect the default view', async () => {
    const { loaders, knowledge } = loadersOf({ collections: { status: { refusal: 400 } } });
    knowledge.learnFleet(fleet);
    await Promise.all(ids.map((id) => loaders.status(vehicleOf(id), 'END_USER')));
    expect([knowledge.isDoubtful('f1', 'status END_USER'), knowledge.isDoubtful('f1', 'status')]).toEqual([
      true,
      false,
    ]);
  });

  it('of a requested status are preferred to the default view, without a call', async () => {
    const { loaders, upstream } = loadersOf();
    const vehicle = vehicleOf('v1');
    expect(await loaders.requestedStatus(vehicle, 'END_USER')).toBeNull();
    await loaders.status(vehicle, null);
    expect(await loaders.requestedStatus(vehicle, 'END_USER')).toMatchObject({ vehicleId: 'v1' });
    expect(await loaders.requestedStatus(vehicleOf('v2'), null)).toBeNull();
    expect(upstream.calls).toEqual(['Vehicle.status v1']);
  });
});

describe('the loaders of a request: lists', () => {
  const alerts = ids.map((id, index) => alertOf(`a-${id}`, id, index % 3 === 0));
  const whole: ListRequest<Alert> = { count: 100, from: 'start', cursor: null, filter: null };
  const plain = { profile: null, intervals: [] };

  it.each([
    [true, 10],
    [false, 20],
  ])('of a fleet’s alerts that are active (%p) are found on all pages', async (active, count) => {
    const { loaders } = loadersOf({ alerts });
    const filter = { name: `active ${active}`, matches: (alert: Alert) => alert.active === active };
    const window = await loaders.list('Fleet.alerts', fleet, plain, { ...whole, filter });
    expect(window?.entries).toHaveLength(count);
    expect(window).toMatchObject({ hasMore: false, total: count });
  });

  it('of the alerts of a vehicle return that vehicle', async () => {
    const { loaders } = loadersOf({ alerts });
    const window = await loaders.list('Vehicle.alerts', vehicleOf('v4'), plain, whole);
    expect(window?.entries.map(({ item }) => item.alertId)).toEqual(['a-v4']);
  });
});

describe('the loaders of a request: entities by id', () => {
  const alerts = ids.map((id) => alertOf(`a-${id}`, id));

  it('fail only for the failing entity, also synchronously', async () => {
    const { loaders, upstream } = loadersOf({ alerts, failures: new Map([['a-v2', answered(500)]]) });
    const load = (id: string) =>
      loaders.entity('Alert', { fleetId: 'f1', vehicleId: id, alertId: `a-${id}` }, { profile: null });
    const found = await Promise.allSettled([load('v1'), load('v2'), load('v1')]);
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(upstream.calls).toEqual(['Alert a-v1', 'Alert a-v2']);
  });

  it('are read once per view and kind', async () => {
    const { loaders, upstream } = loadersOf({ alerts });
    const ref = { fleetId: 'f1', vehicleId: 'v1', alertId: 'a-v1' };
    await Promise.all([
      loaders.entity('Alert', ref, { profile: null }),
      loaders.entity('Alert', ref, { profile: 'END_USER' }),
      loaders.entity('Alert', { ...ref, vehicleId: null }, { profile: null }),
      loaders.entity('Trip', { fleetId: 'f1', vehicleId: 'v1', tripId: 'a-v1' }, { profile: null }),
    ]);
    expect(upstream.calls).toEqual(['Alert a-v1', 'Alert a-v1', 'Alert a-v1', 'Trip a-v1']);
  });

  it('by VIN are read with the extensions of the API version', async () => {
    const information = { vin: 'VINV1', label: '208' };
    const entities = new Map([['VehicleInformation VINV1', information]]);
    const { loaders, upstream } = loadersOf({ entities, vehicleExtensions: ['branding'] });
    const ask = (...extensions: readonly VehicleExtension[]) =>
      loaders.information('VINV1', { extensions: new Set(extensions), locale: null });
    expect(await ask('branding', 'pictures')).toEqual(information);
    await ask('branding');
    expect(upstream.calls).toHaveLength(1);
  });
});

describe('the loaders of a request: the target of many relations', () => {
  const trips = [tripOf('t1', 'v1'), tripOf('t2', 'v1')];
  const collisionOf = (collisionId: string, tripId: string | null) =>
    ({ fleetId: 'f1', vehicleId: 'v1', collisionId, tripId }) as Collision;
  const load = (loaders: RequestLoaders, collision: Collision) =>
    loaders.one('Collision.trip', collision, { profile: null });

  it('is read once', async () => {
    const places = new Map(['c1', 'c2'].map((id) => [`Collision.trip ${id}`, 'the place of t1']));
    const { loaders, upstream } = loadersOf({ trips, places });
    const found = await Promise.all(
      [collisionOf('c1', 't1'), collisionOf('c2', 't1'), collisionOf('c3', 't2')].map((each) => load(loaders, each)),
    );
    expect(found.map((trip) => trip?.tripId)).toEqual(['t1', 't1', 't2']);
    expect(upstream.calls).toEqual(['Collision.trip c1', 'Collision.trip c3']);
  });

  it('is not the embedded copy in another view', async () => {
    const held = new Map([['Collision.trip c1', trips[1]]]);
    const { loaders, upstream } = loadersOf({ trips, held });
    await loaders.one('Collision.trip', collisionOf('c1', 't2'), { profile: 'END_USER' });
    expect(upstream.calls).toHaveLength(1);
  });

  it('is the embedded copy', async () => {
    const held = new Map([['Collision.trip c1', trips[1]]]);
    const { loaders, upstream } = loadersOf({ trips, held });
    expect(await load(loaders, collisionOf('c1', 't2'))).toBe(trips[1]);
    expect(upstream.calls).toEqual([]);
  });
});
