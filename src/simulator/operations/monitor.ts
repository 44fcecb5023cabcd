import { unknownResource } from '../http/errors.js';
import { both, hal, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { isInVersion, representMonitor } from '../representation/monitor.js';
import { fleetOf } from './lookup.js';

export const monitorOperations: readonly Operation[] = [
  {
    id: 'getFleetMonitors',
    path: '/fleets/{fid}/monitors',
    versions: both,
    contentType: hal,
    kind: 'monitor',
    answer(call) {
      const fleet = fleetOf(call);
      return representPage(call, {
        name: 'monitors',
        items: () =>
          call.world
            .monitors(fleet)
            .list()
            .filter((monitor) => isInVersion(monitor, call)),
        represent: (monitor) => representMonitor(monitor, fleet.id, call.style),
        ranged: true,
      });
    },
  },
  {
    id: 'getFleetMonitorsStatusById',
    path: '/fleets/{fid}/monitors/{mid}',
    versions: both,
    contentType: hal,
    kind: 'monitor',
    answer(call) {
      const fleet = fleetOf(call);
      const monitor = call.world.monitors(fleet).find(call.variables['mid'] ?? '');
      if (!monitor || !isInVersion(monitor, call)) throw unknownResource();
      return representMonitor(monitor, fleet.id, call.style);
    },
  },
];
