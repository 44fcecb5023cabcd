import { describe, expect, it } from '@jest/globals';
import {
  vehicleExtensions,
  type AlarmListArguments,
  type Fleet,
  type RemoteCallbackListArguments,
  type TelemetryListArguments,
  type TripListArguments,
  type Vehicle,
  type VehicleListArguments,
  type WaypointListArguments,
} from '../../../../src/domain/index.js';
import { rangeQuery, intervalQuery, profileQuery, type Version } from '../../../../src/psa/relations/relation.js';
import { apiOf } from '../support/api.js';

const call = {};
const page = { size: 10, token: null };
// Without a VIN, by which it would be looked up in its fleet's list.
const vehicle = { fleetId: 'f1', vehicleId: 'v1' } as Vehicle;
const fleet = { fleetId: 'f1' } as Fleet;
const versionOf = (name: Version['name']): Version => ({ name, askableExtensions: new Set() });
const early = new Date('2026-03-01T12:00:00+01:00');
const late = new Date('2026-03-02T12:00:00.5Z');

describe('the profile', () => {
  it.each([
    ['FLEET', 'v3', 'fleet'],
    ['END_USER', 'v3', 'endUser'],
    [null, 'v3', null],
    ['END_USER', 'v2', null],
  ] as const)('%s is requested from %s as %s', (profile, version, text) => {
    expect(profileQuery({ profile }, versionOf(version))).toEqual({ profile: text });
  });
});

describe('time ranges', () => {
  it.each([
    [{ from: early, to: late, lasting: null }, '2026-03-01T11:00:00.000Z/2026-03-02T12:00:00.500Z'],
    [{ from: early, to: null, lasting: null }, '2026-03-01T11:00:00.000Z/'],
    [{ from: null, to: late, lasting: null }, '/2026-03-02T12:00:00.500Z'],
    [{ from: early, to: null, lasting: 'PT1H30M' }, '2026-03-01T11:00:00.000Z/PT1H30M'],
  ])('requests %j as %s', (interval, text) => {
    expect(intervalQuery({ intervals: [interval] })).toEqual({ timestamps: [text] });
  });

  it('are repeated in order, and omitted if empty', () => {
    const from = (time: Date) => ({ from: time, to: null, lasting: null });
    expect(intervalQuery({ intervals: [from(late), from(early)] })).toEqual({
      timestamps: ['2026-03-02T12:00:00.500Z/', '2026-03-01T11:00:00.000Z/'],
    });
    expect(intervalQuery({ intervals: [] })).toEqual({ timestamps: null });
  });
});

describe('bounds', () => {
  it.each([
    [{ min: 10, max: 3600 }, '10-3600'],
    [{ min: 0.1, max: null }, '0.1-'],
    [{ min: null, max: 5 }, '0-5'],
    [{ min: 0, max: 0 }, '0-0'],
    [{ min: null, max: null }, null],
    [null, null],
  ])('requests %j as %s', (bounds, text) => {
    expect(rangeQuery('distance', bounds)).toEqual({ distance: text });
  });
});

describe('a list’s query', () => {
  /** The query of a list, without the page size. */
  async function queryOf(
    version: 'v2' | 'v3',
    read: (upstream: ReturnType<typeof apiOf>['upstream']) => Promise<unknown>,
  ) {
    const { upstream, requests } = apiOf({}, version);
    const answer = await read(upstream).catch(() => 'requested');
    const [request] = requests;
    if (request === undefined) return answer;
    request.url.searchParams.delete('pageSize');
    return decodeURIComponent(request.url.search);
  }

  const waypoints: WaypointListArguments = { profile: 'END_USER', intervals: [], tolerance: 0.05 };
  const trips: TripListArguments = {
    profile: 'FLEET',
    intervals: [{ from: early, to: null, lasting: 'P1D' }],
    distance: { min: null, max: 20.5 },
    duration: { min: 60, max: null },
    states: ['NOMINAL', 'DATA_LACKING'],
  };
  const telemetry: TelemetryListArguments = {
    profile: null,
    intervals: [],
    types: ['VEHICLE', 'ALARM_STATUS', 'DOORS_STATE'],
    extensions: new Set(['maintenance', 'location']),
  };
  const alarms: AlarmListArguments = { intervals: [], kinds: ['TRIGGER', 'STATUS'] };
  const callbacks: RemoteCallbackListArguments = { types: ['WAKE_UP', 'UNKNOWN', 'ELECTRIC_BATTERY_CHARGING_REQUEST'] };
  const trip = { ...vehicle, tripId: 't1' } as never;

  it.each([
    ['v3', '?profile=endUser&tolerance=0.05'],
    ['v2', '?tolerance=0.05'],
  ] as const)('of waypoints in %s is %s', async (version, expected) => {
    const query = await queryOf(version, (upstream) => upstream.many('Trip.waypoints', trip, waypoints, page, call));
    expect(query).toBe(expected);
  });

  it.each([
    [
      'v3',
      '?profile=fleet&timestamps=2026-03-01T11:00:00.000Z/P1D&distance=0-20.5&duration=60-&states=Nominal&states=DataLacking',
    ],
    ['v2', '?timestamps=2026-03-01T11:00:00.000Z/P1D'],
  ] as const)('of trips in %s is %s', async (version, expected) => {
    const body = { id: 'f1', _links: { trips: { href: 'f1/trips' } } };
    const { upstream, requestedPaths } = apiOf({ '/fleets/f1': body }, version);
    const linked = (await upstream.fleet('f1', call)) as Fleet;
    await upstream.many('Fleet.trips', linked, trips, page, call).catch(() => null);
    expect(decodeURIComponent(requestedPaths().at(-1) ?? '')).toBe(`/fleets/f1/trips${expected}&pageSize=10`);
    await upstream
      .collection('trips', linked, trips)
      ?.first(call)
      .catch(() => null);
    expect(decodeURIComponent(requestedPaths().at(-1) ?? '')).toBe(`/fleets/f1/trips${expected}&pageSize=60`);
  });

  it.each([
    ['v3', '?type=vehicle&type=vehicle.alarm.status&type=vehicle.doorsState&extension=location&extension=maintenance'],
    ['v2', '?type=vehicle&type=vehicle.doorsState&extension=location&extension=maintenance'],
  ] as const)('of telemetry in %s is %s', async (version, expected) => {
    const query = await queryOf(version, (upstream) =>
      upstream.many('Vehicle.telemetry', vehicle, telemetry, page, call),
    );
    expect(query).toBe(expected);
  });

  const everything: VehicleListArguments = {
    extensions: new Set(vehicleExtensions),
    locale: 'fr-FR',
    vinPrefix: 'VF3',
  };

  it.each([
    ['v3', '?extension=branding&extension=onboardCapabilities&extension=pictures&locale=fr-FR'],
    ['v2', '?locale=fr-FR'],
  ] as const)('of a vehicle in %s is %s', async (version, expected) => {
    expect(await queryOf(version, (upstream) => upstream.vehicle(vehicle, everything, call))).toBe(expected);
  });

  it.each([
    ['v3', '?extension=branding&extension=pictures&locale=fr-FR&vinPrefix=VF3'],
    ['v2', '?locale=fr-FR&vinPrefix=VF3'],
  ] as const)('of a fleet’s vehicles in %s is %s', async (version, expected) => {
    const query = await queryOf(version, (upstream) => upstream.many('Fleet.vehicles', fleet, everything, page, call));
    expect(query).toBe(expected);
  });

  it('of alarms contains the kinds', async () => {
    const query = await queryOf('v3', (upstream) => upstream.many('Vehicle.alarms', vehicle, alarms, page, call));
    expect(query).toBe('?type=vehicle.alarm.trigger&type=vehicle.alarm.status');
  });

  it('of callbacks contains the known types', async () => {
    const query = await queryOf('v3', (upstream) =>
      upstream.many('Fleet.remoteCallbacks', fleet, callbacks, page, call),
    );
    expect(query).toBe('?types=WakeUp&types=ElectricBatteryChargingRequest');
  });

  it('is not sent if it only requests what this version does not have', async () => {
    const empty = { items: [], total: 0, next: null };
    const onlyV3: TelemetryListArguments = { ...telemetry, types: ['ALARM_STATUS', 'WIPING_BLADES'] };
    expect(await queryOf('v2', (upstream) => upstream.many('Vehicle.telemetry', vehicle, onlyV3, page, call))).toEqual(
      empty,
    );
    const unknown: RemoteCallbackListArguments = { types: ['UNKNOWN'] };
    expect(
      await queryOf('v3', (upstream) => upstream.many('Fleet.remoteCallbacks', fleet, unknown, page, call)),
    ).toEqual(empty);
  });
});
