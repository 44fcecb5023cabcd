import { describe, expect, it } from '@jest/globals';
import { readCollection } from '../../../../src/loaders/planner/read-collection.js';
import { memoryCollection, sound, type CollectionTraits } from '../support/collection.js';
import { idsUpTo, vinOf } from '../support/entities.js';
import { call } from '../support/upstream.js';

function reading(traits: Partial<CollectionTraits>, count = 45) {
  const calls: string[] = [];
  const items = idsUpTo(count).map((id) => ({ vehicleId: id, vin: vinOf(id), value: id }));
  const collection = memoryCollection(items, { ...sound, ...traits }, (what) => calls.push(what));
  let rangeRefused = false;
  const onRangeRefused = () => void (rangeRefused = true);
  const read = readCollection({ collection, call, rangeable: collection.rangeable, onRangeRefused });
  return { read, items, calls, isRangeRefused: () => rangeRefused };
}

describe('reading a complete collection', () => {
  it.each([0, 1, 10, 11, 45])('returns all %i items', async (count) => {
    const { read, items, calls } = reading({}, count);
    expect(await read).toEqual(items);
    expect(calls).toHaveLength(Math.max(1, Math.ceil(count / 10)));
  });

  it('follows the pages without ranges or without a total', async () => {
    for (const traits of [{ rangeable: false }, { totalKnown: false }]) {
      const { read, items, calls } = reading(traits);
      expect(await read).toEqual(items);
      expect(calls).toEqual(['first', 'next', 'next', 'next', 'next']);
    }
  });

  it('follows the pages if ranges are refused', async () => {
    const { read, items, isRangeRefused } = reading({ rangeRefusal: 400 });
    expect(await read).toEqual(items);
    expect(isRangeRefused()).toBe(true);
  });

  it.each([{ rangeable: true }, { rangeable: false }])('returns the refusal of a page (%j)', async (traits) => {
    const { read } = reading({ ...traits, failingPage: 2, failingStatus: 410 });
    expect(await read).toMatchObject({ upstream: { status: 410 } });
  });

  it.each([{ rangeable: true }, { rangeable: false }])(
    'returns a refusal if it ends before its total with an empty page (%j)',
    async ({ rangeable }) => {
      const items = idsUpTo(10).map((id) => ({ vehicleId: id, vin: vinOf(id), value: id }));
      const empty = () => Promise.resolve({ items: [], total: 0, next: null });
      const first = () => Promise.resolve({ items, total: 25, next: 'b' });
      const collection = { rangeable, pageSize: 10, first, next: empty, range: empty };
      const read = await readCollection({ collection, call, rangeable, onRangeRefused: () => undefined });
      expect(read).toMatchObject({ code: 'UPSTREAM_ERROR' });
    },
  );

  it.each([{ rangeable: true }, { rangeable: false }])('rejects if a page fails (%j)', async (traits) => {
    const { read } = reading({ ...traits, failingPage: 2, failingStatus: 500 });
    await expect(read).rejects.toMatchObject({ code: 'UPSTREAM_ERROR', upstream: { status: 500 } });
  });

  it('rejects if the first page is refused, or if the pages form a loop', async () => {
    await expect(reading({ refusal: 410 }).read).rejects.toMatchObject({ upstream: { status: 410 } });
    await expect(reading({ rangeable: false, loopAt: 3 }).read).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });
});
