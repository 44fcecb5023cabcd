import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Fleet, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { FleetType } from '../fleet/fleet.type.js';
import { pagedRequest, toConnection, type Connection } from '../relay/connection.js';
import { PagedArgs } from '../relay/list.args.js';
import { vehicleNeeds } from '../selection.js';
import { localeDescription, localeOf } from './locale.js';
import { VehicleConnection } from './vehicle.connection.js';

@ArgsType()
class VehicleListArgs extends PagedArgs {
  @Field(() => String, { nullable: true, description: 'Only vehicles whose VIN starts with this text.' })
  readonly vinPrefix?: string | null;

  @Field(() => String, { nullable: true, description: localeDescription })
  readonly locale?: string | null;
}

@Resolver(() => FleetType)
export class FleetVehiclesResolver {
  @FieldResolver(() => VehicleConnection, {
    nullable: true,
    description: 'The fleet’s vehicles. Null only beside an error.',
  })
  async vehicles(
    @Root() fleet: Fleet,
    @Args(() => VehicleListArgs) args: VehicleListArgs,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Vehicle> | null> {
    const vinPrefix = args.vinPrefix ? args.vinPrefix : null;
    const request = { ...pagedRequest('vehicles', args, context.maxFirst), vinPrefix, locale: localeOf(args.locale) };
    const window = await context.loaders.vehicles(fleet, { ...request, needs: vehicleNeeds(info) });
    return toConnection('vehicles', window, request);
  }
}
