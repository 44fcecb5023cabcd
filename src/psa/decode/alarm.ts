import type { Alarm } from '../../domain/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './reader/context.js';
import { ownId, vehicleIdOf } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import { readAlarm } from './status/safety/alarm.js';

/** Null without an id. Alarms usually have no links, so the vehicle is rarely known here. */
export function decodeAlarm(resource: Resource, { fleetId, drift }: DecodeContext): Alarm | null {
  return readGroup(resource, 'alarm', { drift }, (group) => {
    const alarmId = ownId(resource);
    group.skip('id');
    const alarm = { vehicleId: vehicleIdOf(resource), ...readAlarm(group) };
    if (alarmId === null) group.countBad('id');
    return alarmId === null ? null : { fleetId, alarmId, ...alarm };
  });
}
