import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matches, partsOfFilter } from '../../../../src/domain/fleet-query/filter.js';
import { noFilter, type FleetRecord, type VehicleFilter } from '../../../../src/domain/index.js';
import { at, electric, filters, fleets, fuel, record, type Traits } from './support/records.js';

const isMatch = (traits: Traits, filter: Partial<VehicleFilter>) =>
  matches(record(traits), { ...noFilter, ...filter } as VehicleFilter);
const open = { min: null, max: null };

describe('a filter on the energy level', () => {
  const below20 = { energyLevel: { ...open, max: 20, type: null } };

  it('includes the bounds', () => {
    const status = { energies: [fuel(20)] };
    expect(isMatch({ status }, { energyLevel: { min: 20, max: 20, type: null } })).toBe(true);
    expect(isMatch({ status }, { energyLevel: { min: 20.1, max: null, type: null } })).toBe(false);
    expect(isMatch({ status }, { energyLevel: { min: null, max: 19.9, type: null } })).toBe(false);
  });

  it('uses the fuel of a hybrid', () => {
    const status = { energies: [electric(5), fuel(80)] };
    expect(isMatch({ motorization: 'Hybrid', status }, below20)).toBe(false);
    expect(isMatch({ motorization: 'Hybrid', status: { energies: [electric(90), fuel(5)] } }, below20)).toBe(true);
  });

  it('uses the electricity of an electric vehicle, or of one without fuel', () => {
    expect(isMatch({ motorization: 'Electric', status: { energies: [fuel(50), electric(5)] } }, below20)).toBe(true);
    expect(isMatch({ motorization: 'Hybrid', status: { energies: [electric(5)] } }, below20)).toBe(true);
  });

  it('uses the requested energy type', () => {
    const traits = { motorization: 'Hybrid', status: { energies: [electric(5), fuel(80)] } };
    expect(isMatch(traits, { energyLevel: { ...open, max: 20, type: 'ELECTRIC' } })).toBe(true);
    expect(isMatch(traits, { energyLevel: { ...open, max: 20, type: 'FUEL' } })).toBe(false);
    expect(isMatch({ status: { energies: [fuel(1)] } }, { energyLevel: { ...open, type: 'ELECTRIC' } })).toBe(false);
  });

  it('uses the entry with a level if there are two of one type', () => {
    expect(isMatch({ status: { energies: [fuel(null), fuel(7)] } }, below20)).toBe(true);
  });
});

describe('a filter', () => {
  it('by range adds up all energies', () => {
    const status = { energies: [electric(50, 40), fuel(50, 300)] };
    expect(isMatch({ status }, { autonomy: { min: 340, max: 340 } })).toBe(true);
    expect(isMatch({ status: { energies: [electric(50, 40), fuel(50)] } }, { autonomy: { min: 0, max: 40 } })).toBe(
      true,
    );
  });

  it('by movement uses the reported state, or the speed without one', () => {
    expect(isMatch({ status: { kinetic: { moving: false, speed: 30 } } }, { moving: false })).toBe(true);
    expect(isMatch({ status: { kinetic: { speed: 30 } } }, { moving: true })).toBe(true);
    expect(isMatch({ status: { kinetic: { speed: 0 } } }, { moving: false })).toBe(true);
  });

  it('by charging excludes vehicles that cannot be charged', () => {
    expect(isMatch({ status: { energies: [electric(50, 1, 'InProgress')] } }, { charging: true })).toBe(true);
    expect(isMatch({ status: { energies: [electric(50, 1, 'Disconnected')] } }, { charging: false })).toBe(true);
    expect(isMatch({ status: { energies: [fuel(50)] } }, { charging: false })).toBe(false);
    expect(isMatch({ status: { energies: [electric(50, 1, 'Odd')] } }, { charging: false })).toBe(false);
  });

  it('by privacy uses the strictest state', () => {
    const status = { privacy: { state: 'None', driverRequestState: 'Full', serviceState: 'Geolocation' } };
    expect(isMatch({ status }, { privacy: ['FULL'] })).toBe(true);
    expect(isMatch({ status }, { privacy: ['NONE', 'GEOLOCATION'] })).toBe(false);
  });

  it('by place uses the position of the status', () => {
    const circle = { center: { longitude: 2, latitude: 48 }, radius: 10 };
    expect(isMatch({ status: at(2.1, 48) }, { circle })).toBe(true);
    expect(isMatch({ status: at(2.2, 48) }, { circle })).toBe(false);
    expect(isMatch({ status: at(2.2, 48) }, { box: { west: 2, east: 3, south: 47, north: 49 } })).toBe(true);
  });

  it('by maintenance treats overdue as negative', () => {
    const maintenance = { daysBeforeMaintenance: -3, mileageBeforeMaintenance: 500 };
    expect(isMatch({ maintenance }, { daysBeforeMaintenance: { ...open, max: 0 } })).toBe(true);
    expect(isMatch({ maintenance }, { daysBeforeMaintenance: { min: 0, max: 30 } })).toBe(false);
    expect(isMatch({ maintenance }, { mileageBeforeMaintenance: { ...open, max: 500 } })).toBe(true);
    expect(isMatch({ maintenance }, { mileageBeforeMaintenance: { ...open, max: 499 } })).toBe(false);
  });

  it('by alerts matches active ones of at least the severity', () => {
    const alerts = [
      { active: true, severity: 'Warning' },
      { active: false, severity: 'Critical' },
    ];
    expect(isMatch({ alerts }, { activeAlert: 'INFORMATION' })).toBe(true);
    expect(isMatch({ alerts }, { activeAlert: 'WARNING' })).toBe(true);
    expect(isMatch({ alerts }, { activeAlert: 'CRITICAL' })).toBe(false);
    expect(isMatch({ alerts: [{ active: true, severity: 'Odd' }] }, { activeAlert: 'INFORMATION' })).toBe(false);
    expect(isMatch({ alerts: [{ severity: 'Critical' }] }, { activeAlert: 'INFORMATION' })).toBe(false);
  });

  it('by last report uses the later time of the status (Q11)', () => {
    const status = { createdAt: '2026-03-02T08:00:00Z', updatedAt: '2026-03-02T07:00:00Z' };
    expect(isMatch({ status }, { seenSince: new Date('2026-03-02T08:00:00Z') })).toBe(true);
    expect(isMatch({ status }, { seenSince: new Date('2026-03-02T08:00:01Z') })).toBe(false);
  });

  it('by VIN matches a case-insensitive prefix', () => {
    expect(isMatch({ vin: 'VF3ABC' }, { vinPrefix: 'vf3' })).toBe(true);
    expect(isMatch({ vin: 'VF3ABC' }, { vinPrefix: 'F3' })).toBe(false);
  });

  it('without conditions matches every vehicle', () => {
    expect(isMatch({}, {})).toBe(true);
  });

  const onEach: readonly Partial<VehicleFilter>[] = [
    { vinPrefix: '' },
    { motorization: ['ELECTRIC', 'HYBRID', 'THERMIC', 'HYDROGEN', 'UNKNOWN'] },
    { energyLevel: { ...open, type: null } },
    { autonomy: open },
    { moving: true },
    { moving: false },
    { charging: true },
    { charging: false },
    { privacy: ['NONE', 'GEOLOCATION', 'FULL', 'UNKNOWN'] },
    { circle: { center: { longitude: 0, latitude: 0 }, radius: 30_000 } },
    { box: { west: -180, east: 180, south: -90, north: 90 } },
    { daysBeforeMaintenance: open },
    { mileageBeforeMaintenance: open },
    { activeAlert: 'UNKNOWN' },
    { seenSince: new Date(0) },
  ];
  it.each(onEach)('%j matches no vehicle with an unknown value', (filter) => {
    expect(isMatch({ vin: null }, filter)).toBe(false);
    expect(isMatch({ vin: null, status: {}, maintenance: {}, alerts: [{}] }, filter)).toBe(false);
  });

  it('with several conditions matches vehicles that meet all of them', () => {
    fc.assert(
      fc.property(fleets, filters, (records, partial) => {
        const whole: VehicleFilter = { ...noFilter, ...partial };
        const meetsEach = (one: FleetRecord) =>
          Object.entries(partial).every(([name, wanted]) => matches(one, { ...noFilter, [name]: wanted }));
        expect(records.filter((one) => matches(one, whole))).toEqual(records.filter(meetsEach));
      }),
    );
  });

  it('needs only the collections of its conditions', () => {
    const parts = (filter: Partial<VehicleFilter>) => [...partsOfFilter({ ...noFilter, ...filter })].sort();
    expect(parts({})).toEqual([]);
    expect(parts({ motorization: ['ELECTRIC'], vinPrefix: 'V' })).toEqual(['vehicles']);
    expect(parts({ moving: true, daysBeforeMaintenance: open })).toEqual(['maintenances', 'status']);
    expect(parts({ activeAlert: 'WARNING' })).toEqual(['alerts']);
  });
});
