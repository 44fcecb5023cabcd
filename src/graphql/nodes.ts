// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.
import { alarmNode } from './alarm/alarm.node.js';
import { alertNode } from './alert/alert.node.js';
import { remoteCallbackNode } from './callback/callback.node.js';
import { collisionNode } from './collision/collision.node.js';
import { fleetNode } from './fleet/fleet.node.js';
import { monitorNode } from './monitor/monitor.node.js';
import { remoteActionNode } from './remote/remote-action.node.js';
import { stolenReportNode } from './stolen/stolen.node.js';
import { tripNode } from './trip/trip.node.js';
import { vehicleNode } from './vehicle/vehicle.node.js';

export const nodeKinds = [
  alarmNode,
  alertNode,
  remoteCallbackNode,
  collisionNode,
  fleetNode,
  monitorNode,
  remoteActionNode,
  stolenReportNode,
  tripNode,
  vehicleNode,
] as const;
