import { describe, expect, it } from '@jest/globals';
import { FanOutCounter } from '../../../../src/loaders/planner/fan-out-counter.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';

const origin = { fleetId: 'f1', part: 'messages 10 start' };

function fannedOut() {
  const memory = new FleetCache({ now: () => 0 });
  const fanOut = new FanOutCounter(memory);
  const items = [{}, {}, {}] as const;
  fanOut.register(items, origin);
  return { memory, fanOut, items, known: (relation = 'trip') => memory.fanOut('f1', origin.part, relation) };
}

describe('the fan-out of a list part', () => {
  it('is the number of targets, not of items', () => {
    const { fanOut, items, known } = fannedOut();
    expect(known()).toBeUndefined();
    for (const item of items) fanOut.count(item, 'trip', item === items[2] ? 'another trip' : 'one trip');
    expect(known()).toBe(2);
    expect(known('position')).toBeUndefined();
  });

  it('is the highest recent number', () => {
    const { memory, fanOut, items, known } = fannedOut();
    for (const [index, item] of items.entries()) fanOut.count(item, 'trip', `trip ${index}`);
    const later = new FanOutCounter(memory);
    const item = {};
    later.register([item], origin);
    later.count(item, 'trip', 'trip 0');
    expect(known()).toBe(3);
  });

  it('is the sum of the calls of nested lists', () => {
    const { fanOut, items, known } = fannedOut();
    fanOut.add('trips', [
      [items[0], 2],
      [items[1], 0],
      [{}, 7],
    ]);
    expect(known('trips')).toBe(2);
  });

  it('excludes items that are not from a list', () => {
    const { fanOut, known } = fannedOut();
    fanOut.count({}, 'trip', 'a trip');
    expect(known()).toBeUndefined();
  });
});
