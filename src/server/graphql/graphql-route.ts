import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { GraphQLError } from 'graphql';
import { limitRequests } from '../http/admission.js';
import { refuseEncodedBodies } from '../http/body-encoding.js';
import { rememberAnswers, type ResponseCache } from '../response-cache/response-cache.js';
import type { AuditNotes } from '../monitoring/audit.js';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from './error-policy.js';
import type { PersistedDocumentPolicy } from '../persisted-documents/policy.js';
import { ignoreEmptyParameters } from '../http/empty-parameters.js';
import { clientAbortSignal } from '../http/client-abort.js';
import type { HttpCache } from '../response-cache/http-cache.js';
import { identify, principalOf } from '../http/identity.js';
import { logOperation } from '../monitoring/operation-log.js';
import type { ServerOptions } from '../options.js';
import { madeFor } from '../http/request-of.js';
import type { OperationNames } from '../../observability/index.js';
import type { RequestSpans } from '../monitoring/request-spans.js';
import { checkRequests } from '../request-limits/check-requests.js';
import { timeLimitOf } from './time-limit.js';

export const ENDPOINT = '/graphql';
const OPERATION_TIMEOUT_MS = 60_000;

export interface GraphqlRouteParts<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly memory: ResponseCache;
  readonly bounds: ClientLimiter;
  readonly options: ServerOptions<Context>;
  readonly spans: RequestSpans<Context>;
  readonly names: OperationNames;
  readonly documents: PersistedDocumentPolicy;
  readonly httpCache: HttpCache;
  /** Undefined where nothing is audited. */
  readonly audit: AuditNotes<Context> | undefined;
}

/** `/graphql` in a scope of its own, so that its hooks see no other address. */
export async function serveGraphql<Context extends object>(
  app: FastifyInstance,
  parts: GraphqlRouteParts<Context>,
): Promise<void> {
  const { apollo, memory, bounds, options, spans, names, documents, httpCache, audit } = parts;
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { query } = request.query as { query?: unknown };
      // Someone has typed the endpoint's address into a browser.
      const isVisit =
        request.method === 'GET' && query === undefined && request.headers.accept?.includes('text/html') === true;
      if (options.explorer && isVisit) return reply.redirect('/', 302);
    });
    audit?.watch(scope);
    identify(scope, (request, authenticate) => bounds.logins.login(request, authenticate), options.authenticate);
    bounds.bound(scope);
    ignoreEmptyParameters(scope);
    refuseEncodedBodies(scope);
    const measured = checkRequests(scope, options.queryLimits);
    // Who asks is known, the body is read, and nothing has been looked up for it.
    documents.guard(scope);
    httpCache.tell(scope);

    const bound = await limitRequests(scope, options.limits, bounds, options.yieldToEventLoop);
    const handler = fastifyApolloHandler<Context>(apollo, {
      context: async (request, reply) => {
        try {
          const { ms, applied } = timeLimitOf(
            request.headers['prefer'],
            options.operationTimeoutMs ?? OPERATION_TIMEOUT_MS,
          );
          if (applied !== null) reply.header('preference-applied', applied);
          const span = spans.start(request.headers, reply.raw);
          const context = await options.createContext({
            signal: clientAbortSignal(reply.raw, ms),
            requestId: request.id,
            principal: principalOf(request),
            account: bounds.open(request, reply),
            span,
          });
          return spans.carry(madeFor(request, context), span);
        } catch (error) {
          options.logger.error({ requestId: request.id, error }, 'no context could be made for the request');
          throw new GraphQLError(INTERNAL_MESSAGE, { extensions: { code: INTERNAL_CODE } });
        }
      },
    });
    // An answer that is remembered takes no place and no turn.
    const remembering = rememberAnswers(scope, memory, ({ operationName, accessRecord }, request) => {
      audit?.note(request, { operationName, outcome: 'ok', errorCodes: [], fromCache: true, accessRecord });
      logOperation(options.logger, {
        operationName,
        requestId: request.id,
        durationMs: 0,
        errorCodes: [],
        remembered: true,
      });
      // Only what was executed before, and well, is remembered: it has no trace of its own, since nothing is done for it.
      const name = names.label(operationName);
      options.onOperation?.({ kind: 'query', name, outcome: 'ok', durationMs: 0, errorCodes: [] });
    });
    scope.route({
      method: ['GET', 'POST'],
      url: ENDPOINT,
      handler: remembering(measured(bound(handler as RouteHandlerMethod))),
    });

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
