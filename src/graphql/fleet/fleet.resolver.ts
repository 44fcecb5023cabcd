import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Fleet } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { connectionType, pagedRequest, toConnection, type Connection } from '../relay/connection.js';
import { toGlobalId } from '../relay/global-id.js';
import { PagedArgs } from '../relay/list.args.js';
import { fleetNode } from './fleet.node.js';
import { FleetObject } from './fleet.type.js';

const FleetConnection = connectionType('Fleet', () => FleetObject);

@Resolver(() => FleetObject)
export class FleetResolver {
  @Query(() => FleetConnection, {
    nullable: true,
    description: 'Fleets that the client may see. Null only on error.',
  })
  async fleets(@Args(() => PagedArgs) args: PagedArgs, @Ctx() context: GraphContext): Promise<Connection<Fleet>> {
    const request = pagedRequest('fleets', args, context.maxFirst);
    return toConnection('fleets', await context.loaders.fleets(request), request);
  }

  @Query(() => FleetObject, {
    nullable: true,
    description: 'A fleet by vendor id. Null if not found.',
  })
  fleet(
    @Arg('fleetId', () => ID, { description: 'Vendor id of the fleet.' }) fleetId: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Fleet | null> {
    return loaders.fleet(fleetId);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() fleet: Fleet): string {
    return toGlobalId(fleetNode, fleet);
  }
}
