import { describe, expect, it } from '@jest/globals';
import {
  noRedaction,
  noFilter,
  type PrivacySettings,
  type Position,
  type Trip,
  type Vehicle,
} from '../../../../src/domain/index.js';
import { metersPerDegree } from '../../../../src/domain/fleet-query/geo.js';
import {
  callsOfTrack,
  createLoaders,
  FleetCache,
  FleetSnapshots,
  noNeeds,
  RequestLoaders,
} from '../../../../src/loaders/index.js';
import { createPseudonyms } from '../../../../src/privacy/pseudonyms.js';
import { fleetOf, positionOf, tripOf, vehicleOf } from '../support/entities.js';
import { call, MemoryUpstream, type MemoryWorld } from '../support/upstream.js';

const fleet = fleetOf('f1');
const pseudonyms = createPseudonyms('a secret of the tests, long enough');

function loadersOf(disclosure: Partial<PrivacySettings>, world: Partial<MemoryWorld>) {
  const upstream = new MemoryUpstream({ fleets: [fleet], vehicles: [], ...world });
  const knowledge = new FleetCache({ now: () => 0 });
  const snapshots = new FleetSnapshots({ upstream, knowledge, pageSize: 10, now: () => 0, ttlMs: 60_000 });
  const options = { upstream, knowledge, snapshots, pageSize: 10, call };
  return { upstream, loaders: createLoaders(options, { ...noRedaction, ...disclosure }, pseudonyms) };
}

/** A point this many metres along the equator, with one minute per hundred metres. */
const pointAt = (meters: number): Position => ({
  ...positionOf(meters / metersPerDegree),
  latitude: 0,
  createdAt: new Date(meters * 600),
});
const metersOf = ({ longitude }: Position): number => Math.round((longitude ?? NaN) * metersPerDegree);
const track = Array.from({ length: 25 }, (_, index) => pointAt(index * 100));
const trip: Trip = {
  ...tripOf('t1', 'v1'),
  startPosition: pointAt(0),
  stopPosition: pointAt(2400),
};
const waypoints = { tolerance: null, profile: null, intervals: [] };
const listTraits = {
  'Trip.waypoints': { pageSize: 2000, keyOf: ({ longitude }: Position) => String(longitude) },
} as never;
const lists = new Map([['Trip.waypoints t1', track]]);
const cutting = (tripEndsMeters: number, points: readonly Position[] = track) =>
  loadersOf({ tripEndsMeters }, { lists: new Map([['Trip.waypoints t1', points]]), listTraits });

type Loaders = ReturnType<typeof loadersOf>['loaders'];
const part = (loaders: Loaders, request: Partial<Parameters<Loaders['list']>[3]> = {}) =>
  loaders.list('Trip.waypoints', trip, waypoints, {
    count: 100,
    from: 'start',
    cursor: null,
    filter: null,
    ...request,
  });
const shownBy = async (loaders: Loaders, request = {}) =>
  (await part(loaders, request))?.entries.map(({ item }) => metersOf(item));

describe('the loaders without redaction', () => {
  it('are the unwrapped loaders', () => {
    expect(loadersOf({}, {}).loaders).toBeInstanceOf(RequestLoaders);
  });
});

describe('a track with hidden ends', () => {
  const middle = [600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800];

  it('is the list of the visible points with new indexes', async () => {
    const { loaders, upstream } = cutting(500);
    const window = await part(loaders);
    expect(window?.entries.map(({ item }) => metersOf(item))).toEqual(middle);
    expect(window).toMatchObject({ total: 13, hasMore: false });
    expect(window?.entries.map(({ position }) => position.offset)).toEqual(middle.map((_, index) => index));
    expect(upstream.calls).toHaveLength(1);
  });

  it.each(['start', 'end'] as const)('is the same list when it is read page by page from its %s', async (from) => {
    const walked: number[] = [];
    let cursor = null;
    for (;;) {
      // A separate request for each, as with pages.
      const window = await part(cutting(500).loaders, { count: 4, from, cursor });
      const found = window?.entries.map(({ item }) => metersOf(item)) ?? [];
      if (from === 'start') walked.push(...found);
      else walked.unshift(...found);
      expect(window?.total).toBe(13);
      if (window?.hasMore !== true) break;
      cursor = (from === 'start' ? window.entries.at(-1) : window.entries[0])?.position ?? null;
    }
    expect(walked).toEqual(middle);
  });

  it('is empty if the trip is shorter than both ends', async () => {
    expect(await part(cutting(1300).loaders)).toEqual({ entries: [], total: 0, hasMore: false });
  });

  it('is trimmed in the same way for a time interval', async () => {
    const shown = new Set(middle);
    // The upstream in memory does not filter by time: the test passes only the points of the interval.
    const { loaders } = cutting(500);
    const intervals = [{ from: new Date(0), to: new Date(1000 * 600), lasting: null }];
    const window = await loaders.list(
      'Trip.waypoints',
      trip,
      { ...waypoints, intervals },
      {
        count: 100,
        from: 'start',
        cursor: null,
        filter: null,
      },
    );
    expect(window?.entries.every(({ item }) => shown.has(metersOf(item)))).toBe(true);
    expect(window?.entries).toHaveLength(13);
  });

  it.each([0, 1, 1999, 2000, 2001, 3999, 4000, 4500])(
    'of %i points is read completely with the forecast calls',
    async (length) => {
      const points = Array.from({ length }, (_, index) => pointAt(index * 10));
      const { loaders, upstream } = cutting(500, points);
      expect(await part(loaders, { count: 1 })).not.toBeNull();
      expect(upstream.calls).toHaveLength(callsOfTrack({ pageSize: 2000 }, length).most);
    },
  );

  it('rejects forged cursors', async () => {
    const at = pointAt(1000);
    const cursor = { offset: 4, key: String(at.longitude) };
    await expect(part(cutting(500).loaders, { cursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const coarse = loadersOf({ position: { gridMeters: 1000 } }, { lists, listTraits });
    await expect(part(coarse.loaders, { cursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is null and not read if positions are withheld', async () => {
    const { loaders, upstream } = loadersOf({ position: 'withheld', tripEndsMeters: 500 }, { lists, listTraits });
    expect(await part(loaders)).toBeNull();
    expect(await loaders.lastPosition(vehicleOf('v1'), null)).toBeNull();
    expect(upstream.calls).toEqual([]);
  });

  it('is coarsened after its ends are trimmed by exact positions', async () => {
    const { loaders } = loadersOf({ position: { gridMeters: 70 }, tripEndsMeters: 500 }, { lists, listTraits });
    const shown = (await shownBy(loaders)) ?? [];
    expect(shown).toHaveLength(13);
    expect(shown).not.toEqual(middle);
    shown.forEach((meters, index) => expect(Math.abs(meters - (middle[index] ?? NaN))).toBeLessThanOrEqual(35));
  });
});

describe('a vehicle with its VIN as id', () => {
  const vin = 'VF3CCHMZ6JT000001';
  const vehicle: Vehicle = { ...vehicleOf(vin), vin };
  const world = { vehicles: [vehicle], trips: [tripOf('t1', vin, vin)] };
  const key = { fleetId: 'f1', vin: null, locale: null, needs: noNeeds };

  it('is found by its sealed id', async () => {
    const { loaders } = loadersOf({ vin: 'masked' }, world);
    const found = await loaders.vehicle({ ...key, vehicleId: null, vin });
    expect(JSON.stringify(found)).not.toContain(vin);
    const { loaders: later } = loadersOf({ vin: 'masked' }, world);
    expect(await later.vehicle({ ...key, vehicleId: found?.vehicleId ?? '' })).toEqual(found);
  });

  it('is sorted by redacted values, as are cursors', async () => {
    const others = ['VF3CCHMZ6JT000002', 'VF3CCHMZ6JT000003'].map((id) => ({ ...vehicleOf(id), vin: id }));
    const { loaders } = loadersOf({ vin: 'masked' }, { vehicles: [vehicle, ...others] });
    const order = { field: 'VIN', direction: 'ASC', energyType: null, center: null } as const;
    const query = { filter: noFilter, order, first: 2, locale: null, needs: noNeeds, shown: new Set<never>() };
    const first = await loaders.selectVehicles(fleet, { ...query, after: null });
    expect(JSON.stringify(first)).not.toMatch(/VF3CCHMZ6JT/);
    const next = await loaders.selectVehicles(fleet, { ...query, after: first.entries[1]?.key ?? null });
    const vins = [...first.entries, ...next.entries].map(({ record }) => record.vehicle.vin ?? '');
    expect(vins).toHaveLength(3);
    expect(vins).toEqual([...vins].sort());
  });
});
