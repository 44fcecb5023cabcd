import { describe, expect, it } from '@jest/globals';
import type { VehicleStatus } from '../../../src/domain/index.js';
import { PositionLoader } from '../../../src/loaders/position-loader.js';
import { answered } from './support/collection.js';
import { fleetOf, positionOf, statusOf, vehicleOf } from './support/entities.js';
import { call, MemoryUpstream } from './support/upstream.js';

const vehicle = vehicleOf('v1');
const own = positionOf(2);
const place = { geometry: { type: 'Point', coordinates: [4, 45] } };

function loaderWith(status: VehicleStatus | null | Error, held?: ReadonlyMap<string, unknown>) {
  const upstream = new MemoryUpstream({
    fleets: [fleetOf('f1')],
    vehicles: [vehicle],
    positions: new Map([['v1', own]]),
    ...(held === undefined ? {} : { held }),
  });
  const loader = new PositionLoader({
    upstream,
    call,
    profile: null,
    status: () => (status instanceof Error ? Promise.reject(status) : Promise.resolve(status)),
  });
  return { upstream, loader };
}

describe('the last position', () => {
  it('comes from the status, without another call', async () => {
    const { upstream, loader } = loaderWith(statusOf('v1', { lastPosition: place }));
    expect(await loader.load(vehicle)).toMatchObject({ longitude: 4 });
    expect(upstream.calls).toEqual([]);
  });

  it('comes from the deprecated resource if the status has none, with one call', async () => {
    const { upstream, loader } = loaderWith(statusOf('v1'));
    expect(await Promise.all([loader.load(vehicle), loader.load(vehicle)])).toEqual([own, own]);
    expect(upstream.calls).toEqual(['Vehicle.lastPosition v1']);
  });

  it.each(['Geolocation', 'Full'])('is null without a call if privacy %s hides it', async (state) => {
    const { upstream, loader } = loaderWith(statusOf('v1', { privacy: { state } }));
    expect(await loader.load(vehicle)).toBeNull();
    expect(upstream.calls).toEqual([]);
  });

  it('is null if the vehicle has not reported a status', async () => {
    const { upstream, loader } = loaderWith(null);
    expect(await loader.load(vehicle)).toBeNull();
    expect(upstream.calls).toEqual([]);
  });

  it('comes from the deprecated resource if the vehicle has no status link', async () => {
    const { loader } = loaderWith(new Error('unexpected call'), new Map([['Vehicle.status v1', null]]));
    expect(await loader.load(vehicle)).toBe(own);
  });

  it('comes from the embedded copy, if there is one', async () => {
    const held = new Map<string, unknown>([['Vehicle.lastPosition v1', positionOf(7)]]);
    const { upstream, loader } = loaderWith(statusOf('v1'), held);
    expect(await loader.load(vehicle)).toMatchObject({ longitude: 7 });
    expect(upstream.calls).toEqual([]);
  });

  it('fails if the status fails', async () => {
    const { upstream, loader } = loaderWith(answered(500));
    await expect(loader.load(vehicle)).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(upstream.calls).toEqual([]);
  });
});
