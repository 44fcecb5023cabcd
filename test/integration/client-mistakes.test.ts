import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { assertWithin, numRuns } from '../support/effort.js';
import { anyone, type Principal } from '../../src/domain/index.js';
import { buildGraph } from '../../src/graphql/index.js';
import { wideQueryLimits } from '../support/limits.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { fleetOf, frozen, worldStart } from './support/truth.js';

let world: TestWorld;
let fleetId: string;
beforeAll(async () => {
  world = await startWorld({
    now: () => worldStart,
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 3 }] },
    server: { queryLimits: wideQueryLimits },
    authenticate: async ({ 'x-client': name }) => (name === limited.id ? limited : anyone),
  });
  fleetId = fleetOf(world).id;
});
afterAll(() => world.close());

/** A client with few permissions. */
const limited: Principal = {
  ...anyone,
  id: 'limited',
  scopes: new Set(['fleet:read', 'data:trip']),
  disclosure: { position: { gridMeters: 1000 }, tripEndsMeters: 500, vin: 'masked' },
};

/** Sends the query often enough for the operation to be compiled, and once more. */
async function runCompiled(
  query: string,
  variables: Record<string, unknown> = {},
  client = '',
): Promise<readonly Answer<unknown>[]> {
  const answers: Answer<unknown>[] = [];
  for (let n = 0; n < 4; n += 1) answers.push(await world.ask(query, variables, { headers: { 'x-client': client } }));
  return answers;
}
const codesOf = ({ errors = [] }: Answer<unknown>) => [...new Set(errors.map(({ extensions }) => extensions.code))];
const logged = () => world.log.filter((line) => line.includes('masked error') || line.includes('"level":"error"'));

describe('a null that an argument does not accept', () => {
  it('fails at its own path, and the other fields are returned', async () => {
    const query = `query ($id: ID!, $o: ListOrder) {
      fleet(fleetId: $id) { vehicles(first: 2) { nodes { vin trips(first: 1, order: $o) { nodes { tripId } } } } }
    }`;
    for (const { data, errors } of await runCompiled(query, { id: fleetId, o: null })) {
      const vehicle = { vin: expect.any(String), trips: null };
      expect(data).toEqual({ fleet: { vehicles: { nodes: [vehicle, vehicle] } } });
      expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
        ['fleet.vehicles.nodes.0.trips', 'BAD_USER_INPUT'],
        ['fleet.vehicles.nodes.1.trips', 'BAD_USER_INPUT'],
      ]);
    }
    expect(logged()).toEqual([]);
  });

  it.each(['skip', 'include'])('fails in @%s as well', async (directive) => {
    const query = `query ($id: ID!, $s: Boolean = true) {
      fleet(fleetId: $id) { name vehicles(first: 1) { nodes { vin brand @${directive}(if: $s) } } }
    }`;
    for (const answer of await runCompiled(query, { id: fleetId, s: null })) {
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    }
    const [root] = await runCompiled(`query ($s: Boolean = true) { fleets @${directive}(if: $s) { nodes { id } } }`, {
      s: null,
    });
    expect(codesOf(root!)).toEqual(['BAD_USER_INPUT']);
    expect(logged()).toEqual([]);
  });
});

it.each(['mutation', 'subscription'])('a %s is rejected with a clear message', async (kind) => {
  for (const query of [`${kind} { lock }`, `query A { fleets { totalCount } } ${kind} B { lock }`]) {
    const { data, errors } = await world.ask<unknown, unknown>(query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions: { code } }) => [code, message])).toContainEqual([
      'GRAPHQL_VALIDATION_FAILED',
      `This server does not support ${kind}s. Send queries only.`,
    ]);
  }
  expect(logged()).toEqual([]);
});

it('more invalid values than are counted are a client error', async () => {
  const ids = Array.from({ length: 80 }, () => ({ wrong: true }));
  const answer = await world.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
});

/** A query for one field whose arguments are all variables. */
interface Case {
  readonly query: string;
  readonly variables: readonly string[];
}

/** Every field with arguments, at the first path where the graph has its type. */
function cases(): readonly Case[] {
  const schema = buildGraph();
  const found: Case[] = [];
  const seen = new Set<string>();
  const visit = (type: GraphQLObjectType, before: string, after: string, depth: number): void => {
    if (seen.has(type.name) || depth > 6) return;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) found.push(caseOf(field, before, after));
    }
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next)) continue;
      const args =
        type.name === 'Query' && field.name === 'fleet'
          ? `(fleetId: "${fleetId}")`
          : field.args.some(isRequiredArgument)
            ? null
            : '';
      if (args !== null) visit(next, `${before} ${field.name}${args} {`, `} ${after}`, depth + 1);
    }
  };
  visit(schema.getQueryType()!, '', '', 0);
  for (const { query } of found) expect(validate(schema, parse(query))).toEqual([]);
  return found;
}

function caseOf({ name, args, type }: GraphQLField<unknown, unknown>, before: string, after: string): Case {
  const declared = args.map((arg) => {
    // Null is accepted where there is a default.
    const variableType = isRequiredArgument(arg) ? arg.type : getNullableType(arg.type);
    const isDefaulted = variableType !== arg.type && arg.defaultValue !== undefined;
    return `$${arg.name}: ${String(isDefaulted ? variableType : arg.type)}`;
  });
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`);
  const below = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  return {
    query: `query (${declared.join(', ')}) { ${before} ${name}(${passed.join(', ')})${below} ${after} }`,
    variables: args.map((arg) => arg.name),
  };
}

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  'CANARY; Value "CANARY" and: CANARY',
  'CANARY',
  '',
  424_242.4242,
  -4_242_424_242,
  true,
  ['CANARY', 1],
  { unknown: 'CANARY' },
  {
    after: 'CANARY',
    vin: 'CANARY',
    ref: { fleetId: 'CANARY' },
    field: 'CANARY',
    from: 'CANARY',
    energyLevel: { min: 'x' },
  },
  [{ from: 'CANARY', to: null }],
);

it('invalid variables never cause an internal error, and no message repeats them', async () => {
  const all = cases();
  expect(all.length).toBeGreaterThan(30);
  const codes = new Set<string>();
  const requested = fc.constantFrom(...all).chain(({ query, variables }) =>
    fc.record({
      query: fc.constant(query),
      values: fc.tuple(...variables.map(() => odd)),
      names: fc.constant(variables),
      client: fc.constantFrom('', limited.id ?? ''),
    }),
  );
  const property = fc.asyncProperty(requested, async ({ query, values, names, client }) => {
    const variables = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    const answers = await runCompiled(query, variables, client);
    for (const answer of answers) {
      for (const code of codesOf(answer)) codes.add(code);
      expect(codesOf(answer)).not.toContain('INTERNAL_SERVER_ERROR');
      expect((answer.errors ?? []).map(({ message }) => message).join()).not.toMatch(/CANARY|424/);
    }
    expect(answers.map(codesOf)).toEqual(answers.map(() => codesOf(answers[0]!)));
  });
  await assertWithin(12, numRuns(400), property);
  expect([...codes]).toContain('BAD_USER_INPUT');
  expect(logged()).toEqual([]);
}, 60_000);
