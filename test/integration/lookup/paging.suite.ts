import { describe, expect, it } from '@jest/globals';
import { isActive } from '../../../src/simulator/index.js';
import type { TestWorld } from '../../support/world.js';
import { codesOf, dataOf, fleetOf, worldStart } from '../support/truth.js';

interface List {
  readonly totalCount: number | null;
  readonly nodes: readonly { readonly vin?: string; readonly alertId?: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly vin?: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Arguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly active?: boolean;
}

const connection = (list: string, fields: string) =>
  `${list} { totalCount nodes { ${fields} } edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } }`;
const vehiclesQuery = `query ($id: ID!, $first: Int, $after: String) {
  fleet(fleetId: $id) { list: ${connection('vehicles(first: $first, after: $after)', 'vin')} }
}`;
const alertsQuery = `query ($id: ID!, $first: Int, $after: String, $active: Boolean) {
  fleet(fleetId: $id) { list: ${connection('alerts(first: $first, after: $after, active: $active)', 'alertId')} }
}`;

/** @param index The fleet of 150 vehicles. @param other A smaller one. */
export function pagingSuite(world: () => TestWorld, index: number, other: number): void {
  const vehicles = 150;
  const ask = (query: string, list: Arguments, fleet = index) =>
    world().ask<{ fleet: { list: List } | null }, unknown>(query, { id: fleetOf(world(), fleet).id, ...list });

  async function read(query: string, list: Arguments): Promise<List> {
    const { fleet } = dataOf(await ask(query, list));
    if (fleet === null) throw new Error('no such fleet');
    return fleet.list;
  }

  async function walk(query: string, list: Arguments): Promise<List['nodes']> {
    const nodes: List['nodes'][number][] = [];
    for (let after: string | null = null; ;) {
      const page: List = await read(query, { ...list, after });
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      expect(page.nodes).toHaveLength(list.first ?? 60);
      after = page.pageInfo.endCursor;
    }
  }

  const vins = () => fleetOf(world(), index).vehicles.map(({ vin }) => vin);

  describe('a list of 150 vehicles', () => {
    it.each([
      [1, 1],
      [60, 1],
      [61, 2],
      [120, 2],
      [150, 3],
      [1000, 3],
    ])('returns the first %i in %i calls', async (first, calls) => {
      const { result, byOperation } = await world().count(() => read(vehiclesQuery, { first }));
      expect(result.nodes.map(({ vin }) => vin)).toEqual(vins().slice(0, first));
      expect(result.edges.map(({ node }) => node)).toEqual(result.nodes);
      expect(result.totalCount).toBe(vehicles);
      expect(result.pageInfo).toEqual({ hasNextPage: first < vehicles, endCursor: result.edges.at(-1)?.cursor });
      expect(byOperation).toEqual({ getVehiclesByDevice: calls });
    });

    it.each([{}, { first: null }])('returns one upstream page for %j', async (list) => {
      expect((await read(vehiclesQuery, list)).nodes).toHaveLength(60);
    });

    it('returns only its count for first: 0', async () => {
      const { nodes, totalCount, pageInfo } = await read(vehiclesQuery, { first: 0 });
      expect({ nodes, totalCount, pageInfo }).toEqual({
        nodes: [],
        totalCount: vehicles,
        pageInfo: { hasNextPage: true, endCursor: null },
      });
    });

    it.each([1001, -1])('rejects first: %i with the maximum, without a call', async (first) => {
      const { result, byOperation } = await world().count(() => ask(vehiclesQuery, { first }));
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(result.errors?.[0]?.message).toContain('1000');
      expect(byOperation['getVehiclesByDevice']).toBeUndefined();
    });

    it('returns every vehicle once, in order, in pages of 7', async () => {
      const { result, total } = await world().count(() => walk(vehiclesQuery, { first: 7 }));
      expect(result.map(({ vin }) => vin)).toEqual(vins());
      // One call per page, and one more where it spans two upstream pages.
      expect(total).toBeLessThanOrEqual(Math.ceil(vehicles / 7) + Math.ceil(vehicles / 60) - 1);
    });

    it('continues from any of its cursors', async () => {
      const { edges } = await read(vehiclesQuery, { first: 70 });
      for (const index of [0, 29, 58, 59, 60, 69]) {
        const next = await read(vehiclesQuery, { first: 2, after: edges[index]?.cursor ?? '' });
        expect(next.nodes.map(({ vin }) => vin)).toEqual(vins().slice(index + 1, index + 3));
      }
    });

    it('continues from a cursor of a previous process', async () => {
      const { pageInfo } = await read(vehiclesQuery, { first: 61 });
      await world().restart();
      const next = await read(vehiclesQuery, { first: 60, after: pageInfo.endCursor });
      expect(next.nodes.map(({ vin }) => vin)).toEqual(vins().slice(61, 121));
    });

    it('is empty after its last cursor', async () => {
      const { pageInfo } = await read(vehiclesQuery, { first: 150 });
      const next = await read(vehiclesQuery, { first: 5, after: pageInfo.endCursor });
      expect(next).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    });

    it.each(['nonsense', Buffer.from('["vehicles",0,0,null]').toString('base64url')])(
      'rejects the forged cursor %s without a call',
      async (after) => {
        const { result, byOperation } = await world().count(() => ask(vehiclesQuery, { after }));
        expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
        expect(byOperation['getVehiclesByDevice']).toBeUndefined();
      },
    );

    it('rejects a cursor of another kind of list', async () => {
      const { pageInfo } = await read(alertsQuery, { first: 1 });
      const answer = await ask(vehiclesQuery, { after: pageInfo.endCursor });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.message).toContain('after');
    });

    it('returns no vehicle for a cursor of another fleet: the upstream rejects its token', async () => {
      const { pageInfo } = await read(vehiclesQuery, { first: 60 });
      const answer = await ask(vehiclesQuery, { after: pageInfo.endCursor }, other);
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    });
  });

  describe('a list of alerts', () => {
    const truth = () => world().simulator.world.alerts(fleetOf(world(), index));
    const idsOf = (nodes: List['nodes']) => nodes.map(({ alertId }) => alertId);

    it('returns every alert once in pages of 25', async () => {
      expect(truth().length).toBeGreaterThan(100);
      expect(idsOf(await walk(alertsQuery, { first: 25 }))).toEqual(truth().map(({ id }) => id));
    });

    it.each([true, false])('returns only alerts with active: %s, each once', async (active) => {
      const expected = truth().filter((alert) => isActive(alert, worldStart) === active);
      expect(expected.length).toBeGreaterThan(10);
      const ids = expected.map(({ id }) => id);
      expect(idsOf(await walk(alertsQuery, { first: 7, active }))).toEqual(ids);
      const whole = await read(alertsQuery, { first: 1000, active });
      expect(idsOf(whole.nodes)).toEqual(ids.slice(0, 1000));
    });

    it('counts all alerts, and filtered ones if all of them were read', async () => {
      expect((await read(alertsQuery, { first: 1 })).totalCount).toBe(truth().length);
      const active = truth().filter((alert) => isActive(alert, worldStart));
      expect((await read(alertsQuery, { first: 1000, active: true })).totalCount).toBe(active.length);
      expect((await read(alertsQuery, { first: 1, active: true })).totalCount).toBeNull();
    });
  });
}
