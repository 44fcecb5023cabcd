// Load: identical requests from clients that each wait for a response before they send the next request.
import { Pool } from 'undici';

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Sends `body` repeatedly from all clients for the given time. */
export async function load({ pool, clients }, body, milliseconds) {
  const end = performance.now() + milliseconds;
  let requests = 0;
  const client = async () => {
    while (performance.now() < end) {
      await send(pool, body);
      requests += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { requests, seconds: (performance.now() - started) / 1000 };
}

export function connect(url, clients) {
  return { pool: new Pool(url, { connections: clients }), clients };
}

async function send(pool, body) {
  const { statusCode, body: response } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const { byteLength } = await response.arrayBuffer();
  if (statusCode !== 200 || byteLength === 0)
    throw new Error(`A request under load got HTTP ${statusCode}, ${byteLength} bytes`);
}

/**
 * Requests per second and CPU time per request of each server, as medians of the rounds. Each round measures every server, so
 * that other load on the machine affects all of them equally.
 */
export async function measureServing(servers, body, { rounds, roundMs, warmUpMs, clients = 8 }) {
  const measured = servers.map((server) => ({
    server,
    to: connect(server.url, clients),
    rates: [],
    costs: [],
  }));
  for (const { to } of measured) await load(to, body, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const { server, to, rates, costs } of measured) {
      const before = (await server.usage()).cpu;
      const { requests, seconds } = await load(to, body, roundMs);
      const used = (await server.usage()).cpu - before;
      rates.push(requests / seconds);
      costs.push(used / requests);
    }
  }
  for (const { to } of measured) await to.pool.close();
  return measured.map(({ server, rates, costs }) => ({
    name: server.name,
    requestsPerSecond: median(rates),
    cpuMicroseconds: median(costs),
  }));
}
