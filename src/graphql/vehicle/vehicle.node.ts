import { nodeKind } from '../relay/node-kind.js';
import { vehicleNeeds } from '../selection.js';

export const vehicleNode = nodeKind({
  type: 'Vehicle',
  ids: ['fleetId', 'vehicleId'],
  load: ({ fleetId, vehicleId }, { loaders, selected }, info) =>
    loaders.vehicle({ fleetId, vehicleId, vin: null, locale: null, needs: vehicleNeeds(info, selected) }),
});
