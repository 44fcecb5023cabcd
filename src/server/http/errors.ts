import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER } from './admission.js';
import { TooManyRequestsError } from '../client-limits/too-many-requests.js';
import type { DocumentRefusal } from '../persisted-documents/policy.js';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from '../graphql/error-policy.js';
import { closeAfterResponse, drainAndClose } from './drain-and-close.js';
import { QueryTooComplexError } from '../request-limits/query-limits.js';
import { refusalLog } from '../monitoring/refusal-log.js';
import { securityLines } from './security-headers.js';
import type { Logger } from '../../observability/index.js';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** What else the client is told. */
  readonly extensions?: object;
}

/** Errors of the HTTP layer in GraphQL's shape, so that a client reads one kind of answer. */
function answer({ message, code, retryAfter, extensions }: Omit<Refusal, 'status'>, requestId?: string): object {
  return { errors: [{ message, extensions: { code, ...extensions, retryAfter, requestId } }] };
}

/** GraphQL over HTTP, 6.4: the media type by which a client knows that GraphQL has answered, if it asks for that. */
function mediaType(request: FastifyRequest): string {
  return `${isModern(request) ? MODERN : 'application/json'}; charset=utf-8`;
}

const MODERN = 'application/graphql-response+json';

function isModern({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes(MODERN) === true;
}

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', message: 'Nothing is served at this address' };
const INTERNAL = { status: 500, code: INTERNAL_CODE, message: INTERNAL_MESSAGE };

const REFUSALS: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The request body must be application/json',
  },
  BODY_COMPRESSED: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Content-Encoding is not supported: send the request body uncompressed',
  },
  BODY_CHARSET: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The charset of the request body is not supported: send UTF-8',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request body is empty' },
  // The request's target and Host together are no URL.
  ERR_INVALID_URL: { status: 400, code: 'BAD_REQUEST', message: 'The Host header or the path is malformed' },
  AUDIT_UNAVAILABLE: {
    status: 503,
    code: 'AUDIT_UNAVAILABLE',
    message: 'The server cannot answer at the moment; this request was not begun',
    retryAfter: RETRY_AFTER,
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    code: 'DOCUMENT_NOT_TRUSTED',
    message: 'Only documents of this server’s list are executed: name one by its id, or have yours added to the list',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    message: 'The server knows no document of this id',
  },
  DOCUMENT_HASH_MISMATCH: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The sha256Hash is not the SHA-256 of the query',
  },
  PERSISTED_QUERY_VERSION: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'extensions.persistedQuery must be { version: 1, sha256Hash }',
  },
  DOCUMENT_ID_AMBIGUOUS: { status: 400, code: 'BAD_REQUEST', message: 'The request names more than one document' },
  UNAUTHENTICATED: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'A token or an API key that is good here is needed: Authorization: Bearer …',
  },
  AUTHENTICATION_UNAVAILABLE: {
    status: 503,
    code: 'AUTHENTICATION_UNAVAILABLE',
    message: 'Tokens cannot be checked at the moment',
    retryAfter: 5,
  },
  OVERLOADED: {
    status: 503,
    code: 'OVERLOADED',
    message: 'The server has more requests than it can take; this one was not begun',
    retryAfter: RETRY_AFTER,
  },
};

/** What the graph's own side refuses, in its own words. */
function refusalOf(error: FastifyError, request: FastifyRequest): Refusal | null {
  if (error instanceof QueryTooComplexError) {
    const { code, message, extensions } = error;
    // As what is not valid is answered: see `legacyStatus`.
    return { status: isModern(request) ? 400 : 200, code, message, extensions };
  }
  if (error instanceof TooManyRequestsError) {
    const { code, message, statusCode: status, extensions } = error;
    return { status, code, message, extensions, retryAfter: extensions.retryAfter };
  }
  return REFUSALS[error.code] ?? null;
}

/** What an error of `Authenticate` may carry besides. */
interface IdentityFacts {
  readonly challenge?: string | null;
  readonly reason?: string;
}

/** What Fastify finds before it knows whose request it is, such as a malformed path: its own words would quote it. */
export function handleFrameworkError(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = { code: 'BAD_REQUEST', message: 'The Host header or the path is malformed' };
  void reply.code(400).type(mediaType(request)).send(answer(refusal, request.id));
}

export function handleHttpErrors(
  app: FastifyInstance,
  logger: Logger,
  onRefusal: (code: string) => void = () => undefined,
): void {
  const overloads = refusalLog(logger, 'OVERLOADED', 'requests refused: more than this process can take');
  const floods = refusalLog(logger, 'TOO_MANY_REQUESTS', 'requests refused: more than their clients may ask');
  app.addHook('onClose', async () => {
    overloads.end();
    floods.end();
  });

  app.setNotFoundHandler(async (request, reply) => {
    await reply.code(NOT_FOUND.status).type(mediaType(request)).send(answer(NOT_FOUND, request.id));
  });

  app.setErrorHandler<FastifyError & IdentityFacts & Partial<DocumentRefusal>>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A parser's message may quote the body: 4xx answers carry words of our own.
    const refusal =
      refusalOf(error, request) ??
      (status >= 400 && status < 500 ? { status, code: 'BAD_REQUEST', message: 'The request is malformed' } : null);
    reply.type(mediaType(request));
    if (refusal === null) {
      logger.error({ requestId: request.id, error }, 'request failed');
      await reply.code(INTERNAL.status).send(answer(INTERNAL, request.id));
      return;
    }
    onRefusal(refusal.code);
    // The rest of a body that is not read would be taken for the connection's next request.
    if (refusal.status === 413) {
      reply.header('connection', 'close');
      closeAfterResponse(request.raw);
    }
    if (typeof error.challenge === 'string') reply.header('www-authenticate', error.challenge);
    if (refusal.retryAfter !== undefined) reply.header('retry-after', refusal.retryAfter);
    if (refusal.code === 'OVERLOADED') overloads.count();
    else if (refusal.code === 'TOO_MANY_REQUESTS') floods.count();
    else {
      const { reason, documentId } = error;
      const facts = { status: refusal.status, errorCodes: [refusal.code], reason, documentId: documentId ?? undefined };
      logger.info({ requestId: request.id, ...facts }, 'request refused');
    }
    await reply.code(refusal.status).send(answer(refusal, request.id));
  });
}

/** What arrives too late, or is no HTTP: there is no request yet to answer, only a connection to end. */
const BROKEN: Readonly<Record<string, Refusal & { readonly reason: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: 'Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not arrive in time',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: 'Request Header Fields Too Large',
    code: 'HEADERS_TOO_LARGE',
    message: 'The request headers are too large',
  },
};
const MALFORMED = { status: 400, reason: 'Bad Request', code: 'BAD_REQUEST', message: 'The request is no HTTP' };

/** Node's `clientError`: a last word to whoever still listens, and the end of the connection. */
export function endBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const refusal = BROKEN[error.code ?? ''] ?? MALFORMED;
  const body = JSON.stringify(answer(refusal));
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${refusal.status} ${refusal.reason}\r\nConnection: close\r\n` +
        `${securityLines}Content-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  }
  drainAndClose(socket);
}
