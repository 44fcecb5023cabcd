import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from '../../support/effort.js';
import type { VehicleStatus } from '../../../src/domain/index.js';
import type { Resource } from '../../../src/hal/index.js';
import { decodeStatus } from '../../../src/psa/decode/index.js';
import { LatestStatuses } from '../../../src/psa/index.js';
import { testContext } from './decode/support/decoding.js';

const start = Date.parse('2026-11-28T10:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const at = (ms: number): string => new Date(start + ms).toISOString();

/** Reads statuses in sequence, with a separate clock. */
function vehicle() {
  let now = start;
  const regressions: string[] = [];
  const memory = new LatestStatuses({ onRegression: (group) => regressions.push(group), now: () => now });
  return {
    regressions,
    memory,
    read(document: Resource, ms = 0): VehicleStatus {
      now = start + ms;
      const resource = { vin: 'VF3', ...document };
      const status = decodeStatus(resource, { ...testContext(), now: () => new Date(now) });
      return memory.settle(status, { view: '', resource });
    },
  };
}

const dated = (ms: number) => ({ createdAt: at(ms), updatedAt: at(ms) });
const energies = (level: number, createdAt: string) => ({ energies: [{ type: 'Electric', level, createdAt }] });
const odometer = (mileage: number, ms: number) => ({ odometer: { mileage, createdAt: at(ms) } });
const privacy = (state: string, ms: number) => ({ privacy: { state, createdAt: at(ms) } });
const position = (ms: number) => ({
  lastPosition: { geometry: { type: 'Point', coordinates: [2.1, 48.8] }, properties: { createdAt: at(ms) } },
});
const levelOf = ({ energies: found }: VehicleStatus) => found?.[0]?.level;
const kilometresOf = (status: VehicleStatus) => status.odometer?.mileage;

describe('a time in the future', () => {
  it('is rejected, and its value is used if there is no better one', () => {
    const { read } = vehicle();
    const status = read({ ...dated(0), ...energies(12, '2099-01-01T00:00:00Z') });
    expect(status.energies?.[0]).toMatchObject({ level: 12, createdAt: null });
    expect(status.rejectedValues).toEqual([{ path: 'energies[0].createdAt', raw: '2099-01-01T00:00:00Z' }]);
  });

  it('never replaces a plausible report', () => {
    const first = vehicle();
    first.read({ ...dated(0), ...energies(12, '2099-01-01T00:00:00Z') });
    expect(levelOf(first.read({ ...dated(5 * minute), ...energies(80, at(5 * minute)) }, 5 * minute))).toBe(80);
    expect(levelOf(first.read({ ...dated(6 * minute), ...energies(12, '2099-01-01T00:00:00Z') }, 6 * minute))).toBe(80);
    expect(first.regressions).toEqual(['energies']);
    expect(levelOf(first.read({ ...dated(7 * minute), ...energies(79, at(7 * minute)) }, 7 * minute))).toBe(79);
  });

  it('within the tolerance is accepted', () => {
    const { read } = vehicle();
    expect(read({ ...dated(4 * minute) }).createdAt?.toISOString()).toBe(at(4 * minute));
  });

  it('of a status does not make its groups newer', () => {
    const { read } = vehicle();
    read({ ...dated(2 * hour), ...energies(12, at(2 * hour)), ignition: { type: 'Stop' } });
    const status = read({ ...dated(minute), ...energies(80, at(minute)), ignition: { type: 'Start' } }, minute);
    expect([levelOf(status), status.ignition?.type, status.createdAt?.toISOString()]).toEqual([
      80,
      'START',
      at(minute),
    ]);
    const again = read({ ...dated(2 * hour), ...energies(12, at(2 * hour)), ignition: { type: 'Stop' } }, 2 * minute);
    expect([levelOf(again), again.ignition?.type, again.createdAt?.toISOString()]).toEqual([80, 'START', at(minute)]);
  });

  it('becomes plausible as time passes', () => {
    const { read } = vehicle();
    read({ ...dated(0), ...energies(80, at(0)) });
    expect(levelOf(read({ ...dated(hour), ...energies(70, at(hour)) }, hour))).toBe(70);
  });
});

describe('an odometer', () => {
  it('beyond any vehicle’s mileage is rejected', () => {
    const { read } = vehicle();
    expect(kilometresOf(read({ ...dated(0), ...odometer(429_496_729, 0) }))).toBeNull();
    expect(kilometresOf(read({ ...dated(minute), ...odometer(50_000, minute) }, minute))).toBe(50_000);
  });

  it('does not increase faster than a vehicle can drive', () => {
    const { read, regressions } = vehicle();
    read({ ...dated(0), ...odometer(50_000, 0) });
    expect(kilometresOf(read({ ...dated(minute), ...odometer(900_000, minute) }, minute))).toBe(50_000);
    expect(regressions).toEqual(['odometer']);
    expect(kilometresOf(read({ ...dated(2 * minute), ...odometer(50_002, 2 * minute) }, 2 * minute))).toBe(50_002);
    expect(kilometresOf(read({ ...dated(3 * hour), ...odometer(50_402, 3 * hour) }, 3 * hour))).toBe(50_402);
  });

  it('that was wrong is replaced after three consistent readings', () => {
    for (const wrong of [900_000, 7]) {
      const { read } = vehicle();
      read({ ...dated(0), ...odometer(wrong, 0) });
      const shown = [1, 2, 3].map((n) =>
        kilometresOf(read({ ...dated(n * minute), ...odometer(50_000 + n, n * minute) }, n * minute)),
      );
      expect(shown).toEqual([wrong, wrong, 50_003]);
    }
  });
});

describe('privacy', () => {
  it('hides the position of a status from the future', () => {
    const { read } = vehicle();
    read({ ...dated(2 * hour), ...privacy('None', 2 * hour), ...position(2 * hour) });
    const status = read({ ...dated(minute), ...privacy('Full', minute) }, minute);
    expect([status.privacy?.state, status.lastPosition]).toEqual(['FULL', null]);
    const late = read({ ...dated(2 * hour), ...privacy('None', 2 * hour), ...position(2 * hour) }, 2 * minute);
    expect([late.privacy?.state, late.lastPosition]).toEqual(['FULL', null]);
  });

  it('hides older and accompanying positions', () => {
    const { read } = vehicle();
    read({ ...dated(minute), ...privacy('Full', minute) }, minute);
    expect(read({ ...dated(0), ...privacy('None', 0), ...position(0) }, 2 * minute).lastPosition).toBeNull();
    expect(
      read({ ...dated(3 * minute), ...privacy('Geolocation', 3 * minute), ...position(3 * minute) }, 3 * minute)
        .lastPosition,
    ).toBeNull();
  });

  it('persists until a status changes it', () => {
    const { read, memory } = vehicle();
    const named = { fleetId: testContext().fleetId, vehicleId: null, vin: 'VF3' };
    read({ ...dated(0), ...privacy('Full', 0) });
    expect(read({ ...dated(minute), ...position(minute) }, minute).lastPosition).toBeNull();
    expect(memory.hidesPosition(named, '')).toBe(true);
    const open = read({ ...dated(2 * minute), ...privacy('None', 2 * minute), ...position(2 * minute) }, 2 * minute);
    expect(open.lastPosition?.longitude).toBe(2.1);
    expect(memory.hidesPosition(named, '')).toBe(false);
  });

  it('of an older status keeps its time', () => {
    for (const older of [0, 2 * hour]) {
      const { read } = vehicle();
      read({ ...dated(3 * minute), ...position(3 * minute) }, 4 * minute);
      read({ ...dated(older), privacy: { state: 'None' } }, 4 * minute);
      expect(read({ ...dated(0), ...privacy('Full', 2 * minute) }, 4 * minute).lastPosition).toBeNull();
    }
  });

  it('that hides more applies even with an implausible time', () => {
    const { read } = vehicle();
    read({ ...dated(0), ...privacy('None', 0), ...position(0) });
    const hidden = read({ ...dated(minute), ...privacy('Full', 5 * hour), ...position(minute) }, minute);
    expect(hidden.lastPosition).toBeNull();
    expect(read({ ...dated(0), ...privacy('None', 0), ...position(0) }, 2 * minute).lastPosition).toBeNull();
    const open = read({ ...dated(3 * minute), ...privacy('None', 3 * minute), ...position(3 * minute) }, 3 * minute);
    expect(open.lastPosition).not.toBeNull();
  });
});

describe('reports in any order', () => {
  const moment = fc.integer({ min: 0, max: 60 }).map((minutes) => minutes * minute);
  const good = fc.record({ ms: moment, level: fc.nat(100) }).map(({ ms, level }) => ({
    ...dated(ms),
    ...energies(level, at(ms)),
    ...odometer(50_000 + ms / minute, ms),
    ignition: { type: level % 2 ? 'Start' : 'Stop', createdAt: at(ms) },
  }));
  const future = fc.integer({ min: 2, max: 800_000 }).map((hours) => hours * hour);
  const bad = fc.oneof(
    future.map((ms) => ({ ...dated(ms), ...energies(1, at(ms)), ignition: { type: 'Free' } })),
    fc.tuple(moment, future).map(([ms, ahead]) => ({
      ...dated(ms),
      ...energies(1, at(ahead)),
      ignition: { type: 'Free', createdAt: at(ahead) },
      ...odometer(51_000, ahead),
    })),
  );
  const shownOf = (status: VehicleStatus) => ({
    level: levelOf(status),
    ignition: status.ignition?.type,
    mileage: kilometresOf(status),
  });

  it('do not show implausible values if there are plausible ones', () => {
    fc.assert(
      fc.property(good, fc.array(fc.oneof(good, bad), { maxLength: 10 }), (first, rest) => {
        const [all, plausible] = [vehicle(), vehicle()];
        let expected = plausible.read(first, hour);
        expect(shownOf(all.read(first, hour))).toEqual(shownOf(expected));
        for (const report of rest) {
          const isGood = Date.parse(report.createdAt) <= start + hour && report.ignition.type !== 'Free';
          if (isGood) expected = plausible.read(report, hour);
          expect(shownOf(all.read(report, hour))).toEqual(shownOf(expected));
        }
      }),
    );
  });

  it('show no position after full privacy until a newer report changes it', () => {
    const report = fc.record({
      whole: fc.oneof(moment, future),
      own: fc.oneof(moment, future, fc.constant(null)),
      state: fc.constantFrom('None', 'Full', null),
      placed: fc.oneof(moment, future),
    });
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), (reports) => {
        const { read } = vehicle();
        let known: { readonly hides: boolean; readonly since: number } | null = null;
        for (const { whole, own, state, placed } of reports) {
          const seen = state === null ? {} : { privacy: { state, ...(own === null ? {} : { createdAt: at(own) }) } };
          const status = read({ ...dated(whole), ...position(placed), ...seen }, hour);
          const reported: number = own ?? whole;
          // A report that hides the position and has an implausible time counts from now.
          const since: number = reported <= hour ? reported : state === 'Full' ? hour : -Infinity;
          if (state !== null && (known === null || since >= known.since)) known = { hides: state === 'Full', since };
          if (known?.hides === true) expect(status.lastPosition).toBeNull();
        }
      }),
      { numRuns: numRuns(150) },
    );
  });
});
