import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../observability/index.js';
import type { CertificateHealth, Readiness } from '../options.js';

/** `/health/live`: the process responds. `/health/ready`: it can serve requests and is not draining. */
export function serveHealth(
  app: FastifyInstance,
  options: {
    readonly readiness: () => Promise<Readiness>;
    readonly certificate: () => CertificateHealth | null;
    readonly isDraining: () => boolean;
    readonly logger: Logger;
  },
): void {
  async function check(): Promise<Readiness> {
    if (options.isDraining()) return { ready: false, detail: 'draining' };
    try {
      return await options.readiness();
    } catch (error) {
      options.logger.error({ error }, 'readiness check failed');
      return { ready: false, detail: 'the readiness check failed' };
    }
  }

  app.get('/health/live', async (_request, reply) => {
    await reply.send({ live: true });
  });
  app.get('/health/ready', async (_request, reply) => {
    const { ready, detail, pause } = await check();
    const certificate = options.certificate();
    await reply.code(ready ? 200 : 503).send({
      ready,
      detail,
      ...(pause === undefined ? {} : { pause }),
      ...(certificate === null ? {} : { certificate: publicPart(certificate) }),
    });
  });
}

/** Only these two members; others of the caller's object are omitted. */
function publicPart({ daysLeft, expired }: CertificateHealth): CertificateHealth {
  return { daysLeft, expired };
}
