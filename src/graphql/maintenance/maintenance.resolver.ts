import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Maintenance, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { MaintenanceObject } from './maintenance.type.js';

@Resolver(() => VehicleObject)
export class VehicleMaintenanceResolver {
  @FieldResolver(() => MaintenanceObject, {
    nullable: true,
    description: 'When the next maintenance is due. Null if the vehicle does not report it.',
  })
  maintenance(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Maintenance | null> {
    return loaders.maintenance(vehicle, profile ?? null);
  }
}

@Resolver(() => MaintenanceObject)
export class MaintenanceResolver {
  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle to be serviced.' })
  vehicle(
    @Root() maintenance: Maintenance,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('Maintenance.vehicle', maintenance, vehicleNeeds(info, selected));
  }
}
