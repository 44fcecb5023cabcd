// CPU time and memory of the server for large responses and for paging through a large fleet.
import { ask } from './calls.mjs';
import { median } from './load.mjs';
import { many, page } from './queries.mjs';

/**
 * Sends one query over all vehicles several times. Returns the CPU time in ms of the first request (cold: code is not
 * compiled yet) and of the later half (median), the response size, and the peak memory in bytes after the first and the last.
 */
export async function measureWholeFleet(server, fleetId, first, repetitions) {
  const costs = [];
  let [bytes, firstPeak] = [0, 0];
  for (let request = 0; request < repetitions; request += 1) {
    const before = (await server.usage()).cpu;
    bytes = (await ask(server.url, many, { fleetId, first })).text.length;
    const { cpu, peak } = await server.usage();
    costs.push((cpu - before) / 1000);
    if (request === 0) firstPeak = peak;
  }
  const { peak } = await server.usage();
  const warmMs = median(costs.slice(Math.floor(costs.length / 2)));
  return { vehicles: first, firstMs: costs[0], warmMs, bytes, firstPeak, peak };
}

/** Pages through a fleet. Returns the server's heap in bytes after each tenth of the vehicles. */
export async function measurePaging(server, fleetId, vehicles) {
  const heap = [];
  let [after, seen] = [null, 0];
  do {
    const { data } = await ask(server.url, page, { fleetId, after });
    const { pageInfo, nodes } = data.fleet.vehicles;
    seen += nodes.length;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (seen >= ((heap.length + 1) * vehicles) / 10) heap.push((await server.usage()).heap);
  } while (after !== null);
  return { seen, heap };
}
