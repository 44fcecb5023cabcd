import { describe, expect, it } from '@jest/globals';
import { inherit } from '../../../src/psa/inherit.js';

describe('an entity that leaves out names', () => {
  const bare = { alertId: 'a1', vehicleId: null, vin: null, tripId: null, callbackId: null, type: null };

  it('has those of its parent', () => {
    const parent = { vehicleId: 'v1', vin: 'VIN1', tripId: 't1', callbackId: 'cb1' };
    expect(inherit(bare, parent)).toEqual({ ...bare, ...parent });
  });

  it('keeps its own, also where its parent has others', () => {
    const own = { ...bare, vehicleId: 'v2' };
    expect(inherit(own, { vehicleId: 'v1', vin: 'VIN1' })).toEqual({ ...own, vin: 'VIN1' });
  });

  it('gets nothing else from its parent, and no name that it could not have', () => {
    expect(
      inherit({ vehicleId: null, type: null }, { vehicleId: 'v1', vin: 'VIN1', type: 'x', fleetId: 'f1' }),
    ).toEqual({
      vehicleId: 'v1',
      type: null,
    });
  });

  it.each([{}, { vehicleId: null }, { vehicleId: undefined }, { vin: null, tripId: null }])(
    'is itself where its parent has none either: %p',
    (parent) => {
      expect(inherit(bare, parent)).toBe(bare);
    },
  );

  it('is not changed, but copied', () => {
    const frozen = Object.freeze({ ...bare });
    expect(inherit(frozen, { vin: 'VIN1' })).not.toBe(frozen);
    expect(frozen.vin).toBeNull();
  });
});
