import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Alert, Fleet, Vehicle } from '../../domain/index.js';
import type { GraphContext } from '../context.js';
import { badInput } from '../errors.js';
import { fromGlobalId } from '../relay/global-id.js';
import { Node } from '../relay/node.type.js';
import { vehicleNeeds } from '../selection.js';

/** More ids than this in one `nodes` are refused. */
const mostIds = 1000;

type AnyNode = Fleet | Vehicle | Alert;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null when it is no longer there.' })
  node(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnyNode | null> {
    return load(id, context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their global ids, in the order of the ids; null for what is no longer there.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `The global ids, at most ${mostIds}.` }) ids: readonly string[],
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): readonly Promise<AnyNode | null>[] {
    if (ids.length > mostIds) throw badInput('ids', `expected at most ${mostIds} ids, got ${ids.length}.`);
    return ids.map((id) => load(id, context, info));
  }
}

async function load(text: string, { loaders }: GraphContext, info: GraphQLResolveInfo): Promise<AnyNode | null> {
  const id = fromGlobalId(text);
  switch (id.type) {
    case 'Fleet':
      return loaders.fleet(id.fleetId);
    case 'Vehicle':
      return loaders.vehicle({
        fleetId: id.fleetId,
        vehicleId: id.vehicleId,
        vin: null,
        locale: null,
        needs: vehicleNeeds(info),
      });
    case 'Alert':
      return loaders.alert(id);
  }
}
