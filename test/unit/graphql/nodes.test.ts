import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../../src/graphql/context.js';
import { nodeKinds } from '../../../src/graphql/nodes.js';
import { propertyOf, type NodeKind } from '../../../src/graphql/relay/node-kind.js';

const found = { found: true };
const schema = buildSchema(`
  interface Node { id: ID! }
  type Vehicle implements Node { id: ID! brand: String }
  type Query { node(id: ID!): Node }
`);

/** Loader calls when an object of that kind is loaded by these ids. */
async function callsFor(kind: NodeKind, ids: Readonly<Record<string, string | null>>) {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args]);
      return Promise.resolve(found);
    };
  const loaders = { entity: record('entity'), fleet: record('fleet'), vehicle: record('vehicle') };
  const context = { loaders, selected: new WeakMap() } as unknown as GraphContext;
  const answers: (object | null)[] = [];
  await execute({
    schema,
    document: parse('{ node(id: "x") { ... on Vehicle { brand } } }'),
    fieldResolver: async (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      answers.push(await kind.load(ids, context, info));
      return null;
    },
  });
  return { calls, answer: answers[0] };
}

describe('an object loaded by its global id', () => {
  const ofEntities = nodeKinds.filter(({ type }) => type !== 'Fleet' && type !== 'Vehicle');

  it.each(ofEntities.map((kind): [string, NodeKind] => [kind.type, kind]))(
    'is loaded as an entity of its type, by its ids and in the default view: %s',
    async (type, kind) => {
      const ids = Object.fromEntries(kind.ids.map((name) => [propertyOf(name), `${name} 1`]));
      const { calls, answer } = await callsFor(kind, ids);
      expect(calls).toEqual([['entity', type, ids, expect.anything()]]);
      expect([{}, { profile: null }]).toContainEqual(calls[0]?.[3]);
      expect(answer).toBe(found);
    },
  );

  it('uses the fleet and vehicle loaders, for vehicles with the needs of the selection', async () => {
    const kindOf = (type: string) => nodeKinds.find((kind) => kind.type === type) as NodeKind;
    expect((await callsFor(kindOf('Fleet'), { fleetId: 'f1' })).calls).toEqual([['fleet', 'f1']]);
    const ref = { fleetId: 'f1', vehicleId: 'v1' };
    expect((await callsFor(kindOf('Vehicle'), ref)).calls).toMatchObject([
      ['vehicle', { ...ref, vin: null, locale: null, needs: { extensions: new Set(['branding']) } }],
    ]);
  });
});
