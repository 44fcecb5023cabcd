import { describe, expect, it } from '@jest/globals';
import type { QuirkId } from '../../../src/simulator/index.js';
import { globalId } from '../support/specimens.js';
import { codesOf, worldStart } from '../support/truth.js';
import { listOf, own } from './history-queries.js';
import type { HistoryReader } from './history-reader.js';

const day = 86_400_000;

export function historyListQuirksSuite(history: HistoryReader): void {
  const { ask, clock, facts, fleet, inFleet, inVehicle, runWith, specimens, usual, world } = history;

  describe('responses of the history are unchanged with', () => {
    it.each<[QuirkId, string]>([
      ['Q03', 'self links with additional parameters'],
      ['Q05', 'empty collections that respond with 404'],
      ['Q06', 'trips oldest first'],
      ['Q07', 'one href for first, self and last'],
      ['Q08', 'templated links'],
      ['Q09', 'varying names of rels and keys'],
      ['Q13', 'misspelt names'],
      ['Q24', 'monitors as the documentation writes them'],
    ])('%s: %s', async (quirk) => {
      expect(await runWith(quirk)).toEqual(usual());
    });

    it('all of these together, with index ranges rejected', async () => {
      expect(await runWith('Q03', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q13', 'Q24', 'Q29')).toEqual(usual());
    });
  });

  describe('a single quirk of the history', () => {
    it('Q02: an error is the same in all its shapes, at the list that failed', async () => {
      world().simulator.setQuirks(['Q02']);
      const { fleetId, id } = specimens().vehicle;
      for (const [operation, list] of [
        ['getTripsByVehicle', 'trips'],
        ['getTelemetry', 'telemetry'],
        ['getVehicleAlarms', 'alarms'],
      ] as const) {
        world().simulator.setFault({ kind: 'status', status: 500, operation });
        const reported: unknown[] = [];
        for (let turn = 0; turn < 4; turn += 1) {
          const answer = await world().ask(
            `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { vehicleId ${list} { totalCount } } } }`,
          );
          expect(answer.data).toEqual({ node: { vehicleId: id, [list]: null } });
          expect(answer.errors).toMatchObject([{ path: ['node', list] }]);
          expect(codesOf(answer)).toEqual(['UPSTREAM_ERROR']);
          const { status, code } = answer.errors?.[0]?.extensions.upstream ?? {};
          reported.push([status, code]);
        }
        expect(reported).toEqual(expect.arrayContaining([[500, 50000]]) as unknown);
        expect(new Set(reported.map(String)).size).toBe(3);
      }
    });

    it('Q05: lists without items are empty, in v2 too', async () => {
      world().simulator.setQuirks(['Q05']);
      await world().restart({ upstream: { apiVersion: 'v2' }, now: () => worldStart });
      const empty = { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
      const lists = ['trips', 'alerts', 'collisions', 'telemetry'];
      const { fleetId, id } = specimens().vehicle;
      const times = '(times: [{ to: "2001-01-01T00:00:00Z" }])';
      const fields = lists.map((list) => listOf(`${list}${times}`, '__typename')).join(' ');
      expect(await ask(`{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { ${fields} } } }`)).toEqual(
        {
          node: Object.fromEntries(lists.map((list) => [list, empty])),
        },
      );
      await world().restart();
    });

    it('Q06: the latest trips come first, though the upstream sends the oldest first', async () => {
      world().simulator.setQuirks(['Q06']);
      const started = (
        await inVehicle<{ startedAt: string }>(specimens().vehicle, 'trips(first: 80)', 'startedAt')
      ).map(({ startedAt }) => startedAt);
      expect(started.length).toBeGreaterThan(60);
      expect(started).toEqual([...started].sort().reverse());
    });

    it('Q10: a vehicle has its history under its new id, and is found by VIN', async () => {
      const { fleet } = specimens();
      const renewed = async () => {
        const { fleet: found } = await ask<{ fleet: { vehicles: { nodes: Named[] } } }>(
          `{ fleet(fleetId: "${fleet.id}") { vehicles { nodes { id vehicleId vin trips(first: 2) { nodes { ${fields} } }
             alerts(first: 2) { nodes { ${fields} } } } } } }`,
        );
        return found.vehicles.nodes;
      };
      interface Item {
        readonly vin: string;
        readonly vehicleId: string;
        readonly vehicle: { readonly id: string; readonly vin: string };
      }
      interface Named {
        readonly id: string;
        readonly vehicleId: string;
        readonly vin: string;
        readonly trips: { readonly nodes: readonly Item[] };
        readonly alerts: { readonly nodes: readonly Item[] };
      }
      const fields = 'vin vehicleId vehicle { id vin }';
      const before = await renewed();
      world().simulator.setQuirks(['Q10']);
      const now = await renewed();
      expect(now.map(({ vin }) => vin)).toEqual(before.map(({ vin }) => vin));
      const changed = now.filter(({ vehicleId }, index) => vehicleId !== before[index]?.vehicleId);
      expect(changed.length).toBeGreaterThan(3);
      expect(changed.length).toBeLessThan(now.length);
      now.forEach(({ id, vehicleId, vin, trips, alerts }, index) => {
        expect(trips.nodes).toHaveLength(before[index]?.trips.nodes.length ?? -1);
        expect(alerts.nodes).toHaveLength(before[index]?.alerts.nodes.length ?? -1);
        for (const item of [...trips.nodes, ...alerts.nodes])
          expect(item).toEqual({ vin, vehicleId, vehicle: { id, vin } });
      });
      const [first] = changed;
      const old = before.find(({ vin }) => vin === first?.vin);
      expect(
        await ask(`{
          gone: node(id: "${old?.id}") { id }
          found: vehicle(by: { vin: { fleetId: "${fleet.id}", vin: "${first?.vin}" } }) { id trips(first: 1) { nodes { vin } } }
        }`),
      ).toEqual({ gone: null, found: { id: first?.id, trips: { nodes: [{ vin: first?.vin }] } } });
    });

    it('Q15: a theft that has ended is over in the history as well', async () => {
      world().simulator.setQuirks(['Q15']);
      const stolen = fleet().vehicles.filter((vehicle) => facts().stolenReports(vehicle).length > 0);
      let ended = 0;
      for (const vehicle of stolen) {
        const reports = await inVehicle<{ state: boolean; endAt: string | null }>(
          vehicle,
          'stolenReports',
          'state endAt',
        );
        const thefts = facts().stolenReports(vehicle);
        expect(reports.map(({ state }) => state)).toEqual(thefts.map(({ endedAt }) => endedAt === null));
        ended += thefts.filter(({ endedAt }) => endedAt !== null).length;
      }
      expect(ended).toBeGreaterThan(0);
    });

    it('Q24: monitors of v2, which have neither names nor an expression, have their triggers', async () => {
      interface Monitor {
        readonly label: string;
        readonly trigger: {
          readonly boolExp: string | null;
          readonly triggers: readonly {
            name: string | null;
            zone: object | null;
            time: object | null;
            data: object | null;
          }[];
        };
      }
      const read = async () => {
        await world().restart({ upstream: { apiVersion: 'v2' }, now: () => worldStart });
        return inFleet<Monitor>('monitors', own.monitor);
      };
      const before = await read();
      world().simulator.setQuirks(['Q24']);
      const now = await read();
      expect(now.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
      expect(before.length).toBeGreaterThan(0);
      for (const [index, { trigger }] of now.entries()) {
        const { boolExp, triggers = [] } = before[index]?.trigger ?? {};
        expect([boolExp === null, trigger.boolExp]).toEqual([false, null]);
        for (const kind of ['zone', 'data'] as const) {
          // At most one zone, and all data triggers.
          const reported = triggers.flatMap((each) => each[kind] ?? []).slice(0, kind === 'zone' ? 1 : undefined);
          expect(trigger.triggers.flatMap((each) => each[kind] ?? [])).toEqual(reported);
        }
        const times = triggers.flatMap(({ time }) => time ?? []);
        expect(trigger.triggers.flatMap(({ time }) => time ?? [])).toHaveLength(Math.min(1, times.length));
        for (const { name } of trigger.triggers) expect(name).toBeNull();
      }
    });

    it('Q30: a vehicle that was cut off has no newer data', async () => {
      const cutOff = () =>
        fleet().vehicles.flatMap((vehicle) => {
          const { driving, since } = facts().snapshot(vehicle);
          return !driving && since + 8 * day < clock.now ? [{ vehicle, cut: since + 7 * day }] : [];
        });
      // Few cars are parked for weeks: advance until one is.
      for (let days = 0; days < 60 && cutOff().length === 0; days += 1) clock.now += day;
      const parked = cutOff();
      expect(parked.length).toBeGreaterThan(0);
      world().simulator.setQuirks(['Q30']);
      for (const { vehicle, cut } of parked) {
        const sent = await inVehicle<{ createdAt: string }>(vehicle, 'telemetry(first: 50)', 'createdAt');
        const raised = await inVehicle<{ startedAt: string }>(vehicle, 'alerts', 'startedAt');
        const reported = [...sent.map(({ createdAt }) => createdAt), ...raised.map(({ startedAt }) => startedAt)];
        for (const at of reported) expect(Date.parse(at)).toBeLessThanOrEqual(cut);
        const trips = await inVehicle<{ stoppedAt: string }>(vehicle, 'trips(first: 1)', 'stoppedAt');
        for (const { stoppedAt } of trips) expect(Date.parse(stoppedAt)).toBeLessThan(cut);
      }
    });
  });
}
