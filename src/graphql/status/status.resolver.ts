import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Fleet, Vehicle, VehicleStatus } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { FleetObject } from '../fleet/fleet.type.js';
import { ProfileArgs } from '../relay/profile.args.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleObject } from '../vehicle/vehicle.type.js';
import { VehicleStatusObject } from './vehicle-status.type.js';

@Resolver(() => VehicleObject)
export class VehicleStatusResolver {
  @FieldResolver(() => VehicleStatusObject, {
    nullable: true,
    description: 'Last known status of the vehicle. Null if the vehicle has not reported yet.',
  })
  status(
    @Root() vehicle: Vehicle,
    @Args(() => ProfileArgs) { profile }: ProfileArgs,
    @Ctx() { loaders }: GraphContext,
  ): Promise<VehicleStatus | null> {
    return loaders.status(vehicle, profile ?? null);
  }
}

@Resolver(() => VehicleStatusObject)
export class StatusLinksResolver {
  @FieldResolver(() => VehicleObject, { nullable: true, description: 'The vehicle that this status belongs to.' })
  vehicle(
    @Root() status: VehicleStatus,
    @Ctx() { loaders, selected }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicleOf('VehicleStatus.vehicle', status, vehicleNeeds(info, selected));
  }

  @FieldResolver(() => FleetObject, {
    nullable: true,
    description: 'The fleet of the vehicle that this status belongs to.',
  })
  fleet(@Root() { fleetId }: VehicleStatus, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }
}
