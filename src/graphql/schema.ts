import { GraphQLInputObjectType, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readPlainFields } from './plain-fields.js';
import { resolvers } from './resolvers.js';
import { requiresScopes } from './scopes/directive.js';
import { enforceScopes } from './scopes/enforce-scopes.js';

/** The graph: what schema/schema.graphql shows. */
export function buildGraph(): GraphQLSchema {
  const schema = buildOpenGraph();
  enforceScopes(schema);
  return schema;
}

/** The graph as the resolvers make it, without the policy of what a token opens: to be served to nobody. */
export function buildOpenGraph(): GraphQLSchema {
  readPlainFields();
  const schema = buildSchemaSync({
    resolvers,
    validate: false,
    // Apollo Server validates the schema at its start; type-graphql would run the whole introspection query for it.
    skipCheck: true,
    directives: [...specifiedDirectives, requiresScopes],
  });
  // type-graphql has no word for @oneOf inputs (GraphQL September 2025, §3.10.1).
  const lookup = schema.getType('VehicleLookup');
  if (lookup instanceof GraphQLInputObjectType) lookup.isOneOf = true;
  // Nor for the description of Query, which is no class.
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked. Everything is read from the upstream as it is asked for.';
  return schema;
}
