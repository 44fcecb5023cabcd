// The figures as the terminal shows them.
import { table } from './table.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (value) => value.toFixed(1);

/** Each server's rate next to those of the others that matter. */
export function ratios(serving) {
  const rateOf = (wanted) => serving.find(({ name }) => name === wanted).requestsPerSecond;
  return serving.map((row) => ({
    ...row,
    toApollo: row.requestsPerSecond / rateOf('Apollo Server'),
    toGraphqlJs: row.requestsPerSecond / rateOf('graphql-js'),
    toMercurius: row.requestsPerSecond / rateOf('mercurius with jit'),
  }));
}

export function print({ calls, answerBytes, serving, single, byVehicles, byClients, walk, overload, startMs }) {
  const show = (title, head, rows) => console.log(`\n${title}\n${table(head, rows)}`);
  show(
    'Upstream calls of one GraphQL request, nothing kept',
    ['query', 'items', 'calls', 'allowed'],
    calls.map((row) => [row.name, row.items, row.calls, `≤ ${row.most}`]),
  );
  show(
    `50 vehicles with their status from memory, ${(answerBytes / 1000).toFixed(1)} kB, one process, 8 clients; medians`,
    ['server', 'requests/s', 'to Apollo', 'to graphql-js', 'to mercurius', 'CPU µs/request'],
    ratios(serving).map((row) => [
      row.name,
      row.requestsPerSecond.toFixed(0),
      row.toApollo.toFixed(2),
      row.toGraphqlJs.toFixed(2),
      row.toMercurius.toFixed(2),
      row.cpuMicroseconds.toFixed(0),
    ]),
  );
  console.log(`
fleetgraph          as served: the same question again, its answer remembered whole
… executed anew     whole answers are not remembered: loaders, planner and all, over what is remembered of the upstream
Apollo Server       as its guide starts it; mercurius with jit; graphql-js on node:http: all over the answer's own objects
raw                 node:http, the answer's bytes`);
  console.log(
    `\nOne vehicle with its status, nothing kept, TLS included: ${(single.cpuMicroseconds / 1000).toFixed(2)} ms of processor time a request`,
  );
  show(
    'One query over a whole fleet, nothing kept',
    ['vehicles', 'answer', 'CPU ms', 'CPU ms, the first', 'memory after it', 'most memory'],
    byVehicles.map((row) => [
      row.vehicles,
      `${(row.bytes / 1000).toFixed(0)} kB`,
      row.warmMs.toFixed(0),
      row.firstMs.toFixed(0),
      megabytes(row.firstPeak),
      megabytes(row.peak),
    ]),
  );
  show(
    'Clients that ask at once, 50 vehicles from memory',
    ['clients', 'requests/s', 'ms an answer', 'CPU µs/request'],
    byClients.map((row) => [
      row.clients,
      row.requestsPerSecond.toFixed(0),
      ms(row.answerMs),
      row.cpuMicroseconds.toFixed(0),
    ]),
  );
  console.log(
    `\n${walk.seen} vehicles walked page by page; the heap at each tenth, garbage collected: ${walk.memory.map(megabytes).join(', ')}`,
  );
  const { health, refusedMs, servedMs } = overload;
  show(
    `Ten times what can be served: ${overload.capacityPerSecond.toFixed(0)} requests/s at its best, ${overload.offeredPerSecond.toFixed(0)} offered`,
    ['answers', 'number', 'wrong', 'p50 ms', 'p99 ms'],
    [
      ['/health/live meanwhile', health.asked, health.failed, ms(health.p50), ms(health.p99)],
      ['refused with 503', overload.refused, overload.refusedWrong, ms(refusedMs.p50), ms(refusedMs.p99)],
      ['served', overload.served, overload.servedWrong, ms(servedMs.p50), ms(servedMs.p99)],
      ['neither', overload.failed, overload.failed, '', ''],
    ],
  );
  console.log(`\nStart to ready: ${startMs.toFixed(0)} ms`);
}
