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

/** What is asked of the loaders when a thing of that kind is fetched by these ids. */
async function askedBy(kind: NodeKind, ids: Readonly<Record<string, string | null>>) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      asked.push([name, ...args]);
      return Promise.resolve(found);
    };
  const loaders = { entity: note('entity'), fleet: note('fleet'), vehicle: note('vehicle') };
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
  return { asked, answer: answers[0] };
}

describe('a thing that is fetched by its global id', () => {
  const ofEntities = nodeKinds.filter(({ type }) => type !== 'Fleet' && type !== 'Vehicle');

  it.each(ofEntities.map((kind): [string, NodeKind] => [kind.type, kind]))(
    'is read as what it is, by its ids and in the fleet’s own view: %s',
    async (type, kind) => {
      const ids = Object.fromEntries(kind.ids.map((name) => [propertyOf(name), `${name} 1`]));
      const { asked, answer } = await askedBy(kind, ids);
      expect(asked).toEqual([['entity', type, ids, expect.anything()]]);
      expect([{}, { profile: null }]).toContainEqual(asked[0]?.[3]);
      expect(answer).toBe(found);
    },
  );

  it('is a fleet or a vehicle by its own reader, the vehicle with what the query shows of it', async () => {
    const kindOf = (type: string) => nodeKinds.find((kind) => kind.type === type) as NodeKind;
    expect((await askedBy(kindOf('Fleet'), { fleetId: 'f1' })).asked).toEqual([['fleet', 'f1']]);
    const ref = { fleetId: 'f1', vehicleId: 'v1' };
    expect((await askedBy(kindOf('Vehicle'), ref)).asked).toMatchObject([
      ['vehicle', { ...ref, vin: null, locale: null, needs: { extensions: new Set(['branding']) } }],
    ]);
  });
});
