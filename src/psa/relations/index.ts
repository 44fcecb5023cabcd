import type { FleetCollections, ToManyRelations, ToOneRelations } from '../../domain/index.js';
import { fleetAlerts, vehicleAlerts } from './alert.js';
import { maintenancesOfFleet, vehicleMaintenance } from './maintenance.js';
import { vehicleLastPosition } from './position.js';
import type { OfFleet, ToMany, ToOne } from './relation.js';
import { statusOfFleet, vehicleStatus } from './status.js';
import { alertVehicle, fleetVehicles, vehicleSelf, vehiclesOfFleet } from './vehicle.js';

/** Every relation of the graph and how the upstream writes it: one declaration each, resolved by one engine. */
export const toOne: {
  readonly [N in keyof ToOneRelations]: ToOne<
    ToOneRelations[N]['parent'],
    ToOneRelations[N]['target'],
    ToOneRelations[N]['args']
  >;
} = {
  'Vehicle.self': vehicleSelf,
  'Vehicle.status': vehicleStatus,
  'Vehicle.lastPosition': vehicleLastPosition,
  'Vehicle.maintenance': vehicleMaintenance,
  'Alert.vehicle': alertVehicle,
};

export const toMany: {
  readonly [N in keyof ToManyRelations]: ToMany<ToManyRelations[N]['target'], ToManyRelations[N]['args']>;
} = {
  'Fleet.vehicles': fleetVehicles,
  'Fleet.alerts': fleetAlerts,
  'Vehicle.alerts': vehicleAlerts,
};

export const ofFleet: {
  readonly [N in keyof FleetCollections]: OfFleet<FleetCollections[N]['item'], FleetCollections[N]['args']>;
} = {
  vehicles: vehiclesOfFleet,
  status: statusOfFleet,
  maintenances: maintenancesOfFleet,
};

export type { OfFleet, Query, ToMany, ToOne, Version } from './relation.js';
