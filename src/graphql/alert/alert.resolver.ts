import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Alert, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { toGlobalId } from '../relay/global-id.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleType } from '../vehicle/vehicle.type.js';
import { AlertType } from './alert.type.js';

@Resolver(() => AlertType)
export class AlertResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() { fleetId, vehicleId, alertId }: Alert): string {
    return toGlobalId({ type: 'Alert', fleetId, vehicleId, alertId });
  }

  @FieldResolver(() => VehicleType, { nullable: true, description: 'The vehicle that raised the alert.' })
  vehicle(
    @Root() alert: Alert,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOfAlert(alert, vehicleNeeds(info));
  }
}
