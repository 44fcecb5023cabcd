import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * `Expect: 100-continue`: the client is invited to send its body when the body is about to be read. A client that is refused before
 * that (401, 429, 413) has not sent it.
 */
export function handleExpectContinue(app: FastifyInstance, bodyLimit: number): void {
  const waiting = new WeakSet<IncomingMessage>();

  // Without a listener Node sends `100 Continue` at once.
  app.server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    waiting.add(request);
    app.server.emit('request', request, response);
  });
  app.addHook('preParsing', async ({ raw }, reply) => {
    if (!waiting.has(raw) || Number(raw.headers['content-length'] ?? 0) > bodyLimit) return;
    waiting.delete(raw);
    reply.raw.writeContinue();
  });
  app.addHook('onSend', async ({ raw }, reply) => {
    // A body sent anyway would be indistinguishable from the next request.
    if (waiting.has(raw)) reply.header('connection', 'close');
  });
}
