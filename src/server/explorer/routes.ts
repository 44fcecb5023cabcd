import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { loadBundle } from './bundle.js';
import { ASSETS, graphiqlPage, sandboxPage } from './pages.js';
import type { PageSettings } from './pages.js';

/** Seconds: the bundled files' names carry a hash of what is in them, so a name never changes its meaning. */
const ASSET_MAX_AGE = 31_536_000;

/** `/`, `/graphiql`, and the files that they load. */
export async function serveExplorer(app: FastifyInstance, settings: PageSettings): Promise<void> {
  const bundle = loadBundle();
  for (const [path, page] of [
    ['/', sandboxPage(bundle, settings)],
    ['/graphiql', graphiqlPage(bundle, settings)],
  ] as const) {
    app.get(path, async (_request, reply) => {
      await reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', page.contentSecurityPolicy)
        .header('cache-control', 'no-cache')
        .header('referrer-policy', 'no-referrer')
        .send(page.html);
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
