import { describe, expect, it } from '@jest/globals';
import {
  decodeAlert,
  decodeCollision,
  decodeMaintenance,
  decodeStatus,
  decodeTelemetry,
  decodeTrip,
} from '../../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../../src/hal/index.js';
import { enumTable } from '../../../../../src/psa/decode/values/enum-table.js';
import { formerKeys, formerValues, keysOf, withdrawnKeys } from '../../../../../src/psa/decode/reader/former-names.js';
import { readGroup } from '../../../../../src/psa/decode/reader/reader.js';
import { links, testContext } from '../support/decoding.js';

function read<T>(decode: (document: Resource, context: ReturnType<typeof testContext>) => T, document: Resource) {
  const context = testContext();
  const result = decode({ ...links('/fleets/f/vehicles/v/things/t'), ...document }, context);
  return { result, drifted: context.drifted() };
}

describe('the table of former names', () => {
  it('has a source for every row', () => {
    const rows = [...formerKeys, ...formerValues, ...withdrawnKeys];
    expect(rows.filter(({ source }) => !/changelog|specification|Q\d\d/.test(source))).toEqual([]);
  });

  it.each(formerKeys.flatMap(({ present, former }) => former.map((name) => ({ present, name }))))(
    'reads $name as $present, and counts nothing',
    ({ present, name }) => {
      const context = testContext();
      const text = readGroup({ [name]: 'here' }, 'thing', context, (group) => group.string(present));
      expect({ text, drifted: context.drifted() }).toEqual({ text: 'here', drifted: [] });
    },
  );

  it('prefers the current key to former ones', () => {
    const context = testContext();
    const document = { lrka: 'former', llka: 'present' };
    const text = readGroup(document, 'adas', context, (group) => group.string('llka'));
    expect({ text, drifted: context.drifted() }).toEqual({ text: 'present', drifted: [] });
  });

  it('names no key twice for one field', () => {
    for (const { present } of formerKeys) {
      const keys = [keysOf(present)].flat();
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(formerValues.flatMap(({ of, values }) => Object.entries(values).map(([text, name]) => ({ of, text, name }))))(
    'reads the value $text as $name',
    ({ of, text, name }) => {
      expect(Object.values(of)).toContain(name);
      expect(enumTable(of).nameOf(text)).toBe(name);
    },
  );
});

describe('a status of an older contract', () => {
  it('has its odometer as timed.odometer, and its autonomy as overall.autonomy', () => {
    const { result, drifted } = read(decodeStatus, {
      createdAt: '2026-02-28T10:00:00Z',
      'timed.odometer': { createdAt: null, mileage: 13890.3 },
      'overall.autonomy': { createdAt: '2026-02-28T09:00:00Z', autonomy: 40 },
    });
    expect(result.odometer).toEqual({ mileage: 13890.3, createdAt: null, updatedAt: null });
    expect(result.overallAutonomy).toEqual({
      autonomy: 40,
      createdAt: new Date('2026-02-28T09:00:00Z'),
      updatedAt: null,
    });
    expect(drifted).toEqual([]);
  });

  it('has the odometer and the autonomy as numbers', () => {
    const { result, drifted } = read(decodeStatus, { odometer: 1107.1, autonomy: 320 });
    expect(result).toMatchObject({ odometer: { mileage: 1107.1 }, overallAutonomy: { autonomy: 320 } });
    expect(drifted).toEqual([]);
  });

  it.each(['vehicleOdometer', 'odemeter'])('has its odometer as %s', (name) => {
    expect(read(decodeStatus, { [name]: { mileage: 5 } }).result.odometer?.mileage).toBe(5);
  });

  it('Q14: does not know its odometer with the ignition off, under a former name too', () => {
    const document = { 'timed.odometer': { mileage: 0 }, ignition: { type: 'Stop' } };
    expect(read(decodeStatus, document).result.odometer?.mileage).toBeNull();
  });

  it('has the odometer in the extension as odemeter', () => {
    const document = { _embedded: { extension: { odemeter: { mileage: 7 } } } };
    expect(read(decodeStatus, document)).toMatchObject({ result: { odometer: { mileage: 7 } }, drifted: [] });
  });

  it('uses a former name if the current one has no value', () => {
    const document = { odometer: { createdAt: null }, 'timed.odometer': { mileage: 7 } };
    expect(read(decodeStatus, document).result.odometer?.mileage).toBe(7);
  });

  it('reads the values that the vendor renamed', () => {
    const { result, drifted } = read(decodeStatus, {
      adas: { rvv: 'LeakOfVisibilityRadar', sli: 50 },
      wipingBlades: { active: true, speed: 'Hight' },
      drivingBehavior: { mode: 'Confort' },
      ignition: { type: 'Contact' },
      doorsState: {
        lockedStates: ['Locked', 'RearDoorsLocked'],
        opening: [{ identifier: 'RoofWindow', state: 'Close' }],
      },
    });
    expect(result).toMatchObject({
      adas: { rvv: 'LACK_OF_VISIBILITY_RADAR', rvvRaw: 'LeakOfVisibilityRadar' },
      wipingBlades: { speed: 'HIGH', speedRaw: 'Hight' },
      drivingBehavior: { mode: 'COMFORT' },
      ignition: { type: 'START_UP' },
      doorsState: {
        lockedStates: ['LOCKED', 'REAR_DOORS_LOCKED'],
        opening: [{ identifier: 'ROOF_WINDOW', state: 'CLOSED' }],
      },
    });
    expect(drifted).toEqual([]);
  });

  it('has the residual energy beside the battery, in kilowatt-hours', () => {
    const { result, drifted } = read(decodeStatus, { energy: [{ type: 'Electric', residual: 18.688 }] });
    expect(result.energies?.[0]?.extension?.electric?.battery?.load?.residual).toBe(18_688);
    expect(drifted).toEqual([]);
  });

  it('refuses a residual energy that cannot be in kilowatt-hours', () => {
    const { result, drifted } = read(decodeStatus, { energy: [{ type: 'Electric', residual: 18_688 }] });
    expect(result.energies?.[0]?.extension).toBeNull();
    expect(drifted).toEqual(['badLeaf status.energy[].residual']);
  });

  it('has keys that were withdrawn, which are not counted as unknown', () => {
    const { drifted } = read(decodeStatus, {
      battery: { voltage: 83, current: 0 },
      energy: [{ type: 'Fuel', level: 42, consumption: 0 }],
    });
    expect(drifted).toEqual([]);
  });

  it('has the times of a position outside its properties, and the coordinates in point', () => {
    const lastPosition = { point: { type: 'Point', coordinates: [1, 2] }, createdAt: '2026-02-28T10:00:00Z' };
    const { result, drifted } = read(decodeStatus, { lastPosition });
    expect(result.lastPosition).toMatchObject({ longitude: 1, createdAt: new Date('2026-02-28T10:00:00Z') });
    expect(drifted).toEqual([]);
  });
});

describe('other resources of older contracts', () => {
  it('include startdAt of alerts', () => {
    const { result, drifted } = read(decodeAlert, {
      type: 'alertCollantLevel',
      startdAt: '2026-02-28T10:00:00Z',
      label: 'Coolant level',
      tid: 't1',
    });
    expect(result).toMatchObject({ type: 'COOLANT_LEVEL_LOW', startedAt: new Date('2026-02-28T10:00:00Z') });
    expect(drifted).toEqual([]);
  });

  it('include daysBeforeMaintenace', () => {
    expect(read(decodeMaintenance, { daysBeforeMaintenace: 610 })).toMatchObject({
      result: { daysBeforeMaintenance: 610 },
      drifted: [],
    });
  });

  it('include the sides of a collision, and the trip as tid', () => {
    const { result, drifted } = read(decodeCollision, {
      id: 'c',
      tid: 't9',
      rollOver: false,
      front: { level: 'none' },
      rear: { level: 'high' },
    });
    expect(result).toMatchObject({
      tripId: 't9',
      tippedOver: false,
      // The vendor does not say which of the present severities it is.
      details: [{ side: 'REAR', sideRaw: 'rear', severity: 'UNKNOWN', severityRaw: 'high' }],
    });
    expect(drifted).not.toContainEqual(expect.stringContaining('unknownField'));
  });

  it('include autonomy and emergency call of telemetry', () => {
    const vehicle = { autonomy: 300, safety: { eCallTiggeringRequest: 'AirbagUnabled' }, brakingSystem: {} };
    const { result, drifted } = read(decodeTelemetry, { vehicle, tid: 't9' });
    expect(result).toMatchObject({
      tripId: 't9',
      overallAutonomy: { autonomy: 300 },
      safety: { eCallTriggeringRequest: 'AIRBAG_DISABLED' },
    });
    expect(drifted).toEqual([]);
  });

  it('include averages of a trip in L and kWh per 100 km', () => {
    const { result, drifted } = read(decodeTrip, {
      id: 't',
      avgConsumption: [
        { type: 'Fuel', value: 5.43 },
        { type: 'Electric', value: 16.5 },
      ],
    });
    expect(result?.energyConsumptions).toMatchObject([
      { type: 'FUEL', consumption: null, avgConsumption: 543, unit: 'CENTILITER' },
      { type: 'ELECTRIC', consumption: null, avgConsumption: 16_500, unit: 'WATT_HOUR' },
    ]);
    expect(drifted).toEqual([]);
  });
});
