import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import type { PlannedField } from '../../src/graphql/index.js';
import { worldStart } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';

const names = readExamples().map(({ name }) => name);

let world: TestWorld;
beforeAll(async () => {
  // Nothing is kept from one request to the next but what is known of sizes, and the limit is the usual one.
  world = await startWorld({
    simulator: { ...demoWorld, timeScale: 0 },
    server: { maxPredictedCalls: 200 },
    now: () => worldStart,
    snapshotTtlMs: 0,
  });
});
afterAll(() => world.close());

const explain = { headers: { 'fleetgraph-explain': 'plan' } };

function exampleOf(name: string): { readonly document: string; readonly variables: Record<string, unknown> } {
  const example = readExamples(demoVariables(world.simulator.world)).find((each) => each.name === name);
  if (example === undefined) throw new Error(`no operation ${name}`);
  return { document: example.document, variables: JSON.parse(example.variables ?? '{}') as Record<string, unknown> };
}

async function measure(name: string) {
  const { document, variables } = exampleOf(name);
  const { result, total, byOperation } = await world.count(() => world.ask(document, variables as never));
  expect(result.errors).toBeUndefined();
  expect(result.extensions?.cost?.actual).toBe(total);
  return { predicted: result.extensions?.cost?.predicted ?? -1, actual: total, byOperation };
}

describe('what the operations in schema/operations cost', () => {
  it.each(names)('%s: is foretold as no less than it is by a process that knows nothing yet', async (name) => {
    await world.restart();
    const { predicted, actual } = await measure(name);
    expect(predicted).toBeGreaterThanOrEqual(actual);
  });

  it('is foretold to within a tenth once the sizes are known', async () => {
    await world.restart();
    for (const name of names) await measure(name);
    const table = [];
    for (const name of names) {
      const { document, variables } = exampleOf(name);
      const plan = await world.count(() => world.ask(document, variables as never, explain));
      expect(plan.total).toBe(0);
      const cost = await measure(name);
      expect(plan.result.extensions?.cost?.predicted).toBe(cost.predicted);
      table.push({ name, ...cost });
      // As the upstream counts them.
      if (cost.predicted === cost.actual)
        expect({ name, ...callsIn(plan.result.extensions?.plan ?? []) }).toEqual({ name, ...cost.byOperation });
    }
    const lines = table.map(
      ({ name, predicted, actual }) => `${name.padEnd(22)} ${predicted} predicted, ${actual} sent`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    const off = table.filter(({ predicted, actual }) => predicted < actual || predicted > actual * 1.1);
    expect(off).toEqual([]);
  }, 120_000);
});

/** The calls of a plan by the upstream's operation. */
function callsIn(fields: readonly PlannedField[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  const add = (operation: string, calls: number) => {
    if (calls > 0) sums[operation] = (sums[operation] ?? 0) + calls;
  };
  for (const { calls, fields: below } of fields) {
    for (const each of calls) add(each.operation, each.calls);
    for (const [operation, sum] of Object.entries(callsIn(below))) add(operation, sum);
  }
  return sums;
}
