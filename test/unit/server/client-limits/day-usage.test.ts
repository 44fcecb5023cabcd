import { describe, expect, it } from '@jest/globals';
import { DayUsage } from '../../../../src/server/client-limits/day-usage.js';

const hour = 3_600_000;

describe('the daily calls of a client', () => {
  function start() {
    let now = 0.5 * hour;
    const usage = new DayUsage(() => now);
    return { usage, pass: (ms: number) => void (now += ms) };
  }

  it('are counted for 24 hours, by the hour', () => {
    const { usage, pass } = start();
    usage.add('a', 5);
    pass(2 * hour);
    usage.add('a', 3);
    usage.add('b', 100);
    expect([usage.used('a'), usage.freesInMs('a')]).toEqual([8, 21.5 * hour]);
    pass(21.5 * hour - 1);
    expect(usage.used('a')).toBe(8);
    pass(1);
    expect([usage.used('a'), usage.freesInMs('a')]).toEqual([3, 2 * hour]);
    pass(2 * hour);
    expect([usage.used('a'), usage.freesInMs('a')]).toEqual([0, 0]);
  });

  it('start from 0 after a day without calls', () => {
    const { usage, pass } = start();
    usage.add('a', 5);
    pass(1000 * hour);
    expect(usage.used('a')).toBe(0);
    usage.add('a', 2);
    usage.add('a', -1);
    expect(usage.used('a')).toBe(1);
  });

  it('show whether another client was active in the last day', () => {
    const { usage, pass } = start();
    expect(usage.hasOthers('a')).toBe(false);
    expect(usage.hasOthers('b')).toBe(true);
    expect(usage.hasOthers('a')).toBe(true);
    pass(24 * hour);
    expect(usage.hasOthers('a')).toBe(false);
  });
});
