import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Maintenance, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleType } from '../vehicle/vehicle.type.js';
import { MaintenanceType } from './maintenance.type.js';

@Resolver(() => VehicleType)
export class VehicleMaintenanceResolver {
  @FieldResolver(() => MaintenanceType, {
    nullable: true,
    description: 'When the next maintenance is due; null when the vehicle does not tell.',
  })
  maintenance(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Maintenance | null> {
    return loaders.maintenance(vehicle, profile ?? null);
  }
}

@Resolver(() => MaintenanceType)
export class MaintenanceResolver {
  @FieldResolver(() => VehicleType, { nullable: true, description: 'The vehicle that is to be maintained.' })
  vehicle(
    @Root() maintenance: Maintenance,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Maintenance.vehicle', maintenance, vehicleNeeds(info, selected));
  }
}
