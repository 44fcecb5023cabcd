import type { Vehicle } from './vehicle.js';

/**
 * What is known of a vehicle by its VIN alone: of its model and of its abilities, without a fleet and without the vendor's
 * id. API v3 only.
 */
export type VehicleInformation = Omit<Vehicle, 'fleetId' | 'vehicleId' | 'updatedAt'>;
