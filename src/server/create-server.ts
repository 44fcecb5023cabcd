import type { AddressInfo } from 'node:net';
import cors from '@fastify/cors';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { ResponseCache } from './response-cache/response-cache.js';
import { createApollo } from './graphql/apollo.js';
import { AuditNotes } from './monitoring/audit.js';
import { ClientLimiter } from './client-limits/client-limiter.js';
import { PersistedDocumentPolicy } from './persisted-documents/policy.js';
import { SANDBOX_ORIGINS } from './explorer/pages.js';
import { handleExpectContinue } from './http/expect-continue.js';
import { serveExplorer } from './explorer/routes.js';
import { ENDPOINT, serveGraphql } from './graphql/graphql-route.js';
import { serveHealth } from './monitoring/health.js';
import { handleFrameworkError, handleHttpErrors, endBrokenConnection } from './http/errors.js';
import { HttpCache } from './response-cache/http-cache.js';
import { serveMetrics } from './monitoring/metrics.js';
import type { Server, ServerOptions } from './options.js';
import { createOperationNames } from '../observability/index.js';
import { viewOfRequest } from './http/identity.js';
import { REQUEST_ID_HEADER, assignRequestId } from './http/request-id.js';
import { requestOf } from './http/request-of.js';
import { RequestSpans } from './monitoring/request-spans.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { arrivalTimeouts, limitConnections, closeSlowReaders } from './http/slow-clients.js';

const BODY_LIMIT = 1_048_576;
/** What a client may read of an answer besides its body. */
const EXPOSED = [REQUEST_ID_HEADER, 'retry-after', 'ratelimit', 'ratelimit-policy'];

const nothingRemembered = {
  maxBytes: 0,
  variesBy: [],
  again: (extensions: Readonly<Record<string, unknown>>) => extensions,
};

function addressOf(app: FastifyInstance): string {
  const address = app.server.address() as AddressInfo | null;
  if (address === null) throw new Error('The server is not listening.');
  const anywhere = address.address === '0.0.0.0' || address.address === '::';
  const host = anywhere ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Resolves when `work` has, or after `milliseconds`. */
async function within(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

/** The HTTP side: GraphQL, the explorer pages, health, metrics. It knows the schema it is given and no vendor. */
export async function createServer<Context extends object>(options: ServerOptions<Context>): Promise<Server> {
  let draining: Promise<void> | null = null;
  const isDraining = () => draining !== null;

  const bodyLimit = options.bodyLimit ?? BODY_LIMIT;
  const app = fastify({
    genReqId: assignRequestId,
    bodyLimit,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    ...arrivalTimeouts(options.limits),
    clientErrorHandler: endBrokenConnection,
    frameworkErrors: handleFrameworkError,
    // One line an operation comes from Apollo's side; a second logger would repeat it, with URLs.
    logger: false,
  });

  limitConnections(app.server, options.limits.connections);
  handleExpectContinue(app, bodyLimit);

  // In the order in which a request meets them.
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  sendSecurityHeaders(app);
  app.addHook('onSend', async (_request, reply) => {
    // A kept-alive connection would hold the listener open until its idle limit.
    if (isDraining()) reply.header('connection', 'close');
  });
  closeSlowReaders(app, options.limits, options.logger);
  handleHttpErrors(app, options.logger, options.onRefusal);
  const origins = [...options.corsOrigins, ...(options.explorer ? SANDBOX_ORIGINS : [])];
  if (origins.length > 0) {
    await app.register(cors, {
      origin: origins.includes('*') ? '*' : origins,
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED,
      maxAge: 600,
    });
  }
  const { readiness, certificate, logger } = options;
  serveHealth(app, { readiness, certificate: certificate ?? (() => null), isDraining, logger });
  if (options.metrics !== undefined) serveMetrics(app, options.metrics);
  if (options.explorer) {
    await serveExplorer(app, {
      endpoint: ENDPOINT,
      introspection: options.introspection,
      operations: options.exampleOperations,
    });
  }
  const spans = new RequestSpans<Context>(options.tracer);
  const names = createOperationNames();
  const { remembering } = options;
  const documents = new PersistedDocumentPolicy(options.trustedDocuments);
  const memory = new ResponseCache({
    ...(remembering ?? nothingRemembered),
    // An id stands for another text when the list has changed.
    variesWith: (request) =>
      JSON.stringify([viewOfRequest(request), documents.chosen(request), remembering?.version?.()]),
  });
  const httpCache = new HttpCache({ mode: options.httpCache ?? 'off', variesBy: remembering?.variesBy ?? [] });
  const audit = options.audit === undefined ? undefined : new AuditNotes(options.audit);
  const bounds = new ClientLimiter({
    limits: options.clientLimits,
    maxCalls: options.explain?.maxPredictedCalls ?? 0,
    dayCalls: options.dayCalls ?? (() => null),
    now: options.clock ?? (() => performance.now()),
  });
  const apollo = createApollo({
    options,
    bounds,
    onWhole: ({ context, operationName, extensions }) => {
      const request = requestOf(context);
      if (request === undefined || remembering === undefined) return;
      const freshMs = remembering.freshMs(context);
      const accessRecord = audit?.accessRecordOf(context) ?? { parts: [] };
      memory.note(request, { operationName, extensions, freshMs, accessRecord });
      httpCache.note(request, { extensions, freshMs });
    },
    spans,
    names,
    documents,
    audit,
  });
  await apollo.start();
  await serveGraphql(app, { apollo, memory, bounds, options, spans, names, documents, httpCache, audit });
  await app.ready();

  async function shutDown(): Promise<void> {
    const closed = app.close();
    await within(closed, options.drainMs);
    app.server.closeAllConnections();
    await closed;
    await apollo.stop();
    memory.clear();
  }

  return {
    get url() {
      return addressOf(app);
    },
    async listen() {
      await app.listen({ host: options.host, port: options.port });
      return addressOf(app);
    },
    drain() {
      draining ??= shutDown();
      return draining;
    },
  };
}
