// `node scripts/test.mjs TIER [TIER…] [jest's parameters]`: runs the tests of each tier (see jest.config.js).
// With a path that starts with test/ it runs the tests there, whatever their tier.
import { spawnSync } from 'node:child_process';

const isTier = (text) => ['quick', 'integration', 'system', 'soak', 'timing'].includes(text);
const tiers = process.argv.slice(2).filter(isTier);
const parameters = process.argv.slice(2).filter((text) => !isTier(text));
const hasPath = parameters.some((text) => /^(\.\/)?test\//.test(text));

function succeeds(tier) {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const env = { ...process.env, TEST_TIER: tier };
  if (tier === 'soak') env.TEST_EFFORT ??= '3';
  return spawnSync(process.execPath, [...jest, ...parameters], { stdio: 'inherit', env }).status === 0;
}

const results = (hasPath ? ['all'] : tiers).map(succeeds);
process.exitCode = results.every(Boolean) ? 0 : 1;
