import type { RemoteCharging } from '../../../domain/index.js';
import { chargingPowerLevel, chargingType } from '../values/enums.js';
import { readDurationOrDate } from '../values/moment.js';
import type { GroupReader } from '../reader/reader.js';
import { readChargingProgram } from '../status/powertrain/charging.js';

/** `nextDelayedTime` may also be outside the schedule (deprecated). The one inside takes precedence. */
export function readRemoteCharging(charging: GroupReader): RemoteCharging {
  const outside = readDurationOrDate(charging, 'nextDelayedTime');
  const schedule = charging.group('schedule', (group) => ({
    next: readDurationOrDate(group, 'nextDelayedTime'),
    programs: group.list('programs', readChargingProgram),
  }));
  const next = isPresent(schedule?.next) ? schedule.next : outside;
  return {
    immediate: charging.boolean('immediate'),
    schedule:
      schedule !== null || isPresent(outside)
        ? { nextDelayedTime: next.duration, nextDelayedAt: next.date, programs: schedule?.programs ?? null }
        : null,
    preferences: charging.group('preferences', (preferences) => ({
      ...preferences.enumField('level', chargingPowerLevel),
      ...preferences.enumField('type', chargingType),
    })),
  };
}

type Moment = ReturnType<typeof readDurationOrDate>;

function isPresent(moment: Moment | undefined): moment is Moment {
  return moment !== undefined && (moment.duration !== null || moment.date !== null);
}
