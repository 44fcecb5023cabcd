import { GraphQLInputObjectType, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readPlainFields } from './plain-fields.js';
import { resolvers } from './resolvers.js';
import { requiresScopes } from './scopes/directive.js';
import { enforceScopes } from './scopes/enforce-scopes.js';

/** The schema, as printed in schema/schema.graphql. */
export function buildGraph(): GraphQLSchema {
  const schema = buildOpenGraph();
  enforceScopes(schema);
  return schema;
}

/** The schema without scope checks. Never serve it. */
export function buildOpenGraph(): GraphQLSchema {
  readPlainFields();
  const schema = buildSchemaSync({
    resolvers,
    validate: false,
    // Apollo Server validates the schema at its start; type-graphql would run the whole introspection query for it.
    skipCheck: true,
    directives: [...specifiedDirectives, requiresScopes],
  });
  // type-graphql cannot declare @oneOf inputs (GraphQL September 2025, §3.10.1).
  const lookup = schema.getType('VehicleLookup');
  if (lookup instanceof GraphQLInputObjectType) lookup.isOneOf = true;
  // Nor a description of Query, which is not a class.
  const query = schema.getQueryType();
  if (query) query.description = 'Root of all queries. Data is read from the upstream on demand.';
  return schema;
}
