import { describe, expect, it } from '@jest/globals';
import { freshnessOf, type FreshnessClass } from '../../../../src/psa/client/freshness.js';

const times = { slowMs: 300_000, liveMs: 30_000, historyMs: 20_000, pastMs: 3_600_000, noDataMs: 60_000 };
const now = Date.parse('2026-03-10T12:00:00Z');
const freshMs = (kind: FreshnessClass, ...timestamps: readonly string[]) => {
  const url = new URL('https://upstream.example/v3/fleets/f/trips');
  for (const range of timestamps) url.searchParams.append('timestamps', range);
  return freshnessOf(kind, url, times, now).freshMs;
};

describe('a response is fresh', () => {
  it('for a time that depends on its resource', () => {
    expect(freshMs('slow')).toBe(300_000);
    expect(freshMs('live')).toBe(30_000);
    expect(freshMs('history')).toBe(20_000);
    expect(freshMs('never')).toBe(0);
  });

  it.each<[string, readonly string[], number]>([
    ['ended more than a day ago', ['2026-03-01T00:00:00Z/2026-03-09T11:59:59Z'], 3_600_000],
    ['ended less than a day ago', ['2026-03-01T00:00:00Z/2026-03-09T12:00:01Z'], 20_000],
    ['has no end', ['2026-03-01T00:00:00Z/'], 20_000],
    ['has no start', ['/2026-03-01T00:00:00Z'], 3_600_000],
    ['lasts from its start', ['2026-03-01T00:00:00Z/P1D'], 20_000],
    ['is one of several, not all of which are over', ['/2026-03-01T00:00:00Z', '2026-03-10T00:00:00Z/'], 20_000],
  ])('depending on a time range that %s', (_, ranges, expected) => {
    expect(freshMs('history', ...ranges)).toBe(expected);
  });

  it('without data for no longer than with data', () => {
    const url = new URL('https://upstream.example/v3/fleets');
    expect(freshnessOf('live', url, times, now).noDataMs).toBe(30_000);
    expect(freshnessOf('slow', url, times, now).noDataMs).toBe(60_000);
    const { isNoData } = freshnessOf('slow', url, times, now);
    const details = { uuid: null, timestamp: null };
    expect(isNoData({ ...details, status: 404, code: 40499 })).toBe(true);
    expect(isNoData({ ...details, status: 404, code: 40410 })).toBe(true);
    expect(isNoData({ ...details, status: 404, code: 404 })).toBe(false);
  });
});
