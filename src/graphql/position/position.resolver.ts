import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Position, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { PositionObject } from './position.type.js';

@Resolver(() => VehicleObject)
export class VehiclePositionResolver {
  @FieldResolver(() => PositionObject, {
    nullable: true,
    description:
      'Last known position, from the status. Null if there is none, if privacy hides it, or if the server withholds positions from this client. For a parked vehicle it is the end of its last trip, also for clients that see trips without start and end.',
  })
  lastPosition(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Position | null> {
    return loaders.lastPosition(vehicle, profile ?? null);
  }
}
