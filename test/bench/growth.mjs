// How cost grows: with the vehicles of one query, and with concurrent clients.
import { connect, load } from './load.mjs';
import { many } from './queries.mjs';
import { measureWhole } from './sizes.mjs';

/** Processor milliseconds and memory of one query, read anew each time, by the number of vehicles. Each size has a server of its own. */
export async function growWithVehicles(serve, fleets, times) {
  const rows = [];
  for (const { vehicles, fleetId } of fleets) {
    const server = await serve();
    rows.push(await measureWhole(server, fleetId, vehicles, times));
    await server.stop();
  }
  return rows;
}

/** Requests per second and response time, by the number of concurrent clients. */
export async function growWithClients(server, fleetId, numbers, { warmUpMs, roundMs }) {
  const body = JSON.stringify({ query: many, variables: { fleetId, first: 50 } });
  const rows = [];
  await withClients(server, 8, body, warmUpMs);
  for (const clients of numbers) {
    const before = (await server.usage()).cpu;
    const { requests, seconds } = await withClients(server, clients, body, roundMs);
    const cpu = (await server.usage()).cpu - before;
    rows.push({
      clients,
      requestsPerSecond: requests / seconds,
      answerMs: (clients * seconds * 1000) / requests,
      cpuMicroseconds: cpu / requests,
    });
  }
  return rows;
}

async function withClients(server, clients, body, milliseconds) {
  const to = connect(server.url, clients);
  const measured = await load(to, body, milliseconds);
  await to.pool.close();
  return measured;
}
