import { describe, expect, it } from '@jest/globals';
import type { FleetPart, VehicleExtension } from '../../../../src/domain/index.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import type { FleetSnapshot } from '../../../../src/loaders/snapshots/fleet-snapshot.js';
import { FleetSnapshots } from '../../../../src/loaders/snapshots/fleet-snapshots.js';
import { answered } from '../support/collection.js';
import { alertOf, fleetOf, idsUpTo, maintenanceOf, statusOf, vehicleOf } from '../support/entities.js';
import { call, MemoryUpstream, type MemoryWorld } from '../support/upstream.js';

const fleet = fleetOf('f1');
const ids = idsUpTo(25);
const vehicles = ids.map((id) => vehicleOf(id));
const everybody: MemoryWorld = {
  fleets: [fleet],
  vehicles,
  statuses: new Map(ids.map((id) => [id, statusOf(id)])),
  maintenances: new Map(ids.map((id) => [id, maintenanceOf(id)])),
  alerts: [alertOf('a1', 'v1'), alertOf('a2', 'v1', false), alertOf('a3', 'v2')],
  collections: { status: {}, maintenances: {} },
};

const partsOf = (snapshot: FleetSnapshot) =>
  (['vehicles', 'status', 'maintenances', 'alerts'] as const).filter((part) => snapshot.has(part));

function snapshotsOf(world: MemoryWorld, { ttlMs = 60_000, limit = 1000 } = {}) {
  let time = 0;
  const upstream = new MemoryUpstream(world);
  const knowledge = new FleetCache({ now: () => time });
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize: 10, now: () => time, ttlMs, limit });
  const read = (
    needed: readonly FleetPart[],
    {
      extensions = [],
      locale = null,
      of = fleet,
    }: {
      extensions?: readonly VehicleExtension[];
      locale?: string | null;
      of?: typeof fleet;
    } = {},
  ) => {
    const requested = { needed: new Set(needed), extensions: new Set(extensions), locale };
    return snapshots.read(of, requested, call);
  };
  const extend = (snapshot: FleetSnapshot, shown: readonly FleetPart[], vehicles: number) =>
    snapshots.extend(snapshot, fleet, { shown: new Set(shown), vehicles }, call);
  /** The calls of one read. */
  const callsOf = async (reading: () => Promise<unknown>) => {
    upstream.calls.length = 0;
    await reading();
    return [...upstream.calls];
  };
  return { read, extend, callsOf, knowledge, snapshots, pass: (ms: number) => void (time += ms) };
}

describe('a snapshot of a fleet', () => {
  it('has every vehicle with the needed parts only', async () => {
    const { read } = snapshotsOf(everybody);
    const snapshot = await read(['status']);
    const { records, asOf } = snapshot;
    expect(records.map(({ vehicle }) => vehicle.vehicleId)).toEqual(ids);
    expect(records.map(({ status }) => status?.vehicleId)).toEqual(ids);
    expect(records.every(({ maintenance, alerts }) => maintenance === null && alerts.length === 0)).toBe(true);
    expect(partsOf(snapshot)).toEqual(['vehicles', 'status']);
    expect(asOf).toEqual(new Date(0));
  });

  it('reads each part when it is needed, and not again while it is fresh', async () => {
    const { read, callsOf } = snapshotsOf(everybody);
    expect(await callsOf(() => read([]))).toEqual(['Fleet.vehicles', 'Fleet.vehicles', 'Fleet.vehicles']);
    expect(await callsOf(() => read(['status']))).toEqual(['status first', 'status range', 'status range']);
    expect(await callsOf(() => read(['status', 'maintenances']))).toEqual([
      'maintenances first',
      'maintenances range',
      'maintenances range',
    ]);
    expect(await callsOf(() => read(['maintenances', 'status']))).toEqual([]);
  });

  it('is as old as the oldest of its parts', async () => {
    const { read, pass } = snapshotsOf(everybody);
    await read(['status']);
    pass(40_000);
    expect((await read(['maintenances'])).asOf).toEqual(new Date(0));
    pass(30_000);
    // Vehicles are read again; maintenances are not.
    expect((await read(['maintenances'])).asOf).toEqual(new Date(40_000));
    expect((await read(['status'])).asOf).toEqual(new Date(70_000));
  });

  it('is extended with cached parts, without reading for few vehicles', async () => {
    const { read, extend, callsOf, pass } = snapshotsOf(everybody);
    const few = await extend(await read([]), ['status'], 3);
    expect(partsOf(few)).toEqual(['vehicles']);
    await read(['status']);
    pass(30_000);
    const due = await read(['maintenances']);
    const calls = await callsOf(async () => {
      const snapshot = await extend(due, ['status'], 3);
      expect(partsOf(snapshot)).toEqual(['vehicles', 'status', 'maintenances']);
      expect(snapshot.recordOf(vehicles[0]!).status?.vehicleId).toBe('v1');
      expect(snapshot.recordOf(vehicles[0]!).maintenance?.vehicleId).toBe('v1');
      expect(snapshot.asOf).toEqual(new Date(0));
    });
    expect(calls).toEqual([]);
  });

  it('is extended with a collection if that takes fewer calls than single calls', async () => {
    const { read, extend, callsOf } = snapshotsOf(everybody);
    const snapshot = await read([]);
    expect(await callsOf(() => extend(snapshot, ['status'], 4))).toHaveLength(3);
    expect(await callsOf(() => extend(snapshot, ['status', 'vehicles'], 4))).toEqual([]);
  });

  it.each([{}, { status: { failingPage: 1 } }])(
    'stays unchanged if it cannot be extended (%j)',
    async (collections) => {
      const { read, extend, callsOf } = snapshotsOf({ ...everybody, collections });
      const snapshot = await read([]);
      const calls = await callsOf(async () =>
        expect(partsOf(await extend(snapshot, ['status'], 25))).toEqual(['vehicles']),
      );
      expect(calls.filter((each) => each.startsWith('Vehicle.'))).toEqual([]);
    },
  );

  it('uses cached vehicles with more extensions in the same language', async () => {
    const { read, callsOf } = snapshotsOf(everybody);
    const { extensions } = await read([], { extensions: ['branding', 'pictures'] });
    expect([...extensions]).toEqual(['branding', 'pictures']);
    const less = await callsOf(async () => {
      const { records, extensions } = await read([], { extensions: ['branding'] });
      expect(records[0]?.vehicle.brand).toBe('Peugeot');
      expect(extensions.has('pictures')).toBe(true);
    });
    expect(less).toEqual([]);
    expect(await callsOf(() => read([], { extensions: ['branding'], locale: 'fr' }))).toHaveLength(3);
    expect(await callsOf(() => read([], { extensions: ['onboardCapabilities'] }))).toHaveLength(3);
  });

  it('uses embedded copies of vehicles that the collection lacks', async () => {
    const { statuses } = everybody;
    const without = new Map([...(statuses ?? [])].filter(([id]) => id !== 'v1' && id !== 'v2'));
    const held = new Map([['Vehicle.status v1', statuses?.get('v1')]]);
    const { read, callsOf } = snapshotsOf({ ...everybody, statuses: without, held });
    const calls = await callsOf(async () => {
      const { records } = await read(['status']);
      expect(records.slice(0, 3).map(({ status }) => status?.vehicleId ?? null)).toEqual(['v1', null, 'v3']);
    });
    expect(calls.filter((each) => each.startsWith('Vehicle.'))).toEqual([]);
  });

  it('reads vehicle by vehicle if the fleet does not offer the collection', async () => {
    const { read, callsOf } = snapshotsOf({ ...everybody, collections: {} });
    const calls = await callsOf(async () => {
      const { records } = await read(['status', 'maintenances', 'alerts']);
      expect(records.map(({ status }) => status?.vehicleId)).toEqual(ids);
      expect(records.map(({ maintenance }) => maintenance?.vehicleId)).toEqual(ids);
      expect(records.slice(0, 3).map(({ alerts }) => alerts.map(({ alertId }) => alertId))).toEqual([
        ['a1'],
        ['a3'],
        [],
      ]);
    });
    expect(calls).toHaveLength(3 + 3 * 25);
  });

  it('reads vehicle by vehicle if the collection refuses, and avoids it once confirmed', async () => {
    const world = { ...everybody, collections: { status: { refusal: 410 } } };
    const { read, callsOf, pass } = snapshotsOf(world, { ttlMs: 10_000 });
    for (const tries of [1, 1, 0]) {
      expect(await callsOf(() => read(['status']))).toHaveLength(3 + tries + 25);
      pass(10_000);
    }
  });

  it.each([
    ['404', [], ['Fleet.alerts']],
    ['404', everybody.alerts ?? [], ['Fleet.alerts', ...ids.map((id) => `Vehicle.alerts ${id}`)]],
    ['410', [], ids.map((id) => `Vehicle.alerts ${id}`)],
  ] as const)('treats alerts that respond with %s as empty if their list is (Q05)', async (status, alerts, more) => {
    const collections = { alerts: { refusal: Number(status) } };
    const { read, callsOf } = snapshotsOf({ ...everybody, alerts, collections });
    await read([]);
    expect(await callsOf(() => read(['alerts']))).toEqual(['alerts first', ...more]);
  });

  it.each([
    ['the fleet’s collection', { alerts: {} }],
    ['the lists of the vehicles', {}],
  ])('has the position of an alert in its vehicle’s list, from %s', async (_title, collections) => {
    const alerts = [alertOf('a1', 'v2', false), alertOf('a2', 'v1', false), alertOf('a3', 'v2'), alertOf('a4', 'v1')];
    const snapshot = await snapshotsOf({ ...everybody, alerts, collections }).read(['alerts']);
    const positions = vehicles
      .slice(0, 3)
      .map((each) => snapshot.activeAlertsOf(each)?.map(({ position }) => position));
    expect(positions).toEqual([[{ offset: 1, key: 'a4' }], [{ offset: 1, key: 'a3' }], []]);
  });

  it('has no alerts for a vehicle without a list, as opposed to an empty one', async () => {
    const lists = new Map([['Vehicle.alerts v1', null]]);
    const snapshot = await snapshotsOf({ ...everybody, lists }).read(['alerts']);
    expect(vehicles.slice(0, 2).map((each) => snapshot.activeAlertsOf(each)?.length)).toEqual([undefined, 1]);
    expect(snapshot.records[0]?.alerts).toEqual([]);
    expect(snapshot.recordsWithAlerts.map(({ vehicle }) => vehicle.vehicleId)).toEqual(ids.slice(1));
  });

  it('fails if the list of vehicles ends before its total, and stores no size', async () => {
    const upstream = new MemoryUpstream(everybody);
    const many = (...[name, parent, args, page]: Parameters<typeof upstream.many>) =>
      page.token === null
        ? upstream.many(name, parent, args, page)
        : Promise.resolve({ items: [], total: null, next: null });
    const cutShort = new Proxy(upstream, {
      get: (target, name) => {
        const value: unknown = name === 'many' ? many : Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const knowledge = new FleetCache({ now: () => 0 });
    const snapshots = new FleetSnapshots({ upstream: cutShort, knowledge, pageSize: 10, now: () => 0, ttlMs: 60_000 });
    const reading = snapshots.read(fleet, { needed: new Set(), extensions: new Set(), locale: null }, call);
    await expect(reading).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(knowledge.size('f1')).toBeUndefined();
  });

  it('fails with the error of a part and keeps the other parts', async () => {
    const world = { ...everybody, collections: { status: { failingPage: 1 }, maintenances: {} } };
    const { read, callsOf } = snapshotsOf(world);
    const failing = () => expect(read(['status', 'maintenances'])).rejects.toMatchObject({ upstream: { status: 500 } });
    await callsOf(failing);
    expect(await callsOf(failing)).toEqual(['status first', 'status range', 'status range']);
  });

  it('fails if the single call for a vehicle fails', async () => {
    const { read } = snapshotsOf({ ...everybody, collections: {}, failures: new Map([['v9', answered(500)]]) });
    await expect(read(['status'])).rejects.toMatchObject({ upstream: { status: 500 } });
  });

  it('is evicted when the cache is full', async () => {
    const others = ['f2', 'f3'].map((fleetId) => fleetOf(fleetId));
    const elsewhere = others.flatMap(({ fleetId }) => ids.map((id) => vehicleOf(`${fleetId}${id}`, fleetId)));
    const world = { ...everybody, fleets: [fleet, ...others], vehicles: [...vehicles, ...elsewhere] };
    const { read, callsOf } = snapshotsOf(world, { limit: 50 });
    for (const of of [fleet, ...others]) await read([], { of });
    expect(await callsOf(() => read([], { of: fleetOf('f3') }))).toEqual([]);
    expect(await callsOf(() => read([]))).toHaveLength(3);
  });

  it('is removed by clear', async () => {
    const { read, callsOf, snapshots } = snapshotsOf(everybody);
    await read(['status']);
    snapshots.clear();
    expect(await callsOf(() => read(['status']))).toHaveLength(6);
  });

  it('stores the fleet’s size for the planners', async () => {
    const { read, knowledge } = snapshotsOf(everybody);
    await read([]);
    expect(knowledge.size('f1')).toBe(25);
  });
});
