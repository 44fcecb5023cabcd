import type {
  Collision,
  CollisionListArguments,
  CollisionRef,
  Fleet,
  ProfileArguments,
  Trip,
  Vehicle,
} from '../../domain/index.js';
import { decodeCollision } from '../decode/collision.js';
import { identified } from '../shape.js';
import { intervalQuery, profileQuery, type Entity, type OfFleet, type ToMany, type Version } from './relation.js';
import { listOfTrip, tripOf } from './trip.js';
import { vehicleOf } from './vehicle.js';

const collisions = {
  rels: ['collisions', 'collision'],
  // Capitalized in the specification.
  items: ['Collisions', 'collisions', 'collision'],
  decode: decodeCollision,
  shows: identified,
  freshness: 'history' as const,
  rangeable: true,
  key: ({ collisionId }: Collision) => collisionId,
  query: (args: CollisionListArguments, version: Version) => ({
    ...profileQuery(args, version),
    ...intervalQuery(args),
  }),
};

export const entities = {
  Collision: {
    operation: ({ vehicleId }) => (vehicleId === null ? 'getCollisionsById' : 'getVehicleCollisionById'),
    path: ({ fleetId, vehicleId, collisionId }) => [
      'fleets',
      fleetId,
      ...(vehicleId === null ? [] : ['vehicles', vehicleId]),
      'collisions',
      collisionId,
    ],
    decode: decodeCollision,
    shows: identified,
    freshness: 'history' as const,
    query: profileQuery,
  } satisfies Entity<CollisionRef, Collision, ProfileArguments>,
};

export const toOne = {
  'Collision.vehicle': vehicleOf<Collision>(),
  'Collision.trip': tripOf<Collision>(),
};

export const toMany = {
  'Fleet.collisions': { ...collisions, operation: 'getFleetTripCollisions' } satisfies ToMany<
    Fleet,
    Collision,
    CollisionListArguments
  >,
  'Vehicle.collisions': {
    ...collisions,
    operation: 'getVehicleCollision',
    collection: 'collisions',
  } satisfies ToMany<Vehicle, Collision, CollisionListArguments>,
  'Trip.collisions': {
    ...collisions,
    ...listOfTrip('collisions', 'getTripCollisionsByTripAndVehicle', 'getTripCollisionsByTrip'),
    // The only list of collisions without `profile`.
    query: intervalQuery,
  } satisfies ToMany<Trip, Collision, CollisionListArguments>,
};

export const ofFleet = {
  collisions: {
    ...collisions,
    operation: 'getFleetTripCollisions',
    vehicle: (collision) => collision,
  } satisfies OfFleet<Collision, CollisionListArguments>,
};
