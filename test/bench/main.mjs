// `npm run bench`: upstream calls per query, throughput and CPU time compared with other servers, large responses, growth,
// overload and startup time. Compare only figures of one run.
//   --quick       shorter rounds and smaller fleets: checks that the benchmark works
//   --json FILE   also writes the figures to a file
//   --docs        also writes the figures and charts into docs/performance.md and docs/performance/
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, countCalls, fleetNamed } from './calls.mjs';
import { writeDocs } from './docs.mjs';
import { measureByClients, measureByVehicles } from './growth.mjs';
import { measureServing, median } from './load.mjs';
import { measureOverload } from './overload.mjs';
import { installPeers } from './peers.mjs';
import { full, quick } from './plans.mjs';
import { fifty, one } from './queries.mjs';
import { print } from './report.mjs';
import { latencyMs, measureRoundTrips } from './round-trips.mjs';
import { startServer } from './server.mjs';
import { measurePaging } from './sizes.mjs';
import { measureStartup } from './startup.mjs';
import { startUpstream } from './upstream.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    docs: { type: 'boolean', default: false },
  },
});
const plan = values.quick ? quick : full;

const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-bench-'));
const closers = [];
const serve = async (options) => {
  const server = await startServer(options);
  closers.push(server.stop);
  return server;
};

try {
  installPeers();
  const fleet = (vehicles) => ({ name: `of ${vehicles}`, vehicles, gaps: false });
  const [upstream, withoutCollections] = await Promise.all([
    startUpstream(join(folder, 'collections'), {
      fleets: [...new Set([50, 120, ...plan.sizes, plan.pagingVehicles])].map(fleet),
    }),
    startUpstream(join(folder, 'no-collections'), { fleets: [fleet(120)], collections: { advertised: false } }),
  ]);
  closers.push(
    () => upstream.simulator.close(),
    () => withoutCollections.simulator.close(),
  );

  // A busy machine must not reject the requests of these rounds as overload.
  const environment = { ...upstream.environment, MAX_EVENT_LOOP_DELAY_MS: '10000', MAX_FIRST: '10000', ...plan.limits };
  const uncached = { ...environment, CACHE_MAX_BYTES: '0' };
  const startUncached = () =>
    serve({ name: 'fleetgraph, caches off', module: 'servers/fleetgraph', environment: uncached });
  const [cachedServer, uncachedServer, serverWithoutCollections] = await Promise.all([
    serve({ name: 'fleetgraph', environment }),
    startUncached(),
    serve({
      name: 'fleetgraph, no collections',
      module: 'servers/fleetgraph',
      environment: { ...withoutCollections.environment, CACHE_MAX_BYTES: '0', ...plan.limits },
    }),
  ]);
  const fleetOf = (vehicles) => fleetNamed(uncachedServer.url, `of ${vehicles}`);

  const figures = { node: process.version };
  figures.calls = await countCalls({
    withCollections: { url: uncachedServer.url, simulator: upstream.simulator },
    withoutCollections: { url: serverWithoutCollections.url, simulator: withoutCollections.simulator },
    large: plan.sizes.includes(1000) ? 1000 : null,
  });

  const distant = await startUpstream(join(folder, 'distant'), {
    fleets: plan.roundTrips.fleets.map(fleet),
    latencyMs,
  });
  closers.push(() => distant.simulator.close());
  const distantServer = await serve({
    name: 'fleetgraph, distant upstream',
    module: 'servers/fleetgraph',
    environment: { ...distant.environment, CACHE_MAX_BYTES: '0', SNAPSHOT_TTL_MS: '0' },
  });
  figures.roundTrips = await measureRoundTrips(
    { url: distantServer.url, simulator: distant.simulator },
    plan.roundTrips,
  );

  const variables = { fleetId: await fleetOf(50) };
  const { data, text } = await ask(cachedServer.url, fifty, variables);
  const responseFile = join(folder, 'response.json');
  writeFileSync(responseFile, JSON.stringify({ data }));
  const servers = await Promise.all([
    cachedServer,
    serve({
      name: 'fleetgraph, response cache off',
      module: 'servers/fleetgraph',
      environment: { ...environment, CACHE_ANSWERS_MAX_BYTES: '0' },
    }),
    serve({ name: 'Apollo Server', module: 'servers/apollo', parameters: [responseFile] }),
    serve({ name: 'mercurius with JIT', module: 'peers/mercurius', parameters: [responseFile] }),
    serve({ name: 'graphql-js', parameters: [responseFile] }),
    serve({ name: 'node:http', module: 'servers/raw', parameters: [responseFile] }),
  ]);
  for (const { name, url } of servers) {
    const response = await ask(url, fifty, variables);
    if (JSON.stringify(response.data) !== JSON.stringify(data)) throw new Error(`${name} returns other data`);
  }
  const body = JSON.stringify({ query: fifty, variables });
  figures.responseBytes = Buffer.byteLength(text);
  figures.serving = await measureServing(servers, body, plan.serving);

  const first = await ask(
    uncachedServer.url,
    `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 1) { nodes { vehicleId } } } }`,
    variables,
  );
  const [{ vehicleId }] = first.data.fleet.vehicles.nodes;
  const single = JSON.stringify({ query: one, variables: { ...variables, vehicleId } });
  [figures.single] = await measureServing([uncachedServer], single, plan.serving);

  const sizes = await Promise.all(plan.sizes.map(async (vehicles) => ({ vehicles, fleetId: await fleetOf(vehicles) })));
  figures.byVehicles = await measureByVehicles(startUncached, sizes, plan.repetitions);
  figures.byClients = await measureByClients(cachedServer, variables.fleetId, plan.clients, plan.serving);
  const pagedServer = await serve({
    name: 'fleetgraph, paging',
    module: 'servers/fleetgraph',
    execArgv: ['--expose-gc'],
    // Smaller than the fleet, so that the cache is full before the end and the heap should stay flat.
    environment: { ...environment, CACHE_MAX_BYTES: `${16 * 1024 * 1024}` },
  });
  const { pagingVehicles } = plan;
  figures.paging = {
    vehicles: pagingVehicles,
    ...(await measurePaging(pagedServer, await fleetOf(pagingVehicles), pagingVehicles)),
  };

  const overloadedServer = await serve({
    name: 'fleetgraph, overload',
    module: 'servers/fleetgraph',
    // The default limit of the event-loop delay, and no response cache: cached responses are hardly any work.
    environment: { ...environment, MAX_EVENT_LOOP_DELAY_MS: '', CACHE_ANSWERS_MAX_BYTES: '0', ...plan.overloadLimits },
  });
  figures.overload = await measureOverload(overloadedServer, body, JSON.stringify({ data }), plan.overload);

  const startups = [];
  for (let index = 0; index < plan.startups; index += 1) startups.push(await measureStartup(environment));
  figures.startupMs = median(startups);

  print(figures);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (values.docs) await writeDocs(figures);
} finally {
  for (const close of closers.toReversed()) await close();
  rmSync(folder, { recursive: true, force: true });
}
