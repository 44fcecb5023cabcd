import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { fastify, type FastifyInstance } from 'fastify';
import { ClientLimiter } from './client-limits/client-limiter.js';
import { createApollo } from './graphql/apollo.js';
import { graphqlHandler } from './graphql/endpoint.js';
import { endBrokenConnection, handleFrameworkError } from './http/errors/errors.js';
import { viewOfRequest } from './http/identity.js';
import { assignRequestId } from './http/request-id.js';
import { requestOf } from './http/request-of.js';
import { arrivalTimeouts } from './http/slow-clients.js';
import { registerLifecycle, type LifecycleParts } from './lifecycle.js';
import { RequestAudit } from './monitoring/audit.js';
import { logOperation } from './monitoring/operation-log.js';
import { RequestSpans } from './monitoring/request-spans.js';
import { createOperationNames } from '../observability/index.js';
import type { Server, ServerOptions } from './options.js';
import { PersistedDocumentPolicy } from './persisted-documents/policy.js';
import { HttpCache } from './response-cache/http-cache.js';
import { ResponseCache, type ResponseCacheOptions } from './response-cache/response-cache.js';

const BODY_LIMIT = 1_048_576;

const noResponseCache: ResponseCacheOptions = {
  maxBytes: 0,
  variesBy: [],
  cachedExtensions: (extensions) => extensions,
};

/** The HTTP server: GraphQL, the explorer pages, health and metrics. `lifecycle.ts` has the steps of a request. */
export async function createServer<Context extends object>(options: ServerOptions<Context>): Promise<Server> {
  let draining: Promise<void> | null = null;
  const bodyLimit = options.bodyLimit ?? BODY_LIMIT;
  const app = createApp(options, bodyLimit);
  const { apollo, ...parts } = await createParts(options);
  await registerLifecycle(app, { ...parts, options, bodyLimit, isDraining: () => draining !== null });
  await app.ready();

  async function shutDown(): Promise<void> {
    const closed = app.close();
    await within(closed, options.drainMs);
    app.server.closeAllConnections();
    await closed;
    await apollo.stop();
    parts.responseCache.clear();
  }

  return {
    get url() {
      return urlOf(app);
    },
    async listen() {
      await app.listen({ host: options.host, port: options.port });
      return urlOf(app);
    },
    drain() {
      draining ??= shutDown();
      return draining;
    },
  };
}

function createApp<Context extends object>(options: ServerOptions<Context>, bodyLimit: number): FastifyInstance {
  return fastify({
    genReqId: assignRequestId,
    bodyLimit,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    ...arrivalTimeouts(options.limits),
    clientErrorHandler: endBrokenConnection,
    frameworkErrors: handleFrameworkError,
    // `operationLog` writes one line per operation; Fastify's would repeat it, with URLs.
    logger: false,
  });
}

type Parts<Context extends object> = Omit<LifecycleParts<Context>, 'options' | 'bodyLimit' | 'isDraining'> & {
  readonly apollo: ApolloServer<Context>;
};

async function createParts<Context extends object>(options: ServerOptions<Context>): Promise<Parts<Context>> {
  const { responseCache: caching } = options;
  const spans = new RequestSpans<Context>(options.tracer);
  const names = createOperationNames();
  const documents = new PersistedDocumentPolicy(options.trustedDocuments);
  const audit = options.audit === undefined ? undefined : new RequestAudit(options.audit);
  const clients = new ClientLimiter({
    limits: options.clientLimits,
    maxCalls: options.explain?.maxPredictedCalls ?? 0,
    dayCalls: options.dayCalls ?? (() => null),
    now: options.clock ?? (() => performance.now()),
  });
  const responseCache = new ResponseCache({
    ...(caching ?? noResponseCache),
    // The document too, since a reloaded list may have another text for the same id.
    variesWith: (request) => JSON.stringify([viewOfRequest(request), documents.textFor(request), caching?.version?.()]),
  });
  const httpCache = new HttpCache({ mode: options.httpCache ?? 'off', variesBy: caching?.variesBy ?? [] });
  const apollo = createApollo({
    options,
    clients,
    spans,
    names,
    documents,
    audit,
    onComplete: ({ context, operationName, extensions }) => {
      const request = requestOf(context);
      if (request === undefined || caching === undefined) return;
      const freshMs = caching.freshMs(context);
      const accessRecord = audit?.accessRecordOf(context) ?? { parts: [] };
      responseCache.note(request, { operationName, extensions, freshMs, accessRecord });
      httpCache.note(request, { extensions, freshMs });
    },
  });
  await apollo.start();
  return {
    apollo,
    clients,
    documents,
    responseCache,
    httpCache,
    audit,
    execute: graphqlHandler({ apollo, clients, options, spans }),
    onCacheHit: ({ operationName, accessRecord }, request) => {
      const ended = { operationName, errorCodes: [], fromCache: true };
      audit?.note(request, { ...ended, outcome: 'ok', accessRecord });
      logOperation(options.logger, { ...ended, requestId: request.id, durationMs: 0 });
      // Only queries without errors are cached.
      const finished = { kind: 'query', name: names.label(operationName), outcome: 'ok' } as const;
      options.onOperation?.({ ...finished, durationMs: 0, errorCodes: [] });
    },
  };
}

function urlOf(app: FastifyInstance): string {
  const address = app.server.address() as AddressInfo | null;
  if (address === null) throw new Error('The server is not listening.');
  const isAnyHost = address.address === '0.0.0.0' || address.address === '::';
  const host = isAnyHost ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
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
