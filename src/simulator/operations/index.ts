import type { Operation } from '../http/operation.js';
import { alarmOperations } from './alarm.js';
import { alertOperations } from './alert.js';
import { callbackOperations } from './callback.js';
import { collisionOperations } from './collision.js';
import { fleetOperations } from './fleet.js';
import { maintenanceOperations } from './maintenance.js';
import { monitorOperations } from './monitor.js';
import { remoteOperations } from './remote.js';
import { statusOperations } from './status.js';
import { stolenOperations } from './stolen.js';
import { telemetryOperations } from './telemetry.js';
import { tripOperations } from './trip.js';
import { vehicleOperations } from './vehicle.js';
import { waypointOperations } from './waypoint.js';

/** All that the simulator answers. */
export const operations: readonly Operation[] = [
  ...fleetOperations,
  ...vehicleOperations,
  ...statusOperations,
  ...maintenanceOperations,
  ...alertOperations,
  ...tripOperations,
  ...waypointOperations,
  ...telemetryOperations,
  ...collisionOperations,
  ...alarmOperations,
  ...stolenOperations,
  ...monitorOperations,
  ...callbackOperations,
  ...remoteOperations,
];
