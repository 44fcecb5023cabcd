import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** The output of scripts/build-explorer.mjs. */
export interface Bundle {
  /** Absolute path of the folder with the files. */
  readonly folder: string;
  readonly graphiql: PageFiles;
  readonly sandbox: PageFiles;
}

/** dist/server/explorer, relative to this file in src (tests) and in dist. */
const BUILT = new URL('../../../dist/server/explorer/', import.meta.url);

/** @throws Error if the pages are not built. */
export function loadBundle(): Bundle {
  const manifest = new URL('manifest.json', BUILT);
  if (!existsSync(manifest)) throw new Error('The explorer pages are not built: run `npm run build`.');
  const { graphiql, sandbox } = JSON.parse(readFileSync(manifest, 'utf8')) as Omit<Bundle, 'folder'>;
  return { folder: fileURLToPath(new URL('assets/', BUILT)), graphiql, sandbox };
}
