import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../context.js';
import { badInput } from '../errors.js';
import { nodeKinds } from '../nodes.js';
import { fromGlobalId } from '../relay/global-id.js';
import { Node } from '../relay/node.type.js';
import { requirementOfType } from '../scopes/required-scopes.js';
import { assertMet } from '../scopes/enforce-scopes.js';

/** Maximum number of ids in one `nodes` field. */
const maxIds = 1000;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'An object by its global id. Null if it no longer exists.' })
  node(
    @Arg('id', () => ID, { description: 'Global id of the object.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return load(id, context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several objects by their global ids, in the order of the ids. An item is null if the object no longer exists.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Global ids of the objects, at most ${maxIds}.` }) ids: readonly string[],
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): readonly Promise<object | null>[] {
    if (ids.length > maxIds) throw badInput('ids', `expected at most ${maxIds} ids, got ${ids.length}.`);
    return ids.map((id) => load(id, context, info));
  }
}

async function load(text: string, context: GraphContext, info: GraphQLResolveInfo): Promise<object | null> {
  const { kind, ids } = fromGlobalId(text, nodeKinds);
  assertMet(requirementOfType(kind.type), context.principal.scopes);
  const found = await kind.load(ids, context, info);
  if (found !== null) context.nodeTypes.set(found, kind.type);
  return found;
}
