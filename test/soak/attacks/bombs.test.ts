import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { TestWorld } from '../../support/world.js';
import { best, heapInUse, mebibytes, print, send, startProduction } from '../support.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startProduction({ simulator: { fleets: [{ name: 'Paris', vehicles: 3 }] } });
});
afterAll(() => world.close());

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (open: string, inner: string, close: string, count: number) =>
  open.repeat(count) + inner + close.repeat(count);

/** Two spreads per level: the number of fields doubles with each. */
const doubling = (levels: number, spread: (next: number) => string) =>
  `{ fleets { nodes { ...F0 } } } ${times(levels, (level) => `fragment F${level} on Fleet { ${spread(level + 1)} }`)} fragment F${levels} on Fleet { name }`;

const list = (depth: number) =>
  `{"query":"query ($v: [ID!]!) { nodes(ids: $v) { id } }","variables":{"v":${nested('[', '1', ']', depth)}}}`;

const documents: readonly [string, string, string][] = [
  ['200 aliases', `{ ${times(200, (i) => `a${i}: fleets { totalCount }`)} }`, 'MAX_QUERY_ROOT_FIELDS'],
  ['200 nested aliases', `{ fleets { nodes { ${times(200, (i) => `a${i}: name`)} } } }`, 'MAX_QUERY_ALIASES'],
  ['40,000 aliases', `{ ${times(40_000, (i) => `a${i}:name`)} }`, 'MAX_QUERY_CHARACTERS'],
  [
    '400 directives on one field',
    `{ fleets { totalCount ${'@skip(if: false)'.repeat(400)} } }`,
    'MAX_QUERY_DIRECTIVES',
  ],
  ['400 directives', `{ fleets { ${times(400, () => 'totalCount @skip(if: false)')} } }`, 'MAX_QUERY_DIRECTIVES'],
  ['1,900 unknown directives', `{ __typename ${'@aa'.repeat(1900)} }`, 'MAX_QUERY_DIRECTIVES'],
  ['one field 3,000 times', `{ ${'__typename '.repeat(3000)} }`, 'MAX_QUERY_ROOT_FIELDS'],
  ['one nested field 3,000 times', `{ fleets { ${'totalCount '.repeat(3000)} } }`, 'MAX_QUERY_FIELDS'],
  ['one nested field 2,000 times', `{ fleets { ${'totalCount '.repeat(2000)} } }`, 'MAX_QUERY_REPEATS'],
  ['1,000 levels', `{ ${nested('fleets{nodes{', 'name', '}}', 400)} }`, 'MAX_QUERY_DEPTH'],
  ['10,000 levels', nested('{a', '', '}', 10_000), 'MAX_QUERY_DEPTH'],
  ['a list of 10,000 levels', `{ nodes(ids: ${nested('[', '', ']', 10_000)}) { id } }`, 'MAX_QUERY_DEPTH'],
  ['a list of 20 levels', `{ nodes(ids: ${nested('[', '', ']', 20)}) { id } }`, 'MAX_VALUE_DEPTH'],
  ['a list of 2,000 ids', `{ nodes(ids: [${'"a",'.repeat(2000)}]) { id } }`, 'MAX_LIST_ITEMS'],
  ['2^60 fields in fragments', doubling(60, (n) => `...F${n} name ... { ...F${n} }`), 'MAX_QUERY_FIELDS'],
  [
    '10^20 aliases in fragments',
    doubling(20, (n) => times(5, (i) => `a${i}: vehicles { nodes { fleet { ...F${n} } } }`)),
    'MAX_QUERY_DEPTH',
  ],
  [
    '200 fragments',
    `{ fleets { nodes { ${times(200, (i) => `...F${i}`)} } } } ${times(200, (i) => `fragment F${i} on Fleet { name }`)}`,
    'MAX_QUERY_FRAGMENTS',
  ],
  [
    'cyclic fragments',
    `{ fleets { nodes { ...F0 } } } ${times(99, (i) => `fragment F${i} on Fleet { name ...F${(i + 1) % 99} ...F${(i + 50) % 99} }`)}`,
    'MAX_QUERY_DEPTH',
  ],
  ['30,000 comments', `{ __typename }${'\n#'.repeat(30_000)}`, 'MAX_QUERY_TOKENS'],
  ['500 kB of unknown fields', `{ ${times(65_000, (i) => `f${i}`)} }`, 'MAX_QUERY_CHARACTERS'],
  ['9,000 unknown fields', `{ ${times(9000, (i) => `f${i}`)} }`, 'MAX_QUERY_TOKENS'],
];

const bodies: readonly [string, string, string][] = [
  ['a variable of 200,000 levels', list(200_000), 'MAX_VALUE_DEPTH'],
  ['a variable of 100 levels', list(100), 'MAX_VALUE_DEPTH'],
  [
    'a variable of 200,000 items',
    `{"query":"{ __typename }","variables":{"v":[${'1,'.repeat(200_000)}1]}}`,
    'MAX_VARIABLE_VALUES',
  ],
  [
    '40,000 variables',
    `{"query":"{ __typename }","variables":{${times(40_000, (i) => `"v${i}":1`).replaceAll(' ', ',')}}}`,
    'MAX_VARIABLE_VALUES',
  ],
  [
    'extensions of 200,000 levels',
    `{"query":"{ __typename }","extensions":${nested('[', '', ']', 200_000)}}`,
    'MAX_VALUE_DEPTH',
  ],
  [
    'an unknown member of 80,000 levels',
    `{"query":"{ __typename }","x":${nested('{"a":', '1', '}', 80_000)}}`,
    'MAX_VALUE_DEPTH',
  ],
];

describe('an oversized request', () => {
  it.each([...documents.map(([name, query, limit]) => [name, JSON.stringify({ query }), limit] as const), ...bodies])(
    'with %s is rejected with the exceeded limit and no upstream call',
    async (name, body, limit) => {
      const { result, total } = await world.count(() => best(() => send(world.facade.url, body)));
      expect(result.body.errors).toMatchObject([
        { extensions: { code: 'QUERY_TOO_COMPLEX', limit, allowed: expect.any(Number), found: expect.any(Number) } },
      ]);
      expect(result.body.errors?.[0]?.message).toContain(limit);
      expect(result.body.data).toBeUndefined();
      expect(result.status).toBe(200);
      expect(total).toBe(0);
      print(
        `oversized request, ${name} (${mebibytes(body.length)}): ${limit}, ${result.ms.toFixed(1)} ms, 0 upstream calls`,
      );
    },
  );

  it('is rejected with 400 if the client accepts the GraphQL media type', async () => {
    const accept = 'application/graphql-response+json';
    const { status } = await send(world.facade.url, { query: `{ ${'__typename '.repeat(99)} }` }, { accept });
    expect(status).toBe(400);
  });

  it('in the URL of a GET is rejected like one in a body', async () => {
    const ask = async (parameters: Record<string, string>) => {
      const response = await fetch(new URL(`/graphql?${new URLSearchParams(parameters)}`, world.facade.url), {
        headers: { 'apollo-require-preflight': 'yes' },
      });
      return (await response.json()) as object;
    };
    for (const parameters of [
      { query: `{ ${'__typename '.repeat(99)} }` },
      { query: '{ __typename }', variables: nested('[', '', ']', 1000) },
      { query: '{ __typename }', extensions: nested('{"a":', '1', '}', 1000) },
    ])
      expect(await ask(parameters)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });

  it.each([
    // The most expensive documents to validate within the limits.
    ['unknown fields', `{ fleets { ${times(1990, (i) => `f${i}`)} } }`],
    ['unknown fragments', `{ fleets { ${times(1000, (i) => `...F${i}`)} } }`],
    [
      'fragments compared with each other',
      `{ fleets { nodes { ${times(99, (i) => `...F${i}`)} } } } ${times(99, (i) => `fragment F${i} on Fleet { name fleetId id description }`)}`,
    ],
    [
      'merged fields',
      `{ ${nested(
        'fleets { nodes { vehicles { nodes { fleet {',
        times(33, () => 'vehicles(first: 1) { nodes { vin status { id } } }'),
        '} } } } }',
        1,
      )} }`,
    ],
    ['conflicts', `{ fleets { nodes { ${times(60, (i) => `vehicles(first: ${i}) { nodes { vin } }`)} } } }`],
    ['unknown arguments', `{ fleets(${times(900, (i) => `a${i}: 1`)}) { totalCount } }`],
    ['wrong literals', `{ nodes(ids: [${'{},'.repeat(990)}]) { id } }`],
    ['unused variables', `query (${times(900, (i) => `$v${i}: Int`)}) { __typename }`],
  ])('within the limits returns at most 21 errors, and no upstream call if invalid: %s', async (name, query) => {
    const body = { query };
    const { result, total } = await world.count(() => best(() => send(world.facade.url, body)));
    const errors = result.body.errors ?? [];
    expect(errors.length).toBeLessThanOrEqual(21);
    // `best` sends it seven times; only the valid one takes calls.
    expect(total).toBe(errors.length === 0 ? 7 : 0);
    const code = errors[0]?.extensions['code'] ?? 'no error';
    print(
      `within the limits, ${name} (${query.length} characters): ${errors.length} errors, ${String(code)}, ${result.ms.toFixed(1)} ms`,
    );
  });

  it('does not grow the heap, even with many different documents', async () => {
    const oversized = (index: number) => ({ query: doubling(60, (n) => `...F${n} a${index}: name ... { ...F${n} }`) });
    const heap = async (from: number) => {
      for (let index = from; index < from + 300; index += 1) await send(world.facade.url, oversized(index));
      return heapInUse();
    };
    const before = await heap(0);
    const after = await heap(300);
    print(`300 different oversized documents: heap grows by ${mebibytes(after - before)}`);
    expect(after - before).toBeLessThan(32 * 1024 * 1024);
  });

  it('is not the introspection query of GraphiQL when introspection is enabled', async () => {
    await world.restart({ server: { introspection: true } });
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
      specifiedByUrl: true,
    });
    const { body } = await send(world.facade.url, { query });
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('__schema');
  });
});
