import type { IntervalArguments } from './values/interval.js';
import type { NoArguments } from './relations.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { Position } from './position.js';
import type { StolenFacts } from './status/safety/stolen.js';

/** A theft report: an entry in a vehicle's history. API v3 only. */
export interface StolenReport extends StolenFacts {
  /** The vendor's id of the fleet that the report was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the report. */
  readonly stolenId: string;
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
