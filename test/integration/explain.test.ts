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
    await world.restart();
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
  it('is rejected before any call, with advice on what to change', async () => {
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
    await world.restart();
    const { result, total } = await ask(listOf(1000, 'vin status { createdAt } lastPosition { latitude }'));
    expect(dataOf(result)).toBeDefined();
    expect(total).toBe(4);
    expect(result.extensions?.cost?.predicted).toBeGreaterThan(50);
  });

  it('is executed when there is no limit', async () => {
    await world.restart({ server: { maxPredictedCalls: 0 }, now: () => worldStart });
    await learnSizes();
    const { result, total } = await ask(listOf(120, 'vin alarms(first: 1) { nodes { id } }'));
    expect(dataOf(result)).toBeDefined();
    expect(total).toBe(122);
  });
});

describe('a cross-origin page', () => {
  it('may request a plan', async () => {
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

describe('a cached response', () => {
  it('reports that no call was made, and is not a plan', async () => {
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
