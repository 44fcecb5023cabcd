import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { MissingReason } from '../enums/index.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleType } from '../vehicle/vehicle.type.js';
import { explain } from './explain.js';

/** The field beside one that may be missing. */
function Reason(field: string): MethodDecorator {
  return FieldResolver(() => MissingReason, {
    nullable: true,
    description: `Why \`${field}\` is null; null where it is not. Costs nothing beyond \`${field}\` where that is there, else at most one call for the vehicle’s capabilities.`,
  });
}

@Resolver(() => VehicleType)
export class MissingReasonResolver {
  @Reason('status')
  statusReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('status', vehicle, profile ?? null, loaders);
  }

  @Reason('lastPosition')
  lastPositionReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('lastPosition', vehicle, profile ?? null, loaders);
  }

  @FieldResolver(() => MissingReason, {
    nullable: true,
    description:
      'Why `maintenance` is null; null where it is not. Costs nothing beyond `maintenance` where that is there, else at most one call for the vehicle’s capabilities. The vehicle’s privacy is known only where the same request asks for `status` or `lastPosition`.',
  })
  maintenanceReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('maintenance', vehicle, profile ?? null, loaders);
  }
}
