import { describe, expect, it } from '@jest/globals';
import { queriesOf, worldStart } from '../support/truth.js';
import { day, hour, iso, listReader, type ListWorld, ofTrip, ofVehicle } from './list-world.js';

export function telemetryAndWaypointsSuite(lists: () => ListWorld): void {
  const { facts, readOf } = listReader(lists);
  describe('telemetry', () => {
    const readTelemetry = (args: string, fields = 'createdAt') =>
      readOf<{ createdAt: string }>(ofVehicle(lists().driven), `telemetry(${args})`, fields);
    const instants = () => facts().messages(lists().driven, [{ from: 0, to: lists().now }]);

    it('returns 2000 messages in one call', async () => {
      const { result, byOperation } = await lists().world.count(() => readTelemetry('first: 2000'));
      expect(result.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(instants().slice(0, 2000));
      expect(result.totalCount).toBe(instants().length);
      expect(byOperation).toEqual({ getVehicleByid: 1, getTelemetry: 1 });
    });

    it('returns more messages in as many calls as needed', async () => {
      const { result, byOperation } = await lists().world.count(() => readTelemetry('first: 2500'));
      expect(result.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(instants().slice(0, 2500));
      expect(byOperation).toEqual({ getVehicleByid: 1, getTelemetry: 2 });
    });

    it('returns all messages of a time range', async () => {
      const [from, to] = [worldStart - 2 * day, worldStart - day];
      const list = await readTelemetry(`first: 2500, times: [{ from: "${iso(from)}", to: "${iso(to)}" }]`);
      const expected = facts().messages(lists().driven, [{ from, to }]);
      expect(expected.length).toBeGreaterThan(30);
      expect(list.nodes.map(({ createdAt }) => Date.parse(createdAt))).toEqual(expected.slice(0, 2500));
    });

    it('contains the groups of the requested types', async () => {
      const fields =
        'createdAt odometer { mileage } battery { stateOfHealth } environment { air { temp } } energies { level }';
      const { nodes } = await readOf<Record<string, unknown>>(
        ofVehicle(lists().driven),
        'telemetry(first: 20, types: [ENERGIES])',
        fields,
      );
      expect(queriesOf(lists().world, 'getTelemetry').at(-1)?.getAll('type')).toEqual(['vehicle.energies']);
      expect(nodes.some(({ energies }) => energies !== null)).toBe(true);
      for (const { battery, environment } of nodes) expect([battery, environment]).toEqual([null, null]);
    });

    it('requests location and maintenance only when selected', async () => {
      const extensions = async (fields: string) => {
        await lists().world.count(() => readTelemetry('first: 5', fields));
        return queriesOf(lists().world, 'getTelemetry').map((query) => query.getAll('extension'));
      };
      expect(await extensions('createdAt')).toEqual([[]]);
      expect(await extensions('location { longitude }')).toEqual([['location']]);
      expect(await extensions('location { longitude } maintenance { daysBeforeMaintenance }')).toEqual([
        ['location', 'maintenance'],
      ]);
    });
  });

  describe('the waypoints of a trip', () => {
    const fields = 'longitude latitude createdAt';
    const trip = () => {
      const long = lists().trips.find(({ startedAt, endsAt }) => endsAt - startedAt > hour && endsAt < lists().now);
      if (long === undefined || facts().traits(long.vehicle).privacy !== 'None') throw new Error('no trip is so');
      return long;
    };

    it('are read in one call, one per minute', async () => {
      const { startedAt, endsAt } = trip();
      const { result, byOperation } = await lists().world.count(() =>
        readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields),
      );
      expect(result.nodes).toHaveLength(Math.ceil((endsAt - startedAt) / 60_000) + 1);
      expect(byOperation).toEqual({ getFleetTripByVehicle: 1, getPathForTrip: 1 });
    });

    it('are a subset with the same ends when a tolerance is given', async () => {
      const whole = (await readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields)).nodes;
      let before = whole.length;
      for (const tolerance of [0.05, 1, 100]) {
        const { nodes } = await readOf(ofTrip(trip()), `waypoints(first: 1000, tolerance: ${tolerance})`, fields);
        expect(nodes.length).toBeLessThan(before);
        expect([nodes[0], nodes.at(-1)]).toEqual([whole[0], whole.at(-1)]);
        for (const point of nodes) expect(whole).toContainEqual(point);
        before = nodes.length;
      }
      expect(before).toBe(2);
    });

    it('are paged from both ends', async () => {
      const whole = (await readOf(ofTrip(trip()), 'waypoints(first: 1000)', fields)).nodes;
      expect((await readOf(ofTrip(trip()), 'waypoints(last: 5)', fields)).nodes).toEqual(whole.slice(-5));
      const { pageInfo } = await readOf(ofTrip(trip()), 'waypoints(first: 5)', fields);
      const next = await readOf(ofTrip(trip()), `waypoints(first: 5, after: "${pageInfo.endCursor}")`, fields);
      expect(next.nodes).toEqual(whole.slice(5, 10));
    });
  });
}
