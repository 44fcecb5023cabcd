import { describe, expect, it } from '@jest/globals';
import { decodeAlarm } from '../../../../src/psa/decode/index.js';
import { links, point, testContext } from './support/decoding.js';

describe('decodeAlarm', () => {
  it('reads an alarm without links', () => {
    const context = testContext();
    const trigger = { type: 'VehicleLifting', position: point(1, 2), startAt: '2026-02-28T10:00:00Z' };
    expect(decodeAlarm({ id: 'a1', trigger }, context)).toMatchObject({
      fleetId: 'fleet-1',
      vehicleId: null,
      alarmId: 'a1',
      status: null,
      trigger: { type: 'VEHICLE_LIFTING', position: { longitude: 1 }, startAt: new Date('2026-02-28T10:00:00Z') },
    });
    expect(context.drifted()).toEqual([]);
  });

  it('reads a change of the alarm status', () => {
    const alarm = decodeAlarm({ id: 'a1', status: { activation: 'Active' } }, testContext());
    expect(alarm).toMatchObject({ status: { activation: 'ACTIVE', activationRaw: 'Active' }, trigger: null });
  });

  it('reads id and vehicle from the self link', () => {
    const alarm = decodeAlarm(links('/fleets/f/vehicles/v9/alarms/a9'), testContext());
    expect(alarm).toMatchObject({ vehicleId: 'v9', alarmId: 'a9' });
  });

  it('Q18: corrects the misspelt rear doors, and keeps unknown raw values', () => {
    const context = testContext();
    const typeOf = (type: string) => decodeAlarm({ id: 'a', trigger: { type } }, context)?.trigger;
    expect(typeOf('RearLeftFrontDoorBreakIn')?.type).toBe('REAR_LEFT_DOOR_BREAK_IN');
    expect(typeOf('MoonBreakIn')).toMatchObject({ type: 'UNKNOWN', typeRaw: 'MoonBreakIn' });
    expect(context.drifted()).toEqual(['unknownEnum alarm.trigger.type']);
  });

  it('returns null without an id, and counts it', () => {
    const context = testContext();
    expect(decodeAlarm({ status: { activation: 'Active' } }, context)).toBeNull();
    expect(context.drifted()).toEqual(['badLeaf alarm.id']);
  });
});
