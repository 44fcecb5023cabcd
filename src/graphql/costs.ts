// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.
import type { Costs } from './cost/index.js';
import { alarmCosts } from './alarm/alarm.cost.js';
import { alertCosts } from './alert/alert.cost.js';
import { callbackCosts } from './callback/callback.cost.js';
import { collisionCosts } from './collision/collision.cost.js';
import { fleetCosts } from './fleet/fleet.cost.js';
import { maintenanceCosts } from './maintenance/maintenance.cost.js';
import { missingReasonCosts } from './missing-reason/missing-reason.cost.js';
import { monitorCosts } from './monitor/monitor.cost.js';
import { nodeCosts } from './node/node.cost.js';
import { positionCosts } from './position/position.cost.js';
import { remoteActionCosts } from './remote/remote-action.cost.js';
import { statusCosts } from './status/status.cost.js';
import { stolenCosts } from './stolen/stolen.cost.js';
import { telemetryCosts } from './telemetry/telemetry.cost.js';
import { tripCosts } from './trip/trip.cost.js';
import { vehicleCosts } from './vehicle/vehicle.cost.js';

export const costs: Costs = {
  ...alarmCosts,
  ...alertCosts,
  ...callbackCosts,
  ...collisionCosts,
  ...fleetCosts,
  ...maintenanceCosts,
  ...missingReasonCosts,
  ...monitorCosts,
  ...nodeCosts,
  ...positionCosts,
  ...remoteActionCosts,
  ...statusCosts,
  ...stolenCosts,
  ...telemetryCosts,
  ...tripCosts,
  ...vehicleCosts,
};
