import { nodeKind } from '../relay/node-kind.js';

export const alarmNode = nodeKind({
  type: 'Alarm',
  ids: ['fleetId', 'vehicleId', 'alarmId'],
  load: (ref, { loaders }) => loaders.entity('Alarm', ref, {}),
});
