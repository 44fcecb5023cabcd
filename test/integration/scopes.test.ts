import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalIdOf } from '../../src/composition/compose.js';
import { startTenants, type TenantWorld } from './support/tenants.js';
import type { Answer, Extensions } from '../support/world.js';

let world: TenantWorld;
beforeAll(async () => {
  world = await startTenants({ cache: { maxBytes: 0 } });
});
afterAll(() => world.close());

interface Outcome {
  readonly data: unknown;
  readonly refused: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly cost: NonNullable<Extensions['cost']>;
}

/** Sends the query three times with the scopes, so that it is compiled at last; all responses must be equal. */
async function ask(scopes: readonly string[], query: string, variables: object = {}): Promise<Outcome> {
  const name = `with ${scopes.join(' ')}`;
  world.admit(name, { fleets: new Set([world.fleets.a.id]), scopes: new Set(scopes) });
  const answers: Outcome[] = [];
  for (let time = 0; time < 3; time += 1) {
    const { result, byOperation: calls } = await world.count(() => world.answer(name, query, variables));
    const { data, errors = [], extensions } = JSON.parse(result) as Answer<unknown>;
    const refused = errors.map(({ path = [], extensions: { code } }) => `${code} ${path.join('.')}`).sort();
    answers.push({ data, refused, calls, cost: extensions?.cost as Outcome['cost'] });
  }
  const [first, ...others] = answers as [Outcome, Outcome, Outcome];
  for (const { data, refused, calls } of others) {
    expect({ data, refused }).toEqual({ data: first.data, refused: first.refused });
    for (const operation of Object.keys(calls)) expect(Object.keys(first.calls)).toContain(operation);
  }
  for (const { cost } of answers) expect(cost.predicted).toBeGreaterThanOrEqual(cost.actual ?? 0);
  return first;
}

const compiled = (): number => world.log.filter((line) => line.includes('operation compiled')).length;
const inFleet = (fields: string) => `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { fleetId ${fields} } }`;
const own = () => ({ fleetId: world.fleets.a.id });

describe('data outside a token’s scopes', () => {
  it('is null with FORBIDDEN at its path and is not fetched; other data is returned', async () => {
    const fields = `status { createdAt } lastPosition { latitude } maintenance { createdAt }
      alerts(first: 1) { totalCount } trips(first: 1) { totalCount } collisions(first: 1) { totalCount } statusReason`;
    const before = compiled();
    const { data, refused, calls } = await ask(
      ['fleet:read', 'data:alert'],
      inFleet(`vehicles(first: 2) { nodes { vin ${fields} } }`),
      own(),
    );
    expect(compiled()).toBe(before + 1);
    const paths = [0, 1].flatMap((at) =>
      ['collisions', 'lastPosition', 'maintenance', 'status', 'statusReason', 'trips'].map(
        (field) => `FORBIDDEN fleet.vehicles.nodes.${at}.${field}`,
      ),
    );
    expect(refused).toEqual(paths);
    const nothing = { status: null, lastPosition: null, maintenance: null, trips: null, collisions: null };
    const { nodes } = (data as { fleet: { vehicles: { nodes: object[] } } }).fleet.vehicles;
    expect(nodes).toHaveLength(2);
    for (const node of nodes) {
      expect(node).toMatchObject({ ...nothing, statusReason: null, vin: expect.any(String) });
      expect(node).toHaveProperty('alerts.totalCount', expect.any(Number));
    }
    expect(Object.keys(calls).filter((operation) => !/Alert|VehiclesByDevice/.test(operation))).toEqual([]);
  });

  it('is rejected with the name of the missing scope', async () => {
    world.admit('bare', { scopes: new Set() });
    const { errors } = JSON.parse(await world.answer('bare', '{ fleets { totalCount } }')) as Answer<unknown>;
    expect(errors).toMatchObject([{ message: 'Missing scope: `fleet:read`.', extensions: { code: 'FORBIDDEN' } }]);
  });

  it('includes every position, also inside permitted data', async () => {
    const place = '{ longitude latitude feature }';
    const query = inFleet(`
      vehicles(first: 3) { nodes {
        status { createdAt odometer { mileage } lastPosition ${place} rejectedValues { raw } alarm { trigger { position ${place} } } stolen { startPosition ${place} } }
        trips(first: 2) { nodes { tripId distance startPosition ${place} stopPosition ${place} waypoints(first: 2) { nodes ${place} } rejectedValues { raw } } }
        alerts(first: 2) { nodes { alertId startPosition ${place} endPosition ${place} position ${place} } }
        telemetry(first: 3) { nodes { createdAt location ${place} } }
        stolenReports { nodes { stolenId startPosition ${place} waypoints(first: 2) { nodes ${place} } } }
      } }
      monitors { nodes { label trigger { triggers { name zone { longitude latitude } } } } }`);
    const others = ['fleet:read', 'data:telemetry', 'data:trip', 'data:alert', 'data:collision'];
    const { data, refused, calls } = await ask(others, query, own());
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/longitude|latitude|coordinates|"raw"/);
    expect(text).toContain('"mileage"');
    expect(text).toContain('"tripId"');
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter((each) => !each.startsWith('FORBIDDEN '))).toEqual([]);
    expect(Object.keys(calls).filter((operation) => /lastPosition|Path|IdPosition/i.test(operation))).toEqual([]);
    expect(JSON.stringify((await ask([...others, 'data:position'], query, own())).data)).toMatch(/"longitude":-?\d/);
  });

  it.each([
    ['filter: { withinCircle: { longitude: 2, latitude: 48, radius: 9 } }', 'data:position'],
    ['filter: { withinBox: { west: 0, south: 40, east: 9, north: 50 } }', 'data:position'],
    ['filter: { moving: true }', 'data:telemetry'],
    ['filter: { seenSince: "2026-01-01T00:00:00Z" }', 'data:telemetry'],
    ['filter: { energyLevel: { max: 20 } }', 'data:telemetry'],
    ['filter: { privacy: [FULL] }', 'data:telemetry'],
    ['filter: { activeAlert: UNKNOWN }', 'data:alert'],
    ['filter: { daysBeforeMaintenance: { max: 30 } }', 'data:telemetry:vehicle:maintenance'],
    ['orderBy: { field: SEEN_AT }', 'data:telemetry'],
    ['orderBy: { field: ALERT_SEVERITY }', 'data:alert'],
    ['orderBy: { field: MILEAGE_BEFORE_MAINTENANCE, direction: DESC }', 'data:telemetry:vehicle'],
  ])('is not revealed by filters and orders: %s', async (args, scope) => {
    const query = inFleet(`vehicles(${args}) { totalCount }`);
    const without = await ask(['fleet:read'], query, own());
    expect(without.refused).toEqual(['FORBIDDEN fleet.vehicles']);
    expect(without.data).toEqual({ fleet: { ...own(), vehicles: null } });
    expect(without.calls).toEqual({});
    expect((await ask(['fleet:read', scope], query, own())).refused).toEqual([]);
  });

  it('is not revealed by a filter in a variable; a null filter is permitted', async () => {
    const query =
      'query ($fleetId: ID!, $filter: VehicleFilter) { fleet(fleetId: $fleetId) { vehicles(filter: $filter) { totalCount } } }';
    const near = { withinCircle: { longitude: 2, latitude: 48, radius: 9 } };
    expect((await ask(['fleet:read'], query, { ...own(), filter: near })).refused).toEqual([
      'FORBIDDEN fleet.vehicles',
    ]);
    expect((await ask(['fleet:read'], query, { ...own(), filter: { moving: null } })).refused).toEqual([]);
    expect((await ask(['fleet:read'], query, { ...own(), filter: { motorization: ['ELECTRIC'] } })).refused).toEqual(
      [],
    );
  });

  it('is left out of a fleet’s totals, and its collections are not read', async () => {
    const query = inFleet(
      'summary { vehicles motorization { count } moving { moving } activeAlerts { count } maintenance { due } energyLevels { average } }',
    );
    const { data, refused, calls } = await ask(['fleet:read', 'data:alert'], query, own());
    expect(refused).toEqual(
      ['energyLevels', 'maintenance', 'moving'].map((field) => `FORBIDDEN fleet.summary.${field}`),
    );
    expect(data).toMatchObject({ fleet: { summary: { vehicles: 5, moving: null, maintenance: null } } });
    expect(Object.keys(calls).filter((operation) => /Status|Mantenance/.test(operation))).toEqual([]);
  });

  it('is neither returned nor fetched by global id, whether or not it exists', async () => {
    const [car] = world.fleets.a.vehicles;
    const [trip] = world.simulator.world.trips(car as never);
    const ref = { fleetId: world.fleets.a.id, vehicleId: car?.id ?? '' };
    const ids = [
      globalIdOf('Trip', { ...ref, tripId: trip?.id ?? '' }),
      globalIdOf('Trip', { ...ref, tripId: 'nowhere' }),
      globalIdOf('Vehicle', ref),
    ];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { data, refused, calls } = await ask(['fleet:read'], query, { ids });
    expect(data).toEqual({ nodes: [null, null, { id: ids[2] }] });
    expect(refused).toEqual(['FORBIDDEN nodes.0', 'FORBIDDEN nodes.1']);
    expect(Object.keys(calls)).toEqual(['getVehicleByid']);
  });

  it('has no cost in a plan', async () => {
    const query = inFleet('vehicles(first: 5) { nodes { vin status { createdAt } trips { totalCount } } }');
    const explain = { 'fleetgraph-explain': 'plan' };
    world.admit('reader', { scopes: new Set(['fleet:read']) });
    const plan = JSON.parse(await world.answer('reader', query, own(), explain)) as Answer<unknown>;
    expect(JSON.stringify(plan.extensions?.plan)).not.toMatch(/Status|Trips/);
    const whole = JSON.parse(await world.answer('admin', query, own(), explain)) as Answer<unknown>;
    expect(JSON.stringify(whole.extensions?.plan)).toMatch(/Status/);
  });

  it('is permitted by a broader scope of the vendor’s vocabulary', async () => {
    const query = inFleet('vehicles(first: 1) { nodes { maintenance { createdAt } maintenanceReason } }');
    for (const scope of ['data:telemetry', 'data:telemetry:vehicle', 'data:telemetry:vehicle:maintenance'])
      expect((await ask(['fleet:read', scope], query, own())).refused).toEqual([]);
    for (const scope of ['data:telemetry:vehicle:alarm', 'data', 'data:trip'])
      expect((await ask(['fleet:read', scope], query, own())).refused).toHaveLength(2);
  });
});

describe('a client of the same fleet with other scopes', () => {
  it('receives no response cached for another client', async () => {
    await world.restart({ ...world.facadeOptions, cache: { maxBytes: 64e6, answersMaxBytes: 16e6 } });
    const query = inFleet('vehicles(first: 5) { nodes { vin lastPosition { latitude } } }');
    world.admit('sees', { scopes: new Set(['fleet:read', 'data:position']) });
    world.admit('sees not', { scopes: new Set(['fleet:read']) });
    const [seen, again] = [await world.answer('sees', query, own()), await world.answer('sees', query, own())];
    expect(seen).toMatch(/"latitude":-?\d/);
    expect(again).toMatch(/"latitude":-?\d/);
    for (let time = 0; time < 3; time += 1)
      expect(await world.answer('sees not', query, own())).not.toContain('latitude');
  });
});
