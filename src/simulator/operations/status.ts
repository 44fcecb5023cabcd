import type { Call } from '../http/call.js';
import { noData } from '../http/errors.js';
import { both, geoJson, hal, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { readExtensions } from '../http/parameters.js';
import type { Document } from '../representation/document.js';
import { representPosition as positionOfV2 } from '../representation/v2/position.js';
import { representStatus as statusOfV2 } from '../representation/v2/status.js';
import { representPosition as positionOfV3 } from '../representation/v3/position.js';
import { representStatus as statusOfV3 } from '../representation/v3/status.js';
import type { WorldVehicle } from '../world/vehicle.js';
import { fleetOf, isVisible, membersOf, visibleVehicleOf } from './lookup.js';

/** v2 has a deprecated `statusExtension`, v3 none. */
const representer = (call: Call, batch: boolean): ((vehicle: WorldVehicle) => Document) => {
  const { world, style, version, query } = call;
  if (version === 'v3') return (vehicle) => statusOfV3(world, vehicle, style);
  const extensions = readExtensions(query, ['odometer', 'kinetic']);
  return (vehicle) => statusOfV2(world, vehicle, style, extensions, batch);
};

export const statusOperations: readonly Operation[] = [
  {
    id: 'getFleetStatusList',
    path: '/fleets/{fid}/status',
    versions: both,
    contentType: hal,
    kind: 'status',
    answer(call) {
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'status');
      const isListed = (vehicle: WorldVehicle): boolean =>
        !call.world.traits(vehicle).silent && isMember(vehicle) && isVisible(call, vehicle);
      return representPage(call, {
        name: 'status',
        items: () => fleet.vehicles.filter(isListed),
        represent: representer(call, true),
        ranged: true,
      });
    },
  },
  {
    id: 'getFleetVehicleStatus',
    path: '/fleets/{fid}/vehicles/{vid}/status',
    versions: both,
    contentType: hal,
    kind: 'status',
    answer(call) {
      const vehicle = visibleVehicleOf(call);
      const represent = representer(call, false);
      if (call.world.traits(vehicle).silent) throw noData();
      return represent(vehicle);
    },
  },
  {
    id: 'getCarLastPosition',
    path: '/fleets/{fid}/vehicles/{vid}/lastPosition',
    versions: both,
    contentType: geoJson,
    kind: 'position',
    answer(call) {
      const vehicle = visibleVehicleOf(call);
      const { silent, privacy } = call.world.traits(vehicle);
      if (silent || privacy !== 'None') throw noData();
      const snapshot = call.world.snapshot(vehicle);
      return call.version === 'v3' ? positionOfV3(snapshot, true) : positionOfV2(snapshot, true);
    },
  },
];
