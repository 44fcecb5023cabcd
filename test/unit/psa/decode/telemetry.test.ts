import { describe, expect, it } from '@jest/globals';
import { decodeStatus, decodeTelemetry } from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { links, point, testContext } from './support/decoding.js';

const decode = (document: Resource) => {
  const context = testContext();
  return { telemetry: decodeTelemetry(document, context), drifted: context.drifted() };
};
const extension = (members: object) => ({ _embedded: { extension: members } });

describe('decodeTelemetry', () => {
  it('contains the vehicle groups and those of the message', () => {
    const { telemetry, drifted } = decode({
      ...links('/fleets/f/vehicles/v9/trips/t9/telemetry'),
      createdAt: '2026-02-28T10:00:00Z',
      privacy: { state: 'None' },
      vehicle: { ignition: { type: 'Start' }, odometer: { mileage: 12.5 }, adas: { sli: 50 } },
      environment: { air: { temp: 11.5 } },
    });
    expect(telemetry).toMatchObject({
      fleetId: 'fleet-1',
      vehicleId: 'v9',
      tripId: 't9',
      createdAt: new Date('2026-02-28T10:00:00Z'),
      privacy: { state: 'NONE' },
      ignition: { type: 'START', createdAt: null },
      odometer: { mileage: 12.5, createdAt: null },
      adas: { sli: 50 },
      environment: { air: { temp: 11.5 } },
      location: null,
      maintenance: null,
    });
    expect(drifted).toEqual([]);
  });

  it('reads the same groups as a status does', () => {
    const vehicle = {
      energies: [{ type: 'Electric', level: 80, extension: { electric: { charging: { status: 'InProgress' } } } }],
      engines: [{ type: 'Electric', speed: 3000 }],
      doorsState: { lockedStates: ['Locked'] },
      battery: { voltage: 84 },
      safety: { beltStatus: [{ id: 'Driver', belt: 'Normal' }] },
      wipingBlades: { active: true, speed: 'Low' },
      alarm: { trigger: { type: 'VehicleLifting', position: point(1, 2) } },
      kinetic: { speed: 49.5, moving: true },
      drivingBehavior: { mode: 'Confort' },
      lightingSystem: { fog: [{ direction: 'Left', position: 'Rear', status: 'On' }] },
    };
    const { telemetry } = decode({ vehicle });
    const status = decodeStatus(vehicle, testContext());
    for (const group of Object.keys(vehicle) as (keyof typeof vehicle)[]) {
      expect(telemetry[group]).not.toBeNull();
      expect(telemetry[group]).toEqual(status[group]);
    }
  });

  it.each([[{}], [{ vehicle: null }]])('has no vehicle data if the vehicle’s groups are missing: %p', (document) => {
    const { telemetry, drifted } = decode(document);
    expect(Object.values(telemetry).filter((value) => value !== null)).toEqual(['fleet-1', []]);
    expect(drifted).toEqual([]);
  });

  it('drops only the vehicle’s groups if they are not an object', () => {
    const { telemetry, drifted } = decode({ vehicle: 'fast', environment: { luminosity: { day: true } } });
    expect(telemetry).toMatchObject({ engines: null, environment: { luminosity: { day: true } } });
    expect(drifted).toEqual(['badLeaf telemetry.vehicle']);
  });

  it('counts an unread field of the vehicle by path', () => {
    expect(decode({ vehicle: { flux: 1 }, ...extension({ wings: 2 }) }).drifted).toEqual([
      'unknownField telemetry.vehicle.flux',
      'unknownField telemetry.extension.wings',
    ]);
  });

  it('Q14: keeps sentinels as rejected values, with the schema’s names', () => {
    const vehicle = { ignition: { type: 'Stop' }, odometer: { mileage: 0 }, engines: [{ oil: { temp: 215 } }] };
    const { telemetry } = decode({ vehicle, ...extension({ location: { geometry: { coordinates: [200, 2] } } }) });
    expect(telemetry.odometer?.mileage).toBeNull();
    expect(telemetry.rejectedValues).toEqual([
      { path: 'engines[0].extension.thermic.oil.temp', raw: '215' },
      { path: 'odometer.mileage', raw: '0' },
      { path: 'location.longitude', raw: '200' },
    ]);
  });
});

describe('the extension of a telemetry message', () => {
  it('reads location and maintenance', () => {
    const { telemetry, drifted } = decode({
      ...links('/fleets/f/vehicles/v9/telemetry'),
      ...extension({
        location: point(2, 48),
        maintenance: { daysBeforeMaintenance: -3, mileageBeforeMaintenance: 90 },
      }),
    });
    expect(telemetry.location).toMatchObject({ longitude: 2, latitude: 48 });
    expect(telemetry.maintenance).toMatchObject({
      vehicleId: 'v9',
      daysBeforeMaintenance: -3,
      mileageBeforeMaintenance: 90,
    });
    expect(drifted).toEqual([]);
  });

  it('contains odometer and kinetic in v2, used if the vehicle has none', () => {
    const other = extension({ odometer: { mileage: 7 }, kinetic: { pace: 3 } });
    expect(decode(other).telemetry).toMatchObject({ odometer: { mileage: 7 }, kinetic: { pace: 3 } });
    const both = decode({ vehicle: { odometer: { mileage: 8 }, kinetic: { pace: 4 } }, ...other });
    expect(both.telemetry).toMatchObject({ odometer: { mileage: 8 }, kinetic: { pace: 4 } });
    expect(both.drifted).toEqual([]);
  });

  it('assigns rejected values to maintenance and message', () => {
    const { telemetry } = decode(extension({ maintenance: { daysBeforeMaintenance: 'soon' } }));
    expect(telemetry.maintenance?.rejectedValues).toEqual([{ path: 'daysBeforeMaintenance', raw: 'soon' }]);
    expect(telemetry.rejectedValues).toEqual([]);
  });
});

describe('a telemetry message of v2', () => {
  it('has one warning for all belts and the airbags’ request', () => {
    const safety = {
      beltWarning: 'Omission',
      eCallTriggeringRequest: 'AirbagUnabled',
      autoECallTriggering: 'Detected',
    };
    expect(decode({ vehicle: { safety } }).telemetry.safety).toMatchObject({
      beltStatus: null,
      beltWarning: 'OMISSION',
      eCallTriggeringRequest: 'AIRBAG_DISABLED',
      autoECallTriggering: 'DETECTED',
    });
  });

  it('has the recommended gear in the transmission, which v3 has in adas', () => {
    const transmission = { gearbox: { gear: { recommended: 'UpDown' }, mode: { sport: true } } };
    const recommended = { rgi: 'UP_DOWN', rgiRaw: 'UpDown' };
    const { telemetry, drifted } = decode({ vehicle: { transmission } });
    expect(telemetry).toMatchObject({
      adas: { ...recommended, esp: null },
      transmission: { gearbox: { mode: { sport: true } } },
    });
    expect(drifted).toEqual([]);
    expect(decode({ vehicle: { transmission, adas: { esp: true } } }).telemetry.adas).toMatchObject({
      ...recommended,
      esp: true,
    });
    expect(decode({ vehicle: { transmission, adas: { rgi: 'Down' } } }).telemetry.adas).toMatchObject({ rgi: 'DOWN' });
  });

  it('has no adas without a recommended gear', () => {
    expect(decode({ vehicle: { transmission: { gearbox: { mode: {} } } } }).telemetry.adas).toBeNull();
  });

  it.each([
    [{ lrka: 'Authorized' }, { llka: 'AUTHORIZED', llkaRaw: 'Authorized' }],
    [{ accr: 'OverSpeedingByPedalPess' }, { accr: 'OVER_SPEEDING_BY_PEDAL_PRESS' }],
    [{ rvv: 'MaxSpeedExceed' }, { rvv: 'MAX_SPEED_EXCEEDED', rvvRaw: 'MaxSpeedExceed' }],
    [{ rvv: 'SpeedDeltaExceed' }, { rvv: 'SPEED_DELTA_EXCEEDED' }],
  ])('Q18: has other values for the assistants: %p', (adas, read) => {
    const { telemetry, drifted } = decode({ vehicle: { adas } });
    expect(telemetry.adas).toMatchObject(read);
    expect(drifted).toEqual([]);
  });

  it('has lights without their individual states', () => {
    const lighting = { turn: ['Left', 'Right'], light: 'Front', status: ['On', 'Dim'] };
    const { telemetry, drifted } = decode({ vehicle: { lighting } });
    expect(telemetry.lighting).toEqual({
      turn: ['LEFT', 'RIGHT'],
      turnRaw: ['Left', 'Right'],
      light: ['FRONT'],
      lightRaw: ['Front'],
      status: ['ON', 'UNKNOWN'],
      statusRaw: ['On', 'Dim'],
    });
    expect(drifted).toEqual(['unknownEnum telemetry.vehicle.lighting.status[]']);
  });
});
