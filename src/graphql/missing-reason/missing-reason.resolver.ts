import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { MissingReason } from '../enums/index.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { explain } from './explain.js';

/** The field beside one that may be missing. */
function Reason(field: string, ofPrivacy = ''): MethodDecorator {
  return FieldResolver(() => MissingReason, {
    nullable: true,
    description: `Why \`${field}\` is null; null where it is not. Costs nothing beyond \`${field}\` where that is there, else at most one call for the vehicle’s capabilities.${ofPrivacy}`,
  });
}

@Resolver(() => VehicleObject)
export class MissingReasonResolver {
  @Reason(
    'status',
    ' `PRIVACY` is told of the driver’s view alone, and where the same request asks for the usual one as well.',
  )
  statusReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() context: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('status', vehicle, profile ?? null, context);
  }

  @Reason('lastPosition', ' `WITHHELD` costs nothing.')
  lastPositionReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() context: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('lastPosition', vehicle, profile ?? null, context);
  }

  @Reason('maintenance', ' `PRIVACY` is told where the same request asks for `status` or `lastPosition` as well.')
  maintenanceReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() context: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('maintenance', vehicle, profile ?? null, context);
  }
}
