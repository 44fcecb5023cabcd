import type { Call } from '../http/call.js';
import { ApiError, noData, unknownResource } from '../http/errors.js';
import { readProfile } from '../http/parameters.js';
import { hash32, roll, salt } from '../world/generation/random.js';
import type { WorldTrip } from '../world/trip.js';
import type { WorldVehicle } from '../world/vehicle.js';
import type { WorldFleet } from '../world/fleet.js';

export function fleetOf({ world, variables }: Call): WorldFleet {
  const fleet = world.fleet(variables['fid'] ?? '');
  if (!fleet) throw unknownResource();
  return fleet;
}

export function vehicleOf(call: Call): WorldVehicle {
  const vehicle = call.world.vehicle(fleetOf(call).id, call.variables['vid'] ?? '');
  if (!vehicle) throw unknownResource();
  return vehicle;
}

/** Whether the vehicle's data is visible: with full privacy, the `endUser` profile has none. v2 has no profiles. */
export function isVisible(call: Call, vehicle: WorldVehicle): boolean {
  const profile = call.version === 'v3' ? readProfile(call.query) : 'fleet';
  return profile === 'fleet' || call.world.traits(vehicle).privacy !== 'Full';
}

export function visibleVehicleOf(call: Call): WorldVehicle {
  const vehicle = vehicleOf(call);
  if (!isVisible(call, vehicle)) throw noData();
  return vehicle;
}

/** The trip of the path, which in v2 may be without a vehicle. */
export function tripOf(call: Call): WorldTrip {
  const owner = call.variables['vid'] === undefined ? fleetOf(call) : vehicleOf(call);
  const trip = call.world.trip(owner, call.variables['tid'] ?? '');
  if (!trip) throw unknownResource();
  if (!isVisible(call, trip.vehicle)) throw noData();
  return trip;
}

const of = { partial: salt('partial collection') };

/** Selects the vehicles of a collection; throws if the collection is set to fail. */
export function membersOf(call: Call, name: string): (vehicle: WorldVehicle) => boolean {
  const status = call.collections.failing?.[name];
  if (status !== undefined) throw new ApiError(status, status * 100, 'The collection is not available.');
  const share = call.collections.partial?.[name] ?? 1;
  return (vehicle) => share >= 1 || roll(hash32(vehicle.seed, of.partial)) < share;
}
