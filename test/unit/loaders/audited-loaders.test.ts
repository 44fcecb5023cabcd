import { describe, expect, it } from '@jest/globals';
import { DomainError, noFilter, type Access } from '../../../src/domain/index.js';
import { auditedLoaders, type RequestLoaders } from '../../../src/loaders/index.js';

const vehicle = { fleetId: 'paris', vehicleId: 'one', vin: 'VF3ABCDEFGH123456' };

function setUp(ways: Partial<Record<keyof RequestLoaders, (...args: never[]) => Promise<unknown>>>) {
  const noted: Access[] = [];
  const loaders = auditedLoaders(ways as unknown as RequestLoaders, { add: (access) => void noted.push(access) });
  // What matters here is what the ways give back, not their exact types.
  return { noted, loaders: loaders as unknown as Record<string, (...args: unknown[]) => Promise<unknown>> };
}
const of = ({ kind, outcome, fleetId, vehicleId }: Access) => [kind, outcome, fleetId, vehicleId];

describe('audited loaders', () => {
  it.each([
    ['status', 'status'],
    ['lastPosition', 'position'],
    ['maintenance', 'maintenance'],
    ['vehicleWith', 'vehicle'],
  ])('record %s with its vehicle', async (way, kind) => {
    const { noted, loaders } = setUp({ [way]: async () => ({ anything: 1 }) });
    await loaders[way]?.(vehicle, null);
    expect(noted.map(of)).toEqual([[kind, 'ok', 'paris', 'one']]);
  });

  it('record the vehicle of each list item, or else that of the list', async () => {
    const entries = [{ item: { fleetId: 'paris', vehicleId: 'two' } }, { item: { fleetId: 'paris', vehicleId: null } }];
    const { noted, loaders } = setUp({ list: async () => ({ entries }) });
    await loaders['list']?.('Vehicle.alerts', vehicle, {}, {});
    expect(noted.map(of)).toEqual([
      ['alerts', 'ok', 'paris', 'two'],
      ['alerts', 'ok', 'paris', 'one'],
    ]);
  });

  it('record the parent of an empty list', async () => {
    const { noted, loaders } = setUp({ list: async () => ({ entries: [] }) });
    await loaders['list']?.('Vehicle.trips', vehicle, {}, {});
    expect(noted.map(of)).toEqual([['trips', 'ok', 'paris', 'one']]);
  });

  it.each([
    ['FORBIDDEN', 'forbidden'],
    ['NOT_FOUND', 'notFound'],
    ['UPSTREAM_TIMEOUT', 'failed'],
  ] as const)('record %s as %s and rethrow it', async (code, outcome) => {
    const failure = new DomainError(code, 'no');
    const { noted, loaders } = setUp({ status: async () => Promise.reject(failure) });
    await expect(loaders['status']?.(vehicle, null)).rejects.toBe(failure);
    expect(noted.map(of)).toEqual([['status', outcome, 'paris', 'one']]);
  });

  it('mark ids that were not found as claimed', async () => {
    const { noted, loaders } = setUp({ vehicle: async () => null });
    await loaders['vehicle']?.({ fleetId: 'paris', vehicleId: 'guess' });
    expect(noted).toEqual([expect.objectContaining({ outcome: 'notFound', vehicleId: 'guess', claimed: true })]);
  });

  it('record that vehicles were selected by position', async () => {
    const circle = { longitude: 2, latitude: 48, radius: 1000 };
    const { noted, loaders } = setUp({ selectVehicles: async () => ({ entries: [{ record: { vehicle } }] }) });
    const order = { field: 'VIN', direction: 'ASC' };
    await loaders['selectVehicles']?.({ fleetId: 'paris' }, { filter: { ...noFilter, circle }, order });
    expect(noted.map(({ kind }) => kind)).toEqual(['vehicle', 'status', 'position']);
  });
});
