import {
  coerceInputValue,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  parse,
  type GraphQLArgument,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { createResolversMap } from 'type-graphql';
import type { GraphContext } from './context.js';
import { badInput } from './errors.js';
import { printWithScopes } from './scopes/print.js';

/** What another subgraph knows of an entity: the fields of one of its keys. */
type Reference = Readonly<Record<string, unknown>>;

/** A key, and the root field that finds the entity by it: a reference means what that field means. */
interface Key {
  readonly fields: readonly string[];
  readonly query: string;
  readonly args: (reference: Reference) => Reference;
}

const globalId: Key = { fields: ['id'], query: 'node', args: ({ id }) => ({ id }) };

/** By what other subgraphs may know fleets and vehicles besides. The first key that is whole in a reference is taken. */
const vendorsKeys: Readonly<Record<string, readonly Key[]>> = {
  Fleet: [{ fields: ['fleetId'], query: 'fleet', args: ({ fleetId }) => ({ fleetId }) }],
  Vehicle: [
    {
      fields: ['fleetId', 'vehicleId'],
      query: 'vehicle',
      args: ({ fleetId, vehicleId }) => ({ by: { ref: { fleetId, vehicleId } } }),
    },
    // The name that stays where the vendor changes ids (Q10).
    { fields: ['fleetId', 'vin'], query: 'vehicle', args: ({ fleetId, vin }) => ({ by: { vin: { fleetId, vin } } }) },
  ],
};

const additions = [
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])',
  // Part of GraphQL, but not yet of the federation library, which refuses what it does not know.
  'directive @oneOf on INPUT_OBJECT',
  // Every subgraph with Relay's lists has the same one.
  'extend type PageInfo @shareable',
];

/** The same graph as a subgraph of Apollo Federation 2: `_service` and `_entities` besides, and nothing less. */
export async function toSubgraph(graph: GraphQLSchema): Promise<GraphQLSchema> {
  // Imported here, so that whoever serves the graph alone does not wait for it at start.
  const { buildSubgraphSchema } = await import('@apollo/subgraph');
  const typeDefs = [printWithScopes(graph), ...additions];
  const resolvers: Record<string, object> = { ...createResolversMap(graph) };
  for (const type of entitiesOf(graph)) {
    const keys = [globalId, ...(vendorsKeys[type] ?? [])];
    typeDefs.push(...keys.map(({ fields }) => `extend type ${type} @key(fields: "${fields.join(' ')}")`));
    const __resolveReference = (reference: Reference, context: GraphContext, info: GraphQLResolveInfo) =>
      find({ graph, type, keys, reference, context, info });
    resolvers[type] = { ...resolvers[type], __resolveReference };
  }
  const subgraph = buildSubgraphSchema({ typeDefs: parse(typeDefs.join('\n')), resolvers: resolvers as never });
  checkRepresentations(subgraph, new Set(entitiesOf(graph)));
  return subgraph;
}

/** The library throws a plain error, which quotes it, for what names no entity. */
function checkRepresentations(subgraph: GraphQLSchema, entities: ReadonlySet<unknown>): void {
  const field = subgraph.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined) return;
  field.resolve = (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    for (const each of args.representations) {
      const name = typeof each === 'object' && each !== null && '__typename' in each ? each.__typename : null;
      if (!entities.has(name)) throw badInput('representations', 'expected objects whose `__typename` is an entity.');
    }
    return resolve(source, args, context, info);
  };
}

/** What `node` finds. */
function entitiesOf(graph: GraphQLSchema): readonly string[] {
  const node = graph.getType('Node');
  return isInterfaceType(node) ? graph.getPossibleTypes(node).map(({ name }) => name) : [];
}

interface Search {
  readonly graph: GraphQLSchema;
  readonly type: string;
  readonly keys: readonly Key[];
  readonly reference: Reference;
  readonly context: GraphContext;
  readonly info: GraphQLResolveInfo;
}

/** Null where there is no such thing, as the root fields have it. Many at once share their calls, as aliases would. */
async function find({ graph, type, keys, reference, context, info }: Search): Promise<unknown> {
  const key = keys.find(({ fields }) => fields.every((name) => (reference[name] ?? null) !== null));
  const field = key && graph.getQueryType()?.getFields()[key.query];
  if (!key || !field?.resolve) return null;
  const given = key.args(reference);
  const args = Object.fromEntries(field.args.map((arg) => [arg.name, coerce(arg, given[arg.name])]));
  const found: unknown = await field.resolve(undefined, args, context, info);
  const answer = getNamedType(field.type);
  // A global id that another type of thing has.
  if (found && isAbstractType(answer) && (await answer.resolveType?.(found, context, info, answer)) !== type)
    return null;
  return found;
}

function coerce(arg: GraphQLArgument, value: unknown): unknown {
  if (value === undefined) return arg.defaultValue;
  return coerceInputValue(value, arg.type, (path) => {
    throw badInput(String(path.at(-1) ?? arg.name), 'not a value that a key of this type has.');
  });
}
