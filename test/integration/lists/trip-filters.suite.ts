import { describe, expect, it } from '@jest/globals';
import type { WorldTrip } from '../../../src/simulator/index.js';
import {
  argumentsOf,
  day,
  type Driven,
  idsOf,
  iso,
  type List,
  listReader,
  type ListWorld,
  ofVehicle,
} from './list-world.js';

export function tripFiltersSuite(lists: () => ListWorld): void {
  const { readOf, readTrips } = listReader(lists);
  const idsWhere = (isWanted: (trip: WorldTrip) => boolean): readonly string[] =>
    lists()
      .trips.filter(isWanted)
      .map(({ id }) => id);

  describe('trips are filtered by', () => {
    interface ReportedTrip extends Driven {
      readonly startedAt: string;
      readonly distance: number;
      readonly duration: string;
      readonly faults: readonly { readonly fault: string }[] | null;
    }
    const fields = 'tripId startedAt distance duration faults { fault }';
    const all = () => readOf<ReportedTrip>(ofVehicle(lists().driven), 'trips(first: 1000)', fields);
    const narrowed = (args: string) =>
      readOf<ReportedTrip>(ofVehicle(lists().driven), `trips(first: 1000, ${args})`, fields);
    const middle = () => lists().trips[70]?.startedAt ?? 0;

    it.each<[string, () => string, (at: number) => boolean]>([
      [
        'an inclusive start and end',
        () => `{ from: "${iso(middle() - 5 * day)}", to: "${iso(middle())}" }`,
        (at) => at >= middle() - 5 * day && at <= middle(),
      ],
      ['a start only', () => `{ from: "${iso(middle())}" }`, (at) => at >= middle()],
      ['an end only', () => `{ to: "${iso(middle())}" }`, (at) => at <= middle()],
      [
        'a start and a duration',
        () => `{ from: "${iso(middle())}", lasting: "P3DT12H" }`,
        (at) => at >= middle() && at <= middle() + 3.5 * day,
      ],
      [
        'two time ranges',
        () => `{ to: "${iso(middle() - 10 * day)}" }, { from: "${iso(middle() + 10 * day)}" }`,
        (at) => at <= middle() - 10 * day || at >= middle() + 10 * day,
      ],
    ])('%s', async (_, times, isWithin) => {
      const expected = idsWhere(({ startedAt }) => isWithin(startedAt));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(lists().trips.length);
      const list = await narrowed(`times: [${times()}], order: OLDEST_FIRST`);
      expect(idsOf(list)).toEqual(expected);
      expect(list.totalCount).toBe(expected.length);
    });

    it('distance in km', async () => {
      const reported = await all();
      const lengths = reported.nodes.map(({ distance }) => distance).sort((a, b) => a - b);
      const [low = 0, high = 0] = [lengths[Math.floor(lengths.length / 3)], lengths[Math.floor(lengths.length / 2)]];
      for (const [range, isIn] of [
        [`min: ${low}`, (km: number) => km >= low],
        [`max: ${high}`, (km: number) => km <= high],
        [`min: ${low}, max: ${high}`, (km: number) => km >= low && km <= high],
      ] as const) {
        const expected = reported.nodes.filter(({ distance }) => isIn(distance)).map(({ tripId }) => tripId);
        expect(expected.length).toBeGreaterThan(0);
        expect(expected.length).toBeLessThan(lists().trips.length);
        expect(idsOf(await narrowed(`distance: { ${range} }`))).toEqual(expected);
      }
    });

    it('duration in seconds', async () => {
      const secondsOf = ({ startedAt, endsAt }: WorldTrip) =>
        Math.round((Math.min(endsAt, lists().now) - startedAt) / 1000);
      const lengths = lists()
        .trips.map(secondsOf)
        .sort((a, b) => a - b);
      const [low = 0, high = 0] = [lengths[Math.floor(lengths.length / 4)], lengths[Math.floor(lengths.length / 2)]];
      const expected = [...idsWhere((trip) => secondsOf(trip) >= low && secondsOf(trip) <= high)].reverse();
      expect(expected.length).toBeLessThan(lists().trips.length);
      expect(idsOf(await narrowed(`duration: { min: ${low}, max: ${high} }`))).toEqual(expected);
    });

    it('state', async () => {
      const { nodes } = await all();
      const having = (fault: string) =>
        nodes.filter(({ faults }) => (faults ?? []).some((each) => each.fault === fault)).map(({ tripId }) => tripId);
      const nominal = nodes.filter(({ faults }) => (faults ?? []).length === 0).map(({ tripId }) => tripId);
      expect(nominal.length).toBeLessThan(nodes.length);
      expect(idsOf(await narrowed('states: [NOMINAL]'))).toEqual(nominal);
      for (const state of ['UNSTARTED', 'DATA_LACKING', 'UNFINISHED'])
        expect(idsOf(await narrowed(`states: [${state}]`))).toEqual(having(state));
      expect(idsOf(await narrowed('states: [NOMINAL, UNSTARTED, DATA_LACKING, UNFINISHED]'))).toEqual(
        nodes.map(({ tripId }) => tripId),
      );
    });

    it('all filters at once, also on the next pages', async () => {
      const args = `times: [{ from: "${iso(middle())}" }], states: [NOMINAL], distance: { min: 20 }`;
      const whole = await narrowed(args);
      expect(whole.nodes.length).toBeGreaterThan(6);
      const walked: string[] = [];
      for (let after: string | null = null; ;) {
        const page: List<Driven> = await readTrips(`${args}, ${argumentsOf({ first: 5, after })}`);
        walked.push(...idsOf(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(walked).toEqual(idsOf(whole));
    });
  });
}
