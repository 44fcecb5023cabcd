import { nodeKind } from '../relay/node-kind.js';

export const tripNode = nodeKind({
  type: 'Trip',
  ids: ['fleetId', 'vehicleId?', 'tripId'],
  load: (ref, { loaders }) => loaders.entity('Trip', ref, { profile: null }),
});
