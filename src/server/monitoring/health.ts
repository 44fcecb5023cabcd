import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../observability/index.js';
import type { CertificateHealth, Readiness } from '../options.js';

/** `/health/live`: the process answers. `/health/ready`: it can serve requests, and is not about to go. */
export function serveHealth(
  app: FastifyInstance,
  options: {
    readonly readiness: () => Promise<Readiness>;
    readonly certificate: () => CertificateHealth | null;
    readonly isDraining: () => boolean;
    readonly logger: Logger;
  },
): void {
  async function judge(): Promise<Readiness> {
    if (options.isDraining()) return { ready: false, detail: 'draining' };
    try {
      return await options.readiness();
    } catch (error) {
      options.logger.error({ error }, 'readiness check failed');
      return { ready: false, detail: 'the readiness check failed' };
    }
  }

  app.get('/health/live', async (_request, reply) => {
    await reply.header('cache-control', 'no-store').send({ live: true });
  });
  app.get('/health/ready', async (_request, reply) => {
    const { ready, detail, pause } = await judge();
    const certificate = options.certificate();
    await reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        ready,
        detail,
        ...(pause === undefined ? {} : { pause }),
        ...(certificate === null ? {} : { certificate: shownOf(certificate) }),
      });
  });
}

/** No more than these two, whatever else is known of it. */
function shownOf({ daysLeft, expired }: CertificateHealth): CertificateHealth {
  return { daysLeft, expired };
}
