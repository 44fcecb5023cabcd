import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, Kind, type ExecutionResult } from 'graphql';

/**
 * Gives graphql-js's execution errors about a client's input (invalid variables, arguments and directives that a variable makes null) the
 * code BAD_USER_INPUT. Errors of resolvers, and of results that do not match the schema, are unchanged.
 */
export function withClientErrors(result: ExecutionResult): ExecutionResult {
  const { errors, data } = result;
  if (errors === undefined) return result;
  // Without data nothing was executed: the request is at fault.
  const isInvalid = data === undefined;
  return { ...result, errors: errors.map((error) => (isInvalid || isInputError(error) ? badInput(error) : error)) };
}

/** The nodes of an input error are values or directives; those of a result error are fields. */
function isInputError(error: GraphQLError): boolean {
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
