import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import { boundRequests } from './admission.js';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from './error-policy.js';
import { hangUpSignal } from './hang-up.js';
import type { ServerOptions } from './options.js';

export const ENDPOINT = '/graphql';

/** `/graphql` in a scope of its own, so that its hooks see no other address. */
export async function serveGraphql<Context extends object>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  options: ServerOptions<Context>,
): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { query } = request.query as { query?: unknown };
      // Someone has typed the endpoint's address into a browser.
      const isVisit =
        request.method === 'GET' && query === undefined && request.headers.accept?.includes('text/html') === true;
      if (options.explorer && isVisit) return reply.redirect('/', 302);
    });

    const bound = await boundRequests(scope, options.limits, options.takeTurn);
    const handler = fastifyApolloHandler<Context>(apollo, {
      context: async (request, reply) => {
        try {
          return await options.createContext({ signal: hangUpSignal(reply.raw), requestId: request.id });
        } catch (error) {
          options.logger.error({ requestId: request.id, error }, 'no context could be made for the request');
          throw new GraphQLError(INTERNAL_MESSAGE, { extensions: { code: INTERNAL_CODE } });
        }
      },
    });
    scope.route({ method: ['GET', 'POST'], url: ENDPOINT, handler: bound(handler as RouteHandlerMethod) });

    scope.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: ENDPOINT,
      handler: async (request, reply) => {
        await reply
          .code(405)
          .header('allow', 'GET, POST')
          .send({
            errors: [
              {
                message: 'GraphQL is served to GET and POST',
                extensions: { code: 'BAD_REQUEST', requestId: request.id },
              },
            ],
          });
      },
    });
  });
}
