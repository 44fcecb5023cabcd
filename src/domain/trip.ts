import type { Fleet } from './fleet.js';
import type { Bounds, IntervalArguments } from './values/interval.js';
import type { ProfileArguments } from './values/profile.js';
import type { EnergyKind } from './status/powertrain/energy.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState } from './enums/trip.js';
import type { Position } from './position.js';
import type { RejectedValue } from './values/rejected-value.js';

/** A drive of a vehicle, from start to stop. */
export interface Trip {
  /** The vendor's id of the fleet that the trip was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the trip. */
  readonly tripId: string;
  /** Personal data. */
  readonly vin: string | null;
  readonly startedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly startPosition: Position | null;
  readonly stopPosition: Position | null;
  /** ISO 8601; upstream seconds, in API v2 as a text. */
  readonly duration: string | null;
  /** Kilometres. */
  readonly distance: number | null;
  /** Distance counter at the start, in kilometres; an upstream 0 means unknown and is null (`Q14`). API v3 only. */
  readonly startMileage: number | null;
  /** API v3 only. */
  readonly startEnergies: readonly TripEnergy[] | null;
  /** API v3 only. */
  readonly endEnergies: readonly TripEnergy[] | null;
  /** One entry for each energy. API v3 only. */
  readonly energyConsumptions: readonly TripConsumption[] | null;
  /** API v3 only. */
  readonly kinetic: TripKinetic | null;
  /** Parts of the trip, one for each kind of propulsion. API v3 only. */
  readonly segments: readonly TripSegment[] | null;
  /** Whether the trip is over. */
  readonly done: boolean | null;
  /** Gaps in the vehicle's report of the trip. */
  readonly faults: readonly TripFault[] | null;
  /** When the trip's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the trip's record was last changed upstream. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

/** An energy on board at the start or the end of a trip. */
export interface TripEnergy extends EnergyKind {
  /** Level in percent, 0 to 100, precise to 0.1. */
  readonly level: number | null;
  /** Range on this energy, in kilometres. */
  readonly autonomy: number | null;
}

/** Consumption of one energy on a trip. */
export interface TripConsumption extends EnergyKind {
  /** In the `unit`. */
  readonly consumption: number | null;
  /** In the `unit`, per 100 km. */
  readonly avgConsumption: number | null;
  /** By the type: centilitres of fuel, watt-hours of electricity (`Q17`); null where the type is not known. */
  readonly unit: ConsumptionUnit | null;
}

export interface TripKinetic {
  /** Kilometres per hour, to one decimal; the upstream sends metres per second. */
  readonly avgSpeed: number | null;
  /** Kilometres per hour; an upstream 0 of a vehicle that drove means unknown and is null (`Q14`). */
  readonly maxSpeed: number | null;
}

/** The part of a trip driven by one kind of propulsion. */
export interface TripSegment {
  readonly propulsion: Propulsion | null;
  /** The upstream's text of `propulsion`. */
  readonly propulsionRaw: string | null;
  /** Share of the trip in percent, 0 to 100. */
  readonly percent: number | null;
  /** Kilometres. */
  readonly distance: number | null;
}

export interface TripFault {
  readonly fault: TripFaultType | null;
  /** The upstream's text of `fault`. */
  readonly faultRaw: string | null;
  /** API v3 only. */
  readonly cause: TripFaultCause | null;
  /** The upstream's text of `cause`. */
  readonly causeRaw: string | null;
}

export interface TripRef {
  readonly fleetId: string;
  /** Null for a trip that is only known through its fleet (API v2 only). */
  readonly vehicleId: string | null;
  readonly tripId: string;
}

/** Filters of a list of trips; empty and null mean no filter. */
export interface TripListArguments extends ProfileArguments, IntervalArguments {
  /** Kilometres, to one decimal. */
  readonly distance: Bounds | null;
  /** Whole seconds. */
  readonly duration: Bounds | null;
  readonly states: readonly TripState[];
}

export interface WaypointListArguments extends ProfileArguments, IntervalArguments {
  /** Largest deviation of the simplified path, in kilometres; null: the whole path. */
  readonly tolerance: number | null;
}

declare module './relations.js' {
  interface Entities {
    Trip: { ref: TripRef; target: Trip; args: ProfileArguments };
  }
  interface ToOneRelations {
    'Trip.vehicle': { parent: Trip; target: Vehicle; args: VehicleArguments };
  }
  interface ToManyRelations {
    'Fleet.trips': { parent: Fleet; target: Trip; args: TripListArguments };
    'Vehicle.trips': { parent: Vehicle; target: Trip; args: TripListArguments };

    'Trip.waypoints': { parent: Trip; target: Position; args: WaypointListArguments };
  }
  interface FleetCollections {
    trips: { item: Trip; args: TripListArguments };
  }
}
