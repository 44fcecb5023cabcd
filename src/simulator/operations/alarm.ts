import { unknownResource } from '../http/errors.js';
import { isWithin, readTimestamps } from '../http/intervals.js';
import { hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { readTypes } from '../http/parameters.js';
import { representAlarm } from '../representation/v3/alarm.js';
import { vehicleOf } from './lookup.js';

const types = ['vehicle.alarm.status', 'vehicle.alarm.trigger'] as const;

export const alarmOperations: readonly Operation[] = [
  {
    id: 'getVehicleAlarms',
    path: '/fleets/{fid}/vehicles/{vid}/alarms',
    versions: third,
    contentType: hal,
    kind: 'alarm',
    answer(call) {
      const vehicle = vehicleOf(call);
      const intervals = readTimestamps(call.query, call.world.now());
      const wanted = readTypes(call.query, types, types.length);
      return representPage(call, {
        name: 'alarms',
        items: (asOf) =>
          call.world
            .alarms(vehicle, asOf)
            .filter(
              ({ at, kind }) => isWithin(intervals, at) && (wanted.size === 0 || wanted.has(`vehicle.alarm.${kind}`)),
            ),
        represent: (alarm) => representAlarm(call.world, alarm),
        ranged: true,
        filters: ['type'],
      });
    },
  },
  {
    id: 'getVehicleAlarmsById',
    path: '/fleets/{fid}/vehicles/{vid}/alarms/{aid}',
    versions: third,
    contentType: hal,
    kind: 'alarm',
    answer(call) {
      const alarm = call.world.alarms(vehicleOf(call)).find(({ id }) => id === call.variables['aid']);
      if (!alarm) throw unknownResource();
      return representAlarm(call.world, alarm);
    },
  },
];
