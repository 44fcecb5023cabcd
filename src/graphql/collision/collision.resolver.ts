import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Collision, Trip, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { toGlobalId } from '../relay/global-id.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { vehicleNeeds } from '../selection.js';
import { TripObject } from '../trip/trip.type.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { collisionNode } from './collision.node.js';
import { CollisionObject } from './collision.type.js';

@Resolver(() => CollisionObject)
export class CollisionResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() collision: Collision): string {
    return toGlobalId(collisionNode, collision);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that detected the collision.' })
  vehicle(
    @Root() collision: Collision,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Collision.vehicle', collision, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => TripObject, {
    nullable: true,
    description: 'The trip during which the collision occurred. Null if the upstream does not send it.',
  })
  trip(
    @Root() collision: Collision,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Trip | null> {
    return loaders.one('Collision.trip', collision, { profile: profile ?? null });
  }
}
