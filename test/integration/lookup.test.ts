import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { queryLimits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { codesOf, dataOf, fleetOf, frozen, queriesOf, refOf, vehicleWhere } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    // High enough that the limit of the field applies first.
    server: { queryLimits: { ...queryLimits, listItems: 2000 } },
    simulator: {
      ...frozen,
      fleets: [
        { name: 'Paris', vehicles: 5, gaps: false },
        { name: 'Lyon', description: 'vans', vehicles: 2, gaps: false },
        { name: 'Empty', vehicles: 0 },
      ],
    },
  });
});
afterAll(() => world.close());

type Data = Record<string, unknown>;
const ask = <T = Data>(query: string, variables: Data = {}) => world.ask<T, Data>(query, variables);
const globalId = (...parts: readonly string[]): string => Buffer.from(parts.join(':')).toString('base64url');
const byRef = 'query ($ref: VehicleRefInput!, $locale: String) { vehicle(by: { ref: $ref }, locale: $locale)';

describe('fleets', () => {
  it('are listed with the data of the upstream', async () => {
    const query = '{ fleets { totalCount nodes { fleetId name description vehicles { totalCount } } } }';
    const { fleets } = dataOf(await ask(query)) as { fleets: unknown };
    expect(fleets).toEqual({
      totalCount: 3,
      nodes: world.simulator.world.fleets.map(({ id, name, description, vehicles }) => ({
        fleetId: id,
        name,
        description,
        vehicles: { totalCount: vehicles.length },
      })),
    });
  });

  it('are paged with a cursor', async () => {
    const query =
      'query ($after: String) { fleets(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    interface Page {
      fleets: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = dataOf(await ask<Page>(query)).fleets;
    expect(first).toMatchObject({
      nodes: [{ name: 'Paris' }, { name: 'Lyon' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = dataOf(await ask<Page>(query, { after: first.pageInfo.endCursor })).fleets;
    expect(second).toMatchObject({
      nodes: [{ name: 'Empty' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('are found by vendor id', async () => {
    const { id } = fleetOf(world, 1);
    const answer = await ask('query ($id: ID!) { fleet(fleetId: $id) { fleetId name description } }', { id });
    expect(dataOf(answer)).toEqual({ fleet: { fleetId: id, name: 'Lyon', description: 'vans' } });
  });
});

describe('a vehicle', () => {
  it('is found by global id, vendor ids and VIN, in one call each', async () => {
    const { fleetId, id: vehicleId, vin } = vehicleWhere(world);
    const expected = { vin, vehicleId, fleetId, id: globalId('Vehicle', fleetId, vehicleId) };
    const keys = { id: expected.id, ref: { fleetId, vehicleId }, vin: { fleetId, vin } };
    for (const [key, value] of Object.entries(keys)) {
      const { result, total } = await world.count(() =>
        ask('query ($by: VehicleLookup!) { vehicle(by: $by) { id vin vehicleId fleetId } }', { by: { [key]: value } }),
      );
      expect(dataOf(result)).toEqual({ vehicle: expected });
      expect(total).toBe(1);
    }
  });

  it('is found by a lowercase VIN', async () => {
    const { fleetId, vin } = vehicleWhere(world);
    const by = { vin: { fleetId, vin: vin.toLowerCase() } };
    const answer = await ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by });
    expect(dataOf(answer)).toEqual({ vehicle: { vin } });
  });

  it.each([
    ['no key', {}],
    ['two keys', { id: 'x', ref: { fleetId: 'a', vehicleId: 'b' } }],
    ['a null key', { id: null }],
  ])('identified by %s is rejected before any upstream call', async (_, by) => {
    const { result, total } = await world.count(() =>
      ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by }),
    );
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(total).toBe(0);
  });

  it('identified by the global id of a fleet is rejected', async () => {
    const by = { id: globalId('Fleet', fleetOf(world).id) };
    const answer = await ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['', '   ', 42])('identified by the invalid VIN %j is rejected without a call', async (vin) => {
    const by = { vin: { fleetId: fleetOf(world).id, vin } };
    const { result, total } = await world.count(() =>
      ask('query ($by: VehicleLookup!) { vehicle(by: $by) { vin } }', { by }),
    );
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(total).toBe(0);
  });
});

describe('unknown objects', () => {
  it.each([
    ['a fleet', () => '{ fleet(fleetId: "nowhere") { name } }', { fleet: null }],
    ['a fleet’s node', () => `{ node(id: "${globalId('Fleet', 'nowhere')}") { id } }`, { node: null }],
    [
      'a vehicle by vendor ids',
      () => `{ vehicle(by: { ref: { fleetId: "${fleetOf(world).id}", vehicleId: "none" } }) { vin } }`,
      { vehicle: null },
    ],
    [
      'a vehicle by VIN',
      () => `{ vehicle(by: { vin: { fleetId: "${fleetOf(world).id}", vin: "VF3ZZZZZZZZ999999" } }) { vin } }`,
      { vehicle: null },
    ],
    [
      'a vehicle in another fleet',
      () => {
        const { id } = vehicleWhere(world);
        return `{ vehicle(by: { ref: { fleetId: "${fleetOf(world, 1).id}", vehicleId: "${id}" } }) { vin } }`;
      },
      { vehicle: null },
    ],
    [
      'an alert’s node',
      () => `{ node(id: "${globalId('Alert', fleetOf(world).id, '', 'none')}") { id } }`,
      { node: null },
    ],
  ])('are null without an error: %s', async (_, query, expected) => {
    expect(dataOf(await ask(query()))).toEqual(expected);
  });
});

describe('nodes', () => {
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Fleet { name } ... on Vehicle { vin } ... on Alert { alertId vehicle { vin } } }
  }`;

  it('are returned in the order of their ids, with their types, and null for missing ones', async () => {
    const fleet = fleetOf(world);
    const [first, second] = fleet.vehicles;
    const alert = world.simulator.world.alerts(fleet)[0];
    if (!first || !second || !alert) throw new Error('a poor world');
    const ids = [
      globalId('Vehicle', fleet.id, second.id),
      globalId('Fleet', fleet.id),
      globalId('Vehicle', fleet.id, 'none'),
      globalId('Alert', fleet.id, alert.vehicle.id, alert.id),
      globalId('Vehicle', fleet.id, first.id),
      globalId('Alert', fleet.id, '', alert.id),
    ];
    const { nodes } = dataOf(await ask(query, { ids })) as { nodes: unknown };
    const found = { __typename: 'Alert', alertId: alert.id, vehicle: { vin: alert.vehicle.vin } };
    expect(nodes).toMatchObject([
      { __typename: 'Vehicle', id: ids[0], vin: second.vin },
      { __typename: 'Fleet', id: ids[1], name: 'Paris' },
      null,
      { ...found, id: ids[3] },
      { __typename: 'Vehicle', id: ids[4], vin: first.vin },
      found,
    ]);
  });

  it('from lists are found by their ids', async () => {
    const { fleets } = dataOf(
      await ask('{ fleets { nodes { id vehicles { nodes { id } } alerts(first: 3) { nodes { id } } } } }'),
    ) as { fleets: { nodes: { id: string; vehicles: { nodes: Data[] }; alerts: { nodes: Data[] } }[] } };
    const ids = fleets.nodes.flatMap(({ id, vehicles, alerts }) =>
      [{ id }, ...vehicles.nodes, ...alerts.nodes].map((node) => node['id']),
    );
    expect(ids.length).toBeGreaterThan(10);
    const { nodes } = dataOf(await ask(query, { ids })) as { nodes: Data[] };
    expect(nodes.map((node) => node['id'])).toEqual(ids);
  });

  it.each(['', 'forged', globalId('Vehicle', 'only-one'), globalId('Weather', 'a', 'b'), globalId('Fleet', '')])(
    'with the forged id "%s" return an error at their path without affecting others',
    async (forged) => {
      const fleet = globalId('Fleet', fleetOf(world).id);
      const answer = await ask<{ nodes: unknown[] }>(query, { ids: [fleet, forged] });
      expect(answer.data?.nodes).toMatchObject([{ __typename: 'Fleet' }, null]);
      expect(answer.errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('with ids that would change the upstream path are rejected without a call', async () => {
    const ids = [globalId('Vehicle', fleetOf(world).id, '..'), globalId('Fleet', 'a%2F..%2Fb')];
    const { result, total } = await world.count(() => ask(query, { ids }));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(total).toBe(0);
  });

  it('are limited to 1000', async () => {
    const ids = Array.from({ length: 1001 }, () => globalId('Fleet', 'x'));
    const answer = await ask(query, { ids });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('1000');
  });
});

describe('extensions of a vehicle', () => {
  const extensionsOf = async (selection: string, fragments = '') => {
    const ref = refOf(vehicleWhere(world));
    const { result, byOperation } = await world.count(() =>
      ask(`${fragments} ${byRef} { vin ${selection} } }`, { ref }),
    );
    dataOf(result);
    expect(byOperation).toEqual({ getVehicleByid: 1 });
    return queriesOf(world, 'getVehicleByid').flatMap((query) => query.getAll('extension'));
  };

  it.each([
    ['motorization createdAt', []],
    ['brand', ['branding']],
    ['label', ['branding']],
    ['pictures', ['pictures']],
    ['capabilities { data }', ['onboardCapabilities']],
    ['brand pictures capabilities { data } label', ['branding', 'onboardCapabilities', 'pictures']],
    ['logo: pictures', ['pictures']],
  ])('for "%s" are exactly %j', async (selection, expected) => {
    expect(await extensionsOf(selection)).toEqual(expected);
  });

  it('are detected inside fragments', async () => {
    const fragments = 'fragment Look on Vehicle { ...Deep } fragment Deep on Vehicle { pictures }';
    expect(await extensionsOf('...Look ... on Vehicle { brand }', fragments)).toEqual(['branding', 'pictures']);
  });

  it('are not requested for fields excluded by a directive', async () => {
    expect(await extensionsOf('brand @include(if: false) pictures @skip(if: true)')).toEqual([]);
  });

  it('of a node are requested through the fragment on its type', async () => {
    const id = globalId('Vehicle', fleetOf(world).id, vehicleWhere(world).id);
    const { result, total } = await world.count(() => ask(`{ node(id: "${id}") { ... on Vehicle { brand } } }`));
    expect(dataOf(result)).toEqual({ node: { brand: world.simulator.world.traits(vehicleWhere(world)).brand } });
    expect(total).toBe(1);
    expect(queriesOf(world, 'getVehicleByid')[0]?.getAll('extension')).toEqual(['branding']);
  });

  it('of a list are requested with the list when it supports them', async () => {
    const query = 'query ($id: ID!) { fleet(fleetId: $id) { vehicles { edges { node { vin brand pictures } } } } }';
    const { result, byOperation } = await world.count(() => ask(query, { id: fleetOf(world).id }));
    const { fleet } = dataOf(result) as { fleet: { vehicles: { edges: unknown[] } } };
    const { world: facts } = world.simulator;
    expect(fleet.vehicles?.edges).toEqual(
      fleetOf(world).vehicles.map((vehicle) => {
        const { brand, pictures } = facts.traits(vehicle);
        return { node: { vin: vehicle.vin, brand, pictures } };
      }),
    );
    expect(byOperation).toEqual({ getVehiclesByDevice: 1 });
    expect(queriesOf(world, 'getVehiclesByDevice')[0]?.getAll('extension')).toEqual(['branding', 'pictures']);
  });

  it('available only on the vehicle resource take one call per vehicle for all fields', async () => {
    const query = 'query ($id: ID!) { fleet(fleetId: $id) { vehicles { nodes { vin label capabilities { data } } } } }';
    const { result, byOperation } = await world.count(() => ask(query, { id: fleetOf(world).id }));
    const { fleet } = dataOf(result) as { fleet: { vehicles: { nodes: Data[] } } };
    const { world: facts } = world.simulator;
    for (const node of fleet.vehicles.nodes) {
      expect(node['label']).toBe(facts.traits(facts.vehicleByVin(node['vin'] as string)!).label);
      expect(node['capabilities']).not.toBeNull();
    }
    expect(byOperation).toEqual({ getVehiclesByDevice: 1, getVehicleByid: 5 });
  });
});

describe('arguments', () => {
  it('pass on the locale for localized texts', async () => {
    const ref = refOf(
      vehicleWhere(world, ({ motorization }) => motorization === 'Electric' || motorization === 'Hybrid'),
    );
    const label = async (locale: string | null) =>
      (dataOf(await ask(`${byRef} { label } }`, { ref, locale })) as { vehicle: { label: string } }).vehicle.label;
    const other = await label(null);
    world.simulator.resetCounts();
    expect(await label('fr-FR')).not.toBe(other);
    expect(queriesOf(world, 'getVehicleByid').map((query) => query.get('locale'))).toEqual(['fr-FR']);
  });

  it('reject an invalid locale without a call', async () => {
    const ref = refOf(vehicleWhere(world));
    const { result, total } = await world.count(() => ask(`${byRef} { label } }`, { ref, locale: 'fr&profile=x' }));
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
    expect(total).toBe(0);
  });

  it('return the data of a VIN, also in lowercase', async () => {
    const { vin } = vehicleWhere(world);
    const known = await ask('query ($vin: VIN!) { vehicleByVin(vin: $vin) { vin } }', { vin: vin.toLowerCase() });
    expect(dataOf(known)).toEqual({ vehicleByVin: { vin } });
  });

  it('filter a list by VIN prefix', async () => {
    const { id, vehicles } = fleetOf(world);
    const vin = vehicles[2]?.vin ?? '';
    const query =
      'query ($id: ID!, $prefix: String) { fleet(fleetId: $id) { vehicles(vinPrefix: $prefix) { totalCount nodes { vin } } } }';
    const list = async (prefix: string) =>
      (dataOf(await ask(query, { id, prefix })) as { fleet: { vehicles: unknown } }).fleet.vehicles;
    expect(await list(vin.slice(0, 12))).toEqual({ totalCount: 1, nodes: [{ vin }] });
    expect(await list(` ${vin.slice(0, 12).toLowerCase()} `)).toEqual({ totalCount: 1, nodes: [{ vin }] });
    expect(await list('ZZZ')).toEqual({ totalCount: 0, nodes: [] });
    expect(await list('')).toMatchObject({ totalCount: 5 });
  });
});
