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
      'The trips of all the fleet’s vehicles, of about the last two months. Null where the fleet does not offer them: each vehicle’s own `trips` may still do.',
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
    description:
      'One trip of the fleet; null when there is none of that id. Known to API v2 only: with v3, ask the vehicle for it.',
  })
  trip(
    @Root() { fleetId }: Fleet,
    @Arg('tripId', () => ID, { description: 'The vendor’s id of the trip.' }) tripId: string,
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
      'The vehicle’s trips, of about the last two months, the latest first. Null where the upstream does not offer them.',
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
    description: 'One trip of the vehicle; null when there is none of that id.',
  })
  trip(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('tripId', () => ID, { description: 'The vendor’s id of the trip.' }) tripId: string,
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
    description: 'The trips on which the alert stood, as far as the upstream links to them: one call each.',
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
