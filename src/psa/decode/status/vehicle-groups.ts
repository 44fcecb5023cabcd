import type { VehicleGroups, VehicleService } from '../../../domain/index.js';
import type { LazyGetters } from '../reader/on-demand.js';
import { emptyReader } from '../reader/reader.js';
import type { GroupReader } from '../reader/reader.js';
import { readAdas } from './driving/adas.js';
import { readAlarm } from './safety/alarm.js';
import { readBattery } from './powertrain/battery.js';
import { readDoors } from './body/doors.js';
import { readDrivingBehavior } from './driving/driving-behavior.js';
import { readEnergies } from './powertrain/energies.js';
import { readEngine } from './powertrain/engine.js';
import { readIgnition } from './powertrain/ignition.js';
import { readKinetic } from './driving/kinetic.js';
import { readLightingSystem } from './body/lighting-system.js';
import { readOdometer } from './driving/odometer.js';
import { readOverallAutonomy } from './powertrain/overall-autonomy.js';
import { readPowertrain } from './powertrain/powertrain.js';
import { readSafety } from './safety/safety.js';
import { readTransmission, type TransmissionRead } from './powertrain/transmission.js';
import { readWipingBlades } from './body/wiping-blades.js';

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
