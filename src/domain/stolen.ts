import type { IntervalArguments } from './interval.js';
import type { NoArguments } from './relations.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { Position } from './position.js';

/** A theft that was reported: an entry in a vehicle's history. API v3 only. */
export interface StolenReport {
  /** The vendor's id of the fleet that the report was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the report. */
  readonly stolenId: string;
  /** Whether the vehicle is reported stolen. False where the report has ended, whatever the upstream says (`Q15`). */
  readonly state: boolean | null;
  /** When the vehicle was reported stolen. */
  readonly startedAt: Date | null;
  /** When the report ended. */
  readonly endAt: Date | null;
  /** Last known position when the vehicle was reported stolen. */
  readonly startPosition: Position | null;
  /** Last known position when the report ended. */
  readonly endPosition: Position | null;
  /** When the report's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the report's record was last changed upstream. */
  readonly updatedAt: Date | null;
}

export interface StolenReportRef {
  readonly fleetId: string;
  readonly vehicleId: string;
  readonly stolenId: string;
}

declare module './relations.js' {
  interface Entities {
    StolenReport: { ref: StolenReportRef; target: StolenReport; args: NoArguments };
  }
  interface ToOneRelations {
    'StolenReport.vehicle': { parent: StolenReport; target: Vehicle; args: VehicleArguments };
  }
  interface ToManyRelations {
    'Vehicle.stolenReports': { parent: Vehicle; target: StolenReport; args: IntervalArguments };
    'StolenReport.waypoints': { parent: StolenReport; target: Position; args: NoArguments };
  }
}
