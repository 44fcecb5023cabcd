// Compiles src to dist with tsc (incremental), bundles the explorer pages, and makes the command executable.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExplorer } from './build-explorer.mjs';

// A kept build record without its output would make tsc emit nothing.
if (!existsSync('dist/main.js')) rmSync('node_modules/.cache/fleetgraph.tsbuildinfo', { force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// tsc leaves what was compiled from a source that is gone.
for (const file of readdirSync('dist', { recursive: true }).filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
  const isBundle = file.startsWith(join('server', 'explorer', 'assets'));
  if (!isBundle && !existsSync(join('src', file.replace(/\.(?:js|d\.ts)$/, '.ts')))) rmSync(join('dist', file));
}
await buildExplorer();
if (process.argv.includes('--package')) addPackageExports();
chmodSync('dist/main.js', 0o755);

/** The declarations of the modules, and the typed documents: only users of the package need them. */
function addPackageExports() {
  const tsc = (...parameters) =>
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...parameters], { stdio: 'inherit' });
  const declarations = [
    '--declaration',
    '--emitDeclarationOnly',
    '--incremental',
    'false',
    '--tsBuildInfoFile',
    'null',
  ];
  tsc('-p', 'tsconfig.build.json', ...declarations);
  tsc('-p', 'schema/typed-documents/tsconfig.json');
}
