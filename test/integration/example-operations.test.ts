import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { demoVariables } from '../../src/cli/demo/variables.js';
import { demoWorld } from '../../src/cli/demo/world.js';
import { readExamples } from '../../src/cli/examples.js';
import { worldStart } from '../../src/simulator/index.js';
import { startWorld, type TestWorld } from '../support/world.js';

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

const names = readExamples().map(({ name }) => name);

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...demoWorld, timeScale: 0 }, now: () => worldStart });
});
afterAll(() => world.close());

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
