import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const REQUEST_ID_HEADER = 'x-request-id';

/** UUIDs, ULIDs, hex and W3C trace ids, as proxies send them; nothing that could break out of a header or a log line. */
const VALID = /^[A-Za-z0-9][A-Za-z0-9._:/+=-]{0,127}$/;

/** The caller's request id if it is valid, otherwise a new one. Written to the request's headers, where Apollo's plugins read it. */
export function assignRequestId(request: Pick<IncomingMessage, 'headers'>): string {
  const sent = request.headers[REQUEST_ID_HEADER];
  const id = typeof sent === 'string' && VALID.test(sent) ? sent : randomUUID();
  request.headers[REQUEST_ID_HEADER] = id;
  return id;
}

export async function sendRequestId(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header(REQUEST_ID_HEADER, request.id);
}
