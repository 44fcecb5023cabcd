import type { Alert } from '../alert.js';
import type { Maintenance } from '../maintenance.js';
import type { VehicleStatus } from '../status/index.js';
import type { Vehicle } from '../vehicle.js';

/** What a fleet's collections say of one vehicle. */
export interface FleetRecord {
  readonly vehicle: Vehicle;
  readonly status: VehicleStatus | null;
  readonly maintenance: Maintenance | null;
  /** Those that stand, at least. */
  readonly alerts: readonly Alert[];
}

/** The collections of a fleet that records are made of. */
export const fleetParts = ['vehicles', 'status', 'maintenances', 'alerts'] as const;
export type FleetPart = (typeof fleetParts)[number];
