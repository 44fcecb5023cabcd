import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * `Expect: 100-continue`: a client that asks before it sends its body is told to when the body is about to be read, so that one
 * that is refused for who it is, how much it asks or how large its body is has not sent it.
 */
export function handleExpectContinue(app: FastifyInstance, bodyLimit: number): void {
  const waiting = new WeakSet<IncomingMessage>();

  // Without a listener Node says so to all of them at once.
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
    // Whether the body comes nevertheless cannot be told from a next request.
    if (waiting.has(raw)) reply.header('connection', 'close');
  });
}
