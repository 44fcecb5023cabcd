import type { VehicleGroups, VehicleService } from '../../../domain/index.js';
import { nothingToRead } from '../reader.js';
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
import { readPowertrain } from './powertrain.js';
import { readSafety } from './safety.js';
import { readTransmission } from './transmission.js';
import { readWipingBlades } from './wiping-blades.js';

/** What else the document says. */
export interface GroupsAround {
  /** Where the odometer and the movement may stand too. */
  readonly extension: GroupReader | null;
  readonly service: VehicleService | null;
}

/** The groups that a status and a telemetry message have alike. */
export function readVehicleGroups(vehicle: GroupReader, { extension, service }: GroupsAround): VehicleGroups {
  const ignition = vehicle.group('ignition', readIgnition);
  const engines = vehicle.list('engines', readEngine);
  const ignitionOff = ignition?.type === 'STOP';
  const odometer = vehicle.group('odometer', (group) => readOdometer(group, ignitionOff));
  const otherOdometer = extension?.group('odometer', (group) => readOdometer(group, ignitionOff)) ?? null;
  const kinetic = vehicle.group('kinetic', readKinetic);
  const otherKinetic = extension?.group('kinetic', readKinetic) ?? null;
  const drive = vehicle.group('transmission', readTransmission);
  const gear = drive?.gear ?? null;
  const adas = vehicle.group('adas', (group) => readAdas(group, gear));
  return {
    ignition,
    energies: readEnergies(vehicle, { engines, service }),
    engines,
    transmission: drive?.transmission ?? null,
    powertrain: vehicle.group('powertrain', readPowertrain),
    adas: adas ?? (gear && readAdas(nothingToRead(), gear)),
    doorsState: vehicle.group('doorsState', readDoors),
    battery: vehicle.group('battery', readBattery),
    safety: vehicle.group('safety', readSafety),
    odometer: (odometer?.mileage ?? null) === null ? (otherOdometer ?? odometer) : odometer,
    kinetic: kinetic ?? otherKinetic,
    drivingBehavior: vehicle.group('drivingBehavior', readDrivingBehavior),
    wipingBlades: vehicle.group('wipingBlades', readWipingBlades),
    lightingSystem: vehicle.group('lightingSystem', readLightingSystem),
    alarm: vehicle.group('alarm', readAlarm),
  };
}
