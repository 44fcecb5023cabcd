import { describe, expect, it } from '@jest/globals';
import { codesOf, fleetOf } from '../support/truth.js';
import { day, iso, listReader, type ListWorld, ofTrip, ofVehicle, queryOf } from './list-world.js';

const farFuture = 'times: [{ from: "9999-01-01T00:00:00Z" }]';
const farPast = 'times: [{ to: "1900-01-01T00:00:00Z" }]';
const endless = 'times: [{ from: "2026-01-01T00:00:00Z", lasting: "P9999Y" }]';
const forged = Buffer.from(JSON.stringify(['vehicles', 60, 0, 'x'.repeat(10_000)])).toString('base64url');

export function argumentsSuite(lists: () => ListWorld): void {
  const { readTrips } = listReader(lists);
  describe('rejects without reading the list:', () => {
    it.each([
      ['more than the cap', 'trips(first: 2501)', 'first'],
      ['a negative number', 'trips(last: -1)', 'last'],
      ['both ends at once', 'trips(first: 1, last: 1)', 'last'],
      ['a cursor of the other direction', 'trips(first: 1, before: "x")', 'before'],
      ['a cursor of the other direction, backward', 'trips(last: 1, after: "x")', 'after'],
      ['a forged cursor', 'trips(first: 1, after: "forged")', 'after'],
      ['an empty time range', 'trips(times: [{}])', 'times'],
      ['a time range that ends before it starts', `trips(times: [{ from: "${iso(day)}", to: "${iso(0)}" }])`, 'times'],
      [
        'a duration together with an end',
        `trips(times: [{ from: "${iso(0)}", to: "${iso(day)}", lasting: "P1D" }])`,
        'times',
      ],
      ['a duration without a start', `trips(times: [{ to: "${iso(0)}", lasting: "P1D" }])`, 'times'],
      ['eleven time ranges', `trips(times: [${`{ from: "${iso(0)}" } `.repeat(11)}])`, 'times'],
      ['an empty distance range', 'trips(distance: {})', 'distance'],
      ['an infinite distance', 'trips(distance: { min: 1e400 })', 'distance'],
      ['a distance below zero', 'trips(distance: { min: -1 })', 'distance'],
      ['a distance with min above max', 'trips(distance: { min: 2, max: 1 })', 'distance'],
      ['a duration with min above max', 'trips(duration: { min: 2, max: 1 })', 'duration'],
      ['a negative first of alerts', 'alerts(first: -1)', 'first'],
      ['an empty time range of collisions', 'collisions(times: [{}])', 'times'],
      ['an empty time range of telemetry', 'telemetry(times: [{}])', 'times'],
      ['an empty time range of alarms', 'alarms(times: [{}])', 'times'],
      ['an empty time range of thefts', 'stolenReports(times: [{}])', 'times'],
    ])('%s', async (_, list, named) => {
      const { result, byOperation } = await lists().world.count(() =>
        lists().world.ask(queryOf(ofVehicle(lists().driven), list, '__typename')),
      );
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(result.errors?.[0]?.message).toContain(named);
      expect(byOperation).toEqual({ getVehicleByid: 1 });
    });

    it.each(['-1', '1000.5', '1e400'])('a tolerance of %s', async (tolerance) => {
      const { result, byOperation } = await lists().world.count(() =>
        lists().world.ask(queryOf(ofTrip(lists().trips[0]!), `waypoints(tolerance: ${tolerance})`, '__typename')),
      );
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(byOperation).toEqual({ getFleetTripByVehicle: 1 });
    });

    it('a cursor of another list', async () => {
      const { pageInfo } = await readTrips('first: 1');
      const list = `alerts(first: 1, after: "${pageInfo.endCursor}")`;
      const { result, byOperation } = await lists().world.count(() =>
        lists().world.ask(queryOf(ofVehicle(lists().driven), list, 'alertId')),
      );
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(byOperation).toEqual({ getVehicleByid: 1 });
    });
  });

  describe('an argument that the upstream would reject', () => {
    it.each([
      ['times', `trips(first: 1, ${farFuture}) { nodes { id } }`],
      ['times', `trips(first: 1, ${farPast}) { nodes { id } }`],
      ['times', `trips(first: 1, ${endless}) { nodes { id } }`],
      ['times', `alerts(first: 1, ${farFuture}) { nodes { id } }`],
      ['times', `collisions(first: 1, ${farFuture}) { nodes { id } }`],
      ['vinPrefix', 'vehicles(first: 1, vinPrefix: "VF\\u20283") { nodes { id } }'],
      ['locale', 'vehicles(first: 1, locale: "zh-Hans-CN") { nodes { id } }'],
      ['after', `vehicles(first: 1, after: "${forged}") { nodes { id } }`],
    ])('is rejected by name before any call: %s of %s', async (argument, field) => {
      const query = `{ fleet(fleetId: "${fleetOf(lists().world).id}") { ${field} } }`;
      const { result, total } = await lists().world.count(() => lists().world.ask(query));
      expect(codesOf(result)).toEqual(['BAD_USER_INPUT']);
      expect(result.errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
      expect(total).toBe(0);
    });
  });
}
