import type {
  Alert,
  Fleet,
  Position,
  ProfileArguments,
  Trip,
  TripListArguments,
  TripRef,
  TripState,
  Vehicle,
  WaypointListArguments,
} from '../../domain/index.js';
import { decodePosition } from '../decode/position.js';
import { decodeTrip } from '../decode/trip.js';
import { identified, shownPosition } from '../shape.js';
import {
  rangeQuery,
  intervalQuery,
  profileQuery,
  waypoints,
  type Entity,
  type OfFleet,
  type ToMany,
  type ToOne,
  type Version,
} from './relation.js';
import { vehicleOf } from './vehicle.js';

/** The path of a trip: under its vehicle, or in v2 under its fleet if the vehicle is unknown. */
export function tripPath({ fleetId, vehicleId, tripId }: TripRef, version: Version): readonly string[] | null {
  if (vehicleId !== null) return ['fleets', fleetId, 'vehicles', vehicleId, 'trips', tripId];
  return version.name === 'v2' ? ['fleets', fleetId, 'trips', tripId] : null;
}

/** A path below a trip. */
export function belowTrip(trip: TripRef, version: Version, ...segments: readonly string[]): readonly string[] | null {
  const path = tripPath(trip, version);
  return path === null ? null : [...path, ...segments];
}

/** A list of a trip, and its operations with and without a vehicle. */
export function listOfTrip(segment: string, operation: string, withoutVehicle: string) {
  return {
    operation: ({ vehicleId }: Trip, version: Version) =>
      vehicleId === null && version.name === 'v2' ? withoutVehicle : operation,
    path: (trip: Trip, _args: unknown, version: Version) => belowTrip(trip, version, segment),
  };
}

/** The trip of a resource, from its link. */
export function tripOf<P extends object>(): ToOne<P, Trip, ProfileArguments> {
  return {
    rels: ['trip', 'trips'],
    operation: 'getFleetTripByVehicle',
    embedded: ['trip', 'trips'],
    whole: ['_links', 'id', 'vin', 'createdAt'],
    decode: decodeTrip,
    shows: identified,
    freshness: 'history' as const,
    query: profileQuery,
  };
}

const states: Readonly<Record<TripState, string>> = {
  NOMINAL: 'Nominal',
  UNSTARTED: 'Unstarted',
  DATA_LACKING: 'DataLacking',
  UNFINISHED: 'Unfinished',
};

function tripQuery(args: TripListArguments, version: Version) {
  // v2 only filters by time.
  if (version.name === 'v2') return intervalQuery(args);
  return {
    ...profileQuery(args, version),
    ...intervalQuery(args),
    ...rangeQuery('distance', args.distance),
    ...rangeQuery('duration', args.duration),
    states: args.states.length === 0 ? null : args.states.map((state) => states[state]),
  };
}

const trips = {
  rels: ['trips', 'trip'],
  items: ['trips', 'trip'],
  decode: decodeTrip,
  shows: identified,
  freshness: 'history' as const,
  rangeable: true,
  key: ({ tripId }: Trip) => tripId,
  query: tripQuery,
};

export const entities = {
  Trip: {
    operation: ({ vehicleId }) => (vehicleId === null ? 'getFleetTripsById' : 'getFleetTripByVehicle'),
    path: tripPath,
    decode: decodeTrip,
    shows: identified,
    freshness: 'history' as const,
    query: profileQuery,
  } satisfies Entity<TripRef, Trip, ProfileArguments>,
};

export const toOne = { 'Trip.vehicle': vehicleOf<Trip>() };

export const toMany = {
  'Fleet.trips': { ...trips, operation: 'getFleetTrips' } satisfies ToMany<Fleet, Trip, TripListArguments>,
  'Vehicle.trips': { ...trips, operation: 'getTripsByVehicle', collection: 'trips' } satisfies ToMany<
    Vehicle,
    Trip,
    TripListArguments
  >,
  'Alert.trips': {
    rels: trips.rels,
    items: trips.items,
    decode: decodeTrip,
    shows: identified,
    freshness: 'history' as const,
    key: trips.key,
    operation: 'getFleetTripByVehicle',
    rangeable: false,
    linksToItems: true,
    query: profileQuery,
  } satisfies ToMany<Alert, Trip, ProfileArguments>,
  'Trip.waypoints': {
    ...waypoints,
    ...listOfTrip('wayPoints', 'getPathForTrip', 'getPathForATrip'),
    decode: decodePosition,
    shows: shownPosition,
    freshness: 'history' as const,
    rangeable: true,
    query: (args, version) => ({
      ...profileQuery(args, version),
      ...intervalQuery(args),
      // To the millimetre, without exponents.
      tolerance: args.tolerance === null ? null : String(Number(args.tolerance.toFixed(6))),
    }),
  } satisfies ToMany<Trip, Position, WaypointListArguments>,
};

export const ofFleet = {
  trips: {
    ...trips,
    operation: 'getFleetTrips',
    vehicle: (trip) => trip,
  } satisfies OfFleet<Trip, TripListArguments>,
};
