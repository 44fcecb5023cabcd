import { describe, expect, it } from '@jest/globals';
import { VehicleIndex } from '../../../../src/loaders/planner/vehicle-index.js';

function index(...entries: readonly (readonly [string | null, string | null, string])[]): VehicleIndex<string> {
  const made = new VehicleIndex<string>();
  for (const [vehicleId, vin, value] of entries) made.add({ vehicleId, vin }, value);
  return made;
}

describe('the vehicle index', () => {
  it.each([
    ['by both names', 'v1', 'A'],
    ['by its id if the lookup has no VIN', 'v1', null],
    ['by its VIN if the lookup has no id', null, 'A'],
    ['Q10: by its VIN where the id has changed', 'v9', 'A'],
  ])('finds a vehicle %s', (_title, vehicleId, vin) => {
    expect(index(['v1', 'A', 'one'], ['v2', 'B', 'two']).find({ vehicleId, vin })).toBe('one');
  });

  it('finds values without a VIN by id', () => {
    expect(index(['v1', null, 'one']).find({ vehicleId: 'v1', vin: 'A' })).toBe('one');
  });

  it('Q10: does not match an id that now belongs to another vehicle', () => {
    expect(index(['v1', 'B', 'two']).find({ vehicleId: 'v1', vin: 'A' })).toBeUndefined();
  });

  it('Q10: prefers the VIN if id and VIN belong to different vehicles', () => {
    expect(index(['v1', 'B', 'two'], ['v2', 'A', 'one']).find({ vehicleId: 'v1', vin: 'A' })).toBe('one');
  });

  it.each([
    ['first', [2, 1]],
    ['last', [1, 2]],
  ])('Q11: keeps the newer of two values of one vehicle, which is added %s', (_title, times) => {
    const made = new VehicleIndex<number>((one, other) => one < other);
    for (const time of times) made.add({ vehicleId: 'v1', vin: 'A' }, time);
    expect(made.find({ vehicleId: null, vin: 'A' })).toBe(2);
    expect(made.find({ vehicleId: 'v1', vin: null })).toBe(2);
  });

  it('keeps the one added last if none is older', () => {
    const made = new VehicleIndex<{ time: number; name: string }>((one, other) => one.time < other.time);
    for (const name of ['one', 'two']) made.add({ vehicleId: 'v1', vin: null }, { time: 1, name });
    expect(made.find({ vehicleId: 'v1', vin: 'A' })?.name).toBe('two');
  });

  it('finds nothing for a vehicle without ids', () => {
    expect(index(['v1', 'A', 'one'], [null, null, 'none']).find({ vehicleId: null, vin: null })).toBeUndefined();
  });
});
