import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertWithin, numRuns } from '../../support/effort.js';
import type { FacadeOptions } from '../../support/world.js';
import { globalId, specimensOf } from '../support/specimens.js';
import { dataOf, worldStart } from '../support/truth.js';
import { day, iso, type List, type ListWorld } from './list-world.js';

const since = (days: number) => `times: [{ from: "${iso(worldStart - days * day)}" }]`;

export function partsSuite(lists: () => ListWorld): void {
  /** Every list that can be read from both ends: its parent, its name, its other arguments and a field. */
  function places() {
    const { fleet, vehicle, trip, alert, collision, alarmed, stolen, stolenReport, commanded, remote, callback } =
      specimensOf(lists().world.simulator);
    const ofFleet = globalId('Fleet', fleet.id);
    const of = ({ fleetId, id }: typeof vehicle, type = 'Vehicle', ...ids: readonly string[]) =>
      globalId(type, fleetId, id, ...ids);
    return [
      ['Fleet', ofFleet, 'trips', since(3), 'tripId'],
      ['Fleet', ofFleet, 'trips', `order: OLDEST_FIRST, ${since(3)}`, 'tripId'],
      ['Fleet', ofFleet, 'alerts', '', 'alertId'],
      ['Fleet', ofFleet, 'alerts', 'active: true', 'alertId'],
      ['Fleet', ofFleet, 'collisions', '', 'collisionId'],
      ['Fleet', ofFleet, 'monitors', '', 'monitorId'],
      ['Fleet', ofFleet, 'remoteCallbacks', '', 'callbackId'],
      ['Vehicle', of(vehicle), 'trips', '', 'tripId'],
      ['Vehicle', of(vehicle), 'trips', 'order: OLDEST_FIRST', 'tripId'],
      ['Vehicle', of(vehicle), 'alerts', '', 'alertId'],
      ['Vehicle', of(vehicle), 'alerts', 'active: false', 'alertId'],
      ['Vehicle', of(collision.trip.vehicle), 'collisions', '', 'collisionId'],
      ['Vehicle', of(vehicle), 'telemetry', since(1), 'createdAt'],
      ['Vehicle', of(alarmed), 'alarms', '', 'alarmId'],
      ['Vehicle', of(stolen), 'stolenReports', '', 'stolenId'],
      ['Vehicle', of(commanded), 'remoteActions', `callbackId: "${remote.callbackId}"`, 'remoteActionId'],
      [
        'RemoteCallback',
        globalId('RemoteCallback', fleet.id, callback.id),
        'remoteActions',
        `vehicleId: "${commanded.id}"`,
        'id',
      ],
      ['Alert', of(alert.vehicle, 'Alert', alert.id), 'trips', '', 'tripId'],
      ['Trip', of(trip.vehicle, 'Trip', trip.id), 'waypoints', '', 'createdAt'],
      ['Trip', of(trip.vehicle, 'Trip', trip.id), 'telemetry', '', 'createdAt'],
      ['Trip', of(trip.vehicle, 'Trip', trip.id), 'alerts', '', 'alertId'],
      ['StolenReport', of(stolen, 'StolenReport', stolenReport.id), 'waypoints', '', 'createdAt'],
    ] as const;
  }

  type Place = ReturnType<typeof places>[number];

  async function read([type, id, list, args, field]: Place, part: string): Promise<List<object>> {
    const all = [args, part].filter((text) => text !== '').join(', ');
    const query = `{ node(id: "${id}") { ... on ${type} { list: ${list}(${all}) {
      totalCount nodes { ${field} } edges { cursor } pageInfo { hasNextPage hasPreviousPage }
    } } } }`;
    return dataOf(await lists().world.ask<{ node: { list: List<object> } }, unknown>(query)).node.list;
  }

  describe('any page of any list', () => {
    const options: FacadeOptions = { server: { maxFirst: 2000 }, upstream: { pageSize: 20 } };
    afterAll(() => lists().world.restart());

    it.each([
      ['equals that part of the whole list', []],
      ['equals it when index ranges are rejected (Q29)', ['Q29', 'Q05', 'Q07', 'Q09'] as const],
    ] as const)(
      '%s',
      async (_, quirks) => {
        lists().world.simulator.setQuirks(quirks);
        await lists().world.restart(options);
        const wholes = await Promise.all(
          places().map(async (place) => ({ place, whole: await read(place, 'first: 2000') })),
        );
        for (const { whole } of wholes) {
          expect(whole.nodes.length).toBeGreaterThan(0);
          expect(whole.totalCount).toBe(whole.nodes.length);
          expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(whole.nodes.length);
          expect(whole.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
        }
        const part = fc.record({
          index: fc.nat({ max: wholes.length - 1 }),
          isBackward: fc.boolean(),
          count: fc.integer({ min: 0, max: 50 }),
          // Start as a fraction of the list; null means its end.
          at: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        });
        const property = fc.asyncProperty(part, async ({ index, isBackward, count, at }) => {
          const { place, whole } = wholes[index]!;
          const { length } = whole.nodes;
          const start = at === null ? null : Math.floor(at * length);
          const cursor = start === null ? '' : `, ${isBackward ? 'before' : 'after'}: "${whole.edges[start]?.cursor}"`;
          const found = await read(place, `${isBackward ? 'last' : 'first'}: ${count}${cursor}`);
          const [from, to] = isBackward
            ? [Math.max(0, (start ?? length) - count), start ?? length]
            : [(start ?? -1) + 1, Math.min(length, (start ?? -1) + 1 + count)];
          expect(found.nodes).toEqual(whole.nodes.slice(from, to));
          expect(found.edges).toEqual(whole.edges.slice(from, to));
          expect(found.pageInfo).toEqual(
            isBackward
              ? { hasNextPage: start !== null, hasPreviousPage: from > 0 }
              : { hasNextPage: to < length, hasPreviousPage: start !== null },
          );
          // A filtered list has a count only when it was read completely.
          if (found.totalCount !== null) expect(found.totalCount).toBe(length);
        });
        await assertWithin(12, numRuns(120), property);
      },
      40_000,
    );
  });
}
