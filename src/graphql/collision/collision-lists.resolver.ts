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
      'The collisions of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `collisions` may still do.',
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
      'One collision of the fleet; null when there is none of that id. Deprecated upstream: prefer the vehicle’s.',
  })
  collision(
    @Root() { fleetId }: Fleet,
    @Arg('collisionId', () => ID, { description: 'The vendor’s id of the collision.' }) collisionId: string,
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
    description: 'Collisions that the vehicle felt. Null where the upstream does not offer them.',
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
    description: 'One collision of the vehicle; null when there is none of that id.',
  })
  collision(
    @Root() { fleetId, vehicleId }: Vehicle,
    @Arg('collisionId', () => ID, { description: 'The vendor’s id of the collision.' }) collisionId: string,
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
    description: 'Collisions that the vehicle felt on the trip. Null where the upstream does not offer them.',
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
