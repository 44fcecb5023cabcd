// `npm run bench`: upstream calls per query, requests per second and processor time next to plainer servers, ten times
// what can be served, start.
//   --quick       shorter rounds, no fleet of 1000: shows that it works, not how fast
//   --json FILE   writes the figures too
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, countCalls, fleetNamed } from './calls.mjs';
import { measureOverload } from './overload.mjs';
import { measureServing, startServer } from './serving.mjs';
import { measureStart } from './start-up.mjs';
import { table } from './table.mjs';
import { startUpstream } from './upstream.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } });
const { quick } = values;
const plan = quick ? { rounds: 1, roundMs: 150, warmUpMs: 100 } : { rounds: 5, roundMs: 1500, warmUpMs: 2000 };
const overloadPlan = quick
  ? { times: 10, warmUpMs: 200, capacityMs: 400, overloadMs: 600 }
  : { times: 10, warmUpMs: 3000, capacityMs: 3000, overloadMs: 10_000 };
const starts = quick ? 1 : 3;

/** About 14 kB and 850 fields for 50 vehicles. */
const query = `query ($fleetId: ID!) {
  fleet(fleetId: $fleetId) {
    vehicles(first: 50) {
      nodes {
        vin
        status {
          createdAt
          energies { type level autonomy extension { electric { charging { status } } } }
          lastPosition { longitude latitude }
        }
      }
    }
  }
}`;

const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-bench-'));
const open = [];
try {
  const medium = { name: 'Medium', vehicles: 120, gaps: false };
  const large = { name: 'Large', vehicles: 1000, gaps: false };
  const small = { name: 'Small', vehicles: 50, gaps: false };
  const whole = await startUpstream(join(folder, 'whole'), {
    fleets: quick ? [medium, small] : [medium, large, small],
  });
  open.push(() => whole.simulator.close());
  const bare = await startUpstream(join(folder, 'bare'), { fleets: [medium], collections: { advertised: false } });
  open.push(() => bare.simulator.close());
  const serve = async (...parameters) => {
    const server = await startServer(...parameters);
    open.push(server.stop);
    return server;
  };

  // The rounds below are no overload, however busy the machine is with other things.
  whole.environment.MAX_EVENT_LOOP_DELAY_MS = '10000';
  const facade = await serve('fleetgraph', whole.environment);
  const bareFacade = await serve('fleetgraph', bare.environment);
  const calls = await countCalls({
    withCollections: { url: facade.url, simulator: whole.simulator },
    withoutCollections: { url: bareFacade.url, simulator: bare.simulator },
    quick,
  });
  console.log('\nUpstream calls of one GraphQL request');
  console.log(
    table(
      ['query', 'items', 'calls', 'allowed'],
      calls.map((row) => [row.name, row.items, row.calls, `≤ ${row.most}`]),
    ),
  );

  const variables = { fleetId: await fleetNamed(facade.url, 'Small') };
  const { data: rightData, text } = await ask(facade.url, query, variables);
  const right = JSON.stringify(rightData);
  const answer = join(folder, 'answer.json');
  writeFileSync(answer, text);
  const servers = [
    facade,
    await serve('fleetgraph-in-memory', whole.environment),
    { ...(await serve('fleetgraph-in-memory', whole.environment, 'interpreted')), name: 'the same, interpreted' },
    await serve('graphql-js', {}, answer),
    await serve('raw', {}, answer),
  ];
  for (const { name, url } of servers) {
    // Beside the data stands what the answer took, which differs.
    const { data } = await ask(url, query, variables);
    if (JSON.stringify(data) !== right) throw new Error(`${name} answers otherwise`);
  }
  const serving = await measureServing(servers, JSON.stringify({ query, variables }), plan);
  const plain = serving.find(({ name }) => name === 'graphql-js');
  const relative = serving.map((row) => ({
    ...row,
    rateToGraphqlJs: row.requestsPerSecond / plain.requestsPerSecond,
    cpuToGraphqlJs: row.cpuMicroseconds / plain.cpuMicroseconds,
  }));
  console.log(
    `\nOne cached document, 50 vehicles, ${(text.length / 1000).toFixed(1)} kB; medians of ${plan.rounds} rounds`,
  );
  console.log(
    table(
      ['server', 'requests/s', 'to graphql-js', 'CPU µs/request', 'to graphql-js'],
      relative.map((row) => [
        row.name,
        row.requestsPerSecond.toFixed(0),
        row.rateToGraphqlJs.toFixed(2),
        row.cpuMicroseconds.toFixed(0),
        row.cpuToGraphqlJs.toFixed(2),
      ]),
    ),
  );
  console.log(`
fleetgraph            as served, its upstream calls over mutual TLS included
fleetgraph-in-memory  the same server, graph and loaders; the upstream's answers are remembered as objects
the same, interpreted  nothing compiled: graphql-js executes
graphql-js            node:http and graphql-js over the answer's own objects
raw                   node:http, the answer's bytes`);

  const crowded = await serve('fleetgraph', {
    ...whole.environment,
    MAX_EVENT_LOOP_DELAY_MS: '',
    // A short round must get there too.
    ...(quick ? { MAX_CONCURRENT_REQUESTS: '8' } : {}),
  });
  const overload = await measureOverload(crowded, JSON.stringify({ query, variables }), text, overloadPlan);
  console.log(`
${overloadPlan.times} times what it can serve: ${overload.capacityPerSecond.toFixed(0)} requests/s at its best, ${overload.offeredPerSecond.toFixed(0)} offered`);
  const ms = (value) => value.toFixed(1);
  console.log(
    table(
      ['answers', 'number', 'wrong', 'p50 ms', 'p99 ms'],
      [
        [
          '/health/live meanwhile',
          overload.health.asked,
          overload.health.failed,
          ms(overload.health.p50),
          ms(overload.health.p99),
        ],
        [
          'refused with 503',
          overload.refused,
          overload.refusedWrong,
          ms(overload.refusedMs.p50),
          ms(overload.refusedMs.p99),
        ],
        ['served', overload.served, overload.servedWrong, ms(overload.servedMs.p50), ms(overload.servedMs.p99)],
        ['neither', overload.failed, overload.failed, '', ''],
      ],
    ),
  );

  const times = [];
  for (let index = 0; index < starts; index += 1) times.push(await measureStart(whole.environment));
  const startMs = times.toSorted((a, b) => a - b)[Math.floor(starts / 2)];
  console.log(`\nStart to ready: ${startMs.toFixed(0)} ms`);
  if (values.json !== undefined) {
    const figures = {
      node: process.version,
      answerBytes: Buffer.byteLength(text),
      calls,
      serving: relative,
      overload,
      startMs,
    };
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
} finally {
  for (const close of open.toReversed()) await close();
  rmSync(folder, { recursive: true, force: true });
}
