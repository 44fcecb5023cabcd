import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Alert, Fleet, Vehicle } from '../../domain/index.js';
import { AlertConnection, AlertListArgs } from '../alert/alert.connection.js';
import type { GraphContext } from '../context.js';
import { connectionType, listRequest, toConnection, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { ListArgs } from '../relay/list.args.js';
import { vehicleNeeds } from '../selection.js';
import { VehicleConnection } from '../vehicle/vehicle.connection.js';
import { localeOf } from '../vehicle/locale.js';
import { FleetType } from './fleet.type.js';

const FleetConnection = connectionType('Fleet', () => FleetType);

@ArgsType()
class VehicleListArgs extends ListArgs {
  @Field(() => String, { nullable: true, description: 'Only vehicles whose VIN starts with this text.' })
  readonly vinPrefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language of the texts, such as `fr` or `fr-FR`; without it the upstream’s default.',
  })
  readonly locale?: string | null;
}

@Resolver(() => FleetType)
export class FleetResolver {
  @Query(() => FleetConnection, {
    nullable: true,
    description: 'The fleets that the configured login may see. Null only beside an error.',
  })
  async fleets(@Args(() => ListArgs) args: ListArgs, @Ctx() context: GraphContext): Promise<Connection<Fleet>> {
    const request = listRequest('fleets', args, context.maxFirst);
    return toConnection('fleets', await context.loaders.fleets(request), request);
  }

  @Query(() => FleetType, {
    nullable: true,
    description: 'One fleet by the vendor’s id; null when there is none of that id.',
  })
  fleet(
    @Arg('fleetId', () => ID, { description: 'The vendor’s id of the fleet.' }) fleetId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() { fleetId }: Fleet): string {
    return toGlobalId({ type: 'Fleet', fleetId });
  }

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
    const request = { ...listRequest('vehicles', args, context.maxFirst), vinPrefix, locale: localeOf(args.locale) };
    const window = await context.loaders.vehicles(fleet, { ...request, needs: vehicleNeeds(info) });
    return toConnection('vehicles', window, request);
  }

  @FieldResolver(() => AlertConnection, {
    nullable: true,
    description:
      'The alerts of all the fleet’s vehicles. Null where the fleet does not offer them: each vehicle’s own `alerts` may still do.',
  })
  async alerts(
    @Root() fleet: Fleet,
    @Args(() => AlertListArgs) args: AlertListArgs,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Alert> | null> {
    const request = { ...listRequest('alerts', args, context.maxFirst), active: args.active ?? null };
    return toConnection('alerts', await context.loaders.alertsOfFleet(fleet, request), request);
  }
}
