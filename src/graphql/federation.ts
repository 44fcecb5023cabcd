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

/** An entity representation from another subgraph: the fields of one of its keys. */
type Reference = Readonly<Record<string, unknown>>;

/** A key, and the root field that resolves the entity by it. */
interface Key {
  readonly fields: readonly string[];
  readonly query: string;
  readonly args: (reference: Reference) => Reference;
}

const globalId: Key = { fields: ['id'], query: 'node', args: ({ id }) => ({ id }) };

/** Further keys of fleets and vehicles. The first key that is complete in a reference is used. */
const vendorsKeys: Readonly<Record<string, readonly Key[]>> = {
  Fleet: [{ fields: ['fleetId'], query: 'fleet', args: ({ fleetId }) => ({ fleetId }) }],
  Vehicle: [
    {
      fields: ['fleetId', 'vehicleId'],
      query: 'vehicle',
      args: ({ fleetId, vehicleId }) => ({ by: { ref: { fleetId, vehicleId } } }),
    },
    // The stable identifier if the vendor changes ids (Q10).
    { fields: ['fleetId', 'vin'], query: 'vehicle', args: ({ fleetId, vin }) => ({ by: { vin: { fleetId, vin } } }) },
  ],
};

const additions = [
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])',
  // Part of GraphQL, but unknown to the federation library, which rejects unknown directives.
  'directive @oneOf on INPUT_OBJECT',
  // Every subgraph with Relay connections defines the same type.
  'extend type PageInfo @shareable',
];

/** The graph as an Apollo Federation 2 subgraph: adds `_service` and `_entities`. */
export async function toSubgraph(graph: GraphQLSchema): Promise<GraphQLSchema> {
  // Imported lazily: a server without federation starts faster.
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

/** The library throws a plain error that quotes the input if `__typename` is not an entity. */
function checkRepresentations(subgraph: GraphQLSchema, entities: ReadonlySet<unknown>): void {
  const field = subgraph.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined) return;
  field.resolve = (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    for (const each of args.representations) {
      const name = typeof each === 'object' && each !== null && '__typename' in each ? each.__typename : null;
      if (!entities.has(name))
        throw badInput('representations', 'expected objects whose `__typename` is an entity of this subgraph.');
    }
    return resolve(source, args, context, info);
  };
}

/** The types that implement `Node`. */
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

/** Null if not found, as for the root fields. Several entities share upstream calls, as aliases do. */
async function find({ graph, type, keys, reference, context, info }: Search): Promise<unknown> {
  const key = keys.find(({ fields }) => fields.every((name) => (reference[name] ?? null) !== null));
  const field = key && graph.getQueryType()?.getFields()[key.query];
  if (!key || !field?.resolve) return null;
  const values = key.args(reference);
  const args = Object.fromEntries(field.args.map((arg) => [arg.name, coerce(arg, values[arg.name])]));
  const found: unknown = await field.resolve(undefined, args, context, info);
  const returnType = getNamedType(field.type);
  // The global id belongs to another type.
  if (
    found &&
    isAbstractType(returnType) &&
    (await returnType.resolveType?.(found, context, info, returnType)) !== type
  )
    return null;
  return found;
}

function coerce(arg: GraphQLArgument, value: unknown): unknown {
  if (value === undefined) return arg.defaultValue;
  return coerceInputValue(value, arg.type, (path) => {
    throw badInput(String(path.at(-1) ?? arg.name), 'expected a valid value for a key of this entity.');
  });
}
