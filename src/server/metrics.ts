import type { FastifyInstance } from 'fastify';
import type { ServerOptions } from './options.js';

/** `/metrics`: in the text format that Prometheus reads. */
export function serveMetrics(
  app: FastifyInstance,
  metrics: NonNullable<ServerOptions<Record<string, never>>['metrics']>,
): void {
  app.get('/metrics', async (_request, reply) => {
    await reply
      .header('content-type', metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });
}
