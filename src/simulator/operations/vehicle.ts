import type { Call } from '../http/call.js';
import { badRequest, unknownResource } from '../http/errors.js';
import { both, hal, third, type Operation } from '../http/operation.js';
import { representPage } from '../http/paging.js';
import { readExtensions, readLocale } from '../http/parameters.js';
import { representCharacteristics, representVehicle, type VehicleRequest } from '../representation/vehicle.js';
import { fleetOf, membersOf, vehicleOf } from './lookup.js';

const listed = ['branding', 'pictures'] as const;
const single = ['onboardCapabilities', ...listed] as const;

/** v2 has no extensions: it always includes brand and pictures. */
function requestedOf({ query, version, quirks }: Call, item: boolean): VehicleRequest {
  const extensions = version === 'v3' ? readExtensions(query, item ? listed : single) : new Set<string>();
  if (quirks.has('Q29') && extensions.has('pictures'))
    throw badRequest('extension: pictures is not supported any more.');
  return { extensions, locale: readLocale(query), item };
}

export const vehicleOperations: readonly Operation[] = [
  {
    id: 'getVehiclesByDevice',
    path: '/fleets/{fid}/vehicles',
    versions: both,
    contentType: hal,
    kind: 'vehicle',
    answer(call) {
      const fleet = fleetOf(call);
      const isMember = membersOf(call, 'vehicles');
      const requested = requestedOf(call, true);
      const prefix = call.query.get('vinPrefix') ?? '';
      return representPage(call, {
        name: 'vehicles',
        items: () => fleet.vehicles.filter((vehicle) => vehicle.vin.startsWith(prefix) && isMember(vehicle)),
        represent: (vehicle) => representVehicle(vehicle, call.world.traits(vehicle), call.style, requested),
        ranged: false,
      });
    },
  },
  {
    id: 'getVehicleByid',
    path: '/fleets/{fid}/vehicles/{vid}',
    versions: both,
    contentType: hal,
    kind: 'vehicle',
    answer(call) {
      const vehicle = vehicleOf(call);
      return representVehicle(vehicle, call.world.traits(vehicle), call.style, requestedOf(call, false));
    },
  },
  {
    id: 'getVehiclesCapabilities',
    path: '/vehicles/{vin}',
    versions: third,
    contentType: hal,
    kind: 'vehicle',
    answer(call) {
      const vehicle = call.world.vehicleByVin(call.variables['vin'] ?? '');
      if (!vehicle) throw unknownResource();
      return representCharacteristics(vehicle, call.world.traits(vehicle), requestedOf(call, false));
    },
  },
];
