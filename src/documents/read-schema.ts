import { buildSchema, type GraphQLSchema } from 'graphql';

/** Parses a schema. Throws a GraphQLError. */
export function readSchema(text: string): GraphQLSchema {
  return buildSchema(text);
}
