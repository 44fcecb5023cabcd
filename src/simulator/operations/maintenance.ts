import { noData } from '../http/errors.js';
import { both, hal, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { representMaintenance } from '../representation/maintenance.js';
import type { Call } from '../http/call.js';
import type { WorldVehicle } from '../world/vehicle.js';
import { fleetOf, isVisible, membersOf, visibleVehicleOf } from './lookup.js';

const hasMaintenance = (call: Call, vehicle: WorldVehicle): boolean => {
  const { silent, withoutMaintenance } = call.world.traits(vehicle);
  return !silent && !withoutMaintenance;
};

export const maintenanceOperations: readonly Operation[] = [
  {
    id: 'getFleetMantenanceList',
    path: '/fleets/{fid}/maintenances',
    versions: both,
    contentType: hal,
    kind: 'maintenance',
    answer(call) {
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'maintenances');
      return representPage(call, {
        name: 'maintenances',
        items: () =>
          fleet.vehicles.filter(
            (vehicle) => hasMaintenance(call, vehicle) && isMember(vehicle) && isVisible(call, vehicle),
          ),
        represent: (vehicle) => representMaintenance(call.world, vehicle, call.style, true),
        ranged: true,
      });
    },
  },
  {
    id: 'getVehicleMaintenance',
    path: '/fleets/{fid}/vehicles/{vid}/maintenance',
    versions: both,
    contentType: hal,
    kind: 'maintenance',
    answer(call) {
      const vehicle = visibleVehicleOf(call);
      if (!hasMaintenance(call, vehicle)) throw noData();
      return representMaintenance(call.world, vehicle, call.style, false);
    },
  },
];
