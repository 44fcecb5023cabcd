import type { VehicleAlarm } from '../../../../domain/index.js';
import { alarmActivation, alarmTriggerType } from '../../values/enums.js';
import { readPosition } from '../../position.js';
import type { GroupReader } from '../../reader/reader.js';

export function readAlarm(alarm: GroupReader): VehicleAlarm {
  return {
    status: alarm.group('status', (status) => ({
      ...status.enumField('activation', alarmActivation),
      ...status.times(),
    })),
    trigger: alarm.group('trigger', (trigger) => ({
      ...trigger.enumField('type', alarmTriggerType),
      position: readPosition(trigger, 'position'),
      startAt: trigger.date('startAt'),
      ...trigger.times(),
    })),
  };
}
