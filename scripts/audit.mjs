// `npm run audit`: checks the packages of production for known vulnerabilities. Fails on a moderate one or worse. If the registry cannot
// be reached, or has no audit endpoint, it prints so and does not fail.
import { spawnSync } from 'node:child_process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout, error } = spawnSync(npm, ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
let report = null;
try {
  report = JSON.parse(stdout ?? '');
} catch {
  // Said below.
}
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(`Not audited: the registry has not answered (${report?.message ?? error?.message ?? 'no report'}).`);
} else {
  const { info = 0, low = 0, moderate = 0, high = 0, critical = 0 } = counts;
  console.log(
    `Known vulnerabilities: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low, ${info} info.`,
  );
  for (const { name, severity, range } of Object.values(report.vulnerabilities ?? {}))
    console.log(`  ${severity} ${name} ${range}`);
  if (critical + high + moderate > 0) process.exitCode = 1;
}
