import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequestsError } from '../../client-limits/too-many-requests.js';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from '../../graphql/error-policy.js';
import { refusalLog } from '../../monitoring/refusal-log.js';
import type { Logger } from '../../../observability/index.js';
import type { DocumentRefusal } from '../../persisted-documents/policy.js';
import { QueryTooComplexError } from '../../request-limits/query-limits.js';
import { errorBody } from './error-body.js';
import { MALFORMED_URL, refusals, type Refusal } from './refusals.js';
import { securityHeaderLines } from '../security-headers.js';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

function acceptsGraphqlResponse({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes(GRAPHQL_RESPONSE) === true;
}

/** GraphQL over HTTP, 6.4: clients that accept this media type recognise a GraphQL response by it. */
function mediaType(request: FastifyRequest): string {
  return `${acceptsGraphqlResponse(request) ? GRAPHQL_RESPONSE : 'application/json'}; charset=utf-8`;
}

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', message: 'Not found. The GraphQL endpoint is /graphql.' };
const INTERNAL = { status: 500, code: INTERNAL_CODE, message: INTERNAL_MESSAGE };

function refusalOf(error: FastifyError, request: FastifyRequest): Refusal | null {
  if (error instanceof QueryTooComplexError) {
    const { code, message, extensions } = error;
    // The same status as an invalid document: see `legacyStatus`.
    return { status: acceptsGraphqlResponse(request) ? 400 : 200, code, message, extensions };
  }
  if (error instanceof TooManyRequestsError) {
    const { code, message, statusCode: status, extensions } = error;
    return { status, code, message, extensions, retryAfter: extensions.retryAfter };
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { bodyLimit = 0 } = request.server.initialConfig;
    const message = `The request body is larger than ${bodyLimit} bytes (MAX_BODY_BYTES). Send several smaller requests.`;
    return { status: 413, code: 'PAYLOAD_TOO_LARGE', message };
  }
  const refusal = refusals[error.code];
  if (refusal !== undefined) return refusal;
  const { statusCode: status = 500 } = error;
  // A parser's message may quote the body, so the client gets a fixed one.
  return status >= 400 && status < 500 ? { status, code: 'BAD_REQUEST', message: 'The request is malformed.' } : null;
}

/** What an error of `Authenticate` may carry. */
interface IdentityFacts {
  readonly challenge?: string | null;
  readonly reason?: string;
}

/** For requests that Fastify cannot route, such as a malformed path, which its own message would quote. */
export function handleFrameworkError(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(MALFORMED_URL.status).type(mediaType(request)).send(errorBody(MALFORMED_URL, request.id));
}

export function handleHttpErrors(
  app: FastifyInstance,
  logger: Logger,
  onRefusal: (code: string) => void = () => undefined,
): void {
  const overloads = refusalLog(logger, 'OVERLOADED', 'requests refused: server overloaded');
  const floods = refusalLog(logger, 'TOO_MANY_REQUESTS', 'requests refused: client limit exceeded');
  app.addHook('onClose', async () => {
    overloads.end();
    floods.end();
  });

  app.setNotFoundHandler(async (request, reply) => {
    await reply.code(NOT_FOUND.status).type(mediaType(request)).send(errorBody(NOT_FOUND, request.id));
  });

  app.setErrorHandler<FastifyError & IdentityFacts & Partial<DocumentRefusal>>(async (error, request, reply) => {
    const refusal = refusalOf(error, request);
    reply.type(mediaType(request));
    if (refusal === null) {
      logger.error({ requestId: request.id, error }, 'request failed');
      await reply.code(INTERNAL.status).send(errorBody(INTERNAL, request.id));
      return;
    }
    const { status, code, retryAfter } = refusal;
    onRefusal(code);
    if (typeof error.challenge === 'string') reply.header('www-authenticate', error.challenge);
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    if (code === 'OVERLOADED') overloads.count();
    else if (code === 'TOO_MANY_REQUESTS') floods.count();
    else {
      const { reason, documentId } = error;
      const facts = { status, errorCodes: [code], reason, documentId: documentId ?? undefined };
      logger.info({ requestId: request.id, ...facts }, 'request refused');
    }
    await reply.code(status).send(errorBody(refusal, request.id));
  });
}

/** Errors of a connection, before there is a request: Node's `clientError`, by its code. */
const connectionErrors: Readonly<Record<string, Refusal & { readonly reason: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: 'Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not arrive within the timeout (HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS).',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: 'Request Header Fields Too Large',
    code: 'HEADERS_TOO_LARGE',
    message: 'The request headers are too large.',
  },
};
const NOT_HTTP = { status: 400, reason: 'Bad Request', code: 'BAD_REQUEST', message: 'The request is not valid HTTP.' };

/** Time for the client to read the response before its connection is closed, in milliseconds. */
const LINGER_MS = 2000;

/** Node's `clientError`: responds, and ends the connection. */
export function endBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  // A client that keeps sending after the response comes here again.
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const refusal = connectionErrors[error.code ?? ''] ?? NOT_HTTP;
  const body = JSON.stringify(errorBody(refusal));
  socket.end(
    `HTTP/1.1 ${refusal.status} ${refusal.reason}\r\nConnection: close\r\n` +
      `${securityHeaderLines}Content-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}
