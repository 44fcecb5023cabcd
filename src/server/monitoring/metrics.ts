import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../observability/index.js';

/** `/metrics`, in the Prometheus text format. */
export function serveMetrics(app: FastifyInstance, metrics: Pick<Metrics, 'contentType' | 'text'>): void {
  app.get('/metrics', async (_request, reply) => {
    await reply.header('content-type', metrics.contentType).send(await metrics.text());
  });
}
