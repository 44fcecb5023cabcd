import type { WorldVehicle } from './vehicle.js';

export interface FleetPlan {
  readonly name: string;
  readonly description?: string;
  readonly vehicles: number;
  /** Whether some vehicles have no status or no maintenance data, as in the field. Default true. */
  readonly gaps?: boolean;
}

export interface WorldFleet {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly vehicles: readonly WorldVehicle[];
}
