// `npm run bench`: upstream calls per query, requests per second and processor time next to other servers, large answers,
// how cost grows, ten times what can be served, start. All in one run: only what was measured in one run compares.
//   --quick       shorter rounds and smaller fleets: shows that it works, not how fast
//   --json FILE   writes the figures too
//   --docs        writes the figures and plots into docs/performance.md and docs/performance/
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, countCalls, fleetNamed } from './calls.mjs';
import { writeDocs } from './docs.mjs';
import { growWithClients, growWithVehicles } from './growth.mjs';
import { measureServing, median } from './load.mjs';
import { measureOverload } from './overload.mjs';
import { installPeers } from './peers.mjs';
import { full, quick } from './plans.mjs';
import { fifty, one } from './queries.mjs';
import { print } from './report.mjs';
import { startServer } from './server.mjs';
import { walk } from './sizes.mjs';
import { measureStart } from './start-up.mjs';
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
const open = [];
const serve = async (options) => {
  const server = await startServer(options);
  open.push(server.stop);
  return server;
};

try {
  installPeers();
  const named = (vehicles) => ({ name: `of ${vehicles}`, vehicles, gaps: false });
  const upstream = await startUpstream(join(folder, 'whole'), {
    fleets: [...new Set([50, 120, ...plan.sizes, plan.walk])].map(named),
  });
  open.push(() => upstream.simulator.close());
  const bare = await startUpstream(join(folder, 'bare'), { fleets: [named(120)], collections: { advertised: false } });
  open.push(() => bare.simulator.close());

  // The rounds below are no overload, however busy the machine is with other things.
  const environment = { ...upstream.environment, MAX_EVENT_LOOP_DELAY_MS: '10000', MAX_FIRST: '10000', ...plan.limits };
  const uncached = { ...environment, CACHE_MAX_BYTES: '0' };
  const warm = await serve({ name: 'fleetgraph', environment });
  const cold = await serve({ name: 'fleetgraph, nothing kept', module: 'servers/fleetgraph', environment: uncached });
  const coldBare = await serve({
    name: 'fleetgraph without collections',
    module: 'servers/fleetgraph',
    environment: { ...bare.environment, CACHE_MAX_BYTES: '0', ...plan.limits },
  });
  const fleetOf = (vehicles) => fleetNamed(cold.url, `of ${vehicles}`);

  const figures = { node: process.version };
  figures.calls = await countCalls({
    withCollections: { url: cold.url, simulator: upstream.simulator },
    withoutCollections: { url: coldBare.url, simulator: bare.simulator },
    large: plan.sizes.includes(1000) ? 1000 : null,
  });

  const variables = { fleetId: await fleetOf(50) };
  const { data, text } = await ask(warm.url, fifty, variables);
  const answer = join(folder, 'answer.json');
  writeFileSync(answer, JSON.stringify({ data }));
  const servers = [
    warm,
    await serve({
      name: 'fleetgraph, executed anew',
      module: 'servers/fleetgraph',
      environment: { ...environment, CACHE_ANSWERS_MAX_BYTES: '0' },
    }),
    await serve({ name: 'Apollo Server', module: 'servers/apollo', parameters: [answer] }),
    await serve({ name: 'mercurius with jit', module: 'peers/mercurius', parameters: [answer] }),
    await serve({ name: 'graphql-js', parameters: [answer] }),
    await serve({ name: 'raw', parameters: [answer] }),
  ];
  for (const { name, url } of servers) {
    const given = await ask(url, fifty, variables);
    if (JSON.stringify(given.data) !== JSON.stringify(data)) throw new Error(`${name} answers otherwise`);
  }
  const body = JSON.stringify({ query: fifty, variables });
  figures.answerBytes = Buffer.byteLength(text);
  figures.serving = await measureServing(servers, body, plan.serving);

  const first = await ask(
    cold.url,
    `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 1) { nodes { vehicleId } } } }`,
    variables,
  );
  const [{ vehicleId }] = first.data.fleet.vehicles.nodes;
  const single = JSON.stringify({ query: one, variables: { ...variables, vehicleId } });
  [figures.single] = await measureServing([cold], single, plan.serving);

  const sizes = await Promise.all(plan.sizes.map(async (vehicles) => ({ vehicles, fleetId: await fleetOf(vehicles) })));
  const fresh = () => serve({ name: 'fleetgraph, nothing kept', module: 'servers/fleetgraph', environment: uncached });
  figures.byVehicles = await growWithVehicles(fresh, sizes, plan.times);
  figures.byClients = await growWithClients(warm, variables.fleetId, plan.clients, plan.serving);
  const walked = await serve({
    name: 'fleetgraph, walked',
    module: 'servers/fleetgraph',
    execArgv: ['--expose-gc'],
    // Less than the fleet: what is flat is not the memory of a server that is still filling it.
    environment: { ...environment, CACHE_MAX_BYTES: `${16 * 1024 * 1024}` },
  });
  figures.walk = { vehicles: plan.walk, ...(await walk(walked, await fleetOf(plan.walk), plan.walk)) };

  const crowded = await serve({
    name: 'fleetgraph, crowded',
    module: 'servers/fleetgraph',
    // The usual delay again, and answers that are work: one that is remembered whole hardly is.
    environment: { ...environment, MAX_EVENT_LOOP_DELAY_MS: '', CACHE_ANSWERS_MAX_BYTES: '0', ...plan.estimate },
  });
  figures.overload = await measureOverload(crowded, body, JSON.stringify({ data }), plan.overload);

  const starts = [];
  for (let index = 0; index < plan.starts; index += 1) starts.push(await measureStart(environment));
  figures.startMs = median(starts);

  print(figures);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (values.docs) await writeDocs(figures);
} finally {
  for (const close of open.toReversed()) await close();
  rmSync(folder, { recursive: true, force: true });
}
