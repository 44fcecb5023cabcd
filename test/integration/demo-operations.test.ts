import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import type { PlannedField } from '../../src/graphql/index.js';
import { worldStart } from '../../src/simulator/index.js';
import { validateRequest } from '../conformance/support/openapi.js';
import { credentials, cacheDefaults, startWorld, type FacadeOptions, type TestWorld } from '../support/world.js';
import { operationNames } from './support/operations.js';
import { dataOf, fleetOf, refOf, vehicleWhere } from './support/truth.js';

const names = readExamples().map(({ name }) => name);
const explain = { headers: { 'fleetgraph-explain': 'plan' } };

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...demoWorld, timeScale: 0 }, now: () => worldStart });
});
afterAll(() => world.close());

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

describe('the predicted cost of the operations in schema/operations', () => {
  /** Only the sizes of lists are cached between requests. */
  const options: FacadeOptions = { server: { maxPredictedCalls: 200 }, now: () => worldStart, snapshotTtlMs: 0 };
  beforeEach(() => world.restart(options));

  it.each(names)('%s: is at least the actual cost in a process without cached sizes', async (name) => {
    const { predicted, actual } = await measure(name);
    expect(predicted).toBeGreaterThanOrEqual(actual);
  });

  it('is within a tenth of the actual cost once the sizes are known', async () => {
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

describe('cached responses of the operations in schema/operations', () => {
  it('equal uncached ones and take no call', async () => {
    const ask = (name: string) => {
      const { document, variables } = exampleOf(name);
      return world.ask(document, variables as never);
    };
    const uncached = new Map<string, unknown>();
    await world.restart({ now: () => worldStart });
    for (const name of names) uncached.set(name, dataOf(await ask(name)));
    await world.restart({ now: () => worldStart, cache: cacheDefaults });
    const called: string[] = [];
    for (const name of names) {
      expect(dataOf(await ask(name))).toEqual(uncached.get(name));
      // The first request finds the end of a list; the second requests it directly, which is another call.
      await ask(name);
      const { result, total } = await world.count(() => ask(name));
      expect(dataOf(result)).toEqual(uncached.get(name));
      if (total > 0) called.push(name);
    }
    // The state of a remote action is never cached: a client is waiting for it.
    expect(called).toEqual(['RemoteActions']);
  });
});

describe.each(['v2', 'v3'] as const)('the requests to %s while all operations are executed', (apiVersion) => {
  const options: FacadeOptions = { upstream: { apiVersion }, now: () => worldStart };
  const answered = new Map<string, unknown>();
  beforeAll(async () => {
    world.simulator.resetCounts();
    await world.restart(options);
    for (const { name, document, variables } of readExamples(demoVariables(world.simulator.world))) {
      answered.set(name, dataOf(await world.ask<unknown, unknown>(document, JSON.parse(variables ?? '{}'))));
    }
    await askMore(options);
  });
  afterAll(() => world.simulator.setCollections({}));

  it('cover every operation of the project', () => {
    expect([...answered.keys()].sort()).toEqual([...operationNames].sort());
  });

  it('match the specification', () => {
    const { requests } = world.simulator;
    expect(new Set(requests.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(9);
    const problems = requests.flatMap((request) => validateRequest(request));
    expect(problems).toEqual([]);
  });

  it('are reads with login, client id and an accepted media type', () => {
    const login = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    for (const { method, path, headers, operation } of world.simulator.requests) {
      expect(operation).not.toBe('unknown');
      expect(method).toBe('GET');
      expect(headers['authorization']).toBe(`Basic ${login}`);
      expect(new URL(path, 'http://upstream.invalid').searchParams.getAll('client_id')).toEqual([credentials.clientId]);
      const geo = operation === 'getCarLastPosition';
      expect(headers['accept']).toContain(geo ? 'application/vnd.geo+json' : 'application/hal+json');
    }
  });
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

/** Reads that no operation needs: further pages and cursors, single resources of a fleet without collections, extensions of a list. */
async function askMore(options: FacadeOptions): Promise<void> {
  const { id } = fleetOf(world);
  const variables = { id, ref: refOf(vehicleWhere(world)) };
  const list = `query ($id: ID!) {
    fleet(fleetId: $id) {
      vehicles(first: 130, vinPrefix: "V", locale: "fr-FR") { nodes { brand pictures label status { createdAt } maintenance { createdAt } } }
      alerts(first: 100, active: false) { nodes { vehicle { brand } } }
    }
  }`;
  dataOf(await world.ask<unknown, unknown>(list, variables));
  world.simulator.setCollections({ advertised: false });
  await world.restart(options);
  dataOf(await world.ask<unknown, unknown>(list, variables));
  const one = `query ($ref: VehicleRefInput!) {
    vehicle(by: { ref: $ref }, locale: "de") { capabilities { data } pictures lastPosition { heading } alerts(first: 5) { nodes { id } } }
  }`;
  dataOf(await world.ask<unknown, unknown>(one, variables));
}
