import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { MissingReason } from '../enums/index.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { explain } from './explain.js';

/** Declares the `…Reason` field of a field that may be null. */
function Reason(field: string, ofPrivacy = ''): MethodDecorator {
  return FieldResolver(() => MissingReason, {
    nullable: true,
    description: `Why \`${field}\` is null. Null if \`${field}\` has a value, in which case it costs no extra call; otherwise at most one call for the vehicle’s capabilities.${ofPrivacy}`,
  });
}

@Resolver(() => VehicleObject)
export class MissingReasonResolver {
  @Reason(
    'status',
    ' `PRIVACY` is reported for the driver’s view only, and only if the same request also reads the default view.',
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

  @Reason('maintenance', ' `PRIVACY` is reported only if the same request also selects `status` or `lastPosition`.')
  maintenanceReason(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() context: GraphContext,
  ): Promise<MissingReason | null> {
    return explain('maintenance', vehicle, profile ?? null, context);
  }
}
