// Compiles src to dist with tsc (incremental), bundles the explorer pages, and makes the command executable.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { buildExplorer } from './build-explorer.mjs';

// A kept build record without its output would make tsc emit nothing.
if (!existsSync('dist/main.js')) rmSync('node_modules/.cache/fleetgraph.tsbuildinfo', { force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await buildExplorer();
chmodSync('dist/main.js', 0o755);
