// A server in a process of its own, so that what it uses is its alone.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * @param name What the tables call it. @param module Relative to this folder, without its ending.
 * @param parameters What the module is started with. @param execArgv What Node.js is; with `--expose-gc` the heap is what is left.
 */
export async function startServer({
  name,
  module = `servers/${name}`,
  environment = {},
  parameters = [],
  execArgv = [],
}) {
  const child = fork(new URL(`./${module}.mjs`, import.meta.url), parameters, {
    // All requests come from one client.
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
    throw new Error(`${name} ended with ${code}`);
  });
  // Prevents an unhandled rejection when the server is stopped.
  ended.catch(() => {});
  const next = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { url } = await next();
  return {
    name,
    url,
    /** Since its start: `cpu` in microseconds of all threads, `peak` the most memory (resident, bytes). `heap`: bytes in use now. */
    usage: async () => {
      const answer = next();
      child.send('usage');
      return answer;
    },
    stop: async () => {
      if (!child.connected) return;
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
