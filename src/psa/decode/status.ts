import type { VehicleStatus } from '../../domain/index.js';
import { findEmbedded, isResource } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import type { DecodeContext } from './context.js';
import { vehicleIdOf } from './ids.js';
import { readPosition } from './position.js';
import { GroupReader } from './reader.js';
import { readAdas } from './status/adas.js';
import { readAlarm } from './status/alarm.js';
import { readBattery } from './status/battery.js';
import { readDoors } from './status/doors.js';
import { readDrivingBehavior } from './status/driving-behavior.js';
import { readEnergies } from './status/energies.js';
import { readEngine } from './status/engine.js';
import { readEnvironment } from './status/environment.js';
import { readIgnition } from './status/ignition.js';
import { readKinetic } from './status/kinetic.js';
import { readLightingSystem } from './status/lighting-system.js';
import { readOdometer } from './status/odometer.js';
import { readPowertrain } from './status/powertrain.js';
import { readPreconditioning } from './status/preconditioning.js';
import { readPrivacy } from './status/privacy.js';
import { readSafety } from './status/safety.js';
import { readService } from './status/service.js';
import { readStolen } from './status/stolen.js';
import { readTransmission } from './status/transmission.js';
import { readWipingBlades } from './status/wiping-blades.js';

/** API v2 and v3 give the same shape: where they put a value in different places, v3's place wins. */
export function decodeStatus(document: Resource, context: DecodeContext): VehicleStatus {
  const resource = isResource(document) ? document : {};
  const status = new GroupReader(resource, 'status', context.drift);
  const extension = readerOfExtension(resource, context);
  const now = context.now?.() ?? new Date();

  const ignition = status.group('ignition', readIgnition);
  const engines = status.list('engines', readEngine);
  const service = status.group('service', readService);
  const ignitionOff = ignition?.type === 'STOP';
  const odometer = status.group('odometer', (group) => readOdometer(group, ignitionOff));
  const otherOdometer = extension?.group('odometer', (group) => readOdometer(group, ignitionOff)) ?? null;
  const kinetic = status.group('kinetic', readKinetic);
  const otherKinetic = extension?.group('kinetic', readKinetic) ?? null;

  const decoded: VehicleStatus = {
    vehicleId: vehicleIdOf(resource),
    vin: status.string('vin'),
    ignition,
    lastPosition: readPosition(status, 'lastPosition'),
    preconditioning: status.group(['preconditioning', 'preconditionning'], readPreconditioning),
    energies: readEnergies(status, { engines, service }),
    engines,
    transmission: status.group('transmission', readTransmission),
    powertrain: status.group('powertrain', readPowertrain),
    adas: status.group('adas', readAdas),
    doorsState: status.group('doorsState', readDoors),
    privacy: status.group('privacy', readPrivacy),
    battery: status.group('battery', readBattery),
    service,
    safety: status.group('safety', readSafety),
    odometer: (odometer?.mileage ?? null) === null ? (otherOdometer ?? odometer) : odometer,
    kinetic: kinetic ?? otherKinetic,
    environment: status.group('environment', readEnvironment),
    drivingBehavior: status.group('drivingBehavior', readDrivingBehavior),
    wipingBlades: status.group('wipingBlades', readWipingBlades),
    lightingSystem: status.group('lightingSystem', readLightingSystem),
    alarm: status.group('alarm', readAlarm),
    stolen: status.group('stolen', (group) => readStolen(group, now)),
    createdAt: status.date('createdAt'),
    updatedAt: status.date('updatedAt'),
  };
  extension?.countUnread();
  status.countUnread();
  return decoded;
}

/** `_embedded.extension` may hold the odometer and the movement; not every answer has it. */
function readerOfExtension(resource: Resource, { drift }: DecodeContext): GroupReader | null {
  const embedded = findEmbedded(resource, ['extension', 'extensions']);
  if (embedded.state === 'absent') return null;
  const members = embedded.state === 'one' ? embedded.item : Object.assign({}, ...embedded.items);
  return new GroupReader(members, 'status.extension', drift);
}
