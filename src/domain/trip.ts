import type { Alert } from './alert.js';
import type { Fleet } from './fleet.js';
import type { Bounds, IntervalArguments } from './interval.js';
import type { ProfileArguments } from './profile.js';
import type { EnergyKind } from './status/energy.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { ConsumptionUnit, Propulsion, TripFaultCause, TripFaultType, TripState } from './enums/trip.js';
import type { Position } from './position.js';
import type { RejectedValue } from './rejected-value.js';

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
  /** One entry an energy. API v3 only. */
  readonly energyConsumptions: readonly TripConsumption[] | null;
  /** API v3 only. */
  readonly kinetic: TripKinetic | null;
  /** Parts of the trip, one a kind of propulsion. API v3 only. */
  readonly segments: readonly TripSegment[] | null;
  /** Whether the trip is over. */
  readonly done: boolean | null;
  /** What the vehicle did not tell of the trip. */
  readonly faults: readonly TripFault[] | null;
  /** When the trip's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the trip's record was last changed upstream. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

/** An energy on board at the start or the end of a trip. */
export interface TripEnergy extends EnergyKind {
  /** What is left, in percent, 0 to 100, precise to 0.1. */
  readonly level: number | null;
  /** How far the vehicle gets on this energy, in kilometres. */
  readonly autonomy: number | null;
}

/** What a trip used of one energy. */
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

/** What one kind of propulsion did of a trip. */
export interface TripSegment {
  readonly propulsion: Propulsion | null;
  /** The upstream's text of `propulsion`. */
  readonly propulsionRaw: string | null;
  /** Its part of the trip in percent, 0 to 100. */
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
  /** Null for a trip that is only known through its fleet: API v2 alone has such a resource. */
  readonly vehicleId: string | null;
  readonly tripId: string;
}

/** Which trips are listed; empty and null are all. */
export interface TripListArguments extends ProfileArguments, IntervalArguments {
  /** Kilometres, to one decimal. */
  readonly distance: Bounds | null;
  /** Whole seconds. */
  readonly duration: Bounds | null;
  readonly states: readonly TripState[];
}

export interface WaypointListArguments extends ProfileArguments, IntervalArguments {
  /** Kilometres by which the simplified path may stray; null is the whole path. */
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
    'Alert.trips': { parent: Alert; target: Trip; args: ProfileArguments };
    'Trip.waypoints': { parent: Trip; target: Position; args: WaypointListArguments };
  }
  interface FleetCollections {
    trips: { item: Trip; args: TripListArguments };
  }
}
