import { nodeKind } from '../relay/node-kind.js';

export const remoteCallbackNode = nodeKind({
  type: 'RemoteCallback',
  ids: ['fleetId', 'callbackId'],
  load: (ref, { loaders }) => loaders.entity('RemoteCallback', ref, {}),
});
