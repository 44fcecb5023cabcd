import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

const REFUSED_REQUEST: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  // Together with a 400: variables that do not fit their declarations.
  ApolloServerErrorCode.BAD_USER_INPUT,
  'QUERY_TOO_EXPENSIVE',
  'QUERY_TOO_COMPLEX',
]);

/**
 * GraphQL over HTTP, "application/json": a document that cannot be parsed or is not valid, and variables that do not
 * fit, SHOULD be answered with 200, since clients of that media type tell an intermediary's 400 from GraphQL's by the status alone. Clients that ask for
 * `application/graphql-response+json` keep Apollo's 400.
 */
export function legacyStatus<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json') === true) return;
      return {
        async willSendResponse({ response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          const errors = response.body.singleResult.errors ?? [];
          if (errors.every(({ extensions }) => REFUSED_REQUEST.has(extensions?.code))) response.http.status = 200;
        },
      };
    },
  };
}
