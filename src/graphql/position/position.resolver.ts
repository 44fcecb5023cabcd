import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Position, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleType } from '../vehicle/vehicle.type.js';
import { PositionType } from './position.type.js';

@Resolver(() => VehicleType)
export class VehiclePositionResolver {
  @FieldResolver(() => PositionType, {
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
