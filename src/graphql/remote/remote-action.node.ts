import { nodeKind } from '../relay/node-kind.js';

export const remoteActionNode = nodeKind({
  type: 'RemoteAction',
  ids: ['fleetId', 'vehicleId', 'callbackId', 'remoteActionId'],
  load: (ref, { loaders }) => loaders.entity('RemoteAction', ref, {}),
});
