// Installs what package-lock.json pins when node_modules is missing or belongs to another lock file,
// so that `npm run demo` and `npm test` work as the first command in a fresh clone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`fleetgraph needs Node 20.19 or newer; this is ${process.version}. Install a current LTS from nodejs.org.`);
  process.exit(1);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.cache/fleetgraph.lock';
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;

if (installed !== lock) {
  // An install made by hand counts when npm's own record of it is newer than the lock file's content.
  console.error('Installing the locked dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stamp, lock);
}
