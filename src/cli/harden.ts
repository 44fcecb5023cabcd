import { spawnSync } from 'node:child_process';

/**
 * Protects secrets in memory: disables the debugger on SIGUSR1, Node's diagnostic reports (which contain the environment)
 * and core dumps. Without `prlimit` (util-linux), the system's limit for core dumps applies.
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
