import { describe, expect, it } from '@jest/globals';
import type { Alert, DataProfile } from '../../../../src/domain/index.js';
import { apiOf, base, httpError, type Answers } from '../support/api.js';

const call = {};
const tripPath = (id: string) => `/fleets/f1/vehicles/v1/trips/${id}`;
const link = (id: string) => ({ href: `${base}${tripPath(id)}` });
const ids = ['t1', 't2', 't3', 't4', 't5'];
const fiveTrips: Answers = Object.fromEntries(ids.map((id) => [tripPath(id), { id }]));

/** An alert with this `trips` link, and the requests after reading it. */
async function alertWith(trips: unknown, answers: Answers = fiveTrips, profile: DataProfile | null = null) {
  const body = { id: 'a1', vin: 'VIN1', _links: { trips } };
  const api = apiOf({ '/fleets/f1/vehicles/v1/alerts/a1': body, ...answers });
  const ref = { fleetId: 'f1', vehicleId: 'v1', alertId: 'a1' };
  const alert = (await api.upstream.entity('Alert', ref, { profile: null }, call)) as Alert;
  api.requests.splice(0);
  const read = (size: number, token: string | null = null) =>
    api.upstream.many('Alert.trips', alert, { profile }, { size, token }, call);
  return { ...api, read };
}

describe('a list of links to its items', () => {
  it('has an item per link, in order', async () => {
    const { read, requestedPaths } = await alertWith(ids.map(link));
    const page = await read(60);
    expect(page?.items.map(({ tripId }) => tripId)).toEqual(ids);
    expect(page).toMatchObject({ total: 5, next: null });
    expect(requestedPaths()).toEqual(ids.map(tripPath));
  });

  it('has one item for a single link', async () => {
    const { read } = await alertWith(link('t2'));
    expect(await read(60)).toMatchObject({ items: [{ tripId: 't2' }], total: 1, next: null });
  });

  it('requests each item with the profile', async () => {
    const inView = '/fleets/f1/vehicles/v1/trips/t2?profile=endUser';
    const { read, requestedPaths } = await alertWith(link('t2'), { [inView]: { id: 't2' } }, 'END_USER');
    expect(await read(60)).toMatchObject({ items: [{ tripId: 't2' }] });
    expect(requestedPaths()).toEqual([inView]);
  });

  it('lets items inherit the vehicle of the alert', async () => {
    const { read } = await alertWith(link('t2'));
    expect((await read(60))?.items[0]).toMatchObject({ fleetId: 'f1', vehicleId: 'v1', vin: 'VIN1' });
  });

  it.each([undefined, null, [], {}, 'garbage', [{ href: '' }, 5]])('is empty without a call for %j', async (trips) => {
    const { read, requests } = await alertWith(trips);
    expect(await read(60)).toEqual({ items: [], total: 0, next: null });
    expect(requests).toEqual([]);
  });

  it('is read page by page, each item once', async () => {
    const { read, requestedPaths } = await alertWith(ids.map(link));
    const met: string[] = [];
    const sizes: number[] = [];
    let token: string | null = null;
    do {
      const page = await read(2, token);
      sizes.push(page?.items.length ?? 0);
      met.push(...(page?.items ?? []).map(({ tripId }) => tripId));
      expect(page?.total).toBe(5);
      token = page?.next ?? null;
    } while (token !== null && sizes.length < 10);
    expect(met).toEqual(ids);
    expect(sizes).toEqual([2, 2, 1]);
    expect(requestedPaths()).toHaveLength(5);
  });

  it('ends with a full page', async () => {
    const { read } = await alertWith(ids.slice(0, 4).map(link));
    const second = await read(2, (await read(2))?.next);
    expect(second).toMatchObject({ items: [{ tripId: 't3' }, { tripId: 't4' }], next: null });
  });

  it.each(['-1', '1.5', 'NaN', '1e400', 'abc', '99'])('is empty for the forged token %s', async (token) => {
    const { read, requests } = await alertWith(ids.map(link));
    expect(await read(2, token)).toMatchObject({ items: [], next: null });
    expect(requests).toEqual([]);
  });

  it('Q05: omits items without data', async () => {
    const { read } = await alertWith([link('t1'), link('t2')], {
      [tripPath('t1')]: httpError(404, 40499),
      [tripPath('t2')]: { id: 't2' },
    });
    expect(await read(60)).toMatchObject({ items: [{ tripId: 't2' }], total: 2 });
  });

  it('is rejected without a call if a link leaves the API', async () => {
    const { read, requests, refused } = await alertWith([link('t1'), { href: 'https://evil.example/trips/t9' }]);
    await expect(read(60)).rejects.toMatchObject({
      code: 'UPSTREAM_ERROR',
      message: expect.not.stringContaining('evil'),
    });
    expect(requests).toEqual([]);
    expect(refused).toEqual(['trips HOST']);
    // Other pages are not affected.
    expect(await read(1)).toMatchObject({ items: [{ tripId: 't1' }] });
  });
});
