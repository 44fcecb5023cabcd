import { describe, expect, it } from '@jest/globals';
import type { QuirkId } from '../../../src/simulator/index.js';
import { leavesOf } from '../support/leaves.js';
import type { Results } from '../support/operations.js';
import { codesOf, dataOf, fleetOf, frozen, queriesOf, refOf, vehicleWhere } from '../support/truth.js';
import type { OperationRuns } from './operation-runs.js';

export function operationQuirksSuite({ world, runWith, changesIn, usual }: OperationRuns): void {
  describe('responses are unchanged with', () => {
    it.each<[QuirkId, string]>([
      ['Q03', 'hrefs without client_id, which every request still has, and self links with additional parameters'],
      ['Q04', 'rate headers without a suffix'],
      ['Q05', 'empty collections that respond with 404'],
      ['Q06', 'trips oldest first'],
      ['Q07', 'one href for first, self and last'],
      ['Q08', 'templated links'],
      ['Q09', 'varying names of rels and keys'],
      ['Q27', 'Cache-Control: no-store, and session cookies, which are not sent back'],
    ])('%s: %s', async (quirk) => {
      expect(await runWith(quirk)).toEqual(usual());
      const { requests } = world().simulator;
      expect(requests.length).toBeGreaterThan(7);
      for (const { path, headers } of requests) {
        expect(new URL(path, 'http://upstream.invalid').searchParams.getAll('client_id')).toHaveLength(1);
        expect(headers).not.toHaveProperty('cookie');
      }
    });
  });

  describe('a single quirk', () => {
    it('Q01: an expired client certificate is reported as expired', async () => {
      const { ca, expiredClient } = world().certificates;
      world().simulator.setQuirks(['Q01']);
      await world().restart({ upstream: { tls: { kind: 'pem', ...expiredClient, ca } } });
      const answer = await world().ask('{ fleets { totalCount } }');
      expect(answer.data).toEqual({ fleets: null });
      expect(answer.errors).toMatchObject([
        { path: ['fleets'], extensions: { code: 'UPSTREAM_TLS', upstream: { status: 495, code: 495 } } },
      ]);
      expect(answer.errors?.[0]?.message).toMatch(/expired/i);
    });

    it('Q02: an error is the same in all its shapes, with the details that each contains', async () => {
      world().simulator.setQuirks(['Q02']);
      world().simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetVehicleStatus' });
      const ref = refOf(vehicleWhere(world()));
      const reported: unknown[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const query = 'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin status { createdAt } } }';
        const answer = await world().ask<unknown, unknown>(query, { ref });
        expect(answer.data).toMatchObject({ vehicle: { vin: vehicleWhere(world()).vin, status: null } });
        expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
        const { status, code, uuid } = answer.errors?.[0]?.extensions.upstream ?? {};
        reported.push([status, code, uuid === null ? null : typeof uuid]);
      }
      world().simulator.setFault(null);
      expect(new Set(reported.map((each) => JSON.stringify(each)))).toEqual(
        new Set(
          [
            [500, 50000, 'string'],
            [500, 500, null],
            [500, null, null],
          ].map((each) => JSON.stringify(each)),
        ),
      );
    });

    it('Q05: lists without items are empty', async () => {
      world().simulator.setQuirks(['Q05']);
      const query = `query ($id: ID!) {
        fleet(fleetId: $id) { vehicles(vinPrefix: "ZZZ") { totalCount nodes { vin } pageInfo { hasNextPage } } }
        vehicle(by: { vin: { fleetId: $id, vin: "ZZZ00000000000000" } }) { vin }
      }`;
      const answer = await world().ask<unknown, unknown>(query, { id: fleetOf(world()).id });
      expect(dataOf(answer)).toEqual({
        fleet: { vehicles: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
        vehicle: null,
      });
    });

    it('Q19: a date is the same instant in all its shapes; only omitted dates are null', async () => {
      const changed = changesIn(await runWith('Q19'));
      // `Mon Jun 03 08:35:36 GMT 2019` has no milliseconds.
      const toSeconds = (value: unknown) => String(value).replace(/\.\d{3}Z$/, 'Z');
      for (const [path, now, before] of changed) {
        if (now === null) expect(path).toMatch(/createdAt$/);
        else expect([path, toSeconds(now)]).toEqual([path, toSeconds(before)]);
      }
      expect(changed.some(([, now]) => now === null)).toBe(true);
      expect(changed.some(([, now]) => now !== null)).toBe(true);
    });

    it.each([
      [0, 'a failed call fails its own path only'],
      [2, 'failed calls are retried, and every response is complete'],
    ])('Q28, with %i retries: %s', async (retries) => {
      await world().restart({ upstream: { retries } });
      world().simulator.setQuirks(['Q28']);
      const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 1) { nodes { vin status { createdAt } } } } }`;
      const expected = [...(await statusOfFirst())];
      let failed = 0;
      for (let round = 0; round < 24; round += 1) {
        const answer = await world().ask<Data, unknown>(query, { id: fleetOf(world()).id });
        const node = answer.data?.fleet?.vehicles?.nodes[0];
        if (answer.errors === undefined) expect(node).toEqual(expected[0]);
        else {
          failed += 1;
          expect(['UPSTREAM_ERROR', 'UPSTREAM_UNAVAILABLE']).toContain(codesOf(answer)[0]);
          if (node !== undefined) expect(node).toEqual({ vin: expected[0]?.vin, status: null });
        }
      }
      if (retries > 0) expect(failed).toBe(0);
      else {
        expect(failed).toBeGreaterThan(0);
        expect(failed).toBeLessThan(24);
      }

      interface Data {
        readonly fleet: {
          readonly vehicles: { readonly nodes: readonly { vin: string; status: unknown }[] } | null;
        } | null;
      }
      async function statusOfFirst() {
        world().simulator.setQuirks([]);
        const answer = await world().ask<Data, unknown>(query, { id: fleetOf(world()).id });
        world().simulator.setQuirks(['Q28']);
        return dataOf(answer).fleet?.vehicles?.nodes ?? [];
      }
    });

    it('Q29: an extension that the upstream no longer accepts is null, and is not requested again once confirmed', async () => {
      let at = frozen.clock();
      await world().restart({ now: () => at });
      const query =
        'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin brand pictures status { createdAt } } }';
      const ask = () => world().ask<{ vehicle: object }, unknown>(query, { ref: refOf(vehicleWhere(world())) });
      const expected = { vehicle: { ...dataOf(await ask()).vehicle, pictures: null } };
      world().simulator.setQuirks(['Q29']);

      const first = await world().count(ask);
      expect(dataOf(first.result)).toEqual(expected);
      expect(first.byOperation['getVehicleByid']).toBe(4);

      at += 11_000;
      expect(dataOf(await ask())).toEqual(expected);

      const confirmed = await world().count(ask);
      expect(dataOf(confirmed.result)).toEqual(expected);
      expect(queriesOf(world(), 'getVehicleByid').map((each) => each.getAll('extension'))).toEqual([['branding']]);
      expect(world().log.filter((line) => line.includes('extension no longer accepted'))).toHaveLength(1);
      await world().restart();
    });

    it('Q29: a single rejection does not affect later requests', async () => {
      const query = 'query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin brand pictures } }';
      const ask = () => world().ask<{ vehicle: object }, unknown>(query, { ref: refOf(vehicleWhere(world())) });
      const expected = dataOf(await ask());
      world().simulator.setQuirks(['Q29']);
      expect(dataOf(await ask())).toEqual({ vehicle: { ...expected.vehicle, pictures: null } });
      world().simulator.setQuirks([]);
      expect(dataOf(await ask())).toEqual(expected);
    });

    it('Q29: a list is read without the rejected extension', async () => {
      const query = `query ($id: ID!) {
        fleet(fleetId: $id) { vehicles(first: 64) { nodes { vin brand pictures label } } }
      }`;
      interface Data {
        readonly fleet: { readonly vehicles: { readonly nodes: readonly object[] } };
      }
      const ask = async () =>
        dataOf(await world().ask<Data, unknown>(query, { id: fleetOf(world()).id })).fleet.vehicles.nodes;
      const before = await ask();
      expect(before).toHaveLength(64);
      world().simulator.setQuirks(['Q29']);
      expect(await ask()).toEqual(before.map((node) => ({ ...node, pictures: null })));
    });
  });

  describe('all harmless quirks together', () => {
    it('cause no error in any operation and keep all names and ids', async () => {
      const results = await runWith(
        ...(['Q03', 'Q04', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q12', 'Q14', 'Q15', 'Q16'] as const),
        ...(['Q18', 'Q19', 'Q20', 'Q21', 'Q22', 'Q27', 'Q31'] as const),
      );
      const names = (of: Results) =>
        [...leavesOf(of, { indexed: true })].filter(([path]) => /\.(vin|id|vehicleId|name|totalCount)$/.test(path));
      expect(names(results)).toEqual(names(usual()));
      expect(queriesOf(world(), 'getFleetStatusList').length).toBeGreaterThan(0);
    });
  });
}
