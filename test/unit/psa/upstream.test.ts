import { describe, expect, it } from '@jest/globals';
import {
  DomainError,
  type Position,
  type Telemetry,
  type Trip,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
} from '../../../src/domain/index.js';
import { apiOf, base, httpError, linksTo } from './support/api.js';

const call = {};
const none: VehicleArguments = { extensions: new Set(), locale: null };
const fleetView = { profile: null };
const page = { size: 60, token: null };
const fleetAnswer = { id: 'f1', name: 'Paris', ...linksTo({ self: `${base}/fleets/f1` }) };

describe('an entry point', () => {
  it('rejects an invalid id', async () => {
    const { upstream, requests } = apiOf({});
    const hostile = '../f2';
    const ref = { fleetId: 'f1', vehicleId: hostile };
    for (const request of [
      () => upstream.fleet(hostile, call),
      () => upstream.vehicle(ref, none, call),
      () => upstream.vehicle({ fleetId: hostile, vin: 'VIN1' }, none, call),
      () => upstream.entity('Alert', { ...ref, alertId: 'a1' }, fleetView, call),
    ]) {
      const answer: Promise<unknown> = request();
      await expect(answer).rejects.toBeInstanceOf(DomainError);
      await expect(answer).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(requests).toEqual([]);
  });

  it('lists the fleets', async () => {
    const { upstream } = apiOf({ '/fleets': { total: 1, _embedded: { fleets: [fleetAnswer] } } });
    expect(await upstream.fleets(page, call)).toMatchObject({ items: [{ fleetId: 'f1', name: 'Paris' }], total: 1 });
  });

  it.each([
    ['v1', null, '/fleets/f1/vehicles/v1/alerts/a1'],
    [null, null, '/fleets/f1/alerts/a1'],
    ['v1', 't1', '/fleets/f1/vehicles/v1/trips/t1/alerts/a1'],
  ])('reads the alert of vehicle %p and trip %p at %s', async (vehicleId, tripId, path) => {
    const { upstream } = apiOf({ [path]: { id: 'a1' } });
    const ref = { fleetId: 'f1', vehicleId, tripId, alertId: 'a1' };
    // The alert has no vehicle, so it inherits the ids of the reference.
    expect(await upstream.entity('Alert', ref, fleetView, call)).toMatchObject({ alertId: 'a1', vehicleId });
  });

  it.each([40400, 40499])('Q05: is null if the upstream returns 404 with code %i', async (code) => {
    const { upstream } = apiOf({ '/fleets/f1/alerts/a1': httpError(404, code) });
    const ref = { fleetId: 'f1', vehicleId: null, alertId: 'a1' };
    expect(await upstream.entity('Alert', ref, fleetView, call)).toBeNull();
  });
});

describe('data that only v3 has', () => {
  const intervals = { intervals: [] };
  const vehicle = { fleetId: 'f1', vehicleId: 'v1', vin: 'VIN1' } as Vehicle;
  const reads: readonly [string, (upstream: Upstream) => Promise<unknown>][] = [
    ['alarms', (upstream) => upstream.many('Vehicle.alarms', vehicle, { ...intervals, kinds: [] }, page, call)],
    ['reports of theft', (upstream) => upstream.many('Vehicle.stolenReports', vehicle, intervals, page, call)],
    ['callbacks', (upstream) => upstream.many('Vehicle.remoteCallbacks', vehicle, { types: [] }, page, call)],
    ['actions', (upstream) => upstream.many('Vehicle.remoteActions', vehicle, { callbackId: 'cb1' }, page, call)],
    ['an alarm', (upstream) => upstream.entity('Alarm', { ...vehicle, alarmId: 'a1' }, {}, call)],
    ['a report of theft', (upstream) => upstream.entity('StolenReport', { ...vehicle, stolenId: 's1' }, {}, call)],
    ['a callback', (upstream) => upstream.entity('RemoteCallback', { fleetId: 'f1', callbackId: 'cb1' }, {}, call)],
    [
      'an action',
      (upstream) => upstream.entity('RemoteAction', { ...vehicle, callbackId: 'cb1', remoteActionId: 'r1' }, {}, call),
    ],
    [
      'a vehicle by its VIN alone',
      (upstream) => upstream.entity('VehicleInformation', { fleetId: '', vin: 'V' }, none, call),
    ],
  ];

  it.each(reads)('is null without a call in v2: %s', async (_title, read) => {
    const { upstream, requests } = apiOf({}, 'v2');
    expect(await read(upstream)).toBeNull();
    expect(requests).toEqual([]);
  });

  it.each(reads)('is requested in v3: %s', async (_title, read) => {
    const { upstream, requests } = apiOf({}, 'v3');
    await expect(read(upstream)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(requests).toHaveLength(1);
  });
});

describe('a trip without a vehicle', () => {
  const ref = { fleetId: 'f1', vehicleId: null, tripId: 't1' };

  it('is read from the fleet in v2', async () => {
    const { upstream } = apiOf({ '/fleets/f1/trips/t1': { id: 't1' } }, 'v2');
    expect(await upstream.entity('Trip', ref, fleetView, call)).toMatchObject({ tripId: 't1', vehicleId: null });
  });

  it('is null without a call in v3, as are its alerts', async () => {
    const { upstream, requests } = apiOf({}, 'v3');
    expect(await upstream.entity('Trip', ref, fleetView, call)).toBeNull();
    expect(await upstream.entity('Alert', { ...ref, alertId: 'a1' }, fleetView, call)).toBeNull();
    const alerts = { ...fleetView, intervals: [] };
    expect(await upstream.many('Trip.alerts', ref as unknown as Trip, alerts, page, call)).toBeNull();
    expect(requests).toEqual([]);
  });
});

describe('the traits of a list', () => {
  const { upstream } = apiOf({});
  const at = new Date('2026-03-01T12:00:00Z');

  it.each([
    ['Vehicle.trips', { pageSize: 60, rangeable: true, collection: 'trips' }],
    ['Vehicle.alerts', { pageSize: 60, rangeable: true, collection: 'alerts' }],
    ['Vehicle.collisions', { pageSize: 60, rangeable: true, collection: 'collisions' }],
    ['Trip.collisions', { pageSize: 60, rangeable: true, collection: null }],
    ['Trip.waypoints', { pageSize: 2000, rangeable: true, collection: null }],
    ['Vehicle.telemetry', { pageSize: 2000, rangeable: true, collection: null }],
    ['Fleet.vehicles', { pageSize: 60, rangeable: false, collection: null }],
    ['Alert.trips', { pageSize: 60, rangeable: false, collection: null }],
  ] as const)('%s: %j', (name, traits) => {
    expect(upstream.list(name)).toMatchObject(traits);
  });

  it('include the key of items: their id, otherwise time and place', () => {
    expect(upstream.list('Vehicle.trips').keyOf({ tripId: 't1' } as Trip)).toBe('t1');
    expect(upstream.list('Vehicle.telemetry').keyOf({ createdAt: at } as Telemetry)).toBe('2026-03-01T12:00:00.000Z');
    const { keyOf } = upstream.list('Trip.waypoints');
    const point = { createdAt: at, longitude: 2, latitude: 48 } as Position;
    const others = [
      { ...point, createdAt: null },
      { ...point, longitude: 3 },
      { ...point, latitude: 49 },
    ];
    expect(keyOf({ ...point })).toBe(keyOf(point));
    expect(new Set([point, ...others].map(keyOf)).size).toBe(4);
  });
});
