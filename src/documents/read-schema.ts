import { buildSchema, type GraphQLSchema } from 'graphql';

/** A schema from its text. Throws a GraphQLError for what is none. */
export function readSchema(text: string): GraphQLSchema {
  return buildSchema(text);
}
