// Writes the figures into docs/performance.md between its markers, and the charts into docs/performance/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { plot } from './plot.mjs';
import { ratios } from './report.mjs';

const page = 'docs/performance.md';

export async function writeDocs(figures) {
  mkdirSync('docs/performance', { recursive: true });
  const { byVehicles, byClients } = figures;
  const draw = (name, chart) => writeFileSync(`docs/performance/${name}.svg`, plot(chart));
  draw('vehicles', {
    title: 'One query over a whole fleet, nothing cached',
    x: 'vehicles',
    y: 'CPU time, ms; memory, MB',
    series: [
      { name: 'CPU time, ms', points: byVehicles.map((row) => [row.vehicles, row.warmMs]) },
      { name: 'peak memory of the process, MB', points: byVehicles.map((row) => [row.vehicles, row.peak / 1e6]) },
    ],
  });
  draw('clients', {
    title: 'Concurrent clients, 50 vehicles from the response cache',
    x: 'clients',
    y: 'requests/s; ms',
    series: [
      { name: 'requests per second', points: byClients.map((row) => [row.clients, row.requestsPerSecond]) },
      { name: 'latency, ms', points: byClients.map((row) => [row.clients, row.latencyMs]) },
    ],
  });
  const text = readFileSync(page, 'utf8');
  const updated = Object.entries(tables(figures)).reduce((current, [name, lines]) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end of ${name} -->)`);
    if (!marks.test(current)) throw new Error(`${page} lacks the marker "${name}"`);
    return current.replace(marks, (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`);
  }, text);
  writeFileSync(page, updated);
}

function tables({ node, roundTrips, serving, single, byVehicles, byClients, paging, overload, startupMs }) {
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const head = (...cells) => [row(...cells), row(...cells.map((_, index) => (index === 0 ? '---' : '---:')))];
  const mb = (bytes) => (bytes / 1e6).toFixed(0);
  return {
    machine: [
      `Node.js ${node.slice(1)}, ${cpus().length} processors (${cpus()[0].model}), the load on the same machine.`,
    ],
    'round trips': [
      ...head('query', 'calls', 'ms', 'round trips'),
      ...roundTrips.map((each) => row(each.name, each.calls, each.ms.toFixed(0), each.roundTrips.toFixed(1))),
    ],
    serving: [
      ...head('server', 'requests/s', 'vs Apollo Server', 'vs graphql-js', 'vs mercurius', 'CPU µs per request'),
      ...ratios(serving).map((each) =>
        row(
          each.name,
          each.requestsPerSecond.toFixed(0),
          each.toApollo.toFixed(2),
          each.toGraphqlJs.toFixed(2),
          each.toMercurius.toFixed(2),
          each.cpuMicroseconds.toFixed(0),
        ),
      ),
    ],
    vehicles: [
      ...head(
        'vehicles',
        'response, kB',
        'CPU, ms',
        'CPU of first request, ms',
        'memory after first request, MB',
        'peak memory, MB',
      ),
      ...byVehicles.map((each) =>
        row(
          each.vehicles,
          (each.bytes / 1000).toFixed(0),
          each.warmMs.toFixed(0),
          each.firstMs.toFixed(0),
          mb(each.firstPeak),
          mb(each.peak),
        ),
      ),
    ],
    clients: [
      ...head('clients', 'requests/s', 'latency, ms', 'CPU µs per request'),
      ...byClients.map((each) =>
        row(
          each.clients,
          each.requestsPerSecond.toFixed(0),
          each.latencyMs.toFixed(1),
          each.cpuMicroseconds.toFixed(0),
        ),
      ),
    ],
    others: [
      ...head('measurement', 'value'),
      row(
        'one vehicle with its status, nothing cached, TLS included',
        `${(single.cpuMicroseconds / 1000).toFixed(2)} ms CPU`,
      ),
      row(
        `heap after garbage collection while paging through ${paging.seen} vehicles with a 16 MiB upstream cache, at each tenth`,
        `${paging.heap.map(mb).join(', ')} MB`,
      ),
      row('startup until ready', `${startupMs.toFixed(0)} ms`),
      row(
        `health check, p99, at ${overload.offeredPerSecond.toFixed(0)} requests/s with a capacity of ${overload.capacityPerSecond.toFixed(0)}`,
        `${overload.health.p99.toFixed(0)} ms`,
      ),
    ],
  };
}
