import type { Capabilities } from './values/capabilities.js';
import type { Motorization } from './enums/vehicle.js';
import type { Fleet } from './fleet.js';

/** A vehicle of a fleet. The vendor's id may change while the VIN stays (`Q10`). */
export interface Vehicle {
  /** The vendor's id of the fleet that the vehicle was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle; it may change over time (`Q10`). */
  readonly vehicleId: string;
  /** Vehicle identification number: the stable name of the vehicle. Personal data. */
  readonly vin: string | null;
  readonly motorization: Motorization | null;
  /** The upstream's text of `motorization`. */
  readonly motorizationRaw: string | null;
  /** Brand, from the `branding` extension or the vehicle's deprecated field. */
  readonly brand: string | null;
  /** Model description, from the `branding` extension, in API v2 from the vehicle itself. Not in lists. */
  readonly label: string | null;
  /** Picture URLs, from the `pictures` extension or the vehicle's deprecated field. */
  readonly pictures: readonly string[] | null;
  /** Capabilities, from the `onboardCapabilities` extension. API v3 only, not in lists. */
  readonly capabilities: Capabilities | null;
  /** When the vehicle's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the vehicle's record was last changed upstream. */
  readonly updatedAt: Date | null;
}

/** Identifies a vehicle in a fleet. The VIN is stable; the vendor may change the id (`Q10`). */
export type VehicleRef =
  { readonly fleetId: string; readonly vehicleId: string } | { readonly fleetId: string; readonly vin: string };

/** Data sets that a vehicle's resource contains only on request. */
export const vehicleExtensions = ['branding', 'pictures', 'onboardCapabilities'] as const;
export type VehicleExtension = (typeof vehicleExtensions)[number];

export interface VehicleArguments {
  readonly extensions: ReadonlySet<VehicleExtension>;
  /** Language of the texts, such as `fr-FR`; null: the upstream's default. */
  readonly locale: string | null;
}

export interface VehicleListArguments extends VehicleArguments {
  /** Only vehicles whose VIN starts with this; null: all. */
  readonly vinPrefix: string | null;
}

declare module './relations.js' {
  interface ToOneRelations {
    'Vehicle.self': { parent: Vehicle; target: Vehicle; args: VehicleArguments };
  }
  interface ToManyRelations {
    'Fleet.vehicles': { parent: Fleet; target: Vehicle; args: VehicleListArguments };
  }
  interface FleetCollections {
    vehicles: { item: Vehicle; args: VehicleArguments };
  }
}
