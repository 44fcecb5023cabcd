import { describe, expect, it } from '@jest/globals';
import { byVin, noFilter, type VehicleFilter } from '../../../../src/domain/index.js';
import { toHorizon } from '../../../../src/graphql/fleet/fleet-summary.type.js';
import { toFilter, type VehicleFilterInput } from '../../../../src/graphql/vehicle/vehicle-filter.input.js';
import { toOrder } from '../../../../src/graphql/vehicle/vehicle-order.input.js';

/** The error for an invalid argument: its code, and the name of the argument. */
const refusal = (argument: string) =>
  expect.objectContaining({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(new RegExp(`^${argument.replaceAll('.', '\\.')}: `)) as unknown as string,
  });
const circle = { longitude: 2, latitude: 48, radius: 10 };
const box = { west: 2, south: 47, east: 3, north: 48 };

describe('the vehicle filter', () => {
  it('has no conditions if none are given or all are null', () => {
    expect(toFilter(null, null)).toEqual(noFilter);
    expect(toFilter({}, null)).toEqual(noFilter);
    const nulls = Object.fromEntries(Object.keys(everything).map((name) => [name, null]));
    expect(toFilter(nulls, null)).toEqual(noFilter);
  });

  const everything: VehicleFilterInput = {
    motorization: ['ELECTRIC'],
    energyLevel: { max: 20, type: 'ELECTRIC' },
    autonomy: { min: 10 },
    moving: false,
    charging: false,
    privacy: ['NONE'],
    withinCircle: circle,
    withinBox: null,
    daysBeforeMaintenance: { min: -10, max: 30 },
    mileageBeforeMaintenance: { max: 0 },
    activeAlert: 'WARNING',
    seenSince: new Date(0),
  };

  it('has every given condition', () => {
    const expected: VehicleFilter = {
      vinPrefix: 'VF3',
      motorization: ['ELECTRIC'],
      energyLevel: { min: null, max: 20, type: 'ELECTRIC' },
      autonomy: { min: 10, max: null },
      moving: false,
      charging: false,
      privacy: ['NONE'],
      circle: { center: { longitude: 2, latitude: 48 }, radius: 10 },
      box: null,
      daysBeforeMaintenance: { min: -10, max: 30 },
      mileageBeforeMaintenance: { min: null, max: 0 },
      activeAlert: 'WARNING',
      seenSince: new Date(0),
    };
    expect(toFilter(everything, 'VF3')).toEqual(expected);
    expect(toFilter({ withinBox: { ...box, west: 179, east: -179 } }, null).box).toMatchObject({
      west: 179,
      east: -179,
    });
  });

  const wrong: readonly (readonly [string, VehicleFilterInput])[] = [
    ['filter', { withinCircle: circle, withinBox: box }],
    ['filter.motorization', { motorization: [] }],
    ['filter.privacy', { privacy: [] }],
    ['filter.energyLevel', { energyLevel: { min: 21, max: 20 } }],
    ['filter.energyLevel', { energyLevel: { type: 'FUEL' } }],
    ['filter.energyLevel.type', { energyLevel: { max: 20, type: 'UNKNOWN' } }],
    ['filter.autonomy', { autonomy: { min: 2, max: 1 } }],
    ['filter.autonomy', { autonomy: { min: null, max: null } }],
    ['filter.daysBeforeMaintenance', { daysBeforeMaintenance: { min: 1, max: -1 } }],
    ['filter.mileageBeforeMaintenance', { mileageBeforeMaintenance: {} }],
    ['filter.withinCircle.longitude', { withinCircle: { ...circle, longitude: 180.1 } }],
    ['filter.withinCircle.latitude', { withinCircle: { ...circle, latitude: -90.1 } }],
    ['filter.withinCircle.radius', { withinCircle: { ...circle, radius: 0 } }],
    ['filter.withinBox.west', { withinBox: { ...box, west: -181 } }],
    ['filter.withinBox.east', { withinBox: { ...box, east: 181 } }],
    ['filter.withinBox.south', { withinBox: { ...box, south: -91 } }],
    ['filter.withinBox.north', { withinBox: { ...box, north: 91 } }],
    ['filter.withinBox', { withinBox: { ...box, south: 49 } }],
  ];
  it.each(wrong)('is rejected with the name of the invalid argument: %s in %j', (argument, input) => {
    expect(() => toFilter(input, null)).toThrow(refusal(argument) as unknown as Error);
  });
});

describe('the vehicle order', () => {
  it('defaults to VIN', () => {
    expect(toOrder(null, noFilter)).toEqual(byVin);
  });

  it('by distance requires the circle of the filter and uses its centre', () => {
    const filter = toFilter({ withinCircle: circle }, null);
    const byDistance = { field: 'DISTANCE', direction: 'ASC' } as const;
    expect(toOrder(byDistance, filter)).toEqual({
      ...byDistance,
      center: { longitude: 2, latitude: 48 },
      energyType: null,
    });
    expect(() => toOrder(byDistance, noFilter)).toThrow(refusal('orderBy') as unknown as Error);
  });

  it('by energy level uses the energy type of the filter', () => {
    const filter = toFilter({ energyLevel: { max: 20, type: 'FUEL' } }, null);
    expect(toOrder({ field: 'ENERGY_LEVEL', direction: 'DESC' }, filter)).toMatchObject({ energyType: 'FUEL' });
    expect(toOrder({ field: 'ENERGY_LEVEL', direction: 'DESC' }, noFilter)).toMatchObject({ energyType: null });
  });
});

describe('the maintenance horizon', () => {
  it('may be zero but not negative', () => {
    expect(toHorizon({ days: 0, mileage: 0 })).toEqual({ days: 0, mileage: 0 });
    expect(() => toHorizon({ days: -1, mileage: 0 })).toThrow(refusal('maintenanceWithin.days') as unknown as Error);
    expect(() => toHorizon({ days: 0, mileage: -1 })).toThrow(refusal('maintenanceWithin.mileage') as unknown as Error);
  });
});
