import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, Kind, type ExecutionResult } from 'graphql';

/**
 * Gives graphql-js's refusals of what a client sent the code of a client's error. They come from executing: arguments and
 * directives that a variable makes null, variables that do not fit. What resolvers throw, and results that do not fit the
 * schema, stay as they are.
 */
export function withClientErrors(result: ExecutionResult): ExecutionResult {
  const { errors, data } = result;
  if (errors === undefined) return result;
  // Without data nothing was executed: whatever is wrong, is wrong with the request.
  const isRefused = data === undefined;
  return { ...result, errors: errors.map((error) => (isRefused || isRefusal(error) ? badInput(error) : error)) };
}

/** graphql-js points at the value or the directive that it refuses; errors about results point at fields. */
function isRefusal(error: GraphQLError): boolean {
  const thrown = error.originalError ?? error;
  if (!(thrown instanceof GraphQLError)) return false;
  const kind = thrown.nodes?.[0]?.kind;
  return kind !== undefined && kind !== Kind.FIELD;
}

function badInput(error: GraphQLError): GraphQLError {
  const { message, nodes = null, source, positions, path, extensions } = error;
  if (extensions['code'] !== undefined) return error;
  return new GraphQLError(message, {
    nodes,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, code: ApolloServerErrorCode.BAD_USER_INPUT },
  });
}
