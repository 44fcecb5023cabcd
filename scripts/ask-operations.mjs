// Runs queries against the demo's world with a fixed clock, so that responses are the same in each run.
import 'reflect-metadata';
import { readExamples } from '../dist/cli/examples.js';
import { demoVariables } from '../dist/cli/demo/variables.js';
import { demoWorld } from '../dist/cli/demo/world.js';
import { startDemoUpstream } from '../dist/cli/demo/upstream.js';
import { configure } from '../dist/cli/start.js';
import { compose } from '../dist/composition/compose.js';
import { createLogger } from '../dist/observability/index.js';
import { createWorld, worldStart } from '../dist/simulator/index.js';

/**
 * Calls `use` with a function that sends a query to a server with empty caches. `calls`: upstream calls by operationId.
 * @template T
 * @param {(ask: (query: string, variables?: object) => Promise<{ data: unknown, calls: Record<string, number> }>) => Promise<T>} use
 */
export async function withDemo(use) {
  const io = {
    stdout() {},
    stderr: console.error,
    environment: {},
    now: () => new Date(),
    askSecret: async () => null,
  };
  const upstream = await startDemoUpstream(io, 0);
  try {
    const environment = { ...upstream.environment, PORT: '0', EXPLORER: 'false', LOG_LEVEL: 'silent' };
    const config = configure({ ...io, environment });
    const logger = createLogger({ level: 'silent', secrets: [] });
    return await use(async (query, variables = {}) => {
      const facade = await compose({ config, logger, now: () => worldStart });
      try {
        await upstream.simulator.resetCounts();
        const data = await post(facade.url, query, variables);
        const { byOperation } = await upstream.simulator.counts();
        return { data, calls: byOperation };
      } finally {
        await facade.stop();
      }
    });
  } finally {
    await upstream.close();
  }
}

/** Every operation of schema/operations with its response. */
export async function askOperations(ask) {
  const world = createWorld(demoWorld.seed, demoWorld.fleets, () => worldStart);
  const answers = [];
  for (const example of readExamples(demoVariables(world)))
    answers.push({ example, ...(await ask(example.document, JSON.parse(example.variables ?? '{}'))) });
  return answers;
}

async function post(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${errors[0].message} The query was: ${query}`);
  return data;
}
