import { describe, expect, it } from '@jest/globals';
import { globalId } from '../support/specimens.js';
import type { HistoryReader } from './history-reader.js';

export function historyValueQuirksSuite(history: HistoryReader): void {
  const { ask, changesIn, inFleet, runWith, specimens, world } = history;

  describe('a single quirk of the history', () => {
    it('Q11: an updatedAt before createdAt is returned unchanged', async () => {
      const changed = changesIn(await runWith('Q11'));
      expect(changed.length).toBeGreaterThan(10);
      for (const [path, now] of changed) {
        expect(path).toMatch(/\.updatedAt$/);
        expect(Number.isNaN(Date.parse(String(now)))).toBe(false);
      }
    });

    it('Q14: sentinels are null with their raw texts, in telemetry and trips', async () => {
      const changed = changesIn(await runWith('Q14'));
      const sentinels = /\.(startMileage|maxSpeed|temp|resistance|mileage)$|\.rejectedValues/;
      for (const [path, now] of changed) {
        expect(path).toMatch(sentinels);
        if (!path.includes('rejectedValues')) expect([path, now]).toEqual([path, null]);
      }
      expect(changed.some(([path]) => path.startsWith('telemetry'))).toBe(true);

      interface Trip {
        readonly tripId: string;
        readonly startMileage: number | null;
        readonly rejectedValues: readonly { readonly path: string; readonly raw: string }[];
      }
      const fields = 'tripId startMileage rejectedValues { path raw }';
      const now = await inFleet<Trip>('trips(first: 100)', fields);
      world().simulator.setQuirks([]);
      const before = await inFleet<Trip>('trips(first: 100)', fields);
      const planted = now.filter(({ startMileage }, index) => startMileage !== before[index]?.startMileage);
      expect(planted.length).toBeGreaterThan(5);
      for (const { startMileage, rejectedValues } of planted)
        expect([startMileage, rejectedValues]).toEqual([null, [{ path: 'startMileage', raw: '0' }]]);
    });

    it('a trip’s average speed is its distance over its duration in km/h, although the upstream sends m/s', async () => {
      interface Trip {
        readonly startedAt: string;
        readonly stoppedAt: string | null;
        readonly distance: number;
        readonly kinetic: { readonly avgSpeed: number; readonly maxSpeed: number } | null;
      }
      const fields = 'startedAt stoppedAt distance kinetic { avgSpeed maxSpeed }';
      const trips = await inFleet<Trip>('trips(first: 100)', fields);
      let judged = 0;
      for (const { startedAt, stoppedAt, distance, kinetic } of trips) {
        if (stoppedAt === null || kinetic === null) continue;
        const hours = (Date.parse(stoppedAt) - Date.parse(startedAt)) / 3_600_000;
        expect(Math.abs(kinetic.avgSpeed - distance / hours)).toBeLessThan(0.2);
        expect(kinetic.maxSpeed).toBeGreaterThan(kinetic.avgSpeed);
        judged += 1;
      }
      expect(judged).toBeGreaterThan(10);
    });

    it('Q17: the consumption of a trip is in cL or Wh, by the kind of energy', async () => {
      interface Trip {
        readonly distance: number;
        readonly energyConsumptions:
          readonly { type: string; consumption: number; avgConsumption: number | null; unit: string }[] | null;
      }
      const trips = await inFleet<Trip>(
        'trips(first: 300)',
        'distance energyConsumptions { type consumption avgConsumption unit }',
      );
      const used = trips.flatMap(({ distance, energyConsumptions }) =>
        (energyConsumptions ?? []).map((each) => ({ distance, ...each })),
      );
      expect(new Set(used.map(({ type, unit }) => `${type} ${unit}`))).toEqual(
        new Set(['FUEL CENTILITER', 'ELECTRIC WATT_HOUR']),
      );
      for (const { distance, consumption, avgConsumption, unit } of used.filter((each) => each.distance > 20)) {
        expect(avgConsumption).toBeCloseTo((consumption / distance) * 100, -1);
        // 100 cL are one litre: cars use several litres or some ten kilowatt-hours per 100 km.
        if (unit === 'CENTILITER') expect(avgConsumption).toBeLessThan(1500);
        else expect(avgConsumption).toBeLessThan(60_000);
      }
    });

    it('Q18: a changed spelling is the same value; an unknown value is UNKNOWN with its raw text', async () => {
      const results = await runWith('Q18');
      const changed = changesIn(results);
      const texts: Readonly<Record<string, string>> = {
        typeRaw: 'QuantumSensorFault|SunroofBreakIn|Accessory|Aquire|Estimate|Thermal',
        statusRaw: 'Queued',
        failureCauseRaw: 'SolarFlare',
        faultRaw: 'Overrun',
        causeRaw: 'Roaming',
        modeRaw: 'Turbo',
        propulsionRaw: 'Thermic',
        stateRaw: 'Close',
        lockedStatesRaw: 'TrunkUnlocked',
      };
      let unknown = 0;
      for (const [path, now] of changed) {
        const [name = ''] = /\w+$/.exec(path.replace(/\[\d+\]$/, '')) ?? [];
        if (name.startsWith('extendedEventParam')) continue;
        if (name in texts) expect(String(now)).toMatch(new RegExp(`^(${texts[name]})$`));
        else expect([path, now]).toEqual([path, 'UNKNOWN']);
        unknown += Number(now === 'UNKNOWN');
      }
      expect(unknown).toBeGreaterThan(10);
      const paths = world()
        .facade.drift()
        .filter(({ kind }) => kind === 'unknownEnum')
        .map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(['alert.type', 'trip.faults[].fault']) as unknown);
      expect(JSON.stringify(world().facade.drift())).not.toMatch(/Quantum|SolarFlare|Overrun|Roaming|Turbo|Sunroof/);
    });

    it('Q19: a date is the same instant in all its shapes; only omitted dates are null', async () => {
      const changed = changesIn(await runWith('Q19'));
      const toSeconds = (value: unknown) => String(value).replace(/\.\d{3}Z$/, 'Z');
      for (const [path, now, before] of changed) {
        // The source of an age or a cursor may be omitted as well.
        if (/\.cursor$/.test(path)) continue;
        if (/\.age$/.test(path) && now !== null) {
          expect(Math.abs(secondsOf(String(now)) - secondsOf(String(before)))).toBeLessThanOrEqual(1);
        } else if (now === null) expect(path).toMatch(/(createdAt|age)$/);
        else expect([path, toSeconds(now)]).toEqual([path, toSeconds(before)]);
      }
      expect(changed.some(([, now]) => now === null)).toBe(true);
    });

    it('Q19: messages without a time are paged as well', async () => {
      world().simulator.setQuirks(['Q19']);
      const { fleetId, id } = specimens().vehicle;
      interface Walked {
        readonly nodes: readonly { readonly createdAt: string | null; readonly odometer: { mileage: number } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      }
      const read = async (args: string) =>
        (
          await ask<{ node: { list: Walked } }>(
            `{ node(id: "${globalId('Vehicle', fleetId, id)}") { ... on Vehicle { list: telemetry(${args}) {
               nodes { createdAt odometer { mileage } } pageInfo { hasNextPage endCursor } } } } }`,
          )
        ).node.list;
      const whole = (await read('first: 100')).nodes;
      expect(whole.filter(({ createdAt }) => createdAt === null).length).toBeGreaterThan(3);
      const walked: unknown[] = [];
      for (let args = 'first: 9'; walked.length < whole.length;) {
        const list = await read(args);
        walked.push(...list.nodes);
        args = `first: 9, after: "${list.pageInfo.endCursor}"`;
      }
      expect(walked.slice(0, 100)).toEqual(whole);
    });

    it('Q22: programs without days are returned', async () => {
      const changed = changesIn(await runWith('Q22'));
      for (const [path] of changed) expect(path).toMatch(/\.occurrence/);
      expect(changed.length).toBeGreaterThan(0);
    });

    it('Q23: a new monitor has the status CREATED, and a remote action has its types one by one or in a list', async () => {
      const changed = changesIn(await runWith('Q23'));
      expect(changed.length).toBeGreaterThan(0);
      for (const [path, now, before] of changed) {
        expect(path).toMatch(/^monitor.*\.status(Raw)?$/);
        expect([before, now]).toEqual(path.endsWith('Raw') ? ['Running', 'Created'] : ['RUNNING', 'CREATED']);
      }
    });
  });
}

/** Converts a duration of days, hours, minutes and seconds to seconds. */
function secondsOf(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
