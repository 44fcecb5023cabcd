import { nodeKind } from '../relay/node-kind.js';

export const collisionNode = nodeKind({
  type: 'Collision',
  ids: ['fleetId', 'vehicleId?', 'collisionId'],
  load: (ref, { loaders }) => loaders.entity('Collision', ref, { profile: null }),
});
