import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

const REFUSED_REQUEST: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  // With a 400: variables that do not match their declarations.
  ApolloServerErrorCode.BAD_USER_INPUT,
  'QUERY_TOO_EXPENSIVE',
  'QUERY_TOO_COMPLEX',
]);

/**
 * GraphQL over HTTP, `application/json`: invalid documents and variables get status 200, since clients of that media type take a 400
 * for an intermediary's. Clients that accept `application/graphql-response+json` get Apollo's 400.
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
