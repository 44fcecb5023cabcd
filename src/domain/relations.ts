import type { Alert } from './alert.js';
import type { Fleet } from './fleet.js';
import type { Maintenance } from './maintenance.js';
import type { Position } from './position.js';
import type { VehicleStatus } from './status/index.js';
import type { Vehicle } from './vehicle.js';

/** Data sets that a vehicle's resource carries only when they are asked for. */
export const vehicleExtensions = ['branding', 'pictures', 'onboardCapabilities'] as const;
export type VehicleExtension = (typeof vehicleExtensions)[number];

export interface VehicleArguments {
  readonly extensions: ReadonlySet<VehicleExtension>;
  /** Language of the texts, such as `fr-FR`; null is the upstream's default. */
  readonly locale: string | null;
}

export interface VehicleListArguments extends VehicleArguments {
  /** Only vehicles whose VIN starts so; null is all. */
  readonly vinPrefix: string | null;
}

export type NoArguments = Readonly<Record<string, never>>;

/** Relations that lead to one thing, by name: `Parent.field`. */
export interface ToOneRelations {
  'Vehicle.self': { parent: Vehicle; target: Vehicle; args: VehicleArguments };
  'Vehicle.status': { parent: Vehicle; target: VehicleStatus; args: NoArguments };
  'Vehicle.lastPosition': { parent: Vehicle; target: Position; args: NoArguments };
  'Vehicle.maintenance': { parent: Vehicle; target: Maintenance; args: NoArguments };
  'Alert.vehicle': { parent: Alert; target: Vehicle; args: VehicleArguments };
}

/** Relations that lead to a list. */
export interface ToManyRelations {
  'Fleet.vehicles': { parent: Fleet; target: Vehicle; args: VehicleListArguments };
  'Fleet.alerts': { parent: Fleet; target: Alert; args: NoArguments };
  'Vehicle.alerts': { parent: Vehicle; target: Alert; args: NoArguments };
}

/** A fleet's collections that hold, for all its vehicles, what a to-one relation leads to. */
export interface FleetCollections {
  vehicles: { item: Vehicle; args: VehicleArguments };
  status: { item: VehicleStatus; args: NoArguments };
  maintenances: { item: Maintenance; args: NoArguments };
}
