// The figures and plots in docs/performance.md, between its markers.
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
    y: 'ms of processor time; MB of memory',
    series: [
      { name: 'processor time, ms', points: byVehicles.map((row) => [row.vehicles, row.warmMs]) },
      { name: 'peak memory of the process, MB', points: byVehicles.map((row) => [row.vehicles, row.peak / 1e6]) },
    ],
  });
  draw('clients', {
    title: 'Concurrent clients, 50 vehicles from the response cache',
    x: 'clients',
    y: 'requests/s; ms',
    series: [
      { name: 'requests per second', points: byClients.map((row) => [row.clients, row.requestsPerSecond]) },
      { name: 'latency, ms', points: byClients.map((row) => [row.clients, row.answerMs]) },
    ],
  });
  const text = readFileSync(page, 'utf8');
  const written = Object.entries(tables(figures)).reduce((whole, [name, lines]) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end of ${name} -->)`);
    if (!marks.test(whole)) throw new Error(`${page} lacks the marker "${name}"`);
    return whole.replace(marks, (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`);
  }, text);
  writeFileSync(page, written);
}

function tables({ node, serving, single, byVehicles, byClients, walk, overload, startMs }) {
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const head = (...cells) => [row(...cells), row(...cells.map((_, index) => (index === 0 ? '---' : '---:')))];
  const mb = (bytes) => (bytes / 1e6).toFixed(0);
  return {
    machine: [
      `Node.js ${node.slice(1)}, ${cpus().length} processors (${cpus()[0].model}), the load on the same machine.`,
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
        row(each.clients, each.requestsPerSecond.toFixed(0), each.answerMs.toFixed(1), each.cpuMicroseconds.toFixed(0)),
      ),
    ],
    others: [
      ...head('what', 'measured'),
      row(
        'one vehicle with its status, nothing cached, TLS included',
        `${(single.cpuMicroseconds / 1000).toFixed(2)} ms CPU`,
      ),
      row(
        `heap after garbage collection while paging through ${walk.seen} vehicles with a 16 MiB upstream cache, at each tenth`,
        `${walk.memory.map(mb).join(', ')} MB`,
      ),
      row('startup until ready', `${startMs.toFixed(0)} ms`),
      row(
        `health check, p99, at ${overload.offeredPerSecond.toFixed(0)} requests/s with a capacity of ${overload.capacityPerSecond.toFixed(0)}`,
        `${overload.health.p99.toFixed(0)} ms`,
      ),
    ],
  };
}
