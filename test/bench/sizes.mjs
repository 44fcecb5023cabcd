// What large answers and long walks cost: processor time and memory of the server alone.
import { ask } from './calls.mjs';
import { median } from './load.mjs';
import { many, page } from './queries.mjs';

/**
 * One query over all vehicles, several times: milliseconds of processor time (of the first one, which finds code that is
 * not compiled yet, and the median of the later half), bytes of the answer, and bytes of memory at the most (after the first
 * one, and after all).
 */
export async function measureWhole(server, fleetId, first, times) {
  const costs = [];
  let [bytes, firstPeak] = [0, 0];
  for (let time = 0; time < times; time += 1) {
    const before = (await server.usage()).cpu;
    bytes = (await ask(server.url, many, { fleetId, first })).text.length;
    const { cpu, peak } = await server.usage();
    costs.push((cpu - before) / 1000);
    if (time === 0) firstPeak = peak;
  }
  const { peak } = await server.usage();
  const warmMs = median(costs.slice(Math.floor(costs.length / 2)));
  return { vehicles: first, firstMs: costs[0], warmMs, bytes, firstPeak, peak };
}

/** A client that walks a fleet page by page: what the server's heap holds at each tenth of the way, in bytes. */
export async function walk(server, fleetId, vehicles) {
  const memory = [];
  let [after, seen] = [null, 0];
  do {
    const { data } = await ask(server.url, page, { fleetId, after });
    const { pageInfo, nodes } = data.fleet.vehicles;
    seen += nodes.length;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (seen >= ((memory.length + 1) * vehicles) / 10) memory.push((await server.usage()).heap);
  } while (after !== null);
  return { seen, memory };
}
