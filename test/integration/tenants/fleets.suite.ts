import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildGraph } from '../../../src/graphql/index.js';
import { tenantQueries, resourceIdsOf } from '../support/tenant-queries.js';
import type { TenantWorld } from '../support/tenants.js';

interface Fleets {
  readonly data: {
    readonly fleets: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly fleetId: string }[];
    };
  };
}

function rename(id: string, from: string, to: string): string {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  return Buffer.from(text.replaceAll(from, to)).toString('base64url');
}

export function fleetsSuite(world: () => TenantWorld): void {
  const uncached = () => world().restart({ ...world().facadeOptions, cache: { maxBytes: 0 } });
  beforeAll(() => {
    const { a, b, unassigned } = world().fleets;
    world().admit('two', { fleets: new Set([b.id, a.id, 'sold-long-ago']) });
    world().admit('three', { fleets: new Set([a.id, b.id, unassigned.id]) });
    world().admit('none', { fleets: new Set() });
  });

  async function listed(tenant: string, first: number, after: string | null = null): Promise<Fleets['data']['fleets']> {
    const query =
      'query ($first: Int, $after: String) { fleets(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { fleetId } } }';
    return (JSON.parse(await world().answer(tenant, query, { first, after })) as Fleets).data.fleets;
  }

  const idsOf = ({ nodes }: Fleets['data']['fleets']) => nodes.map(({ fleetId }) => fleetId);

  describe('the queries of these tests', () => {
    it('are valid in the schema', () => {
      const schema = buildGraph();
      expect(tenantQueries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual(
        [],
      );
    });
  });

  describe('the list of fleets', () => {
    beforeAll(uncached);

    it('contains only the fleets of the client, in a stable order, with their number', async () => {
      const { a, b, unassigned } = world().fleets;
      const [ofA, ofTwo, ofNone] = [await listed('a', 60), await listed('two', 60), await listed('none', 60)];
      expect(ofA).toMatchObject({ totalCount: 1, nodes: [{ fleetId: a.id }], pageInfo: { hasNextPage: false } });
      // A fleet that the token names but does not exist is left out.
      expect(ofTwo).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
      expect(idsOf(ofTwo)).toEqual([a.id, b.id].sort());
      expect(ofNone).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
      expect(idsOf(await listed('admin', 60)).sort()).toEqual([a.id, b.id, unassigned.id].sort());
    });

    it('is paged by cursors in pages of any size', async () => {
      const whole = idsOf(await listed('three', 60));
      for (const step of [1, 2]) {
        const met: string[] = [];
        let after: string | null = null;
        for (let page = 0; page < 4; page += 1) {
          const { pageInfo, totalCount, ...rest } = await listed('three', step, after);
          expect(totalCount).toBe(3);
          met.push(...idsOf({ pageInfo, totalCount, ...rest }));
          after = pageInfo.endCursor;
          if (!pageInfo.hasNextPage) break;
        }
        expect(met).toEqual(whole);
      }
    });

    it('returns no fleet of another client for a cursor of that client', async () => {
      const { a } = world().fleets;
      const foreign = [await listed('admin', 1), await listed('three', 1), await listed('b', 1)];
      for (const { pageInfo } of foreign) {
        const { totalCount, nodes } = await listed('a', 5, pageInfo.endCursor);
        expect(totalCount).toBe(1);
        expect(nodes.filter(({ fleetId }) => fleetId !== a.id)).toEqual([]);
      }
    });

    it('reads unknown fleets one by one, known ones not again, and never the list of all', async () => {
      // The probe at start has read all fleets.
      const known = await world().count(() => listed('two', 60));
      expect(known.byOperation).toEqual({ getFleet: 1 });
      expect((await world().count(() => listed('three', 60))).total).toBe(0);
      expect((await world().count(() => listed('none', 60))).total).toBe(0);
    });
  });

  describe('a fleet of another tenant', () => {
    beforeAll(uncached);

    /** The query with the ids of one fleet, and with ids of the same length of a fleet that does not exist. */
    const unknownId = 'f'.repeat(24);

    it.each(tenantQueries.filter((query) => /\$(fleetId|id|ids)\b/.test(query)).map((query) => [query]))(
      'has the same response as one that does not exist, without an upstream call: %s',
      async (query) => {
        const { b } = world().fleets;
        const { world: truth } = world().simulator;
        const names = resourceIdsOf(truth, b);
        const variables = (fleetId: string): object => {
          const renamed = (id: string) => rename(id, b.id, fleetId);
          return {
            ...{ fleetId, vehicleId: b.vehicles[0]?.id, vin: b.vehicles[0]?.vin, first: 3, cursor: null },
            ...{ tripId: names.trips[0], alertId: names.alerts[0] },
            ...{ id: renamed(names.ids[1] ?? ''), ids: names.ids.map(renamed) },
          };
        };
        // A client with access has read all of it before.
        await world().answer('b', query, variables(b.id));
        const foreign = await world().count(() => world().answer('a', query, variables(b.id)));
        const missing = await world().count(() => world().answer('a', query, variables(unknownId)));
        expect(foreign.result).toBe(missing.result);
        expect([foreign.total, missing.total]).toEqual([0, 0]);
        const explain = { 'fleetgraph-explain': 'plan' };
        expect(await world().answer('a', query, variables(b.id), explain)).toBe(
          await world().answer('a', query, variables(unknownId), explain),
        );
      },
    );

    it('is not found by a VIN without a fleet, and neither is a fleet of the tenant', async () => {
      const { a, b } = world().fleets;
      const ask = (vin: string) =>
        world().answer('a', 'query ($vin: VIN!) { vehicleByVin(vin: $vin) { vin brand } }', { vin });
      const { result, total } = await world().count(async () => [
        await ask(b.vehicles[0]?.vin ?? ''),
        await ask('VF300000000000000'),
        await ask(a.vehicles[0]?.vin ?? ''),
      ]);
      expect(new Set(result).size).toBe(1);
      expect(result[0]).toContain('"vehicleByVin":null');
      expect(total).toBe(0);
    });

    it('is not revealed by rate limits, which count all clients of the subscription', async () => {
      const answer = await world().answer('a', '{ rateLimit { second { remaining } } fleets { totalCount } }');
      expect(JSON.parse(answer)).toMatchObject({
        data: { rateLimit: null, fleets: { totalCount: 1 } },
        errors: [{ path: ['rateLimit'], extensions: { code: 'FORBIDDEN' } }],
      });
    });
  });

  describe('the tenant’s own fleet', () => {
    beforeAll(uncached);

    it('gets the same response as a client that sees all fleets', async () => {
      const { a } = world().fleets;
      const [car] = a.vehicles;
      const names = resourceIdsOf(world().simulator.world, a);
      const variables = {
        ...{ fleetId: a.id, vehicleId: car?.id, vin: car?.vin, first: 4, cursor: null },
        ...{ id: names.ids[1], ids: names.ids, tripId: names.trips[0], alertId: names.alerts[0] },
      };
      let compared = 0;
      for (const query of tenantQueries.filter((query) => /\$(fleetId|id|ids)\b/.test(query))) {
        const { data: asTenant } = JSON.parse(await world().answer('a', query, variables)) as { data: unknown };
        const { data: asAdmin } = JSON.parse(await world().answer('admin', query, variables)) as { data: unknown };
        expect(asTenant).toEqual(asAdmin);
        if (JSON.stringify(asTenant).length > 200) compared += 1;
      }
      expect(compared).toBeGreaterThan(10);
    });
  });

  describe('a prediction', () => {
    it('is never below the calls for a tenant, and does not reveal the number of fleets', async () => {
      await uncached();
      for (const query of tenantQueries.slice(0, 4)) {
        const { extensions } = JSON.parse(await world().answer('two', query, { first: 2, cursor: null })) as {
          extensions: { cost: { predicted: number; actual: number } };
        };
        expect(extensions.cost.predicted).toBeGreaterThanOrEqual(extensions.cost.actual);
      }
      const plan = await world().answer('a', '{ fleets { totalCount } }', {}, { 'fleetgraph-explain': 'plan' });
      expect(plan).not.toContain('getFleets');
    });
  });
}
