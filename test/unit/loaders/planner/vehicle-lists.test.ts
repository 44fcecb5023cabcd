import { describe, expect, it } from '@jest/globals';
import { VehicleLists } from '../../../../src/loaders/planner/vehicle-lists.js';

/** Items as `id vin value`; a dash is a name that is missing. */
function listsOf(...items: readonly string[]): VehicleLists<string> {
  const orNull = (name: string | undefined) => (name === undefined || name === '-' ? null : name);
  const named = items.map((item) => {
    const [vehicleId, vin, value = ''] = item.split(' ');
    return { vehicleId: orNull(vehicleId), vin: orNull(vin), value };
  });
  return new VehicleLists(named, (value) => value);
}

describe('the lists of a fleet’s vehicles', () => {
  it('keep each vehicle’s own order', () => {
    const lists = listsOf('v1 A one', 'v2 B two', 'v1 A three', 'v2 B four');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'three']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual(['two', 'four']);
  });

  it('are empty for a vehicle that no item names', () => {
    expect(listsOf('v1 A one').find({ vehicleId: 'v2', vin: 'B' })).toEqual([]);
  });

  it('put together what names its vehicle by its id, by its VIN and by both', () => {
    const lists = listsOf('v1 - one', '- A two', 'v1 A three', 'v2 - other', '- B other');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'two', 'three']);
  });

  it('Q10: follow the VIN where a vehicle has got a new id, and where an id is another vehicle’s now', () => {
    const lists = listsOf('old A one', 'new A two', 'v2 C theirs');
    expect(lists.find({ vehicleId: 'new', vin: 'A' })).toEqual(['one', 'two']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual([]);
  });

  it('follow the id alone for a vehicle without a VIN', () => {
    expect(listsOf('v1 A one', 'v2 B two').find({ vehicleId: 'v1', vin: null })).toEqual(['one']);
  });

  it('are not known for anyone where an item names no vehicle', () => {
    expect(listsOf('v1 A one', '- - two').find({ vehicleId: 'v1', vin: 'A' })).toBeUndefined();
  });

  it('are not known for a vehicle without a VIN where an item has only a VIN', () => {
    const lists = listsOf('v1 A one', '- B two');
    expect(lists.find({ vehicleId: 'v1', vin: null })).toBeUndefined();
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one']);
  });

  it('have what came on two overlapping pages once, but not what only looks alike', () => {
    const lists = listsOf('v1 A one', 'v1 A two', 'v1 A two', 'v2 B two', 'v1 A three');
    expect(lists.find({ vehicleId: 'v1', vin: 'A' })).toEqual(['one', 'two', 'three']);
    expect(lists.find({ vehicleId: 'v2', vin: 'B' })).toEqual(['two']);
  });
});
