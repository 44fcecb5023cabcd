import { describe, expect, it } from '@jest/globals';
import { DayUsage } from '../../../../src/server/client-limits/day-usage.js';

const hour = 3_600_000;

describe('the calls of a client in a day', () => {
  function start() {
    let now = 0.5 * hour;
    const usage = new DayUsage(() => now);
    return { usage, pass: (ms: number) => void (now += ms) };
  }

  it('are counted until they are a day old, by the hour', () => {
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

  it('are forgotten after a long silence, and counted anew', () => {
    const { usage, pass } = start();
    usage.add('a', 5);
    pass(1000 * hour);
    expect(usage.used('a')).toBe(0);
    usage.add('a', 2);
    usage.add('a', -1);
    expect(usage.used('a')).toBe(1);
  });

  it('tell whether another client was active in the last day', () => {
    const { usage, pass } = start();
    expect(usage.hasOthers('a')).toBe(false);
    expect(usage.hasOthers('b')).toBe(true);
    expect(usage.hasOthers('a')).toBe(true);
    pass(24 * hour);
    expect(usage.hasOthers('a')).toBe(false);
  });
});
