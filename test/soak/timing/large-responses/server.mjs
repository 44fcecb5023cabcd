// A server in a child process that reports how long it blocked its event loop and how large its heap was.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { compose } from '../../../../dist/composition/compose.js';
import { createLogger } from '../../../../dist/observability/index.js';

/** CPU time of this thread in ms. The threads of the garbage collector do not block the event loop. */
const cpuMs = (() => {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  const ofThread = () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  try {
    if (ofThread() > 0) return ofThread;
  } catch {
    // Only Linux has this file.
  }
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
})();

/** Maximum values since the last report. */
const fresh = () => ({ stretch: 0, wallStretch: 0, heap: 0, cpu: -cpuMs() });
let seen = fresh();
let last = { cpu: cpuMs(), at: performance.now() };
// A timer runs at most once per iteration of the event loop, so the time between two runs covers at least one iteration.
setInterval(() => {
  const now = { cpu: cpuMs(), at: performance.now() };
  seen.stretch = Math.max(seen.stretch, now.cpu - last.cpu);
  seen.wallStretch = Math.max(seen.wallStretch, now.at - last.at);
  seen.heap = Math.max(seen.heap, getHeapStatistics().used_heap_size);
  last = now;
}, 1);

const answers = {
  async start({ config }) {
    const { upstream } = config;
    const facade = await compose({
      config: { ...config, upstream: { ...upstream, baseUrl: new URL(upstream.baseUrl) } },
      logger: createLogger({ level: 'silent', secrets: [] }),
    });
    return { url: facade.url };
  },
  async begin() {
    globalThis.gc?.();
    last = { cpu: cpuMs(), at: performance.now() };
    seen = fresh();
    return {};
  },
  async end() {
    return { ...seen, cpu: seen.cpu + cpuMs() };
  },
};

process.on('message', async ({ id, ask, ...parameters }) => {
  try {
    process.send({ id, ...(await answers[ask](parameters)) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
