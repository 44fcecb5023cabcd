import { describe, expect, it } from '@jest/globals';
import { decodeStatus } from '../../../../../../src/psa/decode/index.js';
import { testContext } from '../../support/decoding.js';

const decode = (status: Record<string, unknown>, context = testContext()) => decodeStatus(status, context).energies;
const electric = { type: 'Electric', subType: 'ElectricEnergy', level: 80, autonomy: 200 };

describe('energies', () => {
  it('are null if absent, and empty for an empty list', () => {
    expect(decode({})).toBeNull();
    expect(decode({ energies: [] })).toEqual([]);
  });

  it.each([
    ['energies, a list', { energies: [electric] }],
    ['energies, an object', { energies: electric }],
    ['energy, a list', { energy: [electric] }],
    ['energy, an object', { energy: electric }],
  ])('Q12: are read from %s', (_title, status) => {
    expect(decode(status)).toMatchObject([{ type: 'ELECTRIC', subType: 'ELECTRIC_ENERGY', level: 80, autonomy: 200 }]);
  });

  it('Q12: prefer energies and fill missing values from energy, in any order', () => {
    const old = { type: 'Electric', level: 10, autonomy: 30, charging: { plugged: true, status: 'InProgress' } };
    const known = { type: 'Electric', level: 80 };
    const expected = [
      { level: 80, autonomy: 30, extension: { electric: { charging: { plugged: true, status: 'IN_PROGRESS' } } } },
    ];
    expect(decode({ energies: [known], energy: [old] })).toMatchObject(expected);
    expect(decode({ energy: [old], energies: [known] })).toMatchObject(expected);
  });

  it('Q12: add an entry that only energy has', () => {
    const fuel = { type: 'Fuel', level: 50, autonomy: 400 };
    expect(decode({ energies: [electric], energy: [fuel] })?.map(({ type }) => type)).toEqual(['ELECTRIC', 'FUEL']);
  });

  it('Q12: keep fuels of different sub-types apart', () => {
    const fossil = { type: 'Fuel', subType: 'FossilEnergy', level: 5 };
    const hydrogen = { type: 'Fuel', subType: 'Hydrogen', level: 6 };
    expect(decode({ energies: [fossil], energy: [hydrogen] })?.map(({ level }) => level)).toEqual([5, 6]);
  });

  const noFuel = { type: 'Fuel', level: 0, autonomy: 0, extension: { fuel: { consumptions: { total: 0 } } } };

  it.each([
    ['zeros', noFuel],
    ['nothing', { type: 'Fuel', createdAt: '2026-01-01T00:00:00Z' }],
  ])('Q12: leave out the fuel entry of an electric car with %s in it', (_title, fuel) => {
    expect(decode({ energies: [fuel, electric] })?.map(({ type }) => type)).toEqual(['ELECTRIC']);
  });

  it.each([
    ['that holds something', { energies: [{ ...noFuel, level: 1 }, electric] }],
    ['of a vehicle with a thermic engine', { energies: [noFuel, electric], engines: [{ type: 'Thermic' }] }],
    ['of a hybrid', { energies: [noFuel, electric], service: { type: 'Hybrid' } }],
    ['that stands alone', { energies: [noFuel] }],
  ])('Q12: keep a fuel entry %s', (_title, status) => {
    expect(decode(status)?.some(({ type }) => type === 'FUEL')).toBe(true);
  });

  it.each([
    ['a level above 100 %', { level: 100.1 }, 'level'],
    ['a negative level', { level: -1 }, 'level'],
    ['a negative autonomy', { autonomy: -5 }, 'autonomy'],
  ])('drop %s and count it', (_title, leaf, name) => {
    const context = testContext();
    expect(decode({ energies: [{ ...electric, ...leaf }] }, context)).toMatchObject([{ [name]: null }]);
    expect(context.drifted()).toEqual([`badLeaf status.energies[].${name}`]);
  });

  it("put API v2's hydrogen where v3 has it", () => {
    expect(decode({ energies: [{ type: 'Hydrogen', level: 40 }] })).toMatchObject([
      { type: 'FUEL', typeRaw: 'Hydrogen', subType: 'HYDROGEN', subTypeRaw: null, level: 40 },
    ]);
  });

  it("put API v2's consumption, capacity and residual energy where v3 has them", () => {
    const v2 = [
      { type: 'Fuel', level: 9, extension: { fuel: { consumption: 1200.5 } } },
      { type: 'Electric', extension: { electric: { residual: 30000, battery: { capacity: 50000 } } } },
    ];
    const context = testContext();
    expect(decode({ energies: v2 }, context)).toMatchObject([
      { extension: { fuel: { consumptions: { total: 1200.5, instant: null } } } },
      { extension: { electric: { battery: { load: { capacity: 50000, residual: 30000 } } } } },
    ]);
    expect(context.drifted()).toEqual([]);
  });

  it("let v3's place win where both are there", () => {
    const both = {
      type: 'Electric',
      extension: { electric: { residual: 1, battery: { capacity: 2, load: { capacity: 50000, residual: 30000 } } } },
    };
    expect(decode({ energies: [both] })).toMatchObject([
      { extension: { electric: { battery: { load: { capacity: 50000, residual: 30000 } } } } },
    ]);
  });

  it('Q14: have no battery resistance of 0', () => {
    const context = testContext();
    const health = { capacity: 98, resistance: 0 };
    expect(
      decode({ energies: [{ type: 'Electric', extension: { electric: { battery: { health } } } }] }, context),
    ).toMatchObject([{ extension: { electric: { battery: { health: { capacity: 98, resistance: null } } } } }]);
    expect(context.drifted()).toEqual([]);
  });

  it('Q17: have fuel consumption in L (hydrogen in kg) per 100 km, and a total in cL', () => {
    const consumptions = { total: 1234.5, instant: 0.9 };
    const energies = ['FossilEnergy', 'Hydrogen'].map((subType) => ({
      type: 'Fuel',
      subType,
      extension: { fuel: { consumptions } },
    }));
    expect(decode({ energies })).toMatchObject([
      { type: 'FUEL', subType: 'FOSSIL_ENERGY', extension: { fuel: { consumptions } } },
      { type: 'FUEL', subType: 'HYDROGEN', extension: { fuel: { consumptions } } },
    ]);
  });

  it('Q12: prefer a level of energies to a newer one of energy', () => {
    const [old, fresh] = [
      { type: 'Fuel', level: 40, createdAt: '2026-02-01T00:00:00Z' },
      { type: 'Fuel', level: 90, createdAt: '2026-03-01T00:00:00Z' },
    ];
    expect(decode({ energies: [old], energy: [fresh] })).toMatchObject([
      { level: 40, createdAt: new Date(old.createdAt) },
    ]);
  });

  it('Q20, Q22: read charging programs, also without an occurrence', () => {
    const programs = [
      { start: 'PT14H30M', end: 'PT0S', occurence: { day: ['Mon', 'Sun'] } },
      { start: 'half past two', occurence: null },
    ];
    const charging = { remainingTime: 'PT1M', schedule: { programs } };
    const energies = decode({ energies: [{ type: 'Electric', extension: { electric: { charging } } }] });
    const decoded = energies?.[0]?.extension?.electric?.charging;
    expect(decoded?.remainingTime).toBe('PT1M');
    expect(decoded?.schedule?.programs).toMatchObject([
      { start: 'PT14H30M', end: 'PT0S', occurrence: { day: ['MON', 'SUN'], dayRaw: ['Mon', 'Sun'] } },
      { start: null, end: null, occurrence: null },
    ]);
  });
});
