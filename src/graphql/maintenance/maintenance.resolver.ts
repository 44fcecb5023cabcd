import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Maintenance, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { ProfileArgs } from '../relay/profile.args.js';
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
