import type { VehicleGroups, VehicleService } from '../../../domain/index.js';
import type { LazyGetters } from '../on-demand.js';
import { emptyReader } from '../reader.js';
import type { GroupReader } from '../reader.js';
import { readAdas } from './adas.js';
import { readAlarm } from './alarm.js';
import { readBattery } from './battery.js';
import { readDoors } from './doors.js';
import { readDrivingBehavior } from './driving-behavior.js';
import { readEnergies } from './energies.js';
import { readEngine } from './engine.js';
import { readIgnition } from './ignition.js';
import { readKinetic } from './kinetic.js';
import { readLightingSystem } from './lighting-system.js';
import { readOdometer } from './odometer.js';
import { readOverallAutonomy } from './overall-autonomy.js';
import { readPowertrain } from './powertrain.js';
import { readSafety } from './safety.js';
import { readTransmission, type TransmissionRead } from './transmission.js';
import { readWipingBlades } from './wiping-blades.js';

/** Source of the signal groups. */
export interface GroupsSource {
  readonly vehicle: GroupReader;
  /** May also contain `odometer` and `kinetic`. */
  readonly extension: GroupReader | null;
}

/** The signal groups, and intermediate values that some of them need. */
export interface GroupReadings extends VehicleGroups {
  readonly drive: TransmissionRead | null;
  readonly service: VehicleService | null;
}

/** The signal groups that statuses and telemetry messages share. `service` depends on the document. */
export const groupMakers: Omit<LazyGetters<GroupReadings, GroupsSource>, 'service'> = {
  ignition: ({ vehicle }) => vehicle.group('ignition', readIgnition),
  energies: ({ vehicle }, get) =>
    readEnergies(vehicle, { engines: () => get('engines'), service: () => get('service') }),
  engines: ({ vehicle }) => vehicle.list('engines', readEngine),
  drive: ({ vehicle }) => vehicle.group('transmission', readTransmission),
  transmission: (_, get) => get('drive')?.transmission ?? null,
  powertrain: ({ vehicle }) => vehicle.group('powertrain', readPowertrain),
  adas: ({ vehicle }, get) => {
    const gear = get('drive')?.gear ?? null;
    return vehicle.group('adas', (group) => readAdas(group, gear)) ?? (gear && readAdas(emptyReader(), gear));
  },
  doorsState: ({ vehicle }) => vehicle.group('doorsState', readDoors),
  battery: ({ vehicle }) => vehicle.group('battery', readBattery),
  safety: ({ vehicle }) => vehicle.group('safety', readSafety),
  odometer: ({ vehicle, extension }, get) => {
    const ignitionOff = get('ignition')?.type === 'STOP';
    // Before version 2.0.5, the odometer is a number.
    const readFrom = (reader: GroupReader) =>
      reader.group('odometer', (group) => readOdometer(group, ignitionOff), 'odometer', 'mileage');
    const own = readFrom(vehicle);
    const other = extension && readFrom(extension);
    return (own?.mileage ?? null) === null ? (other ?? own) : own;
  },
  overallAutonomy: ({ vehicle }) =>
    vehicle.group('overallAutonomy', readOverallAutonomy, 'overallAutonomy', 'autonomy'),
  kinetic: ({ vehicle, extension }) => {
    const own = vehicle.group('kinetic', readKinetic);
    const other = extension?.group('kinetic', readKinetic) ?? null;
    return own ?? other;
  },
  drivingBehavior: ({ vehicle }) => vehicle.group('drivingBehavior', readDrivingBehavior),
  wipingBlades: ({ vehicle }) => vehicle.group('wipingBlades', readWipingBlades),
  lightingSystem: ({ vehicle }) => vehicle.group('lightingSystem', readLightingSystem),
  alarm: ({ vehicle }) => vehicle.group('alarm', readAlarm),
};

/** In the order of rejected values. */
export const groupNames = [
  'ignition',
  'engines',
  'odometer',
  'overallAutonomy',
  'kinetic',
  'transmission',
  'adas',
  'energies',
  'powertrain',
  'doorsState',
  'battery',
  'safety',
  'drivingBehavior',
  'wipingBlades',
  'lightingSystem',
  'alarm',
] as const satisfies readonly (keyof VehicleGroups)[];
