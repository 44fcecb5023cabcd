import { describe, expect, it } from '@jest/globals';
import type { Fleet, Trip, TripListArguments, Vehicle, VehicleArguments } from '../../../src/domain/index.js';
import { apiOf, base, httpError, linksTo, type Answers } from './support/api.js';

const call = {};
const none: VehicleArguments = { extensions: new Set(), locale: null };
const fleetView = { profile: null };
const page = { size: 60, token: null };
const fleetLinks = {
  self: `${base}/fleets/f1`,
  vehicles: `${base}/fleets/f1/vehicles`,
  status: `${base}/fleets/f1/status`,
  alerts: `${base}/fleets/f1/alerts`,
};
const fleetAnswer = { id: 'f1', name: 'Paris', ...linksTo(fleetLinks) };
const vehicleAnswer = (links: Readonly<Record<string, string>>, more: object = {}) => ({
  id: 'v1',
  vin: 'VIN1',
  ...linksTo({ self: `${base}/fleets/f1/vehicles/v1`, ...links }),
  ...more,
});

async function withFleet(answers: Answers, fleetBody: unknown = fleetAnswer) {
  const api = apiOf({ '/fleets/f1': fleetBody, ...answers });
  const fleet = (await api.upstream.fleet('f1', call)) as Fleet;
  return { ...api, fleet };
}

async function withVehicle(body: unknown, answers: Answers = {}, apiVersion: 'v2' | 'v3' = 'v3') {
  const api = apiOf({ '/fleets/f1/vehicles/v1': body, ...answers }, apiVersion);
  const ref = { fleetId: 'f1', vehicleId: 'v1' };
  const vehicle = (await api.upstream.vehicle(ref, none, call)) as Vehicle;
  return { ...api, vehicle };
}

describe('a to-one relation', () => {
  const statusLink = { status: `${base}/fleets/f1/vehicles/v1/status` };
  const status = { vin: 'VIN1', createdAt: '2026-03-01T12:00:00Z', ...linksTo({ self: statusLink.status }) };

  it('uses a complete embedded copy without a call', async () => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink, { _embedded: { status } }));
    expect(upstream.peekEmbedded('Vehicle.status', vehicle)).toMatchObject({ known: true, value: { vin: 'VIN1' } });
  });

  it('Q09: finds an embedded copy regardless of case', async () => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink, { _embedded: { Status: status } }));
    expect(upstream.peekEmbedded('Vehicle.status', vehicle)).toMatchObject({ known: true, value: { vin: 'VIN1' } });
  });

  it('follows the link if the embedded copy is incomplete', async () => {
    const partial = { _embedded: { status: { vin: 'VIN1' } } };
    const { upstream, vehicle, requestedPaths } = await withVehicle(vehicleAnswer(statusLink, partial), {
      '/fleets/f1/vehicles/v1/status': status,
    });
    expect(upstream.peekEmbedded('Vehicle.status', vehicle)).toEqual({ known: false });
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toMatchObject({ vin: 'VIN1' });
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/vehicles/v1/status');
  });

  it('is null without a call if there is neither a copy nor a link', async () => {
    const { upstream, vehicle, requests } = await withVehicle(vehicleAnswer({}));
    expect(upstream.peekEmbedded('Vehicle.status', vehicle)).toEqual({ known: true, value: null });
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it.each([40400, 40401, 40410, 40499])('Q05: is null if the upstream returns 404 with code %i', async (code) => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink), {
      '/fleets/f1/vehicles/v1/status': httpError(404, code),
    });
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toBeNull();
  });

  it.each([null, 404, 40500])('is an error if a 404 has the code %p', async (code) => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink), {
      '/fleets/f1/vehicles/v1/status': httpError(404, code),
    });
    await expect(upstream.one('Vehicle.status', vehicle, fleetView, call)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('rejects without a call if the link leaves the API', async () => {
    const { upstream, vehicle, requests, refused } = await withVehicle(
      vehicleAnswer({ status: 'https://evil.example/connectedcar/v3/status' }),
    );
    const reading = upstream.one('Vehicle.status', vehicle, fleetView, call);
    await expect(reading).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    await reading.catch((error: unknown) => expect((error as Error).message).not.toContain('evil'));
    expect(requests).toHaveLength(1);
    expect(refused).toEqual(['status HOST']);
  });

  it('follows links of a trusted host to the configured host', async () => {
    const { upstream, vehicle } = await withVehicle(
      vehicleAnswer({ status: 'https://api.psa.example/connectedcar/v3/fleets/f1/vehicles/v1/status' }),
      { '/fleets/f1/vehicles/v1/status': status },
    );
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toMatchObject({ vin: 'VIN1' });
  });

  it('is an error if the response is not a JSON object', async () => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink), {
      '/fleets/f1/vehicles/v1/status': [1],
    });
    await expect(upstream.one('Vehicle.status', vehicle, fleetView, call)).rejects.toMatchObject({
      code: 'UPSTREAM_ERROR',
    });
  });

  it('requests positions as GeoJSON and everything else as HAL', async () => {
    const lastPosition = `${base}/fleets/f1/vehicles/v1/lastPosition`;
    const { upstream, vehicle, requests } = await withVehicle(vehicleAnswer({ lastPosition }), {
      '/fleets/f1/vehicles/v1/lastPosition': { type: 'Feature', geometry: { type: 'Point', coordinates: [2, 48] } },
    });
    expect(await upstream.one('Vehicle.lastPosition', vehicle, fleetView, call)).toMatchObject({ latitude: 48 });
    expect(requests.map(({ accept }) => accept)).toEqual(['application/hal+json', 'application/vnd.geo+json']);
  });

  it('passes on the caller’s abort signal', async () => {
    const { upstream, vehicle, requests } = await withVehicle(vehicleAnswer(statusLink));
    const { signal } = new AbortController();
    await upstream.one('Vehicle.status', vehicle, fleetView, { signal }).catch(() => null);
    expect(requests.at(-1)?.signal).toBe(signal);
  });

  it.each([
    ['v3', '/fleets/f1/vehicles/v1?extension=branding&extension=pictures&locale=fr'],
    ['v2', '/fleets/f1/vehicles/v1?locale=fr'],
  ] as const)('requests the extensions that %s has', async (version, expected) => {
    const { upstream, vehicle, requestedPaths } = await withVehicle(vehicleAnswer({}), {}, version);
    const args: VehicleArguments = { extensions: new Set(['pictures', 'branding']), locale: 'fr' };
    await upstream.one('Vehicle.self', vehicle, args, call).catch(() => null);
    expect(requestedPaths().at(-1)).toBe(expected);
  });
});

describe('a to-many relation', () => {
  const vehicles = (...ids: readonly string[]) => ({ _embedded: { vehicles: ids.map((id) => ({ id, vin: id })) } });
  const all = { ...none, vinPrefix: null };

  it('returns items, total and a token of the next page', async () => {
    const { upstream, fleet, requestedPaths } = await withFleet({
      '/fleets/f1/vehicles': {
        total: 3,
        ...vehicles('v1', 'v2'),
        ...linksTo({ next: `${base}/fleets/f1/vehicles?pageToken=abc&pageSize=2&client_id=me` }),
      },
      '/fleets/f1/vehicles?pageToken=abc': { total: 3, ...vehicles('v3') },
    });
    const first = await upstream.many('Fleet.vehicles', fleet, all, { size: 2, token: null }, call);
    expect(first?.items.map(({ vehicleId }) => vehicleId)).toEqual(['v1', 'v2']);
    expect(first).toMatchObject({ total: 3, next: 'abc' });
    const second = await upstream.many('Fleet.vehicles', fleet, all, { size: 2, token: first?.next ?? null }, call);
    expect(second?.items.map(({ vehicleId }) => vehicleId)).toEqual(['v3']);
    expect(second?.next).toBeNull();
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/vehicles?pageToken=abc&pageSize=2');
  });

  it('drops only items without an id', async () => {
    const { upstream, fleet } = await withFleet({
      '/fleets/f1/vehicles': { _embedded: { vehicles: [{ id: 'v1' }, {}, 'garbage', null, { id: 'v2' }] } },
    });
    const read = await upstream.many('Fleet.vehicles', fleet, all, page, call);
    expect(read?.items.map(({ vehicleId }) => vehicleId)).toEqual(['v1', 'v2']);
  });

  it('Q05: is empty without data, and ends on a later page without data', async () => {
    const { upstream, fleet } = await withFleet({
      '/fleets/f1/vehicles': httpError(404, 40499),
      '/fleets/f1/vehicles?pageToken=abc': httpError(404, 40400),
    });
    const empty = { items: [], total: 0, next: null };
    expect(await upstream.many('Fleet.vehicles', fleet, all, page, call)).toEqual(empty);
    const rest = await upstream.many('Fleet.vehicles', fleet, all, { size: 60, token: 'abc' }, call);
    expect(rest).toEqual({ items: [], total: null, next: null });
  });

  it('is null without a call if the parent has no link', async () => {
    const { upstream, fleet, requests } = await withFleet({}, { id: 'f1' });
    expect(await upstream.many('Fleet.alerts', fleet, { ...fleetView, intervals: [] }, page, call)).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['another list', `${base}/fleets/f2/vehicles?pageToken=abc`],
    ['another host', 'https://evil.example/connectedcar/v3/fleets/f1/vehicles?pageToken=abc'],
  ])('rejects a next page on %s', async (_title, next) => {
    const { upstream, fleet } = await withFleet({ '/fleets/f1/vehicles': { ...vehicles('v1'), ...linksTo({ next }) } });
    await expect(upstream.many('Fleet.vehicles', fleet, all, page, call)).rejects.toMatchObject({
      code: 'UPSTREAM_ERROR',
    });
  });

  it('finds a vehicle by VIN, case-insensitive and exact', async () => {
    const { upstream } = await withFleet({
      '/fleets/f1/vehicles?vinPrefix=VIN1': vehicles('VIN1'),
      '/fleets/f1/vehicles?vinPrefix=VIN': vehicles('VIN1'),
    });
    const byVin = (vin: string) => upstream.vehicle({ fleetId: 'f1', vin }, none, call);
    expect(await byVin('vin1')).toMatchObject({ vehicleId: 'VIN1' });
    expect(await byVin('vin')).toBeNull();
  });
});

describe('data of another vehicle', () => {
  const links = { status: `${base}/fleets/f1/vehicles/v2/status`, trips: `${base}/fleets/f1/vehicles/v2/trips` };
  const refusal = { code: 'UPSTREAM_ERROR', message: expect.not.stringContaining('VIN') };

  it('is rejected if a link leads to it', async () => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(links), {
      '/fleets/f1/vehicles/v2/status': { vin: 'VIN2', ...linksTo({ self: links.status }) },
      '/fleets/f1/vehicles/v2/trips': { _embedded: { trips: [{ id: 't1', vin: 'VIN2' }] } },
    });
    await expect(upstream.one('Vehicle.status', vehicle, fleetView, call)).rejects.toMatchObject(refusal);
    const args: TripListArguments = { ...fleetView, intervals: [], distance: null, duration: null, states: [] };
    await expect(upstream.many('Vehicle.trips', vehicle, args, page, call)).rejects.toMatchObject(refusal);
  });

  it('is ignored in an embedded copy', async () => {
    const status = { vin: 'VIN2', createdAt: '2026-03-01T12:00:00Z', ...linksTo({ self: links.status }) };
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(links, { _embedded: { status } }));
    expect(upstream.peekEmbedded('Vehicle.status', vehicle)).toEqual({ known: false });
  });

  it.each(['VIN1', 'vin1', null])('is not data with the same VIN or none: %p', async (vin) => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(links), {
      '/fleets/f1/vehicles/v2/status': { vin, ...linksTo({ self: links.status }) },
    });
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toMatchObject({ fleetId: 'f1' });
  });
});

describe('a list that is read from an index', () => {
  const all = { ...fleetView, intervals: [] };
  const alerts = (...ids: readonly string[]) => ({ _embedded: { alerts: ids.map((id) => ({ id })) } });
  const list = `${base}/fleets/f1/alerts`;

  it('requests the zero-based index, and returns the total from there', async () => {
    const { upstream, fleet, requestedPaths } = await withFleet({
      '/fleets/f1/alerts?indexRange=120-': { total: 3, ...alerts('a1', 'a2', 'a3') },
    });
    const read = await upstream.many('Fleet.alerts', fleet, all, { size: 60, token: null, from: 120 }, call);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/alerts?indexRange=120-&pageSize=60');
    expect(read).toMatchObject({
      items: [{ alertId: 'a1' }, { alertId: 'a2' }, { alertId: 'a3' }],
      total: 3,
      next: null,
    });
  });

  it('also requests index 0', async () => {
    const { upstream, fleet, requestedPaths } = await withFleet({ '/fleets/f1/alerts?indexRange=0-': alerts() });
    await upstream.many('Fleet.alerts', fleet, all, { size: 1, token: null, from: 0 }, call);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/alerts?indexRange=0-&pageSize=1');
  });

  it('continues with the index and the upstream’s token', async () => {
    const next = `${list}?indexRange=5-&pageToken=abc&pageSize=2&client_id=me`;
    const { upstream, fleet } = await withFleet({
      '/fleets/f1/alerts?indexRange=5-': { total: 3, ...alerts('a1', 'a2'), ...linksTo({ next }) },
      '/fleets/f1/alerts?pageToken=abc&indexRange=5-': { total: 3, ...alerts('a3') },
    });
    const first = await upstream.many('Fleet.alerts', fleet, all, { size: 2, token: null, from: 5 }, call);
    expect(first?.next).toBe('abc');
    const second = await upstream.many('Fleet.alerts', fleet, all, { size: 2, token: 'abc', from: 5 }, call);
    expect(second).toMatchObject({ items: [{ alertId: 'a3' }], next: null });
  });

  it('Q05: is empty if there is no data from there', async () => {
    const { upstream, fleet } = await withFleet({ '/fleets/f1/alerts?indexRange=9-': httpError(404, 40499) });
    const read = await upstream.many('Fleet.alerts', fleet, all, { size: 60, token: null, from: 9 }, call);
    expect(read).toMatchObject({ items: [], next: null });
  });

  it('removes an unrequested profile from a link (Q03)', async () => {
    const alertsLink = `${list}?profile=endUser&kept=1`;
    const { upstream, fleet, requestedPaths } = await withFleet({}, { id: 'f1', ...linksTo({ alerts: alertsLink }) });
    await upstream.many('Fleet.alerts', fleet, all, page, call).catch(() => null);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/alerts?kept=1&pageSize=60');
  });
});

describe('an entity without ids', () => {
  const trip = { id: 't1', ...linksTo({ wayPoints: `${base}/fleets/f1/vehicles/v1/trips/t1/wayPoints` }) };
  const trips = { _embedded: { trips: [trip] } };
  const all: TripListArguments = { ...fleetView, intervals: [], distance: null, duration: null, states: [] };
  const tripsLink = { trips: `${base}/fleets/f1/vehicles/v1/trips` };
  const waypoints = { ...fleetView, intervals: [], tolerance: null };

  it('inherits them from its parent, and keeps its links', async () => {
    const { upstream, vehicle, requestedPaths } = await withVehicle(vehicleAnswer(tripsLink), {
      '/fleets/f1/vehicles/v1/trips': trips,
    });
    const [read] = (await upstream.many('Vehicle.trips', vehicle, all, page, call))?.items ?? [];
    expect(read).toMatchObject({ fleetId: 'f1', vehicleId: 'v1', vin: 'VIN1', tripId: 't1' });
    await upstream.many('Trip.waypoints', read as Trip, waypoints, page, call).catch(() => null);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/vehicles/v1/trips/t1/wayPoints?pageSize=60');
  });

  it('keeps its links when it inherits ids later', async () => {
    const body = { id: 'f1', ...linksTo({ trips: `${base}/fleets/f1/trips` }) };
    const list = { _embedded: { trips: [{ ...trip, ...linksTo({ wayPoints: `${base}/elsewhere` }) }] } };
    const { upstream, fleet, requestedPaths } = await withFleet({ '/fleets/f1/trips': list }, body);
    const [read] = (await upstream.many('Fleet.trips', fleet, all, page, call))?.items ?? [];
    expect(read).toMatchObject({ vehicleId: null, vin: null });
    const vehicle = { fleetId: 'f1', vehicleId: 'v1', vin: 'VIN1' } as Vehicle;
    const named = upstream.withInheritedIds(read as Trip, vehicle);
    expect(named).toMatchObject({ tripId: 't1', vehicleId: 'v1', vin: 'VIN1' });
    await upstream.many('Trip.waypoints', named, waypoints, page, call).catch(() => null);
    expect(requestedPaths().at(-1)).toBe('/elsewhere?pageSize=60');
    expect(upstream.withInheritedIds(named, vehicle)).toBe(named);
  });

  it('inherits them in an embedded copy', async () => {
    const maintenance = { createdAt: '2026-03-01T12:00:00Z', ...linksTo({ self: `${base}/x` }) };
    const { upstream, vehicle } = await withVehicle(vehicleAnswer({}, { _embedded: { maintenance } }));
    expect(upstream.peekEmbedded('Vehicle.maintenance', vehicle)).toMatchObject({
      value: { vehicleId: 'v1', vin: 'VIN1' },
    });
  });
});

describe('a fleet’s collection', () => {
  const item = (id: string) => ({ vin: `VIN${id}`, ...linksTo({ vehicle: `${base}/fleets/f1/vehicles/${id}` }) });
  const body = { total: 2, _embedded: { status: [item('v1'), item('v2')] } };

  it('returns the vehicle of each item, by link and VIN', async () => {
    const { upstream, fleet, requestedPaths } = await withFleet({ '/fleets/f1/status': body });
    const first = await upstream.collection('status', fleet, fleetView)?.first(call);
    expect(first?.items).toMatchObject([
      { vehicleId: 'v1', vin: 'VINv1', value: { vin: 'VINv1' } },
      { vehicleId: 'v2', vin: 'VINv2', value: { vin: 'VINv2' } },
    ]);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/status?pageSize=60');
  });

  it('is read by index range, inclusive', async () => {
    const { upstream, fleet, requestedPaths } = await withFleet({ '/fleets/f1/status?indexRange=60-99': body });
    await upstream.collection('status', fleet, fleetView)?.range(60, 99, call);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/status?indexRange=60-99&pageSize=40');
  });

  it('is null if the fleet does not advertise it', async () => {
    const { upstream, fleet } = await withFleet({});
    expect(upstream.collection('maintenances', fleet, fleetView)).toBeNull();
  });

  it('is null if its link leaves the API', async () => {
    const hostile = { id: 'f1', ...linksTo({ status: 'https://evil.example/status' }) };
    const { upstream, fleet, refused } = await withFleet({}, hostile);
    expect(upstream.collection('status', fleet, fleetView)).toBeNull();
    expect(refused).toEqual(['status HOST']);
  });

  it('rejects with NOT_FOUND on a 404 with any code', async () => {
    const { upstream, fleet } = await withFleet({ '/fleets/f1/status': httpError(404, 40499) });
    const reading = upstream.collection('status', fleet, fleetView)?.first(call);
    await expect(reading).rejects.toMatchObject({ code: 'NOT_FOUND', upstream: { status: 404, code: 40499 } });
  });
});

describe('an unexpected document', () => {
  const statusLink = { status: `${base}/fleets/f1/vehicles/v1/status` };
  const error = { code: 'UPSTREAM_ERROR' };

  it.each([
    ['empty', {}],
    ['an error without a code', { message: 'x', timestamp: '2026-03-01T12:00:00Z' }],
    ['a collection', { total: 60, ...linksTo({ self: statusLink.status }) }],
    ['full of nulls', { vin: null, createdAt: null }],
  ])('is an error for a to-one relation: %s', async (_, body) => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink), {
      '/fleets/f1/vehicles/v1/status': body,
    });
    await expect(upstream.one('Vehicle.status', vehicle, fleetView, call)).rejects.toMatchObject(error);
  });

  it.each([
    ['one member', { odometer: { mileage: 3 } }],
    ['its links', linksTo({ self: statusLink.status })],
  ])('is accepted if it only has %s', async (_, body) => {
    const { upstream, vehicle } = await withVehicle(vehicleAnswer(statusLink), {
      '/fleets/f1/vehicles/v1/status': body,
    });
    expect(await upstream.one('Vehicle.status', vehicle, fleetView, call)).toMatchObject({ vehicleId: 'v1' });
  });

  it('is rejected by the request, so that it is not cached', async () => {
    const { requests } = await withFleet({});
    expect(requests[0]?.accepts?.(fleetAnswer)).toBe(true);
    for (const body of [{}, [], null, 'ok', { total: 0 }]) expect(requests[0]?.accepts?.(body)).toBe(false);
  });

  it('is an error for a page', async () => {
    const { upstream, fleet } = await withFleet({ '/fleets/f1/vehicles': { total: 60, ...linksTo({}) } });
    const reading = upstream.many('Fleet.vehicles', fleet, { ...none, vinPrefix: null }, page, call);
    await expect(reading).rejects.toMatchObject(error);
  });

  it('is an error for a page of a fleet’s collection', async () => {
    const { upstream, fleet } = await withFleet({ '/fleets/f1/status': {} });
    await expect(upstream.collection('status', fleet, fleetView)?.first(call)).rejects.toMatchObject(error);
  });
});
