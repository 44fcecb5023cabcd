import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Alert, Position, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { PositionObject } from '../position/position.type.js';
import { toGlobalId } from '../relay/global-id.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { alertNode } from './alert.node.js';
import { AlertObject } from './alert.type.js';

@Resolver(() => AlertObject)
export class AlertResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() alert: Alert): string {
    return toGlobalId(alertNode, alert);
  }

  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that raised the alert.' })
  vehicle(
    @Root() alert: Alert,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Alert.vehicle', alert, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => PositionObject, {
    nullable: true,
    description:
      'Current position of the vehicle, read through the link in the alert. For the positions at the time of the alert use `startPosition` and `endPosition`. Null without such a link.',
  })
  position(
    @Root() alert: Alert,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Position | null> {
    return loaders.one('Alert.position', alert, { profile: profile ?? null });
  }
}
