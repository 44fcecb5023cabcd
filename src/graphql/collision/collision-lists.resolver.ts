import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Collision, CollisionListArguments, Fleet, Trip, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { connectionType, type Connection } from '../relay/connection.js';
import { readConnection } from '../relay/list.js';
import { HistoryArgs, ProfileArgs, ProfiledHistoryArgs } from '../relay/profile.args.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { TripObject } from '../trip/trip.type.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { CollisionObject } from './collision.type.js';

const CollisionConnection = connectionType('Collision', () => CollisionObject);

@Resolver(() => FleetObject)
export class FleetCollisionsResolver {
  @FieldResolver(() => CollisionConnection, {
    nullable: true,
    description:
      'Collisions of all vehicles of the fleet. Null if the fleet does not offer this collection: `Vehicle.collisions` may still be available.',
  })
  collisions(
    @Root() fleet: Fleet,
    @Args(() => ProfiledHistoryArgs) args: ProfiledHistoryArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Collision> | null> {
    return readConnection({ list: 'collisions', args, maxFirst }, (request) =>
      loaders.list('Fleet.collisions', fleet, collisionArguments(args), request),
    );
  }

  @FieldResolver(() => CollisionObject, {
    nullable: true,
    description:
      'A collision of the fleet by vendor id. Null if not found. Deprecated upstream: prefer `Vehicle.collision`.',
  })
  collision(
    @Root() { fleetId }: Fleet,
    @Arg('collisionId', () => ID, { description: 'Vendor id of the collision.' }) collisionId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Collision | null> {
    return loaders.entity('Collision', { fleetId, vehicleId: null, collisionId }, { profile: profile ?? null });
  }
}

@Resolver(() => VehicleObject)
export class VehicleCollisionsResolver {
  @FieldResolver(() => CollisionConnection, {
    nullable: true,
    description: 'Collisions detected by the vehicle. Null if the upstream does not offer them.',
  })
  collisions(
    @Root() vehicle: Vehicle,
    @Args(() => ProfiledHistoryArgs) args: ProfiledHistoryArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Collision> | null> {
    return readConnection({ list: 'collisions', args, maxFirst }, (request) =>
      loaders.list('Vehicle.collisions', vehicle, collisionArguments(args), request),
    );
  }

  @FieldResolver(() => CollisionObject, {
    nullable: true,
    description: 'A collision of the vehicle by vendor id. Null if not found.',
  })
  collision(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('collisionId', () => ID, { description: 'Vendor id of the collision.' }) collisionId: string,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Collision | null> {
    return loaders.entity('Collision', { fleetId, vehicleId, collisionId }, { profile: profile ?? null });
  }
}

@Resolver(() => TripObject)
export class TripCollisionsResolver {
  @FieldResolver(() => CollisionConnection, {
    nullable: true,
    description: 'Collisions detected during the trip. Null if the upstream does not offer them.',
  })
  collisions(
    @Root() trip: Trip,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() { loaders, maxFirst }: GraphContext,
  ): Promise<Connection<Collision> | null> {
    return readConnection({ list: 'collisions', args, maxFirst }, (request) =>
      loaders.list('Trip.collisions', trip, collisionArguments(args), request),
    );
  }
}

export function collisionArguments({ profile, times }: ProfiledHistoryArgs): CollisionListArguments {
  return { profile: profile ?? null, intervals: intervalsOf('times', times) };
}
