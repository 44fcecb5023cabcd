import { describe, expect, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { globalId } from '../support/specimens.js';
import { codesOf, dataOf, fleetOf, queriesOf, refOf, vehicleWhere } from '../support/truth.js';

type Data = Record<string, unknown>;
const byRef = 'query ($ref: VehicleRefInput!, $locale: String) { vehicle(by: { ref: $ref }, locale: $locale)';

export function nodesAndExtensionsSuite(world: () => TestWorld): void {
  const ask = <T = Data>(query: string, variables: Data = {}) => world().ask<T, Data>(query, variables);

  describe('nodes', () => {
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { __typename id ... on Fleet { name } ... on Vehicle { vin } ... on Alert { alertId vehicle { vin } } }
    }`;

    it('are returned in the order of their ids, with their types, and null for missing ones', async () => {
      const fleet = fleetOf(world());
      const [first, second] = fleet.vehicles;
      const alert = world().simulator.world.alerts(fleet)[0];
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
        const fleet = globalId('Fleet', fleetOf(world()).id);
        const answer = await ask<{ nodes: unknown[] }>(query, { ids: [fleet, forged] });
        expect(answer.data?.nodes).toMatchObject([{ __typename: 'Fleet' }, null]);
        expect(answer.errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
      },
    );

    it('with ids that would change the upstream path are rejected without a call', async () => {
      const ids = [globalId('Vehicle', fleetOf(world()).id, '..'), globalId('Fleet', 'a%2F..%2Fb')];
      const { result, total } = await world().count(() => ask(query, { ids }));
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
      const ref = refOf(vehicleWhere(world()));
      const { result, byOperation } = await world().count(() =>
        ask(`${fragments} ${byRef} { vin ${selection} } }`, { ref }),
      );
      dataOf(result);
      expect(byOperation).toEqual({ getVehicleByid: 1 });
      return queriesOf(world(), 'getVehicleByid').flatMap((query) => query.getAll('extension'));
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
      const id = globalId('Vehicle', fleetOf(world()).id, vehicleWhere(world()).id);
      const { result, total } = await world().count(() => ask(`{ node(id: "${id}") { ... on Vehicle { brand } } }`));
      expect(dataOf(result)).toEqual({ node: { brand: world().simulator.world.traits(vehicleWhere(world())).brand } });
      expect(total).toBe(1);
      expect(queriesOf(world(), 'getVehicleByid')[0]?.getAll('extension')).toEqual(['branding']);
    });

    it('of a list are requested with the list when it supports them', async () => {
      const query = 'query ($id: ID!) { fleet(fleetId: $id) { vehicles { edges { node { vin brand pictures } } } } }';
      const { result, byOperation } = await world().count(() => ask(query, { id: fleetOf(world()).id }));
      const { fleet } = dataOf(result) as { fleet: { vehicles: { edges: unknown[] } } };
      const { world: facts } = world().simulator;
      expect(fleet.vehicles?.edges).toEqual(
        fleetOf(world()).vehicles.map((vehicle) => {
          const { brand, pictures } = facts.traits(vehicle);
          return { node: { vin: vehicle.vin, brand, pictures } };
        }),
      );
      expect(byOperation).toEqual({ getVehiclesByDevice: 1 });
      expect(queriesOf(world(), 'getVehiclesByDevice')[0]?.getAll('extension')).toEqual(['branding', 'pictures']);
    });

    it('available only on the vehicle resource take one call per vehicle for all fields', async () => {
      const query =
        'query ($id: ID!) { fleet(fleetId: $id) { vehicles { nodes { vin label capabilities { data } } } } }';
      const { result, byOperation } = await world().count(() => ask(query, { id: fleetOf(world()).id }));
      const { fleet } = dataOf(result) as { fleet: { vehicles: { nodes: Data[] } } };
      const { world: facts } = world().simulator;
      for (const node of fleet.vehicles.nodes) {
        expect(node['label']).toBe(facts.traits(facts.vehicleByVin(node['vin'] as string)!).label);
        expect(node['capabilities']).not.toBeNull();
      }
      expect(byOperation).toEqual({ getVehiclesByDevice: 1, getVehicleByid: 5 });
    });
  });
}
