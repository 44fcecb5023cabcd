import type { ProfileArguments } from './values/profile.js';
import type { RejectedValue } from './values/rejected-value.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';

/** When the next maintenance is due. Negative numbers mean overdue. */
export interface Maintenance {
  /** The vendor's id of the fleet that the maintenance was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** Set in fleet-wide responses and in API v3. Personal data. */
  readonly vin: string | null;
  /** Days until the next maintenance; negative when overdue. */
  readonly daysBeforeMaintenance: number | null;
  /** Kilometres until the next maintenance; negative when overdue. */
  readonly mileageBeforeMaintenance: number | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
  /** When it was last refreshed. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

declare module './relations.js' {
  interface ToOneRelations {
    'Vehicle.maintenance': { parent: Vehicle; target: Maintenance; args: ProfileArguments };
    'Maintenance.vehicle': { parent: Maintenance; target: Vehicle; args: VehicleArguments };
  }
  interface FleetCollections {
    maintenances: { item: Maintenance; args: ProfileArguments };
  }
}
