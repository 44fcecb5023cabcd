import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { documentRequestOf, type DocumentRequest } from './document-request.js';

export interface PersistedDocumentOptions {
  /** `also`: they are executed beside any text that a client sends. `only`: nothing else is. */
  readonly mode: 'also' | 'only';
  /** The text of a document; undefined for an id that is not trusted. Asked for each request. */
  readonly textOf: (id: string) => string | undefined;
}

export type DocumentRefusalCode =
  | 'DOCUMENT_NOT_TRUSTED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'DOCUMENT_HASH_MISMATCH'
  | 'DOCUMENT_ID_AMBIGUOUS'
  | 'PERSISTED_QUERY_VERSION';

/** Of MD5, SHA-1 or SHA-256. */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A request is refused for the document that it asks for. The words of each code stand with the other refusals. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';
  readonly code: DocumentRefusalCode;
  readonly statusCode: number;
  /** The id that was asked for, if it is one that tells nothing else: whoever keeps the list looks for it. */
  readonly documentId: string | null;
  constructor(code: DocumentRefusalCode, statusCode: number, documentId?: string) {
    super('The request asks for a document that is not executed');
    this.code = code;
    this.statusCode = statusCode;
    this.documentId = documentId !== undefined && HASH.test(documentId) ? documentId : null;
  }
}

/**
 * Decides, before anything else is done for a request, which document it gets executed. A document is a text and no right:
 * whoever names one gets what they would get for sending its text.
 */
export class PersistedDocumentPolicy {
  readonly #trusted: PersistedDocumentOptions | undefined;
  readonly #chosen = new WeakMap<FastifyRequest, string>();

  constructor(trusted: PersistedDocumentOptions | undefined) {
    this.#trusted = trusted;
  }

  /** The text that the list has for the request; null where the request brings its own, or Apollo has kept it. */
  chosen(request: FastifyRequest): string | null {
    return this.#chosen.get(request) ?? null;
  }

  /** Throws a DocumentRefusal. */
  admit(request: FastifyRequest): void {
    const asked = documentRequestOf(request);
    if (this.#trusted?.mode === 'only') this.#admitListed(request, asked, this.#trusted);
    else this.#admitAny(request, asked, this.#trusted);
  }

  /** Nothing that this does not know leads to an execution: a way of asking that is overlooked is refused. */
  #admitListed(request: FastifyRequest, { ids, text }: DocumentRequest, { textOf }: PersistedDocumentOptions): void {
    const [id, ...others] = ids;
    if (others.length > 0) throw new DocumentRefusal('DOCUMENT_ID_AMBIGUOUS', 400);
    const listed = id === undefined ? undefined : textOf(id);
    if (listed === undefined || (text !== null && text !== listed)) {
      throw new DocumentRefusal('DOCUMENT_NOT_TRUSTED', 403, id);
    }
    this.#chosen.set(request, listed);
  }

  #admitAny(request: FastifyRequest, asked: DocumentRequest, trusted: PersistedDocumentOptions | undefined): void {
    const { ids, text, persistedQuery } = asked;
    // Apollo refuses these two as well, but with errors that have no code.
    if (persistedQuery !== undefined && !(isRecord(persistedQuery) && persistedQuery['version'] === 1)) {
      throw new DocumentRefusal('PERSISTED_QUERY_VERSION', 400);
    }
    if (text !== null) {
      const hash = isRecord(persistedQuery) ? persistedQuery['sha256Hash'] : undefined;
      if (hash !== undefined && hash !== createHash('sha256').update(text).digest('hex'))
        throw new DocumentRefusal('DOCUMENT_HASH_MISMATCH', 400);
      return;
    }
    if (trusted === undefined || ids.length === 0) return;
    if (ids.length > 1) throw new DocumentRefusal('DOCUMENT_ID_AMBIGUOUS', 400);
    const listed = trusted.textOf(ids[0] ?? '');
    if (listed !== undefined) this.#chosen.set(request, listed);
    // Else Apollo may have kept it.
    else if (persistedQuery === undefined) throw new DocumentRefusal('PERSISTED_QUERY_NOT_FOUND', 404, ids[0]);
  }

  /** Puts the gate before the handlers of a scope. */
  guard(scope: FastifyInstance): void {
    scope.addHook('preHandler', async (request) => this.admit(request));
  }

  /** Hands what was chosen to Apollo, which looks for a text after its plugins have begun. */
  plugin<Context extends object>(
    requestOf: (context: Context) => FastifyRequest | undefined,
  ): ApolloServerPlugin<Context> {
    const isOnly = this.#trusted?.mode === 'only';
    return {
      requestDidStart: async ({ request, contextValue }) => {
        const http = requestOf(contextValue);
        const text = http === undefined ? null : this.chosen(http);
        if (text === null) {
          // Never on the way that requests take: a second lock.
          if (isOnly) throw new Error('A request has come past the list of documents.');
          return;
        }
        const { persistedQuery: _named, ...extensions } = request.extensions ?? {};
        request.query = text;
        request.extensions = extensions;
      },
    };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
