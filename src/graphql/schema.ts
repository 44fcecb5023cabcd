import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readPlainFields } from './plain-fields.js';
import { resolvers } from './resolvers.js';

/** The graph: what schema/schema.graphql shows. */
export function buildGraph(): GraphQLSchema {
  readPlainFields();
  const schema = buildSchemaSync({ resolvers, validate: false });
  // type-graphql has no word for @oneOf inputs (GraphQL September 2025, §3.10.1).
  const lookup = schema.getType('VehicleLookup');
  if (lookup instanceof GraphQLInputObjectType) lookup.isOneOf = true;
  // Nor for the description of Query, which is no class.
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked. Everything is read from the upstream as it is asked for.';
  return schema;
}
