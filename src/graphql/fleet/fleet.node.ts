import { nodeKind } from '../relay/node-kind.js';

export const fleetNode = nodeKind({
  type: 'Fleet',
  ids: ['fleetId'],
  load: ({ fleetId }, { loaders }) => loaders.fleet(fleetId),
});
