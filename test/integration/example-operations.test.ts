import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import type { PlannedField } from '../../src/graphql/index.js';
import { worldStart } from '../../src/simulator/index.js';
import { validateRequest } from '../conformance/support/openapi.js';
import { credentials, keptAnswers, startWorld, type FacadeOptions, type TestWorld } from '../support/world.js';
import { operationNames } from './support/operations.js';
import { dataOf, fleetOf, refOf, vehicleWhere } from './support/truth.js';

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

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

describe('the operations in schema/operations', () => {
  it.each(names)('%s returns data from the demo simulator', async (name) => {
    const example = readExamples(demoVariables(world.simulator.world)).find((each) => each.name === name)!;
    const variables = JSON.parse(example.variables ?? '{}') as Record<string, unknown>;
    const { data, errors } = await world.ask<Json, never>(example.document, variables as never);
    expect(errors).toBeUndefined();
    const [operation] = parse(example.document).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${example.file} has no operation`);
    expect(missing(operation.selectionSet, data)).toEqual([]);
    const lists = listsOf(data);
    expect(lists.length === 0 || lists.some((list) => list.length > 0)).toBe(true);
  });

  it('shows why values are missing', async () => {
    const example = readExamples(demoVariables(world.simulator.world)).find(({ name }) => name === 'MissingData')!;
    const reasonsIn = async (variables: object): Promise<ReadonlySet<string>> => {
      const { data } = await world.ask(example.document, variables as never);
      return new Set([...JSON.stringify(data).matchAll(/Reason":"(\w+)"/g)].map(([, reason = '']) => reason));
    };
    expect(await reasonsIn(JSON.parse(example.variables ?? '{}') as object)).toEqual(new Set(['NOT_SUBSCRIBED']));
    const [first] = world.simulator.world.fleets;
    expect(await reasonsIn({ fleetId: first?.id, first: 120 })).toEqual(new Set(['PRIVACY']));
  });
});

describe('an operation file', () => {
  it('documents its purpose and category, and is named after its operation', () => {
    for (const { file, name, purpose, group } of readExamples()) {
      expect({ file, purpose }).toEqual({ file, purpose: expect.stringMatching(/^[A-Z].*\.$/) });
      expect({ file, group }).not.toEqual({ file, group: 'Other' });
      expect(file).toBe(`${name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.graphql`);
    }
  });

  it('documents where to find values that a reader cannot know', () => {
    for (const { variables } of readExamples()) {
      for (const [name, value] of Object.entries(JSON.parse(variables ?? '{}') as Record<string, unknown>)) {
        const from = /^\w+ from the (\w+) operation$/.exec(String(value))?.[1];
        expect({ name, from }).toEqual({ name, from: expect.any(String) });
        expect(names).toContain(from);
      }
    }
  });
});

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
    await world.restart({ now: () => worldStart, cache: keptAnswers });
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

/** Null objects at the first and second level of the response. */
function missing({ selections }: SelectionSetNode, data: Json, depth = 1): readonly string[] {
  if (data === null) return ['data'];
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined || typeof data !== 'object') return [];
    const name = selection.name.value;
    const value = (data as Readonly<Record<string, Json>>)[name];
    if (value === null || value === undefined) return [name];
    if (Array.isArray(value)) return value.length > 0 && !value.includes(null) ? [] : [name];
    return depth < 2 ? missing(selection.selectionSet, value, depth + 1).map((path) => `${name}.${path}`) : [];
  });
}

/** The first list on each path. */
function listsOf(value: Json | undefined): readonly (readonly Json[])[] {
  if (Array.isArray(value)) return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((each) => listsOf(each as Json))
    : [];
}

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
