import type { Alarm, AlarmKind, AlarmListArguments, AlarmRef, NoArguments, Vehicle } from '../../domain/index.js';
import { decodeAlarm } from '../decode/alarm.js';
import { identified } from '../shape.js';
import { intervalQuery, type Entity, type ToMany } from './relation.js';
import { vehicleOf } from './vehicle.js';

const kinds: Readonly<Record<AlarmKind, string>> = {
  STATUS: 'vehicle.alarm.status',
  TRIGGER: 'vehicle.alarm.trigger',
};

const alarmsPath = ({ fleetId, vehicleId }: Omit<AlarmRef, 'alarmId'>) => [
  'fleets',
  fleetId,
  'vehicles',
  vehicleId,
  'alarms',
];

export const entities = {
  Alarm: {
    operation: () => 'getVehicleAlarmsById',
    path: (ref) => [...alarmsPath(ref), ref.alarmId],
    decode: decodeAlarm,
    shows: identified,
    freshness: 'history' as const,
    versions: ['v3'],
  } satisfies Entity<AlarmRef, Alarm, NoArguments>,
};

export const toOne = { 'Alarm.vehicle': vehicleOf<Alarm>() };

export const toMany = {
  'Vehicle.alarms': {
    rels: ['alarms', 'alarm'],
    items: ['alarms', 'alarm'],
    operation: 'getVehicleAlarms',
    decode: decodeAlarm,
    shows: identified,
    freshness: 'history' as const,
    rangeable: true,
    key: ({ alarmId }) => alarmId,
    // Vehicles in a list have no link to it.
    path: alarmsPath,
    versions: ['v3'],
    query: (args) => ({
      ...intervalQuery(args),
      type: args.kinds.length === 0 ? null : args.kinds.map((kind) => kinds[kind]),
    }),
  } satisfies ToMany<Vehicle, Alarm, AlarmListArguments>,
};
