import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { LRUCache } from 'lru-cache';
import { checkDocument } from './check-document.js';
import { checkJson, checkValues } from './check-values.js';
import type { QueryLimits } from './query-limits.js';

/** Size of the cache of documents known to be within the limits, in characters. */
const cachedCharacters = 2 * 1024 * 1024;

/** Refuses requests that exceed the limits of documents and variables, before anything is validated or executed. */
export class RequestLimits {
  readonly #limits: QueryLimits;
  readonly #checked = new LRUCache<string, true>({
    maxSize: cachedCharacters,
    sizeCalculation: (_value, key) => key.length + 1,
  });

  constructor(limits: QueryLimits) {
    this.#limits = limits;
  }

  /** Checks the text of a JSON body before it is parsed. */
  registerParser(scope: FastifyInstance): void {
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
      try {
        checkJson(String(text), this.#limits);
      } catch (error) {
        done(error as Error);
        return;
      }
      parseJson(request, String(text), done);
    });
  }

  /** A `preHandler` hook. */
  readonly checkParameters = async (request: FastifyRequest): Promise<void> => {
    for (const part of Object.values(parametersOf(request))) {
      if (typeof part === 'object' && part !== null) checkValues(part, this.#limits);
    }
  };

  /** A handler step. */
  readonly checkDocument =
    (handler: RouteHandlerMethod): RouteHandlerMethod =>
    (request, reply) => {
      const document = documentOf(request);
      if (document !== null && !this.#checked.has(document)) {
        checkDocument(document, this.#limits);
        this.#checked.set(document, true);
      }
      return handler.call(request.server, request, reply);
    };
}

/** Variables, extensions, and any other member of the body. */
function parametersOf(request: FastifyRequest): object {
  if (request.method !== 'GET') return bodyOf(request);
  const parameters = searchParametersOf(request);
  return { variables: jsonOf(parameters.get('variables')), extensions: jsonOf(parameters.get('extensions')) };
}

function documentOf(request: FastifyRequest): string | null {
  if (request.method === 'GET') return searchParametersOf(request).get('query');
  const body = bodyOf(request);
  return 'query' in body && typeof body.query === 'string' ? body.query : null;
}

function bodyOf({ body }: FastifyRequest): object {
  return typeof body === 'object' && body !== null ? body : {};
}

/** Parsed as Apollo parses them, so that the checked document is the executed one. */
function searchParametersOf({ raw }: FastifyRequest): URLSearchParams {
  return new URL(raw.url ?? '/', 'http://localhost').searchParams;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Apollo reports the syntax error.
    return null;
  }
}
