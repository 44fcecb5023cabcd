import { spawnSync } from 'node:child_process';

/**
 * Keeps the memory of the process, in which the secrets are, from leaving it by ways that are open unless they are closed: the
 * debugger that SIGUSR1 starts, Node's diagnostic reports (they hold the environment), and core dumps. Lowering one's own
 * limit needs no right; where there is no `prlimit` (it is a part of util-linux), the system's limit stands.
 */
export function hardenProcess(): void {
  process.on('SIGUSR1', () => undefined);
  process.report.reportOnSignal = false;
  process.report.reportOnFatalError = false;
  process.report.reportOnUncaughtException = false;
  if (process.platform === 'linux') {
    spawnSync('prlimit', ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore', timeout: 5000 });
  }
}
