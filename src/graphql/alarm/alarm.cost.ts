import { entity, listOf, vehicleOf, type Costs } from '../cost/index.js';
import { alarmArguments, type AlarmListArgs } from './alarm.resolver.js';

export const alarmCosts: Costs = {
  'Alarm.vehicle': vehicleOf('Alarm.vehicle'),
  'Vehicle.alarms': listOf<AlarmListArgs>('Vehicle.alarms', 'Alarm', {
    argsOf: alarmArguments,
    view: (args, maxFirst) => ({ list: 'alarms', args, maxFirst }),
  }),
  'Vehicle.alarm': entity('Alarm', ({ alarmId }) => ({ alarmId: String(alarmId) })),
};
