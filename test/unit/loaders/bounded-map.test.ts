import { describe, expect, it } from '@jest/globals';
import { BoundedMap } from '../../../src/loaders/bounded-map.js';

function mapAt(clock: { now: number }, limit = 2): BoundedMap<string> {
  return new BoundedMap({ limit, ttlMs: 100, now: () => clock.now });
}

describe('a bounded map', () => {
  it('forgets an entry when its time is over, to the millisecond', () => {
    const clock = { now: 0 };
    const map = mapAt(clock);
    map.set('a', 'A');
    clock.now = 99;
    expect(map.get('a')).toBe('A');
    clock.now = 100;
    expect(map.get('a')).toBeUndefined();
  });

  it('forgets the oldest entry past its limit', () => {
    const map = mapAt({ now: 0 });
    for (const key of ['a', 'b', 'c']) map.set(key, key.toUpperCase());
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 'B', 'C']);
  });

  it('takes an entry that is set again for a new one', () => {
    const clock = { now: 0 };
    const map = mapAt(clock);
    map.set('a', 'A');
    map.set('b', 'B');
    clock.now = 60;
    map.set('a', 'A2');
    map.set('c', 'C');
    expect(map.get('b')).toBeUndefined();
    clock.now = 150;
    expect(map.get('a')).toBe('A2');
  });
});
