import { nodeKind } from '../relay/node-kind.js';

export const stolenReportNode = nodeKind({
  type: 'StolenReport',
  ids: ['fleetId', 'vehicleId', 'stolenId'],
  load: (ref, { loaders }) => loaders.entity('StolenReport', ref, {}),
});
