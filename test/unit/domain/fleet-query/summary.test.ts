import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countActiveAlerts,
  countCharging,
  countHighestSeverities,
  countMaintenance,
  countMotorizations,
  countMoving,
  countPrivacy,
  energyLevels,
} from '../../../../src/domain/index.js';
import { electric, fleets, fuel, record } from './support/records.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the summary of a fleet', () => {
  it('counts values, most frequent first and unknown last', () => {
    const records = ['Thermic', null, 'Electric', 'Thermic', null, null, 'Steam'].map((motorization) =>
      record({ motorization }),
    );
    expect(countMotorizations(records)).toEqual([
      { value: 'THERMIC', count: 2 },
      { value: 'ELECTRIC', count: 1 },
      { value: 'UNKNOWN', count: 1 },
      { value: null, count: 3 },
    ]);
    expect(countPrivacy([record({ status: { privacy: { state: 'Full' } } }), record()])).toEqual([
      { value: 'FULL', count: 1 },
      { value: null, count: 1 },
    ]);
  });

  it('counts moving and parked vehicles', () => {
    const moving = (value: boolean) => record({ status: { kinetic: { moving: value } } });
    expect(countMoving([moving(true), moving(false), moving(false), record()])).toEqual({
      moving: 1,
      parked: 2,
      unknown: 1,
    });
  });

  it('counts charging, not charging and not chargeable vehicles', () => {
    const records = [
      record({ status: { energies: [electric(1, 1, 'InProgress')] } }),
      record({ status: { energies: [electric(1, 1, 'Finished')] } }),
      record({ status: { energies: [fuel(1)] } }),
      record({ status: { energies: [electric(1)] } }),
      record({ motorization: 'Electric', status: { energies: [fuel(1)] } }),
      record(),
    ];
    expect(countCharging(records)).toEqual({ charging: 1, notCharging: 1, notChargeable: 1, unknown: 3 });
  });

  it('counts vehicles by their highest alert severity, and the alerts themselves', () => {
    const active = (severity: string) => ({ active: true, severity });
    const records = [
      record({ alerts: [active('Warning'), active('Critical'), active('Warning')] }),
      record({ alerts: [active('Warning'), { active: false, severity: 'Critical' }] }),
      record({ alerts: [{ active: true }] }),
      record(),
    ];
    expect(countHighestSeverities(records)).toEqual([
      { value: 'CRITICAL', count: 1 },
      { value: 'UNKNOWN', count: 1 },
      { value: 'WARNING', count: 1 },
      { value: null, count: 1 },
    ]);
    expect(countActiveAlerts(records)).toEqual([
      { value: 'WARNING', count: 3 },
      { value: 'CRITICAL', count: 1 },
      { value: 'UNKNOWN', count: 1 },
    ]);
  });

  it('counts each vehicle in one maintenance class', () => {
    const due = (daysBeforeMaintenance: number | null, mileageBeforeMaintenance: number | null) =>
      record({ maintenance: { daysBeforeMaintenance, mileageBeforeMaintenance } });
    const within = { days: 30, mileage: 1000 };
    const classOf = (...both: Parameters<typeof due>) => {
      const counts = Object.entries(countMaintenance([due(...both)], within));
      return counts.find(([, count]) => count === 1)?.[0];
    };
    expect(classOf(-1, 5000)).toBe('overdue');
    expect(classOf(400, -1)).toBe('overdue');
    expect(classOf(0, null)).toBe('due');
    expect(classOf(30, 5000)).toBe('due');
    expect(classOf(31, 1000)).toBe('due');
    expect(classOf(31, 1001)).toBe('later');
    expect(classOf(31, null)).toBe('later');
    expect(classOf(null, null)).toBe('unknown');
    expect(countMaintenance([record()], within).unknown).toBe(1);
  });

  it('returns average, minimum, maximum and histogram of each energy level', () => {
    const levels = [0, 9.9, 10, 55, 99.9, 100];
    const records = [
      ...levels.map((level) => record({ status: { energies: [fuel(level, 1), electric(50)] } })),
      record(),
    ];
    const reported = energyLevels(records, 'FUEL');
    expect(reported).toMatchObject({ type: 'FUEL', vehicles: 6, min: 0, max: 100 });
    expect(reported.average).toBeCloseTo(sum(levels) / 6, 10);
    expect(reported.histogram.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
    expect(reported.histogram[3]).toEqual({ from: 30, to: 40, count: 0 });
    expect(energyLevels(records, 'ELECTRIC')).toMatchObject({ vehicles: 6, average: 50 });
    expect(energyLevels([record()], 'FUEL')).toMatchObject({ vehicles: 0, average: null, min: null, max: null });
  });

  it('counts every vehicle once in each total', () => {
    fc.assert(
      fc.property(fleets, (records) => {
        const totals = [
          countMotorizations(records).map(({ count }) => count),
          countPrivacy(records).map(({ count }) => count),
          countHighestSeverities(records).map(({ count }) => count),
          Object.values(countMoving(records)),
          Object.values(countCharging(records)),
          Object.values(countMaintenance(records, { days: 1, mileage: 1 })),
        ];
        for (const counts of totals) expect(sum(counts)).toBe(records.length);
        for (const type of ['FUEL', 'ELECTRIC'] as const) {
          const { histogram, vehicles } = energyLevels(records, type);
          expect(sum(histogram.map(({ count }) => count))).toBe(vehicles);
        }
      }),
    );
  });
});
