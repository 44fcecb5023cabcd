import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, findBreakingChanges, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { buildGraph } from '../../src/graphql/index.js';
import type { WorldVehicle } from '../../src/simulator/index.js';
import { startWorld, type Answer, type TestWorld } from '../support/world.js';
import { startGateway, startPeer, type Gateway, type Peer } from './support/gateway.js';
import { codesOf, dataOf, fleetOf, frozen } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    server: { federation: true },
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] },
  });
});
afterAll(() => world.close());

const globalId = (...parts: readonly string[]): string => Buffer.from(parts.join(':')).toString('base64url');
const vehicles = (): readonly WorldVehicle[] => fleetOf(world).vehicles;

/** Fields of a vehicle known to another subgraph, by the key that it declares. */
const keys: readonly (readonly [string, string, (vehicle: WorldVehicle) => Record<string, unknown>])[] = [
  ['id', 'id: ID!', ({ fleetId, id }) => ({ id: globalId('Vehicle', fleetId, id) })],
  ['fleetId vehicleId', 'fleetId: ID! vehicleId: ID!', ({ fleetId, id }) => ({ fleetId, vehicleId: id })],
  ['fleetId vin', 'fleetId: ID! vin: VIN', ({ fleetId, vin }) => ({ fleetId, vin })],
];

const ask = <T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}) =>
  world.ask<T, Record<string, unknown>>(query, variables);
const askEntities = (representations: readonly unknown[], fields = '... on Vehicle { vin } ... on Fleet { name }') =>
  ask<{ _entities: unknown[] }>(`query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${fields} } }`, {
    of: representations,
  });

describe('the server as a subgraph', () => {
  it('has every type and field of the standalone schema', async () => {
    const introspection = dataOf(await ask<IntrospectionQuery>(getIntrospectionQuery({ oneOf: true })));
    const served = buildClientSchema(introspection);
    expect(findBreakingChanges(buildGraph(), served)).toEqual([]);
    expect(introspection.__schema.types.find(({ name }) => name === 'VehicleLookup')).toMatchObject({ isOneOf: true });
    expect(served.getType('Vehicle')?.description).toBe(buildGraph().getType('Vehicle')?.description);
  });

  it('returns its schema with keys for composition', async () => {
    const { _service: service } = dataOf(await ask<{ _service: { sdl: string } }>('{ _service { sdl } }'));
    const keysOf = (type: string) => [
      ...service.sdl.matchAll(new RegExp(`type ${type}\\s+@key\\(fields: "(.*?)"`, 'g')),
    ];
    expect(keysOf('Vehicle').map(([, key]) => key)).toEqual(keys.map(([key]) => key));
    expect(keysOf('Fleet').map(([, key]) => key)).toEqual(['id', 'fleetId']);
    expect(service.sdl).toMatch(/input VehicleLookup\s+@oneOf/);
  });

  it.each([
    ['a string', 'CANARY'],
    ['an object without a type', { id: 'CANARY' }],
    ['an unknown type', { __typename: 'CANARY' }],
    ['a type without a key', { __typename: 'VehicleStatus', id: 'CANARY' }],
    ['an interface', { __typename: 'Node', id: 'CANARY' }],
  ])('rejects %s as an entity representation without echoing it', async (_, representation) => {
    const { errors = [] } = await askEntities([representation]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).not.toContain('CANARY');
  });

  it('rejects a representation with two keys', async () => {
    const by = { id: 'x', ref: { fleetId: 'a', vehicleId: 'b' } };
    const answer = await ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('returns no traces, even when requested', async () => {
    const response = await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ fleets { totalCount } }' }),
    });
    const { data, extensions } = (await response.json()) as Answer<object>;
    expect(data).toEqual({ fleets: { totalCount: 1 } });
    expect(Object.keys(extensions ?? {}).sort()).toEqual(['cost', 'upstream']);
  });

  it('rejects cross-origin requests that need no preflight', async () => {
    const response = await fetch(new URL('/graphql?query={__typename}', world.facade.url));
    expect(response.status).toBe(400);
  });

  it('exposes neither schema nor entities unless enabled', async () => {
    const plain = await startWorld({ simulator: { fleets: [{ name: 'Paris', vehicles: 1 }] } });
    try {
      expect(codesOf(await plain.ask('{ _service { sdl } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    } finally {
      await plain.close();
    }
  });
});

describe('entity references', () => {
  it.each(keys)('by %s to 50 vehicles with their status take no more calls than the pages', async (_, __, of) => {
    const wanted = vehicles().slice(20, 70);
    const references = wanted.map((vehicle) => ({ __typename: 'Vehicle', ...of(vehicle) }));
    const { result, total } = await world.count(() =>
      askEntities(references, '... on Vehicle { vin status { odometer { mileage } } }'),
    );
    const { _entities: found } = dataOf(result);
    expect(found).toMatchObject(wanted.map(({ vin }) => ({ vin, status: { odometer: {} } })));
    // Two pages of vehicles, two of statuses.
    expect(total).toBeLessThanOrEqual(4);
    const { predicted = 0, actual } = result.extensions?.cost ?? {};
    expect(actual).toBe(total);
    expect(predicted).toBeGreaterThanOrEqual(total);
    // Fleet size and collection gaps are not known yet: one page, the remaining pages, then single vehicles.
    expect(predicted).toBeLessThanOrEqual(2 * (1 + 50 + 50));
  });

  it('to a fleet are resolved by global id and by vendor id', async () => {
    const { id, name } = fleetOf(world);
    const answer = await askEntities([
      { __typename: 'Fleet', id: globalId('Fleet', id) },
      { __typename: 'Fleet', fleetId: id },
    ]);
    expect(dataOf(answer)._entities).toEqual([
      { __typename: 'Fleet', name },
      { __typename: 'Fleet', name },
    ]);
  });

  it('to any node are resolved by global id', async () => {
    const query = 'query ($id: ID!) { fleet(fleetId: $id) { alerts(first: 3) { nodes { __typename id type } } } }';
    interface Alerts {
      fleet: { alerts: { nodes: { __typename: string; id: string }[] } };
    }
    const { nodes } = dataOf(await ask<Alerts>(query, { id: fleetOf(world).id })).fleet.alerts;
    const references = nodes.map(({ __typename, id }) => ({ __typename, id }));
    expect(references).toHaveLength(3);
    expect(dataOf(await askEntities(references, '... on Alert { id type }'))._entities).toEqual(nodes);
  });

  it('to missing objects are null without affecting others', async () => {
    const [vehicle] = vehicles();
    const { fleetId = '', vin = '' } = vehicle ?? {};
    const answer = await askEntities([
      { __typename: 'Vehicle', id: globalId('Vehicle', fleetId, 'unknown') },
      { __typename: 'Vehicle', fleetId, vehicleId: 'unknown' },
      { __typename: 'Vehicle', fleetId, vin: 'VF3XXXXXXXX000000' },
      { __typename: 'Vehicle', fleetId, vin: null },
      { __typename: 'Vehicle', id: globalId('Fleet', fleetId) },
      { __typename: 'Fleet', fleetId: 'unknown' },
      { __typename: 'Vehicle', fleetId, vin },
    ]);
    expect(dataOf(answer)._entities).toEqual([null, null, null, null, null, null, { __typename: 'Vehicle', vin }]);
  });

  it('that are invalid fail individually, naming the wrong field but not its value', async () => {
    const { fleetId = '', vin = '' } = vehicles()[0] ?? {};
    const answer = await askEntities([
      { __typename: 'Vehicle', id: 'forged' },
      { __typename: 'Vehicle', fleetId, vin: { secret: 'x' } },
      { __typename: 'Vehicle', fleetId, vin },
    ]);
    expect(answer.data?._entities).toEqual([null, null, { __typename: 'Vehicle', vin }]);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    const failures = (answer.errors ?? []).map(({ path, message }) => `${path?.join('.')} ${message.split(':')[0]}`);
    expect(failures.sort()).toEqual(['_entities.0 id', '_entities.1 vin']);
    expect(JSON.stringify(answer.errors)).not.toContain('secret');
  });
});

describe.each(keys)('a drivers subgraph that references vehicles by %s', (key, fields, of) => {
  const opened: { close: () => Promise<void> }[] = [];
  let gateway: Gateway;
  beforeAll(async () => {
    const drivers = vehicles()
      .slice(0, 50)
      .map((vehicle, index) => ({ name: `Driver ${index}`, vehicle: of(vehicle) }));
    const byVehicle = new Map(drivers.map(({ name, vehicle }) => [JSON.stringify(vehicle), name]));
    const peer: Peer = await startPeer(
      `scalar VIN
       type Query { drivers: [Driver!]! }
       type Driver { name: String! vehicle: Vehicle }
       type Vehicle @key(fields: "${key}") { ${fields} driver: String }`,
      {
        Query: { drivers: () => drivers },
        Vehicle: {
          driver: ({ __typename: _, ...held }: Record<string, unknown>) =>
            byVehicle.get(JSON.stringify(Object.fromEntries(key.split(' ').map((name) => [name, held[name]])))) ?? null,
        },
      },
    );
    opened.push(peer);
    gateway = await startGateway([
      { name: 'fleetgraph', url: `${world.facade.url}/graphql` },
      { name: 'drivers', url: peer.url },
    ]);
    opened.push(gateway);
  });
  afterAll(async () => {
    for (const each of opened.reverse()) await each.close();
  });

  it('returns drivers, and the facade resolves their 50 vehicles with one call per page', async () => {
    const query = '{ drivers { name vehicle { vin motorization fleet { name } status { odometer { mileage } } } } }';
    const { result, total } = await world.count(() => gateway.ask<{ drivers: unknown[] }>(query));
    expect(dataOf(result).drivers).toMatchObject(
      vehicles()
        .slice(0, 50)
        .map(({ vin }, index) => ({
          name: `Driver ${index}`,
          vehicle: { vin, fleet: { name: 'Paris' }, status: { odometer: {} } },
        })),
    );
    expect(total).toBeLessThanOrEqual(4);
  });

  it('adds the driver to the vehicles of each page of a fleet', async () => {
    const query =
      'query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 60) { pageInfo { endCursor } nodes { vin driver } } } }';
    const { result, total } = await world.count(() =>
      gateway.ask<{ fleet: { vehicles: { nodes: unknown[] } } }>(query, { id: fleetOf(world).id }),
    );
    expect(dataOf(result).fleet.vehicles.nodes).toEqual(
      vehicles()
        .slice(0, 60)
        .map(({ vin }, index) => ({ vin, driver: index < 50 ? `Driver ${index}` : null })),
    );
    expect(total).toBe(1);
  });
});

it('composes with the subgraph in the documentation', async () => {
  const [, shown = ''] =
    /```graphql\n(type Vehicle @key[\s\S]*?)```/.exec(readFileSync('docs/clients.md', 'utf8')) ?? [];
  const [vehicle] = vehicles();
  const sdl = `scalar VIN type Query { drivers: [Driver] } type Driver { name: String } ${shown}`;
  const driverOf = ({ vin }: { vin: string }) => (vin === vehicle?.vin ? { name: 'Ada' } : null);
  const peer = await startPeer(sdl, { Vehicle: { driver: driverOf } });
  const gateway = await startGateway([
    { name: 'fleetgraph', url: `${world.facade.url}/graphql` },
    { name: 'drivers', url: peer.url },
  ]);
  try {
    const query = 'query ($by: VehicleLookup!) { vehicle(by: $by) { driver { name } } }';
    const by = { ref: { fleetId: vehicle?.fleetId, vehicleId: vehicle?.id } };
    expect(dataOf(await gateway.ask(query, { by }))).toEqual({ vehicle: { driver: { name: 'Ada' } } });
    expect(codesOf(await gateway.ask(query, { by: { ...by, id: 'x' } }))).toEqual(['BAD_USER_INPUT']);
  } finally {
    await gateway.close();
    await peer.close();
  }
});
