import { unknownResource } from '../http/errors.js';
import { hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { representRemote } from '../representation/remote.js';
import { callbackOf } from './callback.js';
import { vehicleOf } from './lookup.js';

export const remoteOperations: readonly Operation[] = [
  {
    id: 'getRemoteRequestsForVhl',
    path: '/fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes',
    versions: third,
    contentType: hal,
    kind: 'remote',
    answer(call) {
      const vehicle = vehicleOf(call);
      const { id } = callbackOf(call);
      return representPage(call, {
        name: 'remoteActions',
        items: (asOf) =>
          call.world
            .remotes(vehicle)
            .list()
            .filter(({ callbackId, requestedAt }) => callbackId === id && requestedAt <= asOf)
            .reverse(),
        represent: (remote) => representRemote(remote, vehicle, call.world.now(), call.style),
        ranged: true,
      });
    },
  },
  {
    id: 'getRemoteRequestForVhlById',
    path: '/fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes/{rid}',
    versions: third,
    contentType: hal,
    kind: 'remote',
    answer(call) {
      const vehicle = vehicleOf(call);
      const remote = call.world.remotes(vehicle).find(call.variables['rid'] ?? '');
      if (!remote || remote.callbackId !== callbackOf(call).id) throw unknownResource();
      return representRemote(remote, vehicle, call.world.now(), call.style);
    },
  },
];
