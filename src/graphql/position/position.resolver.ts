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
      'The last known position, taken from the status. Null when there is none, when privacy hides it or when it is withheld from whoever asks. That of a parked car is where its last trip ended, also for a client that is shown trips without their ends.',
  })
  lastPosition(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Position | null> {
    return loaders.lastPosition(vehicle, profile ?? null);
  }
}
