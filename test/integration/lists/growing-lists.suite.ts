import { describe, expect, it } from '@jest/globals';
import { globalId } from '../support/specimens.js';
import { fleetOf, queriesOf, worldStart } from '../support/truth.js';
import {
  argumentsOf,
  day,
  type Driven,
  hour,
  idsOf,
  iso,
  type List,
  listReader,
  type ListWorld,
  ofTrip,
  ofVehicle,
} from './list-world.js';

export function growingListsSuite(lists: () => ListWorld): void {
  const { facts, newestFirst, readOf, readTrips } = listReader(lists);
  describe('while a list grows', () => {
    /** Reads small pages; the clock advances between them. */
    async function walk(
      list: (args: string) => Promise<List<Record<string, string>>>,
      name: string,
      { first = 25, hours = 3 } = {},
    ): Promise<string[]> {
      const walked: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await list(argumentsOf({ first, after }));
        walked.push(...page.nodes.map((node) => node[name] ?? ''));
        if (!page.pageInfo.hasNextPage) return walked;
        after = page.pageInfo.endCursor;
        lists().now += hours * hour;
      }
    }

    it('trips newest first are those that existed at the first page, each once', async () => {
      const walked = await walk((args) => readTrips(args) as never, 'tripId');
      expect(lists().now).toBeGreaterThan(worldStart + 12 * hour);
      const kept = new Set(
        facts()
          .trips(lists().driven)
          .map(({ id }) => id),
      );
      expect(kept.has(newestFirst().at(-1) ?? '')).toBe(false);
      // Only those that the upstream dropped meanwhile may be missing at the end.
      expect(walked).toEqual(newestFirst().slice(0, walked.length));
      expect(newestFirst().filter((id) => kept.has(id) && !walked.includes(id))).toEqual([]);
    });

    it('trips oldest first end with those that started meanwhile', async () => {
      const walked = await walk((args) => readTrips(`${args}, order: OLDEST_FIRST`) as never, 'tripId');
      const later = facts()
        .trips(lists().driven)
        .map(({ id }) => id);
      expect(later.at(-1)).not.toBe(lists().trips.at(-1)?.id);
      expect(walked.slice(0, 25)).toEqual(
        lists()
          .trips.slice(0, 25)
          .map(({ id }) => id),
      );
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.slice(-20)).toEqual(later.slice(-20));
      expect(later.filter((id) => !walked.includes(id))).toEqual([]);
    });

    it('alerts of a fleet, newest first, are paged without duplicates or gaps', async () => {
      const expected = facts()
        .alerts(fleetOf(lists().world))
        .map(({ id }) => id);
      const place = { type: 'Fleet', id: globalId('Fleet', fleetOf(lists().world).id) };
      const walked = await walk((args) => readOf(place, `alerts(${args})`, 'alertId'), 'alertId', {
        first: 10,
        hours: 12,
      });
      expect(facts().alerts(fleetOf(lists().world))[0]?.id).not.toBe(expected[0]);
      expect(walked).toEqual(expected.slice(0, walked.length));
      const kept = new Set(
        facts()
          .alerts(fleetOf(lists().world))
          .map(({ id }) => id),
      );
      expect(expected.filter((id) => kept.has(id) && !walked.includes(id))).toEqual([]);
    });

    it('the newest is returned immediately after the list has grown', async () => {
      await readTrips('first: 5');
      for (const hours of [1, 6, 30]) {
        lists().now = worldStart + hours * hour;
        const expected = facts()
          .trips(lists().driven)
          .map(({ id }) => id)
          .reverse();
        const list = await readTrips('first: 5');
        expect(idsOf(list)).toEqual(expected.slice(0, 5));
        expect(list.totalCount).toBe(expected.length);
      }
    });
  });

  describe('Q29: when index ranges are rejected', () => {
    it('lists are the same from both ends', async () => {
      const questions = [
        'first: 7',
        'first: 130',
        'last: 7',
        'first: 7, order: OLDEST_FIRST',
        'last: 70, order: OLDEST_FIRST',
      ];
      const { pageInfo } = await readTrips('first: 66');
      questions.push(`first: 66, after: "${pageInfo.endCursor}"`, `last: 5, before: "${pageInfo.endCursor}"`);
      await lists().world.restart();
      const expected: List<Driven>[] = [];
      for (const question of questions) expected.push(await readTrips(question));
      lists().world.simulator.setQuirks(['Q29']);
      await lists().world.restart();
      lists().world.simulator.resetCounts();
      for (const [index, question] of questions.entries()) expect(await readTrips(question)).toEqual(expected[index]);
      const refused = queriesOf(lists().world, 'getTripsByVehicle').filter((query) => query.has('indexRange'));
      expect(refused.length).toBeGreaterThan(0);
    });

    it('telemetry, alerts of a fleet and waypoints are the same', async () => {
      const fleet = { type: 'Fleet', id: globalId('Fleet', fleetOf(lists().world).id) };
      const ask = async () => [
        await readOf(
          ofVehicle(lists().driven),
          `telemetry(last: 5, times: [{ from: "${iso(lists().now - day)}" }])`,
          'createdAt',
        ),
        await readOf(fleet, 'alerts(first: 70)', 'alertId'),
        await readOf(fleet, 'alerts(last: 5)', 'alertId'),
        await readOf(fleet, 'alerts(first: 10, active: true)', 'alertId'),
        await readOf(ofTrip(lists().trips[0]!), 'waypoints(last: 3)', 'createdAt'),
      ];
      const expected = await ask();
      lists().world.simulator.setQuirks(['Q29']);
      await lists().world.restart();
      expect(await ask()).toEqual(expected);
    });
  });
}
