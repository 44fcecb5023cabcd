import type { Vehicle, VehicleArguments } from './vehicle.js';

/**
 * Information on a vehicle's model and capabilities, read by VIN only: without a fleet and the vendor's id. API v3 only.
 */
export type VehicleInformation = Omit<Vehicle, 'fleetId' | 'vehicleId' | 'updatedAt'>;

declare module './relations.js' {
  interface Entities {
    VehicleInformation: {
      /** `fleetId` is empty: the vehicle is identified by its VIN only. */
      ref: { readonly fleetId: ''; readonly vin: string };
      target: VehicleInformation;
      args: VehicleArguments;
    };
  }
}
