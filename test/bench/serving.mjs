// Requests per second and processor time per request, each server in a process of its own, the load from this one.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Pool } from 'undici';

/** Requests under way at a time. */
const concurrency = 8;

export async function startServer(name, environment, ...parameters) {
  const child = fork(new URL(`./servers/${name}.mjs`, import.meta.url), parameters, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`);
  });
  // Nobody may be waiting for it when it is stopped.
  ended.catch(() => {});
  const next = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { url } = await next();
  return {
    name,
    url,
    /** Microseconds of processor time since its start, all threads. */
    cpu: async () => {
      const answer = next();
      child.send('cpu');
      return (await answer).cpu;
    },
    stop: async () => {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

async function load(pool, body, milliseconds) {
  const end = performance.now() + milliseconds;
  let requests = 0;
  const client = async () => {
    while (performance.now() < end) {
      const { statusCode, body: answer } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
      });
      const text = await answer.arrayBuffer();
      if (statusCode !== 200 || text.byteLength === 0) throw new Error(`HTTP ${statusCode} under load`);
      requests += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  return { requests, seconds: (performance.now() - started) / 1000 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rounds go from server to server, so that what else the machine does falls on all alike. */
export async function measureServing(servers, body, { rounds, roundMs, warmUpMs }) {
  const measured = servers.map((server) => ({
    server,
    pool: new Pool(server.url, { connections: concurrency }),
    rates: [],
    costs: [],
  }));
  for (const { pool } of measured) await load(pool, body, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const { server, pool, rates, costs } of measured) {
      const before = await server.cpu();
      const { requests, seconds } = await load(pool, body, roundMs);
      const used = (await server.cpu()) - before;
      rates.push(requests / seconds);
      costs.push(used / requests);
    }
  }
  for (const { pool } of measured) await pool.close();
  return measured.map(({ server, rates, costs }) => ({
    name: server.name,
    requestsPerSecond: median(rates),
    cpuMicroseconds: median(costs),
  }));
}
