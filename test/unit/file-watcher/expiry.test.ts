import { describe, expect, it } from '@jest/globals';
import { ExpiryWatch } from '../../../src/file-watcher/index.js';
import type { Expiry, Validity } from '../../../src/file-watcher/index.js';

const DAY = 86_400_000;
const end = Date.parse('2026-06-01T00:00:00Z');
const certificateUntil = (notAfter: number, fingerprint = 'AA'): Validity => ({
  notAfter: new Date(notAfter),
  fingerprint,
});

function watch(certificate: Validity | null = certificateUntil(end)) {
  const state = { now: 0, certificate };
  const seen: Expiry[] = [];
  const expiry = new ExpiryWatch({
    certificate: () => state.certificate,
    now: () => state.now,
    onNear: (near) => seen.push(near),
  });
  /** Checks with this many days left, and returns the reports. */
  const at = (daysLeft: number): readonly Expiry[] => {
    state.now = end - daysLeft * DAY;
    const before = seen.length;
    expiry.check();
    return seen.slice(before);
  };
  return { state, expiry, at };
}

describe('a certificate that is about to expire', () => {
  it('is reported once at 30, 7 and 1 days, and once on expiry', () => {
    const { at } = watch();
    const days = [60, 30.01, 30, 29.9, 8, 7, 6.9, 1.5, 1, 0.5, 0, -1, -100];
    expect(
      days.map((day) => at(day).map(({ daysLeft, expired }) => `${daysLeft}${expired ? ', expired' : ''}`)),
    ).toEqual([[], [], ['30'], [], [], ['7'], [], [], ['1'], [], ['0, expired'], [], []]);
  });

  it('is reported once if several thresholds have passed', () => {
    const { at } = watch();
    expect(at(3)).toEqual([{ daysLeft: 3, expired: false }]);
    expect(at(2)).toEqual([]);
  });

  it('is reported again after its renewal', () => {
    const { at, state } = watch();
    expect(at(5)).toHaveLength(1);
    state.certificate = certificateUntil(end + 300 * DAY, 'BB');
    expect(at(5)).toEqual([]);
    expect(at(-295)).toEqual([{ daysLeft: 5, expired: false }]);
  });

  it('has a number of whole days left', () => {
    const { state, expiry } = watch();
    const left = [12.9, 0.2, 0, -3].map((days) => {
      state.now = end - days * DAY;
      return expiry.expiry();
    });
    expect(left).toEqual([
      { daysLeft: 12, expired: false },
      { daysLeft: 0, expired: false },
      { daysLeft: 0, expired: true },
      { daysLeft: 0, expired: true },
    ]);
  });

  it('is not reported without a certificate', () => {
    const { at, expiry } = watch(null);
    expect(at(0)).toEqual([]);
    expect(expiry.expiry()).toBeNull();
  });

  it('is checked as soon as the watch starts', () => {
    const seen: Expiry[] = [];
    const expiry = new ExpiryWatch({
      certificate: () => certificateUntil(end),
      now: () => end - DAY,
      onNear: (near) => seen.push(near),
    });
    expiry.start();
    expiry.close();
    expect(seen).toEqual([{ daysLeft: 1, expired: false }]);
  });
});
