import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** What scripts/build-explorer.mjs has written. */
export interface Bundle {
  /** Absolute path of the folder with the files' bytes. */
  readonly folder: string;
  readonly graphiql: PageFiles;
  readonly sandbox: PageFiles;
}

/** From here to dist/server/explorer, the same way from src (tests) and from dist. */
const BUILT = new URL('../../../dist/server/explorer/', import.meta.url);

/** @throws Error if the pages were not built. */
export function loadBundle(): Bundle {
  const manifest = new URL('manifest.json', BUILT);
  if (!existsSync(manifest)) throw new Error('The explorer pages are not built: run `npm run build`.');
  const { graphiql, sandbox } = JSON.parse(readFileSync(manifest, 'utf8')) as Omit<Bundle, 'folder'>;
  return { folder: fileURLToPath(new URL('assets/', BUILT)), graphiql, sandbox };
}
