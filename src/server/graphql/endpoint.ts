import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { clientAbortSignal } from '../http/client-abort.js';
import { errorBody } from '../http/errors/error-body.js';
import { principalOf } from '../http/identity.js';
import { attachRequest } from '../http/request-of.js';
import type { RequestSpans } from '../monitoring/request-spans.js';
import type { ServerOptions } from '../options.js';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from './error-policy.js';
import { timeLimitOf } from './time-limit.js';

export const ENDPOINT = '/graphql';
const OPERATION_TIMEOUT_MS = 60_000;

export interface GraphqlHandlerParts<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly clients: ClientLimiter;
  readonly options: Pick<ServerOptions<Context>, 'createContext' | 'operationTimeoutMs' | 'logger'>;
  readonly spans: RequestSpans<Context>;
}

/** Creates the request's context and hands the request to Apollo. */
export function graphqlHandler<Context extends object>({
  apollo,
  clients,
  options: { createContext, operationTimeoutMs = OPERATION_TIMEOUT_MS, logger },
  spans,
}: GraphqlHandlerParts<Context>): RouteHandlerMethod {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    try {
      const { ms, applied } = timeLimitOf(request.headers['prefer'], operationTimeoutMs);
      if (applied !== null) reply.header('preference-applied', applied);
      const span = spans.start(request.headers, reply.raw);
      const created = await createContext({
        signal: clientAbortSignal(reply.raw, ms),
        requestId: request.id,
        principal: principalOf(request),
        account: clients.open(request, reply),
        span,
      });
      return spans.attach(attachRequest(request, created), span);
    } catch (error) {
      logger.error({ requestId: request.id, error }, 'request context could not be created');
      throw new GraphQLError(INTERNAL_MESSAGE, { extensions: { code: INTERNAL_CODE } });
    }
  };
  return fastifyApolloHandler<Context>(apollo, { context }) as RouteHandlerMethod;
}

/** A browser that was pointed at the endpoint, rather than a client. */
export function isBrowserVisit({ method, query, headers }: FastifyRequest): boolean {
  const { query: document } = query as { query?: unknown };
  return method === 'GET' && document === undefined && headers.accept?.includes('text/html') === true;
}

export async function methodNotAllowed(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const refusal = { message: 'Method not allowed: send GET or POST.', code: 'BAD_REQUEST' };
  await reply.code(405).header('allow', 'GET, POST').send(errorBody(refusal, request.id));
}
