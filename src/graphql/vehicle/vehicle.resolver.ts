import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Alert, Capabilities, Fleet, Maintenance, Position, Vehicle, VehicleStatus } from '../../domain/index.js';
import { AlertConnection, AlertListArgs } from '../alert/alert.connection.js';
import type { GraphContext } from '../context.js';
import { FleetType } from '../fleet/fleet.type.js';
import { MaintenanceType } from '../maintenance/maintenance.type.js';
import { PositionType } from '../position/position.type.js';
import { listRequest, toConnection, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { needsOfField, vehicleNeeds } from '../selection.js';
import { VehicleStatusType } from '../status/index.js';
import { localeOf } from './locale.js';
import { namesOf, VehicleLookup } from './vehicle-lookup.input.js';
import { VehicleType } from './vehicle.type.js';

@Resolver(() => VehicleType)
export class VehicleResolver {
  @Query(() => VehicleType, { nullable: true, description: 'One vehicle; null when there is none of that name.' })
  vehicle(
    @Arg('by', () => VehicleLookup, { description: 'How the vehicle is named.' }) by: VehicleLookup,
    @Arg('locale', () => String, {
      nullable: true,
      description: 'Language of the texts, such as `fr` or `fr-FR`; without it the upstream’s default.',
    })
    locale: string | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Vehicle | null> {
    return loaders.vehicle({ ...namesOf(by), locale: localeOf(locale ?? null), needs: vehicleNeeds(info) });
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() { fleetId, vehicleId }: Vehicle): string {
    return toGlobalId({ type: 'Vehicle', fleetId, vehicleId });
  }

  @FieldResolver()
  async brand(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('brand'))).brand;
  }

  @FieldResolver()
  async label(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('label'))).label;
  }

  @FieldResolver()
  async pictures(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<readonly string[] | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('pictures'))).pictures;
  }

  @FieldResolver()
  async capabilities(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Capabilities | null> {
    return (await loaders.vehicleWith(vehicle, needsOfField('capabilities'))).capabilities;
  }

  @FieldResolver(() => FleetType, { nullable: true, description: 'The fleet that the vehicle belongs to.' })
  fleet(@Root() { fleetId }: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }

  @FieldResolver(() => VehicleStatusType, {
    nullable: true,
    description: 'The vehicle’s last known status; null when it has not reported yet.',
  })
  status(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<VehicleStatus | null> {
    return loaders.status(vehicle);
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The last known position, taken from the status. Null when there is none or when privacy hides it.',
  })
  lastPosition(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Position | null> {
    return loaders.lastPosition(vehicle);
  }

  @FieldResolver(() => MaintenanceType, {
    nullable: true,
    description: 'When the next maintenance is due; null when the vehicle does not tell.',
  })
  maintenance(@Root() vehicle: Vehicle, @Ctx() { loaders }: GraphContext): Promise<Maintenance | null> {
    return loaders.maintenance(vehicle);
  }

  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description: 'Alerts that the vehicle raised. Null where the upstream does not offer them.',
  })
  async alerts(
    @Root() vehicle: Vehicle,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    const request = { ...listRequest('alerts', args, context.maxFirst), active: args.active ?? null };
    return toConnection('alerts', await context.loaders.alertsOfVehicle(vehicle, request), request);
  }
}
