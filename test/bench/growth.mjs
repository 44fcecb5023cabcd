// How cost grows with the number of vehicles in a query and with the number of concurrent clients.
import { connect, load } from './load.mjs';
import { many } from './queries.mjs';
import { measureWholeFleet } from './sizes.mjs';

/** CPU time and memory of one uncached query by number of vehicles. Each size gets a new server. */
export async function measureByVehicles(serve, fleets, repetitions) {
  const rows = [];
  for (const { vehicles, fleetId } of fleets) {
    const server = await serve();
    rows.push(await measureWholeFleet(server, fleetId, vehicles, repetitions));
    await server.stop();
  }
  return rows;
}

/** Requests per second and latency by number of concurrent clients. */
export async function measureByClients(server, fleetId, clientCounts, { warmUpMs, roundMs }) {
  const body = JSON.stringify({ query: many, variables: { fleetId, first: 50 } });
  const rows = [];
  await withClients(server, 8, body, warmUpMs);
  for (const clients of clientCounts) {
    const before = (await server.usage()).cpu;
    const { requests, seconds } = await withClients(server, clients, body, roundMs);
    const cpu = (await server.usage()).cpu - before;
    rows.push({
      clients,
      requestsPerSecond: requests / seconds,
      latencyMs: (clients * seconds * 1000) / requests,
      cpuMicroseconds: cpu / requests,
    });
  }
  return rows;
}

async function withClients(server, clients, body, milliseconds) {
  const connected = connect(server.url, clients);
  const measured = await load(connected, body, milliseconds);
  await connected.pool.close();
  return measured;
}
