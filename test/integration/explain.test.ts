import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FleetOverviewDocument } from '../support/generated/documents.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, worldStart } from './support/truth.js';

const explain = { headers: { 'fleetgraph-explain': 'plan' } };

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] },
    server: { maxPredictedCalls: 50 },
    now: () => worldStart,
    snapshotTtlMs: 0,
  });
});
afterAll(() => world.close());

const listOf = (first: number, fields: string) =>
  `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { cars: vehicles(first: ${first}) { nodes { ${fields} } } } }`;
const withFleet = () => ({ fleetId: fleetOf(world).id });
const ask = (query: string, options = {}) => world.count(() => world.ask(query, withFleet() as never, options));
const learnSizes = () => world.ask(FleetOverviewDocument, withFleet());

describe('a plan', () => {
  it('tells what would be asked, and why, and asks nothing', async () => {
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

  it('says what was not known of a fleet that nobody has asked for yet', async () => {
    await world.restart();
    const { result, total } = await ask(listOf(120, 'status { createdAt }'), explain);
    expect(total).toBe(0);
    expect(result.extensions?.cost).toEqual({ predicted: 243, expected: 2, limit: 50, fields: expect.any(Number) });
    expect(JSON.stringify(result.extensions?.plan)).toContain('the size of the fleet is unknown');
  });

  it.each([
    [
      'an equal list under two aliases once',
      '{ a: vehicles(first: 60) { nodes { vin } } b: vehicles(first: 60) { nodes { id } } }',
      1,
    ],
    ['what is skipped not at all', '{ vehicles(first: 60) { nodes { vin status @skip(if: true) { createdAt } } } }', 1],
    ['what a fragment asks', '{ ...Cars } fragment Cars on Fleet { vehicles(first: 60) { nodes { vin } } }', 1],
    ['nothing of what is refused', '{ vehicles(first: -1) { nodes { vin } } }', 0],
    [
      'the status once, whatever is made of it',
      '{ vehicles(first: 120) { nodes { status { createdAt } lastPosition { latitude } statusReason } } }',
      4,
    ],
    [
      'no way back to where it came from',
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

  it('is not given for another word, and nothing is executed then', async () => {
    const { result, total } = await ask(listOf(1, 'vin'), { headers: { 'fleetgraph-explain': 'cost' } });
    expect([codesOf(result), total]).toEqual([['BAD_USER_INPUT'], 0]);
  });

  it('is not given where variables do not fit: that error comes first', async () => {
    const { result, total } = await world.count(() => world.ask(listOf(1, 'vin'), {} as never, explain));
    expect([codesOf(result), total]).toEqual([['BAD_USER_INPUT'], 0]);
  });
});

describe('an operation that is expected to cost more than a request may', () => {
  it('is refused before anything is sent, with what to change', async () => {
    await learnSizes();
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

  it('is answered once it asks for less', async () => {
    const { result, total } = await ask(listOf(40, 'vin alarms(first: 1) { nodes { id } }'));
    expect(dataOf(result)).toBeDefined();
    expect(result.extensions?.cost).toMatchObject({ predicted: total, actual: total });
  });

  it('has a plan all the same', async () => {
    const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'), explain);
    expect([result.extensions?.cost?.expected, result.errors, total]).toEqual([122, undefined, 0]);
  });

  it('is answered with 200 or 400 as other refusals are', async () => {
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

  it('gets the benefit of the doubt from a process that knows nothing of the fleet', async () => {
    await world.restart();
    const { result, total } = await ask(listOf(1000, 'vin status { createdAt } lastPosition { latitude }'));
    expect(dataOf(result)).toBeDefined();
    expect(total).toBe(4);
    expect(result.extensions?.cost?.predicted).toBeGreaterThan(50);
  });

  it('is answered where there is no limit', async () => {
    await world.restart({ server: { maxPredictedCalls: 0 }, now: () => worldStart });
    await learnSizes();
    const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'));
    expect(dataOf(result)).toBeDefined();
    expect(total).toBe(122);
  });
});

describe('a page of another origin', () => {
  it('may ask for a plan', async () => {
    await world.restart({ server: { corsOrigins: ['https://fleet.example.org'] }, now: () => worldStart });
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

describe('an answer that is given again from memory', () => {
  it('tells that nothing was sent for it, and is no plan', async () => {
    const kept = { maxBytes: 10_000_000, answersMaxBytes: 10_000_000 };
    await world.restart({ cache: kept, now: () => worldStart });
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
