// Startup time: from the start of the process to the first successful readiness check.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Returns milliseconds. */
export async function measureStartup(environment) {
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env: { ...process.env, ...environment, NODE_ENV: 'production', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  try {
    let output = '';
    for await (const text of child.stderr.setEncoding('utf8')) {
      output += text;
      const url = /(http:\S+)\/graphql/.exec(output)?.[1];
      if (url === undefined) continue;
      while (!(await fetch(`${url}/health/ready`)).ok);
      return performance.now() - started;
    }
    throw new Error(`serve did not start: ${output}`);
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}
