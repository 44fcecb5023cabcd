import type { Alert } from '../alert.js';
import type { Maintenance } from '../maintenance.js';
import type { VehicleStatus } from '../status/index.js';
import type { Vehicle } from '../vehicle.js';

/** The data of one vehicle in its fleet's collections. */
export interface FleetRecord {
  readonly vehicle: Vehicle;
  readonly status: VehicleStatus | null;
  readonly maintenance: Maintenance | null;
  /** At least the active ones. */
  readonly alerts: readonly Alert[];
}

/** The fleet collections that records consist of. */
export type FleetPart = 'vehicles' | 'status' | 'maintenances' | 'alerts';
