import { describe, expect, it } from '@jest/globals';
import { decodeStatus } from '../../../../../src/psa/decode/index.js';
import { links, now, point, testContext } from '../support/decoding.js';

function decode(status: Record<string, unknown>) {
  const context = testContext();
  return { status: decodeStatus(status, context), drifted: context.drifted };
}

describe('decodeStatus', () => {
  it('has null for everything that an empty document lacks', () => {
    const { status, drifted } = decode({});
    const { fleetId, rejectedValues, ...rest } = status;
    expect(fleetId).toBe('fleet-1');
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    expect(rejectedValues).toEqual([]);
    expect(drifted()).toEqual([]);
  });

  it('finds its vehicle in its path', () => {
    expect(decode(links('/fleets/f/vehicles/v1/status')).status.vehicleId).toBe('v1');
  });

  it('ignores and counts an unknown field', () => {
    const { status, drifted } = decode({ vin: 'VF3ABCDE0FG123456', jetpack: { thrust: 9 } });
    expect(status.vin).toBe('VF3ABCDE0FG123456');
    expect(drifted()).toEqual(['unknownField status.jetpack']);
  });

  it('drops one invalid field and keeps the others', () => {
    const { status, drifted } = decode({ kinetic: { speed: 'fast', moving: true }, createdAt: 'yesterday' });
    expect(status).toMatchObject({ kinetic: { speed: null, moving: true }, createdAt: null });
    expect(drifted()).toEqual(['badLeaf status.kinetic.speed', 'badLeaf status.createdAt']);
  });

  it('contains the last position', () => {
    expect(decode({ lastPosition: point(5, 43) }).status.lastPosition).toMatchObject({ longitude: 5, latitude: 43 });
  });

  it.each(['preconditioning', 'preconditionning'])('Q13: reads %s', (name) => {
    const airConditioning = { status: 'Enabled', programs: [{ slot: 1, occurence: null, recurrence: 'Daily' }] };
    expect(decode({ [name]: { airConditioning } }).status.preconditioning).toMatchObject({
      airConditioning: { status: 'ENABLED', programs: [{ slot: 1, occurrence: null, recurrence: 'DAILY' }] },
    });
  });

  it('Q22: also reads occurrence', () => {
    const airConditioning = { programs: [{ occurrence: { day: 'Tue' } }] };
    const { status } = decode({ preconditioning: { airConditioning } });
    expect(status.preconditioning?.airConditioning?.programs?.[0]?.occurrence?.day).toEqual(['TUE']);
  });

  it.each([215, 215.5, 255, '215'])('Q14: reads %p °C as unknown', (temp) => {
    const engines = [{ extension: { thermic: { coolant: { temp }, oil: { temp }, air: { temp } } } }];
    const { status, drifted } = decode({ engines, environment: { air: { temp } } });
    expect(status.environment?.air?.temp).toBeNull();
    expect(status.engines?.[0]?.extension?.thermic).toMatchObject({
      coolant: { temp: null },
      oil: { temp: null },
      air: { temp: null },
    });
    expect(drifted()).toEqual([]);
  });

  it('Q14: keeps a temperature below 215 °C', () => {
    expect(decode({ environment: { air: { temp: 214.9 } } }).status.environment?.air?.temp).toBe(214.9);
  });

  it('Q14: reads an odometer of 0 as unknown only with the ignition off', () => {
    const odometer = { mileage: 0.0 };
    expect(decode({ odometer, ignition: { type: 'Stop' } }).status.odometer).toEqual({
      mileage: null,
      createdAt: null,
      updatedAt: null,
    });
    expect(decode({ odometer, ignition: { type: 'Start' } }).status.odometer?.mileage).toBe(0);
    expect(decode({ odometer }).status.odometer?.mileage).toBe(0);
  });

  it.each([
    ['has ended', true, '2026-03-01T12:00:00Z', false],
    ['will end later', true, '2026-03-01T12:00:01Z', true],
    ['has no end', true, null, true],
    ['is false with an end', false, '2026-02-01T00:00:00Z', false],
    ['has no flag', null, '2026-02-01T00:00:00Z', null],
  ])('Q15: reads a theft report that %s by its end', (_title, state, endAt, expected) => {
    expect(now.toISOString()).toBe('2026-03-01T12:00:00.000Z');
    expect(decode({ stolen: { id: 's1', state, endAt } }).status.stolen).toMatchObject({
      stolenId: 's1',
      state: expected,
    });
  });

  it('reads an empty list as no charging schedule', () => {
    const charging = { plugged: false, status: 'Disconnected', nextDelayedTime: 'PT3H', schedule: [] };
    const { status, drifted } = decode({ energies: [{ type: 'Electric', extension: { electric: { charging } } }] });
    expect(status.energies?.[0]?.extension?.electric?.charging).toMatchObject({ plugged: false, schedule: null });
    expect(status.rejectedValues).toEqual([]);
    expect(drifted()).toEqual([]);
  });

  it('reads the times of every group, including unspecified ones', () => {
    const times = { createdAt: '2026-02-20T05:53:30Z', updatedAt: '2026-02-21T05:53:30Z' };
    const dates = { createdAt: new Date(times.createdAt), updatedAt: new Date(times.updatedAt) };
    const groups = [
      ...['ignition', 'transmission', 'powertrain', 'adas', 'doorsState', 'battery', 'safety', 'odometer', 'kinetic'],
      ...['overallAutonomy', 'drivingBehavior', 'wipingBlades', 'lightingSystem', 'preconditioning', 'privacy'],
      ...['service', 'environment', 'stolen'],
    ];
    const parts = {
      energies: [{ ...times, extension: { electric: { battery: { load: times, health: times } } } }],
      engines: [times],
      alarm: { status: times, trigger: times },
    };
    const { status, drifted } = decode({
      ...Object.fromEntries(groups.map((name) => [name, times])),
      ...parts,
      environment: { ...times, air: times, luminosity: times },
      preconditioning: { ...times, airConditioning: times },
    });
    expect(status).toMatchObject({
      ...Object.fromEntries(groups.map((name) => [name, dates])),
      energies: [{ ...dates, extension: { electric: { battery: { load: dates, health: dates } } } }],
      engines: [dates],
      alarm: { status: dates, trigger: dates },
      environment: { air: dates, luminosity: dates },
      preconditioning: { airConditioning: dates },
    });
    expect(drifted()).toEqual([]);
  });

  it('Q16: reads battery.voltage as a state of health', () => {
    expect(decode({ battery: { voltage: 87.5 } }).status.battery).toMatchObject({ stateOfHealth: 87.5 });
  });

  it.each([
    ['Confort', 'COMFORT'],
    ['Comfort', 'COMFORT'],
    ['4AWD', 'FOUR_AWD'],
    ['eAWD', 'E_AWD'],
    ['ZEVEco', 'ZEV_ECO'],
  ])('Q18: reads the driving mode %s as %s', (mode, name) => {
    expect(decode({ drivingBehavior: { mode } }).status.drivingBehavior).toMatchObject({ mode: name, modeRaw: mode });
  });

  it('Q18: reads Close, Thermal and TrunkUnLocked', () => {
    const { status, drifted } = decode({
      doorsState: { lockedStates: ['TrunkUnLocked'], opening: [{ identifier: 'Trunk', state: 'Close' }] },
      engines: [{ type: 'Thermal' }],
    });
    expect(status.doorsState).toMatchObject({ lockedStates: ['TRUNK_UNLOCKED'], opening: [{ state: 'CLOSED' }] });
    expect(status.engines).toMatchObject([{ type: 'THERMIC' }]);
    expect(drifted()).toEqual([]);
  });

  it.each(['airConditioning', 'airConditioner', 'airCondioner'])('Q18: reads the air conditioning as %s', (name) => {
    const { status, drifted } = decode({ preconditioning: { [name]: { status: 'Enabled' } } });
    expect(status.preconditioning?.airConditioning?.status).toBe('ENABLED');
    expect(drifted()).toEqual([]);
  });

  it('Q19: treats createdAt null as absent in every group', () => {
    const { status, drifted } = decode({ createdAt: null, kinetic: { speed: 5, createdAt: null } });
    expect(status).toMatchObject({ createdAt: null, kinetic: { speed: 5, createdAt: null }, rejectedValues: [] });
    expect(drifted()).toEqual([]);
  });

  it('Q21: keeps the times of position and status separate', () => {
    const { status } = decode({ lastPosition: point(5, 43), createdAt: '2026-03-01T11:59:00Z' });
    expect(status.createdAt).toEqual(new Date('2026-03-01T11:59:00Z'));
    expect(status.lastPosition?.createdAt).toEqual(new Date('2026-02-28T10:00:00Z'));
  });

  it('Q11: keeps both times of a status whose updatedAt precedes its createdAt', () => {
    const { status } = decode({ createdAt: '2026-02-02T00:00:00Z', updatedAt: '2026-02-01T00:00:00Z' });
    expect([status.createdAt?.getUTCDate(), status.updatedAt?.getUTCDate()]).toEqual([2, 1]);
  });

  it("makes a list of API v2's single lock state", () => {
    const { doorsState } = decode({ doorsState: { lockedState: 'SuperLocked' } }).status;
    expect(doorsState).toMatchObject({ lockedStates: ['SUPER_LOCKED'], lockedStatesRaw: ['SuperLocked'] });
  });

  it("puts API v2's oil temperature where v3 has it, which wins", () => {
    const temperature = (engine: unknown) =>
      decode({ engines: [engine] }).status.engines?.[0]?.extension?.thermic?.oil?.temp;
    expect(temperature({ oil: { temp: 80 } })).toBe(80);
    expect(temperature({ oil: { temp: 80 }, extension: { thermic: { oil: { level: 5 } } } })).toBe(80);
    expect(temperature({ oil: { temp: 80 }, extension: { thermic: { oil: { temp: 90 } } } })).toBe(90);
  });

  it('reads odometer and kinetic from the extension if the status has none', () => {
    const extension = { odometer: { mileage: 12.5 }, kinetic: { moving: true, pace: 3 } };
    expect(decode({ _embedded: { extension } }).status).toMatchObject(extension);
    const own = { odometer: { mileage: 99 }, kinetic: { moving: false } };
    expect(decode({ ...own, _embedded: { extension } }).status).toMatchObject({ ...own, kinetic: { pace: null } });
  });

  it('keeps the specified service value Unknown without counting it', () => {
    const { status, drifted } = decode({ service: { type: 'Unknown' } });
    expect(status.service).toMatchObject({ type: 'UNKNOWN', typeRaw: 'Unknown' });
    expect(drifted()).toEqual([]);
  });
});
