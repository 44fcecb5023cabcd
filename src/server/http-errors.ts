import type { FastifyError, FastifyInstance } from 'fastify';
import { INTERNAL_CODE, INTERNAL_MESSAGE } from './error-policy.js';
import type { Logger } from '../observability/index.js';

/** Errors of the HTTP layer in GraphQL's shape, so that a client reads one kind of answer. */
function answer(message: string, code: string, requestId: string): object {
  return { errors: [{ message, extensions: { code, requestId } }] };
}

const REFUSALS: Readonly<Record<string, { status: number; code: string; message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The request body must be application/json',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request body is empty' },
  // The request's target and Host together are no URL.
  ERR_INVALID_URL: { status: 400, code: 'BAD_REQUEST', message: 'The Host header or the path is malformed' },
};

export function answerHttpErrors(app: FastifyInstance, logger: Logger): void {
  app.setNotFoundHandler(async (request, reply) => {
    await reply.code(404).send(answer('Nothing is served at this address', 'NOT_FOUND', request.id));
  });

  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A parser's message may quote the body: 4xx answers carry words of our own.
    const refusal =
      REFUSALS[error.code] ??
      (status >= 400 && status < 500 ? { status, code: 'BAD_REQUEST', message: 'The request is malformed' } : null);
    if (refusal === null) {
      logger.error({ requestId: request.id, error }, 'request failed');
      await reply.code(500).send(answer(INTERNAL_MESSAGE, INTERNAL_CODE, request.id));
      return;
    }
    // The rest of a body that is not read would be taken for the connection's next request.
    if (refusal.status === 413) reply.header('connection', 'close');
    logger.info({ requestId: request.id, status: refusal.status, errorCodes: [refusal.code] }, 'request refused');
    await reply.code(refusal.status).send(answer(refusal.message, refusal.code, request.id));
  });
}
