import type { Fleet } from './fleet.js';
import type { IntervalArguments } from './values/interval.js';
import type { ProfileArguments } from './values/profile.js';
import type { Trip } from './trip.js';
import type { Vehicle, VehicleArguments } from './vehicle.js';
import type { CollisionSeverity, CollisionSide } from './enums/collision.js';
import type { RejectedValue } from './values/rejected-value.js';

/** A collision that a vehicle detected. */
export interface Collision {
  /** The vendor's id of the fleet that the collision was read from. */
  readonly fleetId: string;
  /** The vendor's id of the vehicle, from the links. */
  readonly vehicleId: string | null;
  /** The vendor's id of the trip that it happened on, from the links. */
  readonly tripId: string | null;
  /** The vendor's id of the collision. */
  readonly collisionId: string;
  /** Personal data. */
  readonly vin: string | null;
  /** Whether the vehicle tipped over; null for vehicles without a sensor for it. */
  readonly tippedOver: boolean | null;
  /** Whether a pedestrian was hit; null for vehicles without a sensor for it. */
  readonly pedestrian: boolean | null;
  /** One entry for each side that was hit. */
  readonly details: readonly CollisionDetail[] | null;
  /** When the collision's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the collision's record was last changed upstream. */
  readonly updatedAt: Date | null;
  readonly rejectedValues: readonly RejectedValue[];
}

export interface CollisionDetail {
  readonly side: CollisionSide | null;
  /** The upstream's text of `side`. */
  readonly sideRaw: string | null;
  readonly severity: CollisionSeverity | null;
  /** The upstream's text of `severity`. */
  readonly severityRaw: string | null;
}

export interface CollisionRef {
  readonly fleetId: string;
  /** Null for a collision that is only known through its fleet. */
  readonly vehicleId: string | null;
  readonly collisionId: string;
}

export interface CollisionListArguments extends ProfileArguments, IntervalArguments {}

declare module './relations.js' {
  interface Entities {
    Collision: { ref: CollisionRef; target: Collision; args: ProfileArguments };
  }
  interface ToOneRelations {
    'Collision.vehicle': { parent: Collision; target: Vehicle; args: VehicleArguments };
    'Collision.trip': { parent: Collision; target: Trip; args: ProfileArguments };
  }
  interface ToManyRelations {
    'Fleet.collisions': { parent: Fleet; target: Collision; args: CollisionListArguments };
    'Vehicle.collisions': { parent: Vehicle; target: Collision; args: CollisionListArguments };
    'Trip.collisions': { parent: Trip; target: Collision; args: CollisionListArguments };
  }
  interface FleetCollections {
    collisions: { item: Collision; args: CollisionListArguments };
  }
}
