import type { Vehicle, VehicleArguments } from './vehicle.js';

/**
 * What is known of a vehicle by its VIN alone: of its model and of its abilities, without a fleet and without the vendor's
 * id. API v3 only.
 */
export type VehicleInformation = Omit<Vehicle, 'fleetId' | 'vehicleId' | 'updatedAt'>;

declare module './relations.js' {
  interface Entities {
    VehicleInformation: {
      /** `fleetId` is empty: the vehicle is known by its VIN alone. */
      ref: { readonly fleetId: ''; readonly vin: string };
      target: VehicleInformation;
      args: VehicleArguments;
    };
  }
}
