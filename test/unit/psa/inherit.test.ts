import { describe, expect, it } from '@jest/globals';
import { inherit } from '../../../src/psa/inherit.js';

describe('an entity without ids', () => {
  const bare = { alertId: 'a1', vehicleId: null, vin: null, tripId: null, callbackId: null, type: null };

  it('inherits those of its parent', () => {
    const parent = { vehicleId: 'v1', vin: 'VIN1', tripId: 't1', callbackId: 'cb1' };
    expect(inherit(bare, parent)).toEqual({ ...bare, ...parent });
  });

  it('keeps its ids', () => {
    const own = { ...bare, vehicleId: 'v2' };
    expect(inherit(own, { vehicleId: 'v1', vin: 'VIN1' })).toEqual({ ...own, vin: 'VIN1' });
  });

  it('inherits nothing else', () => {
    expect(
      inherit({ vehicleId: null, type: null }, { vehicleId: 'v1', vin: 'VIN1', type: 'x', fleetId: 'f1' }),
    ).toEqual({
      vehicleId: 'v1',
      type: null,
    });
  });

  it.each([{}, { vehicleId: null }, { vehicleId: undefined }, { vin: null, tripId: null }])(
    'is returned unchanged if its parent has no ids either: %p',
    (parent) => {
      expect(inherit(bare, parent)).toBe(bare);
    },
  );

  it('is copied, not changed', () => {
    const frozen = Object.freeze({ ...bare });
    expect(inherit(frozen, { vin: 'VIN1' })).not.toBe(frozen);
    expect(frozen.vin).toBeNull();
  });
});
