import { describe, expect, it } from '@jest/globals';
import { ageOf, durationOf, isOlder, timeOf } from '../../../../src/domain/index.js';

const early = new Date('2026-03-01T08:00:00Z');
const late = new Date('2026-03-01T09:00:00Z');

describe('the time of a report', () => {
  it.each([
    ['the time of its update', early, late, late],
    ['Q11: the time of its creation where its update precedes that', late, early, late],
    ['the one that is there, where the other is not: creation', early, null, early],
    ['the one that is there, where the other is not: update', null, early, early],
    ['unknown without either', null, null, null],
  ])('is %s', (_title, createdAt, updatedAt, expected) => {
    expect(timeOf({ createdAt, updatedAt })).toEqual(expected);
  });

  it('Q11: determines the older of two', () => {
    const [one, other] = [
      { createdAt: early, updatedAt: null },
      { createdAt: early, updatedAt: late },
    ];
    expect([isOlder(one, other), isOlder(other, one), isOlder(one, one)]).toEqual([true, false, false]);
  });

  it('is newer than no time', () => {
    const [none, some] = [
      { createdAt: null, updatedAt: null },
      { createdAt: early, updatedAt: null },
    ];
    expect([isOlder(none, some), isOlder(some, none), isOlder(none, none)]).toEqual([true, false, false]);
  });
});

describe('an age', () => {
  it('is counted from the time of the report, in whole seconds', () => {
    expect(ageOf({ createdAt: early, updatedAt: null }, late.getTime() + 999)).toBe('PT1H');
  });

  it('is zero if the upstream’s clock is ahead', () => {
    expect(ageOf({ createdAt: late, updatedAt: null }, early.getTime())).toBe('PT0S');
  });

  it('is unknown without a time', () => {
    expect(ageOf({ createdAt: null, updatedAt: null }, late.getTime())).toBeNull();
  });
});

describe('a duration', () => {
  it.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [5, 'PT5S'],
    [60, 'PT1M'],
    [65, 'PT1M5S'],
    [3600, 'PT1H'],
    [3605, 'PT1H0M5S'],
    [11_525, 'PT3H12M5S'],
    [86_399, 'PT23H59M59S'],
    [86_400, 'P1D'],
    [86_401, 'P1DT1S'],
    [4_323_600, 'P50DT1H'],
  ])('of %p s is formatted as %s', (seconds, text) => {
    expect(durationOf(seconds)).toBe(text);
  });
});
