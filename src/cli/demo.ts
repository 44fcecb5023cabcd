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

Starts a simulated upstream behind mutual TLS and the facade before it, prints the addresses and some queries with
their answers, and goes on until Ctrl-C. PORT and HOST say where the facade listens; nothing else needs to be set.

  --once    stop after these queries`;

/** Operations that the demo runs, in this order. */
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
    // The same world once more: it says what there is to ask for without a call.
    const world = createWorld(demoWorld.seed, demoWorld.fleets, () => worldStart);
    const examples = readExamples(demoVariables(world));
    facade = await startOnAnyPort(io, config, examples);
    introduce(io, upstream, facade);
    for (const [index, name] of shown.entries()) {
      const example = examples.find((each) => each.name === name);
      if (example !== undefined) await show(io, index + 1, example, facade, upstream);
    }
    if (stop === null) return EXIT_OK;
    io.stdout(`\nAll ${examples.length} operations, ready to run: ${facade.url}/graphiql\nStop with Ctrl-C.`);
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
  // Nobody who tries it has a token, its own queries neither. Who lets other machines in still has to say so.
  const own = Object.entries(io.environment).filter(([name, value]) =>
    name === 'AUTH_MODE' ? value === 'none' : !/^(PSA|AUTH)_/.test(name),
  );
  const defaults = { LOG_LEVEL: 'warn', EXPLORER: 'true', INTROSPECTION: 'true', ...(once ? { PORT: '0' } : {}) };
  return configure({ ...io, environment: { ...defaults, ...Object.fromEntries(own), ...environment } });
}

async function startOnAnyPort(io: Io, config: Config, examples: readonly Example[]): Promise<Facade> {
  // The simulated present, so that the ages of what the vehicles sent come out right.
  const now = createSimulatedClock(1);
  const options = { exampleOperations: examples, now, logTo: (line: string) => io.stderr(line.trimEnd()) };
  try {
    return await start({ ...options, config });
  } catch (error) {
    const taken = error instanceof StartError && (error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || io.environment['PORT'] !== undefined) throw error;
    io.stderr(`Port ${config.server.port} is taken; taking a free one.`);
    return start({ ...options, config: { ...config, server: { ...config.server, port: 0 } } });
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
${variables === undefined ? '' : `\n     variables ${variables.replaceAll('\n', '\n     ')}\n`}
   answer, ${total} upstream calls${calls.length === 0 ? '' : ` (${calls.join(', ')})`}:

     ${shapeOf(data ?? null, '     ')}`);
  if (errors !== undefined)
    throw new StartError(`The demo's own query failed: ${errors[0]?.message ?? 'no reason given'}`);
}
