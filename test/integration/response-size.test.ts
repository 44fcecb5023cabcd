import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { queryLimits } from '../support/limits.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { sizeOf } from './support/circular-query.js';
import { dataOf, frozen } from './support/truth.js';

const vehicles = 120;
let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles, gaps: false }] } });
});
afterAll(() => world.close());

/** The vehicles of the fleet of each vehicle of the fleet …, so many levels deep. */
function circle(levels: number, leaf: string, first = vehicles): string {
  const inner = levels === 1 ? leaf : `fleet { ${circle(levels - 1, leaf, first)} }`;
  return `vehicles(first: ${first}) { nodes { ${inner} } }`;
}
const inFleets = (fields: string) => `{ fleets { nodes { ${fields} } } }`;
const ask = (fields: string, headers = {}) =>
  world.count(() => world.ask<unknown, never>(inFleets(fields), undefined, { headers }));
const extensionsOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions);

describe('an answer that is predicted to be too large', () => {
  it.each([
    ['four levels of a circle', circle(4, 'vin')],
    ['five levels of 1000', circle(5, 'vin', 1000)],
    ['six levels', circle(6, 'vin')],
    ['lists within lists', 'trips(first: 1000) { nodes { waypoints(first: 1000) { nodes { longitude } } } }'],
  ])('is refused before anything is sent: %s', async (_, fields) => {
    await world.restart();
    const { result, total } = await ask(fields);
    expect(extensionsOf(result)).toMatchObject([
      { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_ANSWER_FIELDS', found: expect.any(Number), allowed: 1_200_000 },
    ]);
    expect(result.errors?.[0]?.message).toContain('Lower `first`');
    expect(result.data).toBeUndefined();
    expect(total).toBe(0);
  });

  it('names the list with the most items', async () => {
    const { result } = await ask(circle(4, 'vin'));
    const path = 'fleets.nodes.vehicles.nodes.fleet.vehicles.nodes.fleet.vehicles.nodes.fleet.vehicles';
    expect(extensionsOf(result)).toMatchObject([{ list: path }]);
  });

  it('has a plan, with its predicted size', async () => {
    const { result } = await ask(circle(4, 'vin'), { 'fleetgraph-explain': 'plan' });
    expect(result.errors).toBeUndefined();
    expect(result.extensions?.cost?.fields).toBeGreaterThan(2 * vehicles ** 4);
  });

  it('counts each alias of a list, although its calls are counted once', async () => {
    const one = await ask(circle(2, 'vin'));
    const two = await ask(`a: ${circle(2, 'vin')} b: ${circle(2, 'vin')}`);
    const [few = 0, many = 0] = [one, two].map(({ result }) => result.extensions?.cost?.fields);
    expect(many / few).toBeCloseTo(2, 2);
    expect(two.total).toBe(one.total);
  });

  it('counts each repetition of an id', async () => {
    const id = (await world.ask<{ fleets: { nodes: { id: string }[] } }, never>('{ fleets { nodes { id } } }')).data
      ?.fleets.nodes[0]?.id;
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Fleet { ${circle(1, Array.from({ length: 50 }, (_, i) => `a${i}: vin`).join(' '))} } } }`;
    const variables = { ids: Array<string>(1000).fill(String(id)) } as never;
    const { result, total } = await world.count(() => world.ask(query, variables));
    expect(extensionsOf(result)).toMatchObject([{ code: 'QUERY_TOO_COMPLEX', limit: 'MAX_ANSWER_FIELDS' }]);
    expect(total).toBe(0);
  });

  it.each([
    'status { doorsState { opening { state identifier } lockedStates } }',
    'status { safety { beltStatus { seat belt } } lightingSystem { turn { direction } fog { direction } } }',
    'status { energies { type level } engines { type speed } preconditioning { airConditioning { programs { slot } } } }',
    'alerts { nodes { type } } trips(first: 2) { nodes { faults { fault } segments { distance } startEnergies { level } } }',
    'collisions(first: 5) { nodes { details { side severity } } } pictures',
  ])('counts lists without `first` with as many items as they may have: %s', async (fields) => {
    const { result } = await ask(`vehicles(first: ${vehicles}) { nodes { ${fields} } }`);
    expect(result.errors).toBeUndefined();
    expect(result.extensions?.cost?.fields).toBeGreaterThanOrEqual(sizeOf(result.data));
  });

  it('counts introspection', async () => {
    const fields = Array.from({ length: 45 }, (_, i) => `a${i}: fields { type { fields { name } } }`).join(' ');
    const { result } = await world.count(() => world.ask(`{ __schema { types { ${fields} } } }`));
    expect(extensionsOf(result)).toMatchObject([{ limit: 'MAX_ANSWER_FIELDS' }]);
  });

  it('is refused by the status that the client’s media type has for it', async () => {
    const post = (accept: string) =>
      fetch(new URL('/graphql', world.facade.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: inFleets(circle(4, 'vin')) }),
      });
    expect((await post('application/json')).status).toBe(200);
    expect((await post('application/graphql-response+json')).status).toBe(400);
  });
});

describe('a large answer within the limits', () => {
  const repeated = 40;
  const leaf = 'vin motorization status { createdAt odometer { mileage } } trips(first: 1) { nodes { distance } }';

  it('has the same content, in the same upstream calls, as what it repeats', async () => {
    await world.restart();
    const flat = await ask(circle(1, leaf, repeated));
    await world.restart();
    const nested = await ask(circle(2, leaf, repeated));
    expect(nested.result.errors).toBeUndefined();
    expect(nested.result.extensions?.cost?.fields).toBeGreaterThan(15_000);
    expect(nested.byOperation).toEqual(flat.byOperation);
    type Of<T> = { fleets: { nodes: { vehicles: { nodes: T[] } }[] } };
    const { vehicles: once } = (dataOf(flat.result) as Of<object>).fleets.nodes[0]!;
    const { vehicles: outer } = (dataOf(nested.result) as Of<{ fleet: { vehicles: unknown } }>).fleets.nodes[0]!;
    expect(outer.nodes).toHaveLength(repeated);
    for (const { fleet } of outer.nodes) expect(fleet.vehicles).toEqual(once);
  });

  it('lets others be served meanwhile', async () => {
    let isOver = false;
    const large = ask(circle(2, leaf, repeated)).finally(() => (isOver = true));
    let answered = 0;
    while (!isOver) {
      const { status } = await fetch(new URL('/health/live', world.facade.url));
      if (status === 200 && !isOver) answered += 1;
    }
    expect((await large).result.errors).toBeUndefined();
    expect(answered).toBeGreaterThan(5);
  });

  it('is not sent where its data exceed the limit in bytes', async () => {
    await world.restart({ server: { queryLimits: { ...queryLimits, answerBytes: 100_000 } } });
    const { result } = await ask(circle(2, 'vin motorization'));
    expect(result.data).toBeNull();
    expect(extensionsOf(result)).toMatchObject([{ code: 'QUERY_TOO_COMPLEX', limit: 'MAX_ANSWER_BYTES' }]);
    await world.restart();
  });
});
