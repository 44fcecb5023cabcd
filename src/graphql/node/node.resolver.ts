import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../context.js';
import { badInput } from '../errors.js';
import { nodeKinds } from '../nodes.js';
import { fromGlobalId } from '../relay/global-id.js';
import { Node } from '../relay/node.type.js';
import { requirementOfType } from '../scopes/required-scopes.js';
import { demand } from '../scopes/enforce-scopes.js';

/** More ids than this in one `nodes` are refused. */
const mostIds = 1000;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null when it is no longer there.' })
  node(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
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
  ): readonly Promise<object | null>[] {
    if (ids.length > mostIds) throw badInput('ids', `expected at most ${mostIds} ids, got ${ids.length}.`);
    return ids.map((id) => load(id, context, info));
  }
}

async function load(text: string, context: GraphContext, info: GraphQLResolveInfo): Promise<object | null> {
  const { kind, ids } = fromGlobalId(text, nodeKinds);
  demand(requirementOfType(kind.type), context.principal.scopes);
  const found = await kind.load(ids, context, info);
  if (found !== null) context.nodeTypes.set(found, kind.type);
  return found;
}
