import type { CollisionSeverity, CollisionSide } from './enums/collision.js';

/** A collision that a vehicle felt. */
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
  /** Whether the vehicle tipped over; only vehicles with a sensor for it tell. */
  readonly tippedOver: boolean | null;
  /** Whether a pedestrian was hit; only vehicles with a sensor for it tell. */
  readonly pedestrian: boolean | null;
  /** One entry a side that was hit. */
  readonly details: readonly CollisionDetail[] | null;
  /** When the collision's record was created upstream. */
  readonly createdAt: Date | null;
  /** When the collision's record was last changed upstream. */
  readonly updatedAt: Date | null;
}

export interface CollisionDetail {
  readonly side: CollisionSide | null;
  /** The upstream's text of `side`. */
  readonly sideRaw: string | null;
  readonly severity: CollisionSeverity | null;
  /** The upstream's text of `severity`. */
  readonly severityRaw: string | null;
}
