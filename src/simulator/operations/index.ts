import type { Operation } from '../http/operation.js';
import { alertOperations } from './alerts.js';
import { fleetOperations } from './fleets.js';
import { maintenanceOperations } from './maintenances.js';
import { otherOperations } from './others.js';
import { statusOperations } from './statuses.js';
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
  ...otherOperations,
];
