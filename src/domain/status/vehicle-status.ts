import type { Position } from '../position.js';
import type { RejectedValue } from '../values/rejected-value.js';
import type { ProfileArguments } from '../values/profile.js';
import type { Vehicle, VehicleArguments } from '../vehicle.js';
import type { Environment } from './comfort/environment.js';
import type { Preconditioning } from './comfort/preconditioning.js';
import type { Privacy } from './privacy.js';
import type { VehicleService } from './service.js';
import type { StolenStatus } from './safety/stolen.js';
import type { VehicleGroups } from './vehicle-groups.js';

/** The latest report of a vehicle. The upstream may return older snapshots between newer ones (`Q11`). */
export interface VehicleStatus extends VehicleGroups {
  /** The vendor's id of the fleet that the status was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** Personal data. */
  readonly vin: string | null;
  /** Last known position; it may be weeks older than the status (`Q21`). */
  readonly lastPosition: Position | null;
  readonly preconditioning: Preconditioning | null;
  readonly privacy: Privacy | null;
  readonly service: VehicleService | null;
  readonly environment: Environment | null;
  /** API v3 only. */
  readonly stolen: StolenStatus | null;
  /** When the status was created upstream; it may be after `updatedAt` (`Q11`). */
  readonly createdAt: Date | null;
  /** When the status was last changed upstream. API v3 only. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

declare module '../relations.js' {
  interface ToOneRelations {
    'Vehicle.status': { parent: Vehicle; target: VehicleStatus; args: ProfileArguments };
    'VehicleStatus.vehicle': { parent: VehicleStatus; target: Vehicle; args: VehicleArguments };
  }
  interface FleetCollections {
    status: { item: VehicleStatus; args: ProfileArguments };
  }
}
