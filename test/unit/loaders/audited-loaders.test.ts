import { describe, expect, it } from '@jest/globals';
import { DomainError, noFilter, type Access } from '../../../src/domain/index.js';
import { auditedLoaders, type RequestLoaders } from '../../../src/loaders/index.js';

const vehicle = { fleetId: 'paris', vehicleId: 'one', vin: 'VF3ABCDEFGH123456' };

function setUp(methods: Partial<Record<keyof RequestLoaders, (...args: never[]) => Promise<unknown>>>) {
  const recorded: Access[] = [];
  const loaders = auditedLoaders(methods as unknown as RequestLoaders, { add: (access) => void recorded.push(access) });
  // Only the returned values matter here, not their exact types.
  return { recorded, loaders: loaders as unknown as Record<string, (...args: unknown[]) => Promise<unknown>> };
}
const of = ({ kind, outcome, fleetId, vehicleId }: Access) => [kind, outcome, fleetId, vehicleId];

describe('audited loaders', () => {
  it.each([
    ['status', 'status'],
    ['lastPosition', 'position'],
    ['maintenance', 'maintenance'],
    ['vehicleWith', 'vehicle'],
  ])('record %s with its vehicle', async (name, kind) => {
    const { recorded, loaders } = setUp({ [name]: async () => ({ anything: 1 }) });
    await loaders[name]?.(vehicle, null);
    expect(recorded.map(of)).toEqual([[kind, 'ok', 'paris', 'one']]);
  });

  it('record the vehicle of each list item, or that of the list without one', async () => {
    const entries = [{ item: { fleetId: 'paris', vehicleId: 'two' } }, { item: { fleetId: 'paris', vehicleId: null } }];
    const { recorded, loaders } = setUp({ list: async () => ({ entries }) });
    await loaders['list']?.('Vehicle.alerts', vehicle, {}, {});
    expect(recorded.map(of)).toEqual([
      ['alerts', 'ok', 'paris', 'two'],
      ['alerts', 'ok', 'paris', 'one'],
    ]);
  });

  it('record the parent of an empty list', async () => {
    const { recorded, loaders } = setUp({ list: async () => ({ entries: [] }) });
    await loaders['list']?.('Vehicle.trips', vehicle, {}, {});
    expect(recorded.map(of)).toEqual([['trips', 'ok', 'paris', 'one']]);
  });

  it.each([
    ['FORBIDDEN', 'forbidden'],
    ['NOT_FOUND', 'notFound'],
    ['UPSTREAM_TIMEOUT', 'failed'],
  ] as const)('record %s as %s and rethrow it', async (code, outcome) => {
    const failure = new DomainError(code, 'no');
    const { recorded, loaders } = setUp({ status: async () => Promise.reject(failure) });
    await expect(loaders['status']?.(vehicle, null)).rejects.toBe(failure);
    expect(recorded.map(of)).toEqual([['status', outcome, 'paris', 'one']]);
  });

  it('mark ids that were not found as claimed', async () => {
    const { recorded, loaders } = setUp({ vehicle: async () => null });
    await loaders['vehicle']?.({ fleetId: 'paris', vehicleId: 'guess' });
    expect(recorded).toEqual([expect.objectContaining({ outcome: 'notFound', vehicleId: 'guess', claimed: true })]);
  });

  it('record that vehicles were selected by position', async () => {
    const circle = { longitude: 2, latitude: 48, radius: 1000 };
    const { recorded, loaders } = setUp({ selectVehicles: async () => ({ entries: [{ record: { vehicle } }] }) });
    const order = { field: 'VIN', direction: 'ASC' };
    await loaders['selectVehicles']?.({ fleetId: 'paris' }, { filter: { ...noFilter, circle }, order });
    expect(recorded.map(({ kind }) => kind)).toEqual(['vehicle', 'status', 'position']);
  });
});
