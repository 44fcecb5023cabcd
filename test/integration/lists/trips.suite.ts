import { describe, expect, it } from '@jest/globals';
import { argumentsOf, type Driven, idsOf, type List, listReader, type ListWorld } from './list-world.js';

export function tripsSuite(lists: () => ListWorld): void {
  const { newestFirst, readTrips } = listReader(lists);
  describe('trips', () => {
    it('are returned newest first, and oldest first on request', async () => {
      expect(idsOf(await readTrips('first: 7'))).toEqual(newestFirst().slice(0, 7));
      expect(idsOf(await readTrips('first: 7, order: OLDEST_FIRST'))).toEqual(
        lists()
          .trips.slice(0, 7)
          .map(({ id }) => id),
      );
      const all = await readTrips('first: 1000');
      expect(idsOf(all)).toEqual(newestFirst());
      expect(all.totalCount).toBe(lists().trips.length);
      expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      expect(idsOf(await readTrips('first: 1000, order: OLDEST_FIRST'))).toEqual([...newestFirst()].reverse());
    });

    it('return the newest of a long list in two calls, then in one', async () => {
      await lists().world.restart();
      for (const calls of [2, 1, 1]) {
        const { result, byOperation } = await lists().world.count(() => readTrips('first: 10'));
        expect(idsOf(result)).toEqual(newestFirst().slice(0, 10));
        expect(byOperation).toEqual({ getVehicleByid: 1, getTripsByVehicle: calls });
        expect(result.totalCount).toBe(lists().trips.length);
      }
    });

    it('return the oldest, and the last of the newest first, in one call', async () => {
      await lists().world.restart();
      for (const args of ['first: 10, order: OLDEST_FIRST', 'last: 10']) {
        const { result, byOperation } = await lists().world.count(() => readTrips(args));
        expect([...idsOf(result)].sort()).toEqual([...newestFirst().slice(-10)].sort());
        expect(byOperation).toEqual({ getVehicleByid: 1, getTripsByVehicle: 1 });
      }
    });

    describe.each(['NEWEST_FIRST', 'OLDEST_FIRST'])('paged with order: %s', (order) => {
      const expected = () => (order === 'NEWEST_FIRST' ? newestFirst() : [...newestFirst()].reverse());

      it.each([7, 60, 61])('return each trip once going forward in pages of %i', async (first) => {
        const walked: string[] = [];
        let steps = 0;
        const { byOperation } = await lists().world.count(async () => {
          for (let after: string | null = null; ;) {
            const page: List<Driven> = await readTrips(argumentsOf({ first, after, order }));
            expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
            walked.push(...idsOf(page));
            steps += 1;
            if (!page.pageInfo.hasNextPage) return;
            expect(page.nodes).toHaveLength(first);
            after = page.pageInfo.endCursor;
          }
        });
        expect(walked).toEqual(expected());
        // Each page reads its cursor’s item again; the first one may have to find the end.
        const perStep = Math.ceil((first + 1) / 60);
        expect(byOperation['getTripsByVehicle']).toBeLessThanOrEqual(steps * perStep + 1);
      });

      it.each([7, 61])('return each trip once going backward in pages of %i', async (last) => {
        const walked: string[] = [];
        for (let before: string | null = null; ;) {
          const page: List<Driven> = await readTrips(argumentsOf({ last, before, order }));
          expect(page.pageInfo.hasNextPage).toBe(before !== null);
          walked.unshift(...idsOf(page));
          if (!page.pageInfo.hasPreviousPage) break;
          expect(page.nodes).toHaveLength(last);
          before = page.pageInfo.startCursor;
        }
        expect(walked).toEqual(expected());
      });

      it('continue from the cursor of any trip in both directions', async () => {
        const { edges } = await readTrips(argumentsOf({ first: 1000, order }));
        const { length } = edges;
        for (const index of [0, 1, 59, 60, 61, length - 2, length - 1]) {
          const cursor = edges[index]?.cursor ?? '';
          const behind = await readTrips(argumentsOf({ first: 3, after: cursor, order }));
          expect(idsOf(behind)).toEqual(expected().slice(index + 1, index + 4));
          expect(behind.pageInfo.hasNextPage).toBe(index + 4 < length);
          const ahead = await readTrips(argumentsOf({ last: 3, before: cursor, order }));
          expect(idsOf(ahead)).toEqual(expected().slice(Math.max(0, index - 3), index));
          expect(ahead.pageInfo.hasPreviousPage).toBe(index > 3);
        }
      });
    });
  });
}
