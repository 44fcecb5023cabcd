// Starts a server in a child process, so that its CPU time and memory can be measured separately.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * @param name Row title in the tables. @param module Path relative to this folder, without extension.
 * @param parameters Arguments of the module. @param execArgv Arguments of Node.js; `--expose-gc` collects garbage before the heap is read.
 */
export async function startServer({
  name,
  module = `servers/${name}`,
  environment = {},
  parameters = [],
  execArgv = [],
}) {
  const child = fork(new URL(`./${module}.mjs`, import.meta.url), parameters, {
    // All requests come from one client, so the limits per client are off.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CLIENT_REQUESTS_PER_MINUTE: '0',
      CLIENT_CALLS_PER_MINUTE: '0',
      CLIENT_CPU_MS_PER_MINUTE: '0',
      ...environment,
    },
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} exited with code ${code}`);
  });
  // Prevents an unhandled rejection when the server is stopped.
  ended.catch(() => {});
  const next = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { url } = await next();
  return {
    name,
    url,
    /** `cpu`: µs of all threads since the start; `peak`: maximum resident memory in bytes; `heap`: bytes in use now. */
    usage: async () => {
      const usage = next();
      child.send('usage');
      return usage;
    },
    stop: async () => {
      if (!child.connected) return;
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
