// Prints the figures as tables.
import { latencyMs } from './round-trips.mjs';
import { table } from './table.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (value) => value.toFixed(1);

/** Adds each server's throughput relative to the servers of the comparison. */
export function ratios(serving) {
  const rateOf = (wanted) => serving.find(({ name }) => name === wanted).requestsPerSecond;
  return serving.map((row) => ({
    ...row,
    toApollo: row.requestsPerSecond / rateOf('Apollo Server'),
    toGraphqlJs: row.requestsPerSecond / rateOf('graphql-js'),
    toMercurius: row.requestsPerSecond / rateOf('mercurius with JIT'),
  }));
}

export function print({
  calls,
  roundTrips,
  responseBytes,
  serving,
  single,
  byVehicles,
  byClients,
  paging,
  overload,
  startupMs,
}) {
  const show = (title, head, rows) => console.log(`\n${title}\n${table(head, rows)}`);
  show(
    'Upstream calls per GraphQL request, caches off',
    ['query', 'items', 'calls', 'limit'],
    calls.map((row) => [row.name, row.items, row.calls, `≤ ${row.limit}`]),
  );
  show(
    `Upstream round trips, ${latencyMs} ms per call, caches off, links and sizes of the fleets known`,
    ['query', 'calls', 'ms', 'round trips'],
    roundTrips.map((row) => [row.name, row.calls, row.ms.toFixed(0), row.roundTrips.toFixed(1)]),
  );
  show(
    `Throughput: 50 vehicles with status, ${(responseBytes / 1000).toFixed(1)} kB, one process per server, 8 clients, median of the rounds`,
    ['server', 'requests/s', 'vs Apollo Server', 'vs graphql-js', 'vs mercurius', 'CPU µs/request'],
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
  fleetgraph                           response cache on: a repeated request is served from it
  fleetgraph, response cache off       executes each request over the upstream cache
  Apollo Server, mercurius, graphql-js execute each request over objects in memory
  node:http                            sends fixed bytes: the upper bound`);
  console.log(
    `\nOne vehicle with status, caches off, TLS included: ${(single.cpuMicroseconds / 1000).toFixed(2)} ms CPU per request`,
  );
  show(
    'One query over a whole fleet, caches off',
    ['vehicles', 'response', 'CPU ms', 'CPU ms, first request', 'memory after first', 'peak memory'],
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
    'Concurrent clients, 50 vehicles from the response cache',
    ['clients', 'requests/s', 'latency ms', 'CPU µs/request'],
    byClients.map((row) => [
      row.clients,
      row.requestsPerSecond.toFixed(0),
      ms(row.latencyMs),
      row.cpuMicroseconds.toFixed(0),
    ]),
  );
  console.log(
    `\nPaging through ${paging.seen} vehicles, heap after garbage collection at each tenth: ${paging.heap.map(megabytes).join(', ')}`,
  );
  const { health, rejectedMs, servedMs } = overload;
  show(
    `Overload: ${overload.offeredPerSecond.toFixed(0)} requests/s sent, capacity ${overload.capacityPerSecond.toFixed(0)} requests/s`,
    ['outcome', 'requests', 'wrong', 'p50 ms', 'p99 ms'],
    [
      ['/health/live during overload', health.requests, health.failed, ms(health.p50), ms(health.p99)],
      ['rejected with 503', overload.rejected, overload.rejectedWrong, ms(rejectedMs.p50), ms(rejectedMs.p99)],
      ['served', overload.served, overload.servedWrong, ms(servedMs.p50), ms(servedMs.p99)],
      ['failed', overload.failed, overload.failed, '', ''],
    ],
  );
  console.log(`\nStartup until ready: ${startupMs.toFixed(0)} ms`);
}
