import type { Operation } from '../http/operation.js';
import { alarmOperations } from './alarms.js';
import { alertOperations } from './alerts.js';
import { callbackOperations } from './callbacks.js';
import { collisionOperations } from './collisions.js';
import { fleetOperations } from './fleets.js';
import { maintenanceOperations } from './maintenances.js';
import { monitorOperations } from './monitors.js';
import { remoteOperations } from './remotes.js';
import { statusOperations } from './statuses.js';
import { theftOperations } from './thefts.js';
import { telemetryOperations } from './telemetry.js';
import { tripOperations } from './trips.js';
import { vehicleOperations } from './vehicles.js';
import { wayPointOperations } from './way-points.js';

/** All that the simulator answers. */
export const operations: readonly Operation[] = [
  ...fleetOperations,
  ...vehicleOperations,
  ...statusOperations,
  ...maintenanceOperations,
  ...alertOperations,
  ...tripOperations,
  ...wayPointOperations,
  ...telemetryOperations,
  ...collisionOperations,
  ...alarmOperations,
  ...theftOperations,
  ...monitorOperations,
  ...callbackOperations,
  ...remoteOperations,
];
