import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendPolicy } from '../http/security-headers.js';
import { loadBundle } from './bundle.js';
import { ASSETS, graphiqlPage, sandboxPage } from './pages.js';
import type { PageSettings } from './pages.js';

/** Seconds. The names of bundled files contain a hash of their content, so they never change. */
const ASSET_MAX_AGE = 31_536_000;

/** `/`, `/graphiql` and their files. */
export async function serveExplorer(app: FastifyInstance, settings: PageSettings): Promise<void> {
  const bundle = loadBundle();
  for (const [path, page] of [
    ['/', sandboxPage(bundle, settings)],
    ['/graphiql', graphiqlPage(bundle, settings)],
  ] as const) {
    app.get(path, { onRequest: sendPolicy(page.contentSecurityPolicy) }, async (_request, reply) => {
      await reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page.html);
    });
  }
  await app.register(fastifyStatic, {
    root: bundle.folder,
    prefix: `${ASSETS}/`,
    index: false,
    dotfiles: 'deny',
    cacheControl: true,
    immutable: true,
    maxAge: ASSET_MAX_AGE * 1000,
  });
}
