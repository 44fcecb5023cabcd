import type { Facade } from '../composition/compose.js';
import type { Config } from '../config/index.js';
import { createSimulatedClock, createWorld, worldStart } from '../simulator/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { fold, shapeOf } from './demo/shape.js';
import { startDemoUpstream, type DemoUpstream } from './demo/upstream.js';
import { demoVariables } from './demo/variables.js';
import { demoWorld } from './demo/world.js';
import { readExamples, type Example } from './examples.js';
import type { Io } from './io.js';
import { untilStopSignal } from './signals.js';
import { configure, start, StartError } from './start.js';

const OPTIONS = {
  once: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const HELP = `Usage: fleetgraph demo [--once]

Starts a simulated upstream that requires mutual TLS, and the server. Prints the addresses and some queries with their
responses, and runs until Ctrl-C. No configuration is needed; PORT and HOST set the address of the server.

Options:
  --once      exit after the queries
  -h, --help  show this help

Exit codes: 0 success, 1 the server cannot start or a query fails, 2 invalid arguments.`;

/** Operations to run, in this order. */
const shown = ['Fleets', 'FleetOverview', 'ActiveAlerts', 'VehiclesLowOnEnergy', 'Trip'];

export async function demo(argv: readonly string[], io: Io): Promise<number> {
  let upstream: DemoUpstream | null = null;
  let facade: Facade | null = null;
  try {
    const { once, help } = parseArguments(argv, OPTIONS);
    if (help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    const stop = once ? null : untilStopSignal();
    upstream = await startDemoUpstream(io);
    const config = demoConfig(io, upstream, once);
    // The same world as the simulator's, to find ids for the variables without calls.
    const world = createWorld(demoWorld.seed, demoWorld.fleets, () => worldStart);
    const examples = readExamples(demoVariables(world));
    facade = await startOnAnyPort(io, config, examples);
    introduce(io, upstream, facade);
    for (const [index, name] of shown.entries()) {
      const example = examples.find((each) => each.name === name);
      if (example !== undefined) await show(io, index + 1, example, facade, upstream);
    }
    if (stop === null) return EXIT_OK;
    io.stdout(`\nAll ${examples.length} example operations: ${facade.url}/graphiql\nPress Ctrl-C to stop.`);
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

/** The configuration: the user's variables of the server, and the demo's own upstream. */
function demoConfig(io: Io, { environment }: DemoUpstream, once: boolean): Config {
  // The demo's clients have no token. AUTH_MODE=none is kept, which a HOST other than localhost requires.
  const own = Object.entries(io.environment).filter(([name, value]) =>
    name === 'AUTH_MODE' ? value === 'none' : !/^(PSA|AUTH)_/.test(name),
  );
  const defaults = { LOG_LEVEL: 'warn', EXPLORER: 'true', INTROSPECTION: 'true', ...(once ? { PORT: '0' } : {}) };
  return configure({ ...io, environment: { ...defaults, ...Object.fromEntries(own), ...environment } });
}

async function startOnAnyPort(io: Io, config: Config, examples: readonly Example[]): Promise<Facade> {
  // The simulated time, so that the ages of values are correct.
  const now = createSimulatedClock(1);
  const options = { exampleOperations: examples, now, logTo: (line: string) => io.stderr(line.trimEnd()) };
  try {
    return await start({ ...options, config });
  } catch (error) {
    const isPortInUse = error instanceof StartError && (error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isPortInUse || io.environment['PORT'] !== undefined) throw error;
    io.stderr(`Port ${config.server.port} is in use; using a free port instead.`);
    return start({ ...options, config: { ...config, server: { ...config.server, port: 0 } } });
  }
}

function introduce(io: Io, { simulator, folder }: DemoUpstream, { url }: Facade): void {
  io.stdout(`fleetgraph demo

  upstream   ${simulator.url}   simulated; requires the client certificate in
             ${folder}
  GraphQL    listening on ${url}/graphql
  explorer   ${url}/graphiql   GraphiQL, works offline
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
${variables === undefined ? '' : `\n     variables ${variables.replaceAll('\n', '\n     ')}\n`}
   response, ${total} upstream calls${calls.length === 0 ? '' : ` (${calls.join(', ')})`}:

     ${shapeOf(data ?? null, '     ')}`);
  if (errors !== undefined) throw new StartError(`The query ${name} failed: ${errors[0]?.message ?? 'no message'}`);
}
