import type { Call } from '../http/call.js';
import { unknownResource } from '../http/errors.js';
import { hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { readList } from '../http/parameters.js';
import { representCallback } from '../representation/callback.js';
import { remoteTypes, type WorldCallback } from '../world/callback.js';
import { fleetOf } from './lookup.js';

export function callbackOf(call: Call): WorldCallback {
  const callback = call.world.callbacks(fleetOf(call)).find(call.variables['cbid'] ?? '');
  if (!callback) throw unknownResource();
  return callback;
}

export const callbackOperations: readonly Operation[] = [
  {
    id: 'getFleetRemotes',
    path: '/fleets/{fid}/remote/callbacks',
    versions: third,
    contentType: hal,
    kind: 'callback',
    answer(call) {
      const fleet = fleetOf(call);
      const wanted = readList(call.query, 'types', remoteTypes, remoteTypes.length);
      return representPage(call, {
        name: 'callbacks',
        items: () =>
          call.world
            .callbacks(fleet)
            .list()
            .filter((callback) => wanted.size === 0 || callback.remoteTypes.some((type) => wanted.has(type))),
        represent: (callback) => representCallback(callback, fleet.id, call.style),
        ranged: true,
        filters: ['types'],
      });
    },
  },
  {
    id: 'getFleetRemotebyId',
    path: '/fleets/{fid}/remote/callbacks/{cbid}',
    versions: third,
    contentType: hal,
    kind: 'callback',
    answer: (call) => representCallback(callbackOf(call), fleetOf(call).id, call.style),
  },
];
