import { nodeKind } from '../relay/node-kind.js';

export const alertNode = nodeKind({
  type: 'Alert',
  ids: ['fleetId', 'vehicleId?', 'alertId'],
  load: (ref, { loaders }) => loaders.entity('Alert', ref, { profile: null }),
});
