import type { Facade } from '../compose.js';
import type { Config } from '../config/index.js';
import { createTransport } from '../transport/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { fold, shapeOf } from './demo/shape.js';
import { startDemoUpstream, type DemoUpstream } from './demo/upstream.js';
import { readExamples, type Example } from './examples.js';
import type { Io } from './io.js';
import { untilAskedToStop } from './signals.js';
import { configure, start, StartError } from './start.js';

const OPTIONS = {
  once: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const HELP = `Usage: fleetgraph demo [--once]

Starts a simulated upstream behind mutual TLS and the facade before it, prints the addresses and three queries with
their answers, and goes on until Ctrl-C. PORT and HOST say where the facade listens; nothing else needs to be set.

  --once    stop after the three queries`;

/** Operations that the demo runs, in this order. */
const shown = ['Fleets', 'FleetOverview', 'ActiveAlerts'];

export async function demo(argv: readonly string[], io: Io): Promise<number> {
  let upstream: DemoUpstream | null = null;
  let facade: Facade | null = null;
  try {
    const { once, help } = parseArguments(argv, OPTIONS);
    if (help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    const stop = once ? null : untilAskedToStop();
    upstream = await startDemoUpstream(io);
    const config = demoConfig(io, upstream, once);
    const examples = readExamples(await knownVariables(config));
    facade = await startOnAnyPort(io, config, examples);
    introduce(io, upstream, facade);
    for (const [index, name] of shown.entries()) {
      const example = examples.find((each) => each.name === name);
      if (example !== undefined) await show(io, index + 1, example, facade, upstream);
    }
    if (stop === null) return EXIT_OK;
    io.stdout(`\nAll ${examples.length} operations are tabs of ${facade.url}/graphiql. Stop with Ctrl-C.`);
    await stop;
    return EXIT_OK;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof StartError)) throw error;
    io.stderr(error.message);
    return error instanceof UsageError ? EXIT_USAGE : EXIT_FAILURE;
  } finally {
    await facade?.stop();
    await upstream?.close();
  }
}

/** The demo's own upstream and whatever the user says about the server, through the same reader as `serve`. */
function demoConfig(io: Io, { environment }: DemoUpstream, once: boolean): Config {
  const own = Object.entries(io.environment).filter(([name]) => !name.startsWith('PSA_'));
  const defaults = { LOG_LEVEL: 'warn', EXPLORER: 'true', INTROSPECTION: 'true', ...(once ? { PORT: '0' } : {}) };
  return configure({ ...io, environment: { ...defaults, ...Object.fromEntries(own), ...environment } });
}

async function startOnAnyPort(io: Io, config: Config, examples: readonly Example[]): Promise<Facade> {
  const options = { exampleOperations: examples, logTo: (line: string) => io.stderr(line.trimEnd()) };
  try {
    return await start({ ...options, config });
  } catch (error) {
    const taken = error instanceof StartError && (error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || io.environment['PORT'] !== undefined) throw error;
    io.stderr(`Port ${config.server.port} is taken; taking a free one.`);
    return start({ ...options, config: { ...config, server: { ...config.server, port: 0 } } });
  }
}

/** Ids of the first fleet and vehicle for the examples' variables, asked of the upstream as a partner would. */
async function knownVariables({ upstream }: Config): Promise<Readonly<Record<string, unknown>>> {
  const base = new URL(`${upstream.baseUrl.href}/${upstream.apiVersion}`);
  const transport = createTransport({ ...upstream, base });
  const first = async (path: string, operation: string, items: string): Promise<Readonly<Record<string, string>>> => {
    const url = new URL(`${base.href}/${path}?pageSize=1`);
    const { body } = await transport.send({ operation, method: 'GET', url, accept: 'application/hal+json' });
    const embedded = (body as { _embedded?: Record<string, Record<string, string>[]> })._embedded;
    return embedded?.[items]?.[0] ?? {};
  };
  try {
    const fleet = await first('fleets', 'getFleets', 'fleets');
    const vehicle = await first(`fleets/${fleet['id']}/vehicles`, 'getVehiclesByDevice', 'vehicles');
    return { fleetId: fleet['id'], vehicleId: vehicle['id'], vin: vehicle['vin'] };
  } finally {
    await transport.close();
  }
}

function introduce(io: Io, { simulator, folder }: DemoUpstream, { url }: Facade): void {
  io.stdout(`fleetgraph demo

  upstream   ${simulator.url}   simulated; answers only to the client certificate in
             ${folder}
  graph      ${url}/graphql
  explore    ${url}/graphiql   works without internet
             ${url}/           Apollo Sandbox, loaded from its CDN`);
}

async function show(
  io: Io,
  number: number,
  { name, purpose, document, variables }: Example,
  { url }: Facade,
  { simulator }: DemoUpstream,
): Promise<void> {
  await simulator.resetCounts();
  const body = JSON.stringify({
    query: document,
    variables: variables === undefined ? {} : (JSON.parse(variables) as unknown),
  });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
  const { total, byOperation } = await simulator.counts();
  const calls = Object.entries(byOperation).map(([operation, count]) => `${count} × ${operation}`);
  io.stdout(`
${number}. ${purpose} (${name})

${fold(document, '     ')}
${variables === undefined ? '' : `\n     variables ${fold(variables, '')}\n`}
   answer, ${total} upstream calls${calls.length === 0 ? '' : ` (${calls.join(', ')})`}:

     ${shapeOf(data ?? null, '     ')}`);
  if (errors !== undefined)
    throw new StartError(`The demo's own query failed: ${errors[0]?.message ?? 'no reason given'}`);
}
