import { nodeKind } from '../relay/node-kind.js';

export const monitorNode = nodeKind({
  type: 'Monitor',
  ids: ['fleetId', 'monitorId'],
  load: (ref, { loaders }) => loaders.entity('Monitor', ref, {}),
});
