// Servers to compare with that the project does not depend on. They are installed once, from a lock file of their own.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers', import.meta.url));

export function installPeers() {
  if (existsSync(`${folder}/node_modules/mercurius`)) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      'The servers to compare with could not be installed. See the output of npm above and test/bench/peers.',
    );
}
