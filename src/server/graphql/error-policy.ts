import { ApolloServerErrorCode, ApolloServerValidationErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../../domain/index.js';
import type { PublicError } from '../options.js';
import { withoutValues } from '../http/errors/quoted-values.js';

/** Codes of errors that are thrown on purpose. */
export const ERROR_CODES: readonly string[] = errorCodes;

/** Codes of Apollo's own errors, whose messages are about the request only. */
const REQUEST_CODES: readonly string[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
];

export const INTERNAL_MESSAGE = 'Internal server error';
export const INTERNAL_CODE = 'INTERNAL_SERVER_ERROR';

export interface ErrorPolicy {
  /** The error as the client sees it; Apollo's `formatError`. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Whether the client sees "Internal server error" only. */
  isMasked(error: unknown): boolean;
}

/**
 * Masks unexpected errors: Apollo would send the message of any error that a resolver throws. An error reaches the client only if it is
 * a GraphQLError with a code of the closed list, or `present` maps it.
 */
export function createErrorPolicy(
  errorCodes: readonly string[],
  present: (error: unknown) => PublicError | null,
): ErrorPolicy {
  const publicCodes = new Set([...errorCodes, ...REQUEST_CODES]);
  publicCodes.delete(INTERNAL_CODE);

  function publicErrorOf(error: unknown): PublicError | null {
    const thrown = unwrapResolverError(error);
    const presented = present(thrown);
    if (presented !== null) return presented;
    if (!(thrown instanceof GraphQLError)) return null;
    const { code } = thrown.extensions;
    if (typeof code !== 'string' || !publicCodes.has(code)) return null;
    const { stacktrace: _stacktrace, http: _http, ...extensions } = thrown.extensions;
    return { message: messageOf(thrown, code), extensions: { ...extensions, code } };
  }

  /** Apollo's own message advises a change of the server's code. */
  function messageOf({ message, extensions }: GraphQLError, code: string): string {
    if (extensions['validationErrorCode'] === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED) {
      return 'Introspection is disabled; use the published schema.graphql.';
    }
    return REQUEST_CODES.includes(code) ? withoutValues(message) : message;
  }

  return {
    isMasked: (error) => publicErrorOf(error) === null,
    format(formatted, error) {
      const shown = publicErrorOf(error) ?? { message: INTERNAL_MESSAGE, extensions: { code: INTERNAL_CODE } };
      return {
        message: shown.message,
        ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
        ...(formatted.path === undefined ? {} : { path: formatted.path }),
        extensions: { ...shown.extensions },
      };
    },
  };
}
