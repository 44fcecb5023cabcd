import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Alert, Fleet, Trip, Vehicle } from '../../domain/index.js';
import { AlertObject } from '../alert/alert.type.js';
import type { GraphContext } from '../context.js';
import { ListOrder } from '../enums/index.js';
import { FleetObject } from '../fleet/fleet.type.js';
import type { Connection } from '../relay/connection.js';
import { ListArgs } from '../relay/list.args.js';
import { readConnection } from '../relay/list.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { TripConnection, TripListArgs, tripArguments } from './trip.connection.js';
import { TripObject } from './trip.type.js';

@Resolver(() => FleetObject)
export class FleetTripsResolver {
  @FieldResolver(() => TripConnection, {
    nullable: true,
    description:
      'Trips of all vehicles of the fleet over about the last two months. Null if the fleet does not offer this collection: `Vehicle.trips` may still be available.',
  })
  trips(
    @Root() fleet: Fleet,
    @Args(() => TripListArgs) args: TripListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Trip> | null> {
    return readConnection(viewOf(args, maxFirst), (request) =>
      loaders.list('Fleet.trips', fleet, tripArguments(args), request),
    );
  }

  @FieldResolver(() => TripObject, {
    nullable: true,
    description: 'A trip of the fleet by vendor id. Null if not found. API v2 only: with API v3 use `Vehicle.trip`.',
  })
  trip(
    @Root() { fleetId }: Fleet,
    @Arg('tripId', () => ID, { description: 'Vendor id of the trip.' }) tripId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Trip | null> {
    return loaders.entity('Trip', { fleetId, vehicleId: null, tripId }, { profile: null });
  }
}

@Resolver(() => VehicleObject)
export class VehicleTripsResolver {
  @FieldResolver(() => TripConnection, {
    nullable: true,
    description:
      'Trips of the vehicle over about the last two months, newest first by default. Null if the upstream does not offer them.',
  })
  trips(
    @Root() vehicle: Vehicle,
    @Args(() => TripListArgs) args: TripListArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Trip> | null> {
    return readConnection(viewOf(args, maxFirst), (request) =>
      loaders.list('Vehicle.trips', vehicle, tripArguments(args), request),
    );
  }

  @FieldResolver(() => TripObject, {
    nullable: true,
    description: 'A trip of the vehicle by vendor id. Null if not found.',
  })
  trip(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('tripId', () => ID, { description: 'Vendor id of the trip.' }) tripId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Trip | null> {
    return loaders.entity('Trip', { fleetId, vehicleId, tripId }, { profile: profile ?? null });
  }
}

@Resolver(() => AlertObject)
export class AlertTripsResolver {
  @FieldResolver(() => TripConnection, {
    nullable: true,
    description:
      'Trips during which the alert was active, if the upstream links to them. Costs one upstream call per trip.',
  })
  trips(
    @Root() alert: Alert,
    @Args(() => ListArgs) args: ListArgs,
    @Args(() => ProfileArgs) { profile = null }: ProfileArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Trip> | null> {
    return readConnection({ list: 'trips', args, maxFirst }, (request) =>
      loaders.list('Alert.trips', alert, { profile }, request),
    );
  }
}

/** The upstream lists trips oldest first (Q06). */
export function viewOf(args: TripListArgs, maxFirst: number) {
  return { list: 'trips', args, maxFirst, reversed: args.order === ListOrder.NEWEST_FIRST };
}
