import type { Charging, ChargingProgram } from '../../../../domain/index.js';
import { chargingMode, chargingPowerLevel, chargingStatus, chargingType } from '../../values/enums.js';
import { notNegative } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';
import { readOccurrence } from '../program.js';

export function readCharging(charging: GroupReader): Charging {
  return {
    plugged: charging.boolean('plugged'),
    ...charging.enumField('status', chargingStatus),
    remainingTime: charging.duration('remainingTime'),
    // Fast chargers exceed the maximum of 500 in the specification.
    chargingRate: charging.integer('chargingRate', notNegative),
    ...charging.enumField('chargingPowerLevel', chargingPowerLevel),
    ...charging.enumField('chargingMode', chargingMode),
    nextDelayedTime: charging.duration('nextDelayedTime'),
    schedule: charging.group('schedule', (schedule) => ({ programs: schedule.list('programs', readChargingProgram) })),
    ...charging.enumField('type', chargingType),
  };
}

export function readChargingProgram(program: GroupReader): ChargingProgram {
  return {
    slot: program.integer('slot', notNegative),
    enabled: program.boolean('enabled'),
    start: program.duration('start'),
    end: program.duration('end'),
    chargeUntilFull: program.boolean('chargeUntilFull'),
    occurrence: readOccurrence(program),
  };
}
