import { describe, expect, it } from '@jest/globals';
import { decodeMaintenance, decodeStatus } from '../../../../../src/psa/decode/index.js';
import { readGroup } from '../../../../../src/psa/decode/reader/reader.js';
import { point, testContext } from '../support/decoding.js';

const rejected = (status: Record<string, unknown>) => decodeStatus(status, testContext()).rejectedValues;

const electric = (group: object, extension: object = {}) => ({
  energies: [{ type: 'Fuel' }, { type: 'Electric', ...group, extension: { electric: extension } }],
});

describe('a rejected value', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'Q14: a battery resistance of 0',
      electric({}, { battery: { health: { resistance: 0 } } }),
      'energies[1].extension.electric.battery.health.resistance',
      '0',
    ],
    ['Q14: a temperature of 215 °C', { environment: { air: { temp: 215 } } }, 'environment.air.temp', '215'],
    [
      'Q14: a temperature of 255.5 °C as a text',
      { engines: [{ extension: { thermic: { oil: { temp: '255.5' } } } }] },
      'engines[0].extension.thermic.oil.temp',
      '255.5',
    ],
    [
      'Q14: an odometer of 0 with the ignition off',
      { ignition: { type: 'Stop' }, odometer: { mileage: 0 } },
      'odometer.mileage',
      '0',
    ],
    [
      'Q14: the same in the extension',
      { ignition: { type: 'Stop' }, _embedded: { extension: { odometer: { mileage: 0.0 } } } },
      'odometer.mileage',
      '0',
    ],
    ['Q16: a state of health beyond 100 %', { battery: { voltage: 250 } }, 'battery.stateOfHealth', '250'],
    ['a level of 250 %', electric({ level: 250 }), 'energies[1].level', '250'],
    ['a negative autonomy', electric({ autonomy: -5 }), 'energies[1].autonomy', '-5'],
    ['a latitude of 91°', { lastPosition: point(5, 91) }, 'lastPosition.latitude', '91'],
    ['a longitude that is no number', { lastPosition: point('east', 43) }, 'lastPosition.longitude', 'east'],
    [
      'coordinates that are no list',
      { lastPosition: { geometry: { type: 'Point', coordinates: { lat: 43 } } } },
      'lastPosition.coordinates',
      '{"lat":43}',
    ],
    [
      'a heading of 361°',
      { lastPosition: { ...point(5, 43), properties: { heading: 361 } } },
      'lastPosition.heading',
      '361',
    ],
    ['Q19: an unreadable date', { kinetic: { createdAt: 'yesterday' } }, 'kinetic.createdAt', 'yesterday'],
    [
      'Q20: a duration that is none',
      electric({}, { charging: { remainingTime: '14:30' } }),
      'energies[1].extension.electric.charging.remainingTime',
      '14:30',
    ],
    ['a truth value that is none', { kinetic: { moving: 'perhaps' } }, 'kinetic.moving', 'perhaps'],
    ['an enumeration that is no text', { ignition: { type: 7 } }, 'ignition.type', '7'],
    [
      'an item of a list of enumerations',
      { doorsState: { lockedStates: ['Locked', 3] } },
      'doorsState.lockedStates[1]',
      '3',
    ],
    ['a group that is no object', { kinetic: [1, 2] }, 'kinetic', '[1,2]'],
    ['an item that is no object', { energies: [{ type: 'Fuel' }, 'Electric'] }, 'energies[1]', 'Electric'],
    ['Q12: a level of the old `energy`', { energy: { type: 'Fuel', level: 101 } }, 'energies[0].level', '101'],
    [
      'Q13: a slot under another spelling',
      { preconditionning: { airConditioner: { programs: [{ slot: -1 }] } } },
      'preconditioning.airConditioning.programs[0].slot',
      '-1',
    ],
    [
      'Q22: an occurrence under their spelling',
      { preconditioning: { airConditioning: { programs: [{ occurence: 'daily' }] } } },
      'preconditioning.airConditioning.programs[0].occurrence',
      'daily',
    ],
    ['API v2’s oil temperature', { engines: [{ oil: { temp: 215 } }] }, 'engines[0].extension.thermic.oil.temp', '215'],
    [
      'API v2’s residual energy',
      electric({}, { residual: -1 }),
      'energies[1].extension.electric.battery.load.residual',
      '-1',
    ],
    [
      'API v2’s battery capacity',
      electric({}, { battery: { capacity: -2 } }),
      'energies[1].extension.electric.battery.load.capacity',
      '-2',
    ],
    [
      'API v2’s fuel consumption',
      { energies: [{ type: 'Fuel', extension: { fuel: { consumption: -3 } } }] },
      'energies[0].extension.fuel.consumptions.total',
      '-3',
    ],
  ])('can still be had: %s', (_title, status, path, raw) => {
    expect(rejected(status)).toEqual([{ path, raw }]);
  });

  it('is kept for a maintenance', () => {
    const maintenance = decodeMaintenance({ daysBeforeMaintenance: 2 ** 31, createdAt: '' }, testContext());
    expect(maintenance).toMatchObject({ daysBeforeMaintenance: null, createdAt: null });
    expect(maintenance.rejectedValues).toEqual([
      { path: 'daysBeforeMaintenance', raw: '2147483648' },
      { path: 'createdAt', raw: '' },
    ]);
  });

  it('is kept even if another place has a valid one', () => {
    const status = decodeStatus(
      { odometer: { mileage: -1 }, _embedded: { extension: { odometer: { mileage: 12 } } } },
      testContext(),
    );
    expect(status.odometer?.mileage).toBe(12);
    expect(status.rejectedValues).toEqual([{ path: 'odometer.mileage', raw: '-1' }]);
  });

  it('is neither valid nor absent, null or an unknown enumeration value', () => {
    const fine = { kinetic: { speed: 50 }, odometer: { mileage: null }, ignition: { type: 'Glowing' }, jetpack: 1 };
    expect(rejected(fine)).toEqual([]);
  });

  it('is counted as drift by path, unless the specification allows it', () => {
    const context = testContext();
    decodeStatus({ lastPosition: point(5, 91), environment: { air: { temp: 215 } } }, context);
    expect(context.drifted()).toEqual(['badLeaf status.lastPosition.geometry.coordinates']);
  });

  it('is truncated, but not within a character', () => {
    const raw = (text: string) => rejected({ kinetic: { createdAt: text } })[0]?.raw;
    expect(raw('x'.repeat(100))).toBe('x'.repeat(100));
    expect(raw('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
    expect(raw(`${'x'.repeat(99)}🚗🚗`)).toBe(`${'x'.repeat(99)}…`);
  });

  it('is kept at most 100 times', () => {
    expect(rejected({ energies: Array.from({ length: 150 }, (_, index) => index) })).toHaveLength(100);
  });

  it('has a path relative to a group in another document', () => {
    const inner = readGroup({ a: 'x', g: { b: 'y' } }, 'thing', testContext(), (group) => {
      group.number('a');
      return group.group('g', (within) => [within.number('b'), within.rejectedValues()]);
    });
    expect(inner).toEqual([null, [{ path: 'b', raw: 'y' }]]);
  });

  it('is not added to results that were already returned', () => {
    const early = readGroup({ a: 'x', b: 'y' }, 'thing', testContext(), (group) => {
      group.number('a');
      const values = group.rejectedValues();
      group.number('b');
      return values;
    });
    expect(early).toEqual([{ path: 'a', raw: 'x' }]);
  });
});
