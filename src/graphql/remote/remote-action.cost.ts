import { entity, fleet, listOf, toOne, vehicleOf, type Costs } from '../cost/index.js';
import type { ListArgs } from '../relay/list.args.js';

const view = (args: ListArgs, maxFirst: number) => ({ list: 'remote actions', args, maxFirst });

export const remoteActionCosts: Costs = {
  'RemoteAction.fleet': fleet(({ parents }) => parents.fleetId),
  'RemoteAction.vehicle': vehicleOf('RemoteAction.vehicle'),
  'RemoteAction.callback': toOne('RemoteAction.callback', 'RemoteCallback'),
  'Vehicle.remoteActions': listOf<ListArgs & { readonly callbackId: string }>('Vehicle.remoteActions', 'RemoteAction', {
    argsOf: ({ callbackId }) => ({ callbackId }),
    view,
  }),
  'Vehicle.remoteAction': entity('RemoteAction', ({ callbackId, remoteActionId }) => ({
    callbackId: String(callbackId),
    remoteActionId: String(remoteActionId),
  })),
  'RemoteCallback.remoteActions': listOf<ListArgs & { readonly vehicleId: string }>(
    'RemoteCallback.remoteActions',
    'RemoteAction',
    { argsOf: ({ vehicleId }) => ({ vehicleId }), view },
  ),
};
