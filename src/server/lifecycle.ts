import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ClientLimiter } from './client-limits/client-limiter.js';
import { SANDBOX_ORIGINS } from './explorer/pages.js';
import { serveExplorer } from './explorer/routes.js';
import { ENDPOINT, isBrowserVisit, methodNotAllowed } from './graphql/endpoint.js';
import { Admission } from './http/admission.js';
import { refuseEncodedBody } from './http/body-encoding.js';
import { allowOrigins } from './http/cors.js';
import { dropEmptyParameters } from './http/empty-parameters.js';
import { handleHttpErrors } from './http/errors/errors.js';
import { handleExpectContinue } from './http/expect-continue.js';
import { identify } from './http/identity.js';
import { sendRequestId } from './http/request-id.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { closeSlowReaders, limitConnections } from './http/slow-clients.js';
import type { RequestAudit } from './monitoring/audit.js';
import { serveHealth } from './monitoring/health.js';
import { serveMetrics } from './monitoring/metrics.js';
import type { ServerOptions } from './options.js';
import type { PersistedDocumentPolicy } from './persisted-documents/policy.js';
import { RequestLimits } from './request-limits/check-requests.js';
import type { HttpCache } from './response-cache/http-cache.js';
import {
  serveCached,
  storeResponse,
  type CacheableResponse,
  type ResponseCache,
} from './response-cache/response-cache.js';

export interface LifecycleParts<Context extends object> {
  readonly options: ServerOptions<Context>;
  readonly bodyLimit: number;
  readonly isDraining: () => boolean;
  readonly clients: ClientLimiter;
  readonly documents: PersistedDocumentPolicy;
  readonly responseCache: ResponseCache;
  readonly httpCache: HttpCache;
  /** Undefined without an audit log. */
  readonly audit: RequestAudit<Context> | undefined;
  /** Called for each response from the response cache. */
  readonly onCacheHit: (
    response: Pick<CacheableResponse, 'operationName' | 'accessRecord'>,
    request: FastifyRequest,
  ) => void;
  /** Executes the operation with Apollo. */
  readonly execute: RouteHandlerMethod;
}

/**
 * The life of a request, in order. Fastify runs the phases onRequest, preParsing, preHandler, handler and onSend one after the other, and
 * the hooks of a phase in the order of registration, those of `app` before those of `/graphql`: the order here is the order of execution.
 */
export async function registerLifecycle<Context extends object>(
  app: FastifyInstance,
  parts: LifecycleParts<Context>,
): Promise<void> {
  const { options, bodyLimit, isDraining } = parts;

  // Excess connections are closed before a request is read.
  limitConnections(app.server, options.limits.connections);

  // A refusal at any step becomes a response in GraphQL's error format.
  handleHttpErrors(app, options.logger, options.onRefusal);

  // onRequest: the request id first, so that every response carries it.
  app.addHook('onRequest', sendRequestId);

  // Before anything can refuse the request: refusals carry the security headers too.
  sendSecurityHeaders(app);

  // Before authentication: a preflight request has no credentials.
  await allowOrigins(app, [...options.corsOrigins, ...(options.explorer ? SANDBOX_ORIGINS : [])]);

  // preParsing: all refusals by headers have happened, so the client may send its body.
  handleExpectContinue(app, bodyLimit);

  // onSend: while draining, a keep-alive connection would keep the server open until it is idle for long enough.
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining()) reply.header('connection', 'close');
  });

  // Clients that do not read this response are disconnected.
  app.addHook('onSend', closeSlowReaders(options.limits, options.logger));

  // Health, metrics and the explorer need no more steps: they work without authentication and under overload.
  const { readiness, certificate = () => null, logger } = options;
  serveHealth(app, { readiness, certificate, isDraining, logger });
  if (options.metrics !== undefined) serveMetrics(app, options.metrics);
  if (options.explorer) {
    const { introspection, exampleOperations: operations } = options;
    await serveExplorer(app, { endpoint: ENDPOINT, introspection, operations });
  }

  // The remaining steps are those of `/graphql`.
  await app.register((scope) => registerGraphqlSteps(scope, parts));
}

async function registerGraphqlSteps<Context extends object>(
  scope: FastifyInstance,
  parts: LifecycleParts<Context>,
): Promise<void> {
  const { options, clients, documents, responseCache, httpCache, audit } = parts;
  const admission = new Admission(options.limits, clients, options.yieldToEventLoop);
  const requestLimits = new RequestLimits(options.queryLimits);

  // onRequest: a browser that opens the endpoint gets the explorer, without authentication.
  scope.addHook('onRequest', async (request, reply) => {
    if (options.explorer && isBrowserVisit(request)) return reply.redirect('/', 302);
  });

  // Without a writable audit log nothing is executed.
  if (audit !== undefined) scope.addHook('onRequest', audit.assertWritable);

  // Authentication before everything that depends on the client. Failed logins are limited here.
  scope.addHook(
    'onRequest',
    identify((request, authenticate) => clients.logins.login(request, authenticate), options.authenticate),
  );

  // The client's own rate, before the load of the server: a client beyond its rate gets 429.
  scope.addHook('onRequest', clients.admit);

  // The parameters are read from here on.
  scope.addHook('onRequest', dropEmptyParameters);

  // Overload (503), by client, so that those with most requests are refused first; before the body is read.
  await admission.register(scope);

  // preParsing: bodies in an unsupported encoding are not read.
  scope.addHook('preParsing', refuseEncodedBody);

  // Limits on the text of the body, before it is parsed; the size in bytes is Fastify's `bodyLimit`.
  requestLimits.registerParser(scope);

  // preHandler: limits on variables and extensions, before anything else reads them.
  scope.addHook('preHandler', requestLimits.checkParameters);

  // Which document is executed, before the response cache, whose key it is part of.
  scope.addHook('preHandler', documents.admit);

  // handler, from the outside in.
  const steps: readonly ((next: RouteHandlerMethod) => RouteHandlerMethod)[] = [
    // A cached response takes no slot and no time of the event loop.
    serveCached(responseCache, parts.onCacheHit),

    // Limits on the document, before it is parsed and validated.
    requestLimits.checkDocument,

    // A slot, and a turn of the event loop.
    admission.execute,
  ];
  const handler = steps.reduceRight((next, step) => step(next), parts.execute);
  scope.route({ method: ['GET', 'POST'], url: ENDPOINT, handler });
  scope.route({ method: ['PUT', 'PATCH', 'DELETE'], url: ENDPOINT, handler: methodNotAllowed });

  // onSend: the audit log first, since it may replace the response.
  if (audit !== undefined) scope.addHook('onSend', audit.write);

  // Returns unused upstream calls to the client, and reports its limits.
  scope.addHook('onSend', clients.settle);

  // Caching headers for the final status; may turn the response into a 304.
  scope.addHook('onSend', httpCache.setHeaders);

  // Last: the response is stored as it is sent.
  scope.addHook('onSend', storeResponse(responseCache));
}
