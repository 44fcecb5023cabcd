import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeStatus, type VehicleStatus } from '../../../../src/domain/index.js';
import { decodeStatus } from '../../../../src/psa/decode/status.js';

const day = 24 * 3_600_000;
const at = (ms: number): string => new Date(Date.parse('2026-03-01T00:00:00Z') + ms).toISOString();

/** A status as the upstream writes it, decoded. */
function status(time: number, groups: Record<string, unknown> = {}): VehicleStatus {
  const drift = { unknownField: () => undefined, unknownValue: () => undefined, badValue: () => undefined };
  const document = { vin: 'VF3', createdAt: at(time), ...groups };
  return decodeStatus(document, { fleetId: 'f', drift: drift as never });
}
const odometer = (mileage: number, time?: number) => ({
  odometer: { mileage, ...(time === undefined ? {} : { createdAt: at(time) }) },
});
const energy = (level: number, time: number) => ({ energies: [{ type: 'Fuel', level, createdAt: at(time) }] });

describe('Q11: merging two statuses of one vehicle', () => {
  it('takes the newer one unchanged', () => {
    const read = status(2, odometer(11));
    expect(mergeStatus(status(1, odometer(10)), read)).toMatchObject({ status: read, regressions: [] });
  });

  it('keeps the newest report of each group and returns the regressions', () => {
    const known = status(10, { ...odometer(10, 10), ...energy(50, 5) });
    const read = status(8, { ...odometer(9, 8), ...energy(40, 6) });
    const { status: latest, regressions } = mergeStatus(known, read);
    expect(latest.odometer).toEqual(known.odometer);
    expect(latest.energies).toEqual(read.energies);
    expect(latest.createdAt).toEqual(known.createdAt);
    expect(regressions).toEqual(['odometer']);
  });

  it('uses the status’s time for a group without its own', () => {
    const known = status(10, { safety: { beltStatus: [] } });
    const { regressions } = mergeStatus(known, status(9, { safety: { beltStatus: [] } }));
    expect(regressions).toContain('safety');
  });

  it('drops groups that are missing in the newer one', () => {
    expect(mergeStatus(status(1, odometer(10)), status(2)).status.odometer).toBeNull();
    expect(mergeStatus(status(2, odometer(10)), status(1)).status.odometer?.mileage).toBe(10);
  });

  it('rejects a lower mileage within a day', () => {
    const known = status(0, odometer(100, 0));
    const soon = mergeStatus(known, status(day, odometer(90, day)));
    expect(soon.status.odometer?.mileage).toBe(100);
    expect(soon.regressions).toEqual(['odometer']);
    const later = mergeStatus(known, status(day + 1, odometer(90, day + 1)));
    expect(later.status.odometer?.mileage).toBe(90);
  });

  it('keeps the rejected values of the kept groups', () => {
    const known = status(10, { environment: { air: { temp: 215, createdAt: at(10) } } });
    const read = status(5, odometer(1, 5));
    expect(known.rejectedValues.map(({ path }) => path)).toEqual(['environment.air.temp']);
    expect(mergeStatus(known, read).status.rejectedValues).toEqual(known.rejectedValues);
  });

  it('never lets times or mileage go back, in any order of arrival', () => {
    const reports = fc.array(
      fc.record({ time: fc.nat(100), own: fc.nat(100), mileage: fc.nat(100), level: fc.nat(100) }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(reports, (each) => {
        const read = each.map(({ time, own, mileage, level }) =>
          status(time, { ...odometer(mileage, own), ...energy(level, own) }),
        );
        read.reduce((known, next) => {
          const { status: latest } = mergeStatus(known, next);
          expect(latest.createdAt!.getTime()).toBeGreaterThanOrEqual(known.createdAt!.getTime());
          expect(latest.odometer!.createdAt!.getTime()).toBeGreaterThanOrEqual(known.odometer!.createdAt!.getTime());
          expect(latest.odometer!.mileage!).toBeGreaterThanOrEqual(known.odometer!.mileage ?? 0);
          expect(latest.energies![0]!.createdAt!.getTime()).toBeGreaterThanOrEqual(
            known.energies![0]!.createdAt!.getTime(),
          );
          return latest;
        });
      }),
    );
  });
});
