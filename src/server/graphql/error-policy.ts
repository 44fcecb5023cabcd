import { ApolloServerErrorCode, ApolloServerValidationErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../../domain/index.js';
import type { PublicError } from '../options.js';
import { withoutValues } from '../http/quoted-values.js';

/** Codes that the graph puts on the errors it throws on purpose. */
export const ERROR_CODES: readonly string[] = errorCodes;

/** Codes of GraphQL's own refusals: their text speaks of the request only. */
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
  /** What the client sees of an error; Apollo's `formatError`. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** True if the client sees nothing of it but that something went wrong. */
  isMasked(error: unknown): boolean;
}

/**
 * Apollo's answers carry the text of whatever a resolver threw, in production too. Here an error reaches the client
 * only if it was thrown on purpose: a GraphQLError with a code of the closed list, or one that `present` knows.
 */
export function createErrorPolicy(
  errorCodes: readonly string[],
  present: (error: unknown) => PublicError | null,
): ErrorPolicy {
  const publicCodes = new Set([...errorCodes, ...REQUEST_CODES]);
  publicCodes.delete(INTERNAL_CODE);

  function judge(error: unknown): PublicError | null {
    const thrown = unwrapResolverError(error);
    const presented = present(thrown);
    if (presented !== null) return presented;
    if (!(thrown instanceof GraphQLError)) return null;
    const { code } = thrown.extensions;
    if (typeof code !== 'string' || !publicCodes.has(code)) return null;
    const { stacktrace: _stacktrace, http: _http, ...extensions } = thrown.extensions;
    return { message: messageOf(thrown, code), extensions: { ...extensions, code } };
  }

  /** Apollo's own words would tell whoever runs the server to change a program. */
  function messageOf({ message, extensions }: GraphQLError, code: string): string {
    if (extensions['validationErrorCode'] === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED) {
      return 'The schema cannot be read from this server (INTROSPECTION).';
    }
    return REQUEST_CODES.includes(code) ? withoutValues(message) : message;
  }

  return {
    isMasked: (error) => judge(error) === null,
    format(formatted, error) {
      const shown = judge(error) ?? { message: INTERNAL_MESSAGE, extensions: { code: INTERNAL_CODE } };
      return {
        message: shown.message,
        ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
        ...(formatted.path === undefined ? {} : { path: formatted.path }),
        extensions: { ...shown.extensions },
      };
    },
  };
}
