// Bundles the pages at / and /graphiql, with GraphiQL and its editor's workers, into dist/server/explorer/assets.
// The packages are development dependencies: users of fleetgraph do not install them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const source = 'src/server/explorer/page';
const output = 'dist/server/explorer';
const assets = join(output, 'assets');
const manifestFile = join(output, 'manifest.json');
/** The path that src/server/explorer/routes.ts serves them under. */
const publicPath = '/explorer';
const packages = [
  'esbuild',
  'graphiql',
  '@graphiql/react',
  '@graphiql/toolkit',
  'monaco-editor',
  'monaco-graphql',
  'graphql',
  'react',
  'react-dom',
];

/** A hash of everything that goes into the bundles: sources, this script, package versions. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename ?? 'scripts/build-explorer.mjs'));
  for (const file of readdirSync(source).sort()) hash.update(file).update(readFileSync(join(source, file)));
  for (const name of packages)
    hash.update(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
  return hash.digest('hex');
}

function isCurrent(inputs) {
  if (!existsSync(manifestFile)) return false;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return manifest.inputs === inputs && manifest.files.every((file) => existsSync(join(assets, file)));
}

export async function buildExplorer() {
  const inputs = fingerprint();
  if (isCurrent(inputs)) return;
  const { build } = await import('esbuild');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });

  const shared = {
    bundle: true,
    minify: true,
    outdir: assets,
    publicPath,
    metafile: true,
    target: 'es2022',
    // The licences require their notices to stay with the code.
    legalComments: 'linked',
    logLevel: 'warning',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
  };
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  const workers = await build({
    ...shared,
    format: 'iife',
    entryPoints: {
      'worker-editor': resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
      'worker-json': resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
      'worker-graphql': resolve('monaco-graphql/esm/graphql.worker.js'),
    },
  });
  const built = (result) => Object.keys(result.metafile.outputs).map((file) => basename(file));
  const find = (files, name, extension) =>
    files.find((file) => file.startsWith(`${name}-`) && file.endsWith(extension));
  const addressOf = (name) => `${publicPath}/${find(built(workers), `worker-${name}`, '.js')}`;
  const pages = await build({
    ...shared,
    format: 'esm',
    splitting: true,
    entryPoints: { graphiql: join(source, 'graphiql.js'), sandbox: join(source, 'sandbox.js') },
    define: {
      ...shared.define,
      WORKERS: JSON.stringify({ editor: addressOf('editor'), json: addressOf('json'), graphql: addressOf('graphql') }),
    },
  });
  const files = [...built(workers), ...built(pages)];
  const page = (name) => ({ script: find(files, name, '.js'), style: find(files, name, '.css') });
  writeFileSync(
    manifestFile,
    `${JSON.stringify({ inputs, graphiql: page('graphiql'), sandbox: page('sandbox'), files }, null, 2)}\n`,
  );
}
