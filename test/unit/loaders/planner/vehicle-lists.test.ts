import { describe, expect, it } from '@jest/globals';
import { VehicleLists } from '../../../../src/loaders/planner/vehicle-lists.js';

/** Items as `id vin value`; a dash is a missing id. */
function listsOf(...items: readonly string[]): VehicleLists<string> {
  const orNull = (name: string | undefined) => (name === undefined || name === '-' ? null : name);
  const named = items.map((item) => {
    const [vehicleId, vin, value = ''] = item.split(' ');
    return { vehicleId: orNull(vehicleId), vin: orNull(vin), value };
  });
  return new VehicleLists(named, (value) => value);
}

describe('the lists of a fleet’s vehicles', () => {
  it('preserve the order of each vehicle', () => {
    const lists = listsOf('v1 A one', 'v2 B two', 'v1 A three', 'v2 B four');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'three']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual(['two', 'four']);
  });

  it('are empty for a vehicle without items', () => {
    expect(listsOf('v1 A one').find({ vehicleId: 'v2', vin: 'B' })).toEqual([]);
  });

  it('combine items with the id, the VIN or both', () => {
    const lists = listsOf('v1 - one', '- A two', 'v1 A three', 'v2 - other', '- B other');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'two', 'three']);
  });

  it('Q10: use the VIN if a vehicle has a new id, or if an id belongs to another vehicle now', () => {
    const lists = listsOf('old A one', 'new A two', 'v2 C theirs');
    expect(lists.find({ vehicleId: 'new', vin: 'A' })).toEqual(['one', 'two']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual([]);
  });

  it('use only the id for a vehicle without a VIN', () => {
    expect(listsOf('v1 A one', 'v2 B two').find({ vehicleId: 'v1', vin: null })).toEqual(['one']);
  });

  it('are unknown for all vehicles if an item has no id and no VIN', () => {
    expect(listsOf('v1 A one', '- - two').find({ vehicleId: 'v1', vin: 'A' })).toBeUndefined();
  });

  it('are unknown for a vehicle without a VIN if an item has only a VIN', () => {
    const lists = listsOf('v1 A one', '- B two');
    expect(lists.find({ vehicleId: 'v1', vin: null })).toBeUndefined();
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one']);
  });

  it('contain duplicates from overlapping pages once, and similar items separately', () => {
    const lists = listsOf('v1 A one', 'v1 A two', 'v1 A two', 'v2 B two', 'v1 A three');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'two', 'three']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual(['two']);
  });
});
