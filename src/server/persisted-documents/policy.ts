import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { requestOf } from '../http/request-of.js';
import { documentRequestOf, type DocumentRequest } from './document-request.js';

export interface PersistedDocumentOptions {
  /** `also`: trusted documents by id, and any text that a client sends. `only`: trusted documents alone. */
  readonly mode: 'also' | 'only';
  /** The text of a document; undefined for an id that is not trusted. Called for each request. */
  readonly textOf: (id: string) => string | undefined;
}

export type DocumentRefusalCode =
  | 'DOCUMENT_NOT_TRUSTED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'DOCUMENT_HASH_MISMATCH'
  | 'DOCUMENT_ID_AMBIGUOUS'
  | 'PERSISTED_QUERY_VERSION';

/** MD5, SHA-1 or SHA-256. */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The document of a request may not be executed. `http/errors/refusals.ts` has the client's message for each code. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';
  readonly code: DocumentRefusalCode;
  readonly statusCode: number;
  /** For the log, if it is a hash and so reveals nothing. */
  readonly documentId: string | null;
  constructor(code: DocumentRefusalCode, statusCode: number, documentId?: string) {
    super('The document of the request may not be executed');
    this.code = code;
    this.statusCode = statusCode;
    this.documentId = documentId !== undefined && HASH.test(documentId) ? documentId : null;
  }
}

/** Decides which document a request executes. An id grants nothing: the caller's permissions still apply. */
export class PersistedDocumentPolicy {
  readonly #trusted: PersistedDocumentOptions | undefined;
  readonly #listed = new WeakMap<FastifyRequest, string>();

  constructor(trusted: PersistedDocumentOptions | undefined) {
    this.#trusted = trusted;
  }

  /** The trusted document of the request; null where the request has its own text or Apollo has cached it. */
  textFor(request: FastifyRequest): string | null {
    return this.#listed.get(request) ?? null;
  }

  /** A `preHandler` hook. Rejects with a DocumentRefusal. */
  readonly admit = async (request: FastifyRequest): Promise<void> => {
    const requested = documentRequestOf(request);
    if (this.#trusted?.mode === 'only') this.#admitTrusted(request, requested, this.#trusted);
    else this.#admitAny(request, requested, this.#trusted);
  };

  /** An allow list: a form of request that is unknown here is refused. */
  #admitTrusted(request: FastifyRequest, { ids, text }: DocumentRequest, { textOf }: PersistedDocumentOptions): void {
    const [id, ...others] = ids;
    if (others.length > 0) throw new DocumentRefusal('DOCUMENT_ID_AMBIGUOUS', 400);
    const listed = id === undefined ? undefined : textOf(id);
    if (listed === undefined || (text !== null && text !== listed)) {
      throw new DocumentRefusal('DOCUMENT_NOT_TRUSTED', 403, id);
    }
    this.#listed.set(request, listed);
  }

  #admitAny(
    request: FastifyRequest,
    { ids, text, persistedQuery }: DocumentRequest,
    trusted: PersistedDocumentOptions | undefined,
  ): void {
    // Apollo refuses this and a wrong hash too, but with errors that have no code.
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
    if (listed !== undefined) this.#listed.set(request, listed);
    // A persisted query may be in Apollo's cache.
    else if (persistedQuery === undefined) throw new DocumentRefusal('PERSISTED_QUERY_NOT_FOUND', 404, ids[0]);
  }

  /** Replaces the query by the trusted document, before Apollo reads it. */
  plugin<Context extends object>(): ApolloServerPlugin<Context> {
    const isOnly = this.#trusted?.mode === 'only';
    return {
      requestDidStart: async ({ request, contextValue }) => {
        const http = requestOf(contextValue);
        const text = http === undefined ? null : this.textFor(http);
        if (text === null) {
          // Defence in depth: `admit` refuses such a request.
          if (isOnly) throw new Error('A request without a trusted document reached Apollo.');
          return;
        }
        const { persistedQuery: _replaced, ...extensions } = request.extensions ?? {};
        request.query = text;
        request.extensions = extensions;
      },
    };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
