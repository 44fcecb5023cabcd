import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { QueryLimits } from './query-limits.js';
import { checkDocument } from './check-document.js';
import { checkJson, checkValues } from './check-values.js';

/** Documents that are known to be within the limits, in characters of all. */
const knownCharacters = 2 * 1024 * 1024;

/**
 * Refuses what is larger than a request may be, in a scope with GraphQL: values before anybody else looks at them, and
 * documents in front of the handler that the returned function is given. Both before anything is validated or executed.
 */
export function checkRequests(
  scope: FastifyInstance,
  limits: QueryLimits,
): (handler: RouteHandlerMethod) => RouteHandlerMethod {
  const known = new LRUCache<string, true>({
    maxSize: knownCharacters,
    sizeCalculation: (_value, key) => key.length + 1,
  });

  const parseJson = scope.getDefaultJsonParser('error', 'error');
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    try {
      checkJson(String(text), limits);
    } catch (error) {
      done(error as Error);
      return;
    }
    parseJson(request, String(text), done);
  });
  scope.addHook('preHandler', async (request) => {
    for (const part of Object.values(parametersOf(request))) {
      if (typeof part === 'object' && part !== null) checkValues(part, limits);
    }
  });

  return (handler) =>
    function (request, reply) {
      const document = documentOf(request);
      if (document !== null && !known.has(document)) {
        checkDocument(document, limits);
        known.set(document, true);
      }
      return handler.call(this, request, reply);
    };
}

/** Variables and extensions, and whatever else somebody has put beside them. */
function parametersOf(request: FastifyRequest): object {
  if (request.method !== 'GET') return bodyOf(request);
  const parameters = addressedTo(request);
  return { variables: jsonOf(parameters.get('variables')), extensions: jsonOf(parameters.get('extensions')) };
}

function documentOf(request: FastifyRequest): string | null {
  if (request.method === 'GET') return addressedTo(request).get('query');
  const body = bodyOf(request);
  return 'query' in body && typeof body.query === 'string' ? body.query : null;
}

function bodyOf({ body }: FastifyRequest): object {
  return typeof body === 'object' && body !== null ? body : {};
}

/** As Apollo reads an address, so that nothing else is weighed than what is executed. */
function addressedTo({ raw }: FastifyRequest): URLSearchParams {
  return new URL(raw.url ?? '/', 'http://localhost').searchParams;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Apollo says what is wrong with it.
    return null;
  }
}
