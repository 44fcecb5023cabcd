import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../../../../src/domain/fleet-query/filter.js';
import { sortKey } from '../../../../src/domain/fleet-query/order.js';
import {
  byVin,
  noFilter,
  partsOfQuery,
  selectVehicles,
  VehicleOrderField,
  type FleetRecord,
  type SortKey,
  type VehicleOrder,
} from '../../../../src/domain/index.js';
import { at, electric, filters, fleets, fuel, orderBy, orders, record } from './support/records.js';

const idsInOrder = (records: readonly FleetRecord[], order: VehicleOrder) =>
  selectVehicles(records, { filter: noFilter, order, first: 100, after: null }).entries.map(
    ({ record: { vehicle } }) => vehicle.vehicleId,
  );

/** All pages; each after the first starts at the position that a cursor would contain. */
function walk(records: readonly FleetRecord[], order: VehicleOrder, first: number, filter = noFilter) {
  const seen: FleetRecord[] = [];
  let after: SortKey | null = null;
  for (;;) {
    const page = selectVehicles(records, { filter, order, first, after });
    seen.push(...page.entries.map((entry) => entry.record));
    if (!page.hasNext) return seen;
    after = JSON.parse(JSON.stringify(page.entries.at(-1)?.key)) as SortKey;
  }
}

describe('sorted vehicles', () => {
  const examples: Record<VehicleOrderField, readonly [object, object]> = {
    VIN: [{ vin: 'VF1' }, { vin: 'VF2' }],
    MOTORIZATION: [{ motorization: 'Electric' }, { motorization: 'Hydrogen' }],
    ENERGY_LEVEL: [{ status: { energies: [fuel(9)] } }, { status: { energies: [electric(10)] } }],
    AUTONOMY: [{ status: { energies: [fuel(9, 90)] } }, { status: { energies: [fuel(8, 100)] } }],
    MOVING: [{ status: { kinetic: { moving: false } } }, { status: { kinetic: { moving: true } } }],
    DISTANCE: [{ status: at(2.1, 48) }, { status: at(-2, 48) }],
    DAYS_BEFORE_MAINTENANCE: [
      { maintenance: { daysBeforeMaintenance: -10 } },
      { maintenance: { daysBeforeMaintenance: -9 } },
    ],
    MILEAGE_BEFORE_MAINTENANCE: [
      { maintenance: { mileageBeforeMaintenance: 900 } },
      { maintenance: { mileageBeforeMaintenance: 1000 } },
    ],
    ALERT_SEVERITY: [
      { alerts: [{ active: true, severity: 'Information' }] },
      { alerts: [{ active: true, severity: 'Critical' }] },
    ],
    SEEN_AT: [{ status: { updatedAt: '2026-03-01T00:00:00Z' } }, { status: { updatedAt: '2026-03-02T00:00:00Z' } }],
  };
  const center = { longitude: 2, latitude: 48 };

  it.each(Object.values(VehicleOrderField))('by %s are in ascending or descending order', (field) => {
    const [least, greatest] = examples[field];
    const records = [record({ id: 'b', ...greatest }), record({ id: 'a', ...least })];
    expect(idsInOrder(records, { ...orderBy(field), center })).toEqual(['a', 'b']);
    expect(idsInOrder(records, { ...orderBy(field, 'DESC'), center })).toEqual(['b', 'a']);
  });

  it.each(Object.values(VehicleOrderField).filter((field) => field !== 'ALERT_SEVERITY'))(
    'by %s have those with unknown values last, in both directions',
    (field) => {
      const [least, greatest] = examples[field];
      const records = [
        record({ id: 'unknown', vin: null }),
        record({ id: 'b', ...greatest }),
        record({ id: 'a', ...least }),
      ];
      expect(idsInOrder(records, { ...orderBy(field), center }).at(-1)).toBe('unknown');
      expect(idsInOrder(records, { ...orderBy(field, 'DESC'), center }).at(-1)).toBe('unknown');
    },
  );

  it('by alert severity have vehicles without an active alert first', () => {
    const records = [
      record({ id: 'odd', alerts: [{ active: true, severity: 'Odd' }] }),
      record({ id: 'over', alerts: [{ active: false, severity: 'Critical' }] }),
      record({ id: 'mild', alerts: [{ active: true, severity: 'Information' }] }),
    ];
    expect(idsInOrder(records, orderBy('ALERT_SEVERITY', 'DESC'))).toEqual(['mild', 'odd', 'over']);
  });

  it('are sorted by id if equal, in both directions', () => {
    const records = [record({ id: 'v2' }), record({ id: 'v10' }), record({ id: 'v1' })];
    expect(idsInOrder(records, byVin)).toEqual(['v1', 'v10', 'v2']);
    expect(idsInOrder(records, orderBy('VIN', 'DESC'))).toEqual(['v1', 'v10', 'v2']);
  });

  it('by energy level use the requested energy type', () => {
    const records = [
      record({ id: 'a', status: { energies: [fuel(10), electric(90)] } }),
      record({ id: 'b', status: { energies: [fuel(90), electric(10)] } }),
    ];
    expect(idsInOrder(records, orderBy('ENERGY_LEVEL'))).toEqual(['a', 'b']);
    expect(idsInOrder(records, { ...orderBy('ENERGY_LEVEL'), energyType: 'ELECTRIC' })).toEqual(['b', 'a']);
  });
});

describe('pages of vehicles', () => {
  it('contain each matching vehicle exactly once and in order, with any page size', () => {
    fc.assert(
      fc.property(fleets, orders, filters, fc.integer({ min: 1, max: 7 }), (records, order, given, first) => {
        const filter = { ...noFilter, ...given };
        const whole = selectVehicles(records, { filter, order, first: 100, after: null });
        const matching = records.filter((one) => matches(one, filter));
        const walked = walk(records, order, first, filter);
        expect(walked).toEqual(whole.entries.map((entry) => entry.record));
        expect(new Set(walked)).toEqual(new Set(matching));
        expect(walked).toHaveLength(matching.length);
        expect(whole.total).toBe(matching.length);
      }),
    );
  });

  it('are sorted', () => {
    fc.assert(
      fc.property(fleets, orders, (records, order) => {
        const values = walk(records, order, 5).map((one) => sortKey(one, order).value);
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        for (const [index, value] of known.slice(1).entries()) {
          const before = known[index] as typeof value;
          expect(order.direction === 'ASC' ? before <= value : before >= value).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of the fleet', () => {
    fc.assert(
      fc.property(fleets, orders, (records, order) => {
        expect(walk([...records].reverse(), order, 3)).toEqual(walk(records, order, 3));
      }),
    );
  });

  it('continue correctly when the fleet was read again in between', () => {
    fc.assert(
      fc.property(fleets, fleets, orders, fc.integer({ min: 1, max: 20 }), (before, later, order, first) => {
        const page = selectVehicles(before, { filter: noFilter, order, first, after: null });
        const last = page.entries.at(-1);
        fc.pre(last !== undefined && page.hasNext);
        const next = selectVehicles(later, { filter: noFilter, order, first: 100, after: last!.key });
        // Exactly the vehicles after the position where the first page ended.
        const full = walk(
          [...later.filter((one) => one.vehicle.vehicleId !== last!.key.vehicleId), last!.record],
          order,
          100,
        );
        const behind = full.slice(full.indexOf(last!.record) + 1);
        const expected = next.entries
          .map((entry) => entry.record)
          .filter(({ vehicle }) => vehicle.vehicleId !== last!.key.vehicleId);
        expect(expected).toEqual(behind);
      }),
    );
  });

  it('contain the total, and an empty page is the last one', () => {
    const records = [record({ id: 'a' }), record({ id: 'b' })];
    const page = selectVehicles(records, { filter: noFilter, order: byVin, first: 0, after: null });
    expect(page).toEqual({ entries: [], hasNext: true, total: 2 });
    const behindAll = selectVehicles(records, {
      filter: noFilter,
      order: byVin,
      first: 5,
      after: { value: null, vehicleId: '' },
    });
    expect(behindAll).toEqual({ entries: [], hasNext: false, total: 2 });
  });
});

describe('a query', () => {
  it('needs the collections of its filter and order', () => {
    const parts = partsOfQuery({ filter: { ...noFilter, moving: true }, order: orderBy('DAYS_BEFORE_MAINTENANCE') });
    expect([...parts].sort()).toEqual(['maintenances', 'status']);
    expect([...partsOfQuery({ filter: noFilter, order: byVin })]).toEqual(['vehicles']);
    expect([...partsOfQuery({ filter: noFilter, order: orderBy('ALERT_SEVERITY') })]).toEqual(['alerts']);
  });
});
