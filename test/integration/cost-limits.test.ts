import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FleetOverviewDocument } from '../support/generated/documents.js';
import { queryLimits } from '../support/limits.js';
import { startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { sizeOf } from './support/circular-query.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

const explain = { headers: { 'fleetgraph-explain': 'plan' } };
const vehicles = 120;

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles, gaps: false }] } });
});
afterAll(() => world.close());

/** Starts the server with the options for the tests of a suite. The returned function restarts it for one test with changes. */
function withServer(options: FacadeOptions): (changes?: FacadeOptions) => Promise<void> {
  let isChanged = false;
  beforeAll(() => world.restart(options));
  afterEach(async () => {
    if (isChanged) await world.restart(options);
    isChanged = false;
  });
  return async (changes = {}) => {
    isChanged = true;
    await world.restart({ ...options, ...changes });
  };
}

describe('predicted calls', () => {
  const limited: FacadeOptions = { server: { maxPredictedCalls: 50 }, now: () => worldStart, snapshotTtlMs: 0 };
  const restart = withServer(limited);

  const listOf = (first: number, fields: string) =>
    `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { cars: vehicles(first: ${first}) { nodes { ${fields} } } } }`;
  const withFleet = () => ({ fleetId: fleetOf(world).id });
  const ask = (query: string, options = {}) => world.count(() => world.ask(query, withFleet() as never, options));
  const learnSizes = () => world.ask(FleetOverviewDocument, withFleet());

  describe('a plan', () => {
    it('lists the calls and their reasons without making them', async () => {
      await learnSizes();
      const { result, total } = await ask(
        listOf(120, 'vin where: lastPosition { latitude } maintenance { createdAt }'),
        explain,
      );
      expect(total).toBe(0);
      expect(result).toEqual({
        data: null,
        extensions: {
          cost: { predicted: 6, expected: 6, limit: 50, fields: expect.any(Number) },
          plan: [
            {
              path: 'fleet',
              calls: [{ operation: 'getFleet', calls: 0, expected: 0, why: 'cached' }],
              fields: [
                {
                  path: 'fleet.cars',
                  calls: [{ operation: 'getVehiclesByDevice', calls: 2, expected: 2, why: 'list' }],
                  fields: [
                    {
                      path: 'fleet.cars.nodes.where',
                      calls: [
                        { operation: 'getFleetStatusList', calls: 2, expected: 2, why: 'collection' },
                        { operation: 'getCarLastPosition', calls: 0, expected: 0, why: 'fallback' },
                      ],
                      fields: [],
                    },
                    {
                      path: 'fleet.cars.nodes.maintenance',
                      calls: [{ operation: 'getFleetMantenanceList', calls: 2, expected: 2, why: 'collection' }],
                      fields: [],
                    },
                  ],
                },
              ],
            },
          ],
        },
      });
    });

    it('lists the assumptions about a fleet that has not been requested yet', async () => {
      await restart();
      const { result, total } = await ask(listOf(120, 'status { createdAt }'), explain);
      expect(total).toBe(0);
      expect(result.extensions?.cost).toEqual({ predicted: 243, expected: 2, limit: 50, fields: expect.any(Number) });
      expect(JSON.stringify(result.extensions?.plan)).toContain('the size of the fleet is unknown');
    });

    it.each([
      [
        'a list requested under two aliases once',
        '{ a: vehicles(first: 60) { nodes { vin } } b: vehicles(first: 60) { nodes { id } } }',
        1,
      ],
      ['no skipped field', '{ vehicles(first: 60) { nodes { vin status @skip(if: true) { createdAt } } } }', 1],
      ['the fields of a fragment', '{ ...Cars } fragment Cars on Fleet { vehicles(first: 60) { nodes { vin } } }', 1],
      ['no call for an invalid argument', '{ vehicles(first: -1) { nodes { vin } } }', 0],
      [
        'the status once for all fields derived from it',
        '{ vehicles(first: 120) { nodes { status { createdAt } lastPosition { latitude } statusReason } } }',
        4,
      ],
      [
        'no call for a field that leads back to its parent',
        '{ vehicles(first: 120) { nodes { status { vehicle { vin fleet { name } } } } } }',
        4,
      ],
    ])('counts %s', async (_what, selection, calls) => {
      await learnSizes();
      const [body, fragment = ''] = selection.split(/ (?=fragment )/);
      const query = `query ($fleetId: ID!) { fleet(fleetId: $fleetId) ${body} } ${fragment}`;
      const plan = await ask(query, explain);
      expect(plan.result.extensions?.cost?.predicted).toBe(calls);
      const { result, total } = await ask(query);
      expect([result.extensions?.cost, total]).toEqual([
        { predicted: calls, actual: calls, fields: expect.any(Number) },
        calls,
      ]);
    });

    it('is rejected for an unknown header value, and nothing is executed', async () => {
      const { result, total } = await ask(listOf(1, 'vin'), { headers: { 'fleetgraph-explain': 'cost' } });
      expect([codesOf(result), total]).toEqual([['BAD_USER_INPUT'], 0]);
    });

    it('is not returned for invalid variables: their error comes first', async () => {
      const { result, total } = await world.count(() => world.ask(listOf(1, 'vin'), {} as never, explain));
      expect([codesOf(result), total]).toEqual([['BAD_USER_INPUT'], 0]);
    });
  });

  describe('an operation whose predicted cost exceeds the limit', () => {
    beforeEach(learnSizes);

    it('is rejected before any call, with advice on what to change', async () => {
      const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'));
      expect(total).toBe(0);
      expect(result.data ?? null).toBeNull();
      expect(result.errors).toEqual([
        {
          message:
            'The operation is expected to make 122 upstream calls; the limit is 50 (MAX_PREDICTED_CALLS). `fleet.cars.nodes.alarms` makes 120 of them (getVehicleAlarms). Lower `first` of `fleet.cars`, or leave the field out.',
          extensions: {
            code: 'QUERY_TOO_EXPENSIVE',
            predicted: 122,
            limit: 50,
            costliest: {
              path: 'fleet.cars.nodes.alarms',
              operation: 'getVehicleAlarms',
              calls: 120,
              list: 'fleet.cars',
            },
          },
        },
      ]);
    });

    it('is executed when it requests less', async () => {
      const { result, total } = await ask(listOf(40, 'vin alarms(first: 1) { nodes { id } }'));
      expect(dataOf(result)).toBeDefined();
      expect(result.extensions?.cost).toMatchObject({ predicted: total, actual: total });
    });

    it('still has a plan', async () => {
      const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'), explain);
      expect([result.extensions?.cost?.expected, result.errors, total]).toEqual([122, undefined, 0]);
    });

    it('returns status 200 or 400 like other rejections', async () => {
      const statusFor = async (accept: string) => {
        const { status } = await fetch(new URL('/graphql', world.facade.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ query: listOf(120, 'alarms { nodes { id } }'), variables: withFleet() }),
        });
        return status;
      };
      expect(await statusFor('application/json')).toBe(200);
      expect(await statusFor('application/graphql-response+json')).toBe(400);
    });

    it('is executed by a process that has no data on the fleet yet', async () => {
      await restart();
      const { result, total } = await ask(listOf(1000, 'vin status { createdAt } lastPosition { latitude }'));
      expect(dataOf(result)).toBeDefined();
      expect(total).toBe(4);
      expect(result.extensions?.cost?.predicted).toBeGreaterThan(50);
    });

    it('is executed when there is no limit', async () => {
      await restart({ server: { maxPredictedCalls: 0 } });
      await learnSizes();
      const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'));
      expect(dataOf(result)).toBeDefined();
      expect(total).toBe(122);
    });
  });

  describe('a cross-origin page', () => {
    it('may request a plan', async () => {
      await restart({ server: { corsOrigins: ['https://fleet.example.org'] } });
      const preflight = await fetch(new URL('/graphql', world.facade.url), {
        method: 'OPTIONS',
        headers: {
          origin: 'https://fleet.example.org',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,fleetgraph-explain',
        },
      });
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://fleet.example.org');
      expect(preflight.headers.get('access-control-allow-headers')).toContain('fleetgraph-explain');
    });
  });

  describe('a cached response', () => {
    it('reports that no call was made, and is not a plan', async () => {
      const kept = { maxBytes: 10_000_000, answersMaxBytes: 10_000_000 };
      await restart({ cache: kept });
      const query = listOf(60, 'vin');
      await ask(query);
      const again = await ask(query);
      expect([again.result.extensions?.cost?.actual, again.total]).toEqual([0, 0]);
      expect(again.result.extensions?.cost?.predicted).toBeGreaterThan(0);
      const plan = await ask(query, explain);
      expect(plan.result.data).toBeNull();
      expect(plan.result.extensions?.plan).toHaveLength(1);
    });
  });
});

describe('predicted size', () => {
  const restart = withServer({});

  /** The vehicles of the fleet of each vehicle of the fleet …, so many levels deep. */
  function circle(levels: number, leaf: string, first = vehicles): string {
    const inner = levels === 1 ? leaf : `fleet { ${circle(levels - 1, leaf, first)} }`;
    return `vehicles(first: ${first}) { nodes { ${inner} } }`;
  }
  const inFleets = (fields: string) => `{ fleets { nodes { ${fields} } } }`;
  const askFleets = (fields: string, headers = {}) =>
    world.count(() => world.ask<unknown, never>(inFleets(fields), undefined, { headers }));
  const extensionsOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions);

  describe('a response that is predicted to be too large', () => {
    it.each([
      ['four levels of a circle', circle(4, 'vin')],
      ['five levels of 1000', circle(5, 'vin', 1000)],
      ['six levels', circle(6, 'vin')],
      ['lists within lists', 'trips(first: 1000) { nodes { waypoints(first: 1000) { nodes { longitude } } } }'],
    ])('is rejected before any call: %s', async (_, fields) => {
      const { result, total } = await askFleets(fields);
      expect(extensionsOf(result)).toMatchObject([
        { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_ANSWER_FIELDS', found: expect.any(Number), allowed: 1_200_000 },
      ]);
      expect(result.errors?.[0]?.message).toContain('Lower `first`');
      expect(result.data).toBeUndefined();
      expect(total).toBe(0);
    });

    it('names the list with the most items', async () => {
      const { result } = await askFleets(circle(4, 'vin'));
      const path = 'fleets.nodes.vehicles.nodes.fleet.vehicles.nodes.fleet.vehicles.nodes.fleet.vehicles';
      expect(extensionsOf(result)).toMatchObject([{ list: path }]);
    });

    it('has a plan, with its predicted size', async () => {
      const { result } = await askFleets(circle(4, 'vin'), { 'fleetgraph-explain': 'plan' });
      expect(result.errors).toBeUndefined();
      expect(result.extensions?.cost?.fields).toBeGreaterThan(2 * vehicles ** 4);
    });

    it('counts each alias of a list, although its calls are counted once', async () => {
      const one = await askFleets(circle(2, 'vin'));
      const two = await askFleets(`a: ${circle(2, 'vin')} b: ${circle(2, 'vin')}`);
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
      const { result } = await askFleets(`vehicles(first: ${vehicles}) { nodes { ${fields} } }`);
      expect(result.errors).toBeUndefined();
      expect(result.extensions?.cost?.fields).toBeGreaterThanOrEqual(sizeOf(result.data));
    });

    it('counts introspection', async () => {
      const fields = Array.from({ length: 45 }, (_, i) => `a${i}: fields { type { fields { name } } }`).join(' ');
      const { result } = await world.count(() => world.ask(`{ __schema { types { ${fields} } } }`));
      expect(extensionsOf(result)).toMatchObject([{ limit: 'MAX_ANSWER_FIELDS' }]);
    });

    it('is rejected with the status of the client’s media type', async () => {
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

  describe('a large response within the limits', () => {
    const repeated = 40;
    const leaf = 'vin motorization status { createdAt odometer { mileage } } trips(first: 1) { nodes { distance } }';

    it('has the same content, with the same upstream calls, as the list that it repeats', async () => {
      await restart();
      const flat = await askFleets(circle(1, leaf, repeated));
      await restart();
      const nested = await askFleets(circle(2, leaf, repeated));
      expect(nested.result.errors).toBeUndefined();
      expect(nested.result.extensions?.cost?.fields).toBeGreaterThan(15_000);
      expect(nested.byOperation).toEqual(flat.byOperation);
      type Of<T> = { fleets: { nodes: { vehicles: { nodes: T[] } }[] } };
      const { vehicles: once } = (dataOf(flat.result) as Of<object>).fleets.nodes[0]!;
      const { vehicles: outer } = (dataOf(nested.result) as Of<{ fleet: { vehicles: unknown } }>).fleets.nodes[0]!;
      expect(outer.nodes).toHaveLength(repeated);
      for (const { fleet } of outer.nodes) expect(fleet.vehicles).toEqual(once);
    });

    it('does not block other requests', async () => {
      let isOver = false;
      const large = askFleets(circle(2, leaf, repeated)).finally(() => (isOver = true));
      let answered = 0;
      while (!isOver) {
        const { status } = await fetch(new URL('/health/live', world.facade.url));
        if (status === 200 && !isOver) answered += 1;
      }
      expect((await large).result.errors).toBeUndefined();
      expect(answered).toBeGreaterThan(5);
    });

    it('is not sent when its data exceed the limit in bytes', async () => {
      await restart({ server: { queryLimits: { ...queryLimits, answerBytes: 100_000 } } });
      const { result } = await askFleets(circle(2, 'vin motorization'));
      expect(result.data).toBeNull();
      expect(extensionsOf(result)).toMatchObject([{ code: 'QUERY_TOO_COMPLEX', limit: 'MAX_ANSWER_BYTES' }]);
    });
  });
});
