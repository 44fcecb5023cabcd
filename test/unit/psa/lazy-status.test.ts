import { describe, expect, it } from '@jest/globals';
import { isLazy, type Vehicle, type VehicleArguments } from '../../../src/domain/index.js';
import { apiOf, base, linksTo } from './support/api.js';

const call = {};
const none: VehicleArguments = { extensions: new Set(), locale: null };
/** Each group has an unknown enum value, which is counted as drift when the group is decoded. */
const groups = {
  ignition: { type: 'Unheard' },
  service: { type: 'Unheard' },
  privacy: { state: 'Unheard' },
  drivingBehavior: { mode: 'Unheard' },
};

async function vehiclesOf(ids: readonly string[]) {
  const url = (id: string) => `${base}/fleets/f1/vehicles/${id}`;
  const api = apiOf(
    Object.fromEntries(
      ids.flatMap((id) => [
        [
          `/fleets/f1/vehicles/${id}`,
          { id, vin: `VIN${id}`, ...linksTo({ self: url(id), status: `${url(id)}/status` }) },
        ],
        [`/fleets/f1/vehicles/${id}/status`, { ...groups, createdAt: '2026-03-01T12:00:00Z' }],
      ]),
    ),
  );
  const vehicles = await Promise.all(
    ids.map((vehicleId) => api.upstream.vehicle({ fleetId: 'f1', vehicleId }, none, call)),
  );
  const decodedGroups = () =>
    api.drift
      .counts()
      .filter(({ kind }) => kind === 'unknownEnum')
      .reduce((sum, { count }) => sum + count, 0);
  return { ...api, vehicles: vehicles as readonly Vehicle[], decodedGroups };
}

describe('the status of a single vehicle', () => {
  it('decodes only the groups that are read, except in drift samples', async () => {
    const { upstream, vehicles, decodedGroups } = await vehiclesOf(['v1', 'v2']);
    const [first, second] = vehicles as [Vehicle, Vehicle];
    const read = (vehicle: Vehicle) => upstream.one('Vehicle.status', vehicle, { profile: null }, call);

    await read(first);
    const sampled = Object.keys(groups).length;
    expect(decodedGroups()).toBe(sampled);

    const status = await read(second);
    expect(status).toMatchObject({ vehicleId: 'v2', vin: 'VINv2' });
    expect(status !== null && isLazy(status)).toBe(true);
    expect(decodedGroups()).toBe(sampled);
    expect(status?.ignition).toMatchObject({ type: 'UNKNOWN', typeRaw: 'Unheard' });
    expect(decodedGroups()).toBe(sampled + 1);
  });
});
