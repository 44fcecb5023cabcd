import { describe, expect, it } from '@jest/globals';
import type { CollectionItem, Fleet, FleetCollection, Vehicle } from '../../../../src/domain/index.js';
import { FleetCache } from '../../../../src/loaders/fleet-cache.js';
import { ListPlanner, type ListBatchSource } from '../../../../src/loaders/planner/list-planner.js';
import { pageOfRange, type ListRequest, type ListPage } from '../../../../src/loaders/lists/list-page.js';
import { answered, memoryCollection, sound, type CollectionTraits } from '../support/collection.js';
import { fleetOf, idsUpTo, vehicleOf, vinOf } from '../support/entities.js';
import { apart, confirming, knowledgeOf } from '../support/knowledge.js';
import { call } from '../support/upstream.js';

type Item = CollectionItem<string>;

const ids = idsUpTo(30);
const request: ListRequest<string> = { count: 10, from: 'start', cursor: null, filter: null };
const fleet = fleetOf('f1');
const itemOf = (vehicleId: string, value: string): Item => ({ vehicleId, vin: vinOf(vehicleId), value });
/** Two for each of thirty vehicles: six pages of ten, interleaved by time. */
const twoEach: readonly Item[] = ['a', 'b'].flatMap((name) => ids.map((id) => itemOf(id, `${name} of ${id}`)));
const expected = (id: string) => [`a of ${id}`, `b of ${id}`];

interface Planned {
  readonly items: readonly Item[];
  /** Null where the fleet does not advertise the collection. */
  readonly traits: Partial<CollectionTraits> | null;
  readonly knowledge: FleetCache;
  readonly fleetKnown: boolean;
  readonly failing: ReadonlySet<string>;
  readonly listName: string;
  readonly isEmpty: () => Promise<boolean>;
  readonly open: (collection: FleetCollection<string>) => FleetCollection<string>;
}

function planned(world: Partial<Planned> = {}) {
  const {
    items = twoEach,
    knowledge = new FleetCache({ now: () => 0, limit: 100 }),
    failing = new Set(),
    fleetKnown = true,
  } = world;
  const traits = world.traits === undefined ? {} : world.traits;
  const calls: string[] = [];
  if (fleetKnown) knowledge.learnFleet(fleet);
  const source: ListBatchSource<string> = {
    collectionName: 'things',
    listName: world.listName ?? 'things {}',
    singleCalls: ({ request }) => (request.from === 'end' ? 2 : 1),
    loadOne: async ({ vehicle, request }) => {
      calls.push(`alone ${vehicle.vehicleId}`);
      if (failing.has(vehicle.vehicleId)) throw answered(500);
      const own = items.filter(({ vehicleId }) => vehicleId === vehicle.vehicleId).map(({ value }) => value);
      return pageOfRange({ offset: 0, items: own, endsList: true, total: own.length }, request, String);
    },
    open: () => {
      if (traits === null) return null;
      const collection = memoryCollection(items, { ...sound, ...traits }, (what) => calls.push(what));
      return world.open?.(collection) ?? collection;
    },
    isEmpty: () => {
      calls.push('probe');
      return world.isEmpty?.() ?? Promise.resolve(false);
    },
    keyOf: String,
    withInheritedIds: (item, { vehicleId }) => `${item} (${vehicleId})`,
  };
  const loadFleet = (): Promise<Fleet> => {
    calls.push('fleet');
    return Promise.resolve(fleet);
  };
  const planner = new ListPlanner(source, { call, knowledge, loadFleet });
  const load = (of: readonly (string | Vehicle)[], overrides: Partial<ListRequest<string>> = {}) =>
    planner.load(
      of.map((each) => ({
        vehicle: typeof each === 'string' ? vehicleOf(each) : each,
        request: { ...request, ...overrides },
      })),
    );
  /** The items without the vehicle ids that the planner adds. */
  const itemsOf = async (of: readonly (string | Vehicle)[], overrides: Partial<ListRequest<string>> = {}) =>
    (await load(of, overrides)).map((found) => (found instanceof Error || found === null ? found : bare(found)));
  return { calls, load, itemsOf, knowledge, planner };
}

const bare = ({ entries }: ListPage<string>) => entries.map(({ item }) => item.replace(/ \(.*/, ''));
const aloneOnly = (calls: readonly string[]) => calls.every((each) => each.startsWith('alone'));

describe('the list planner', () => {
  it('reads the fleet’s collection if its first page shows that it takes fewer calls', async () => {
    const { itemsOf, calls } = planned();
    expect(await itemsOf(ids)).toEqual(ids.map(expected));
    expect(calls).toEqual(['first', 'range', 'range', 'range', 'range', 'range']);
  });

  it('stops after the first page if the rest takes as many calls as single calls', async () => {
    const { itemsOf, calls } = planned();
    expect(await itemsOf(ids.slice(0, 5))).toEqual(ids.slice(0, 5).map(expected));
    expect(calls).toEqual(['first', ...ids.slice(0, 5).map((id) => `alone ${id}`)]);
  });

  it('stores the collection’s size, so that its first page is not read in vain again', async () => {
    const { knowledge, load } = planned();
    await load(ids.slice(0, 5));
    expect(knowledge.listSize('f1', 'things {}')).toBe(60);
    const later = planned({ knowledge });
    await later.load(ids.slice(0, 5));
    expect(later.calls).toHaveLength(5);
    expect(aloneOnly(later.calls)).toBe(true);
    const another = planned({ knowledge, listName: 'things {"of":"another time"}' });
    await another.load(ids.slice(0, 5));
    expect(another.calls[0]).toBe('first');
  });

  it.each([
    ['one', 1],
    ['as few as an unknown collection may have pages', 3],
  ])('makes single calls for %s', async (_title, count) => {
    const { load, calls } = planned();
    await load(ids.slice(0, count));
    expect(calls).toHaveLength(count);
    expect(aloneOnly(calls)).toBe(true);
  });

  it('assumes a second call for the end of each list', async () => {
    const { load, calls } = planned({ items: twoEach.slice(0, 20) });
    await load(['v1', 'v2'], { from: 'end' });
    expect(calls).toEqual(['first', 'range']);
  });

  it('counts a vehicle once for several parts of its list', async () => {
    const { planner, calls } = planned();
    const vehicle = vehicleOf('v1');
    await planner.load([1, 2, 3, 4, 5].map((count) => ({ vehicle, request: { ...request, count } })));
    expect(calls).toHaveLength(5);
    expect(aloneOnly(calls)).toBe(true);
  });

  it('reads the collection once for all batches of a request', async () => {
    const { load, itemsOf, calls } = planned();
    await Promise.all([load(ids), load(ids.slice(0, 4)), load(['v1'])]);
    expect(await itemsOf(['v7'], { from: 'end', count: 1 })).toEqual([['b of v7']]);
    expect(calls).toHaveLength(6);
  });

  it('may read the collection for a larger batch after single calls for a small one', async () => {
    const { load, calls } = planned();
    await load(ids.slice(0, 3));
    expect(aloneOnly(calls)).toBe(true);
    calls.length = 0;
    await load(ids);
    expect(calls[0]).toBe('first');
    expect(calls).toHaveLength(6);
  });

  it('returns the requested part of each list', async () => {
    const { planner } = planned();
    const wanted = ids.map((id, index) => ({
      vehicle: vehicleOf(id),
      request: { ...request, count: 1, from: index % 2 === 0 ? ('start' as const) : ('end' as const) },
    }));
    const found = await planner.load(wanted);
    expect(found[0]).toEqual({
      entries: [{ item: 'a of v1 (v1)', position: { offset: 0, key: 'a of v1' } }],
      hasMore: true,
      total: 2,
    });
    expect(found[1]).toEqual({
      entries: [{ item: 'b of v2 (v2)', position: { offset: 1, key: 'b of v2' } }],
      hasMore: true,
      total: 2,
    });
  });

  it('applies a filter to each whole list', async () => {
    const { load } = planned();
    const filter = { name: 'a', matches: (item: string) => item.startsWith('a') };
    const [found] = await load(ids, { filter });
    expect(found).toMatchObject({ hasMore: false, total: 1 });
  });

  it('makes single calls if the fleet does not advertise the collection', async () => {
    const { itemsOf, calls } = planned({ traits: null });
    expect(await itemsOf(ids)).toEqual(ids.map(expected));
    expect(calls).toHaveLength(30);
    expect(aloneOnly(calls)).toBe(true);
  });

  it('loads an unknown fleet for four vehicles, because its links take a call', async () => {
    const items = twoEach.filter(({ vehicleId }) => ['v1', 'v2', 'v3', 'v4'].includes(vehicleId ?? ''));
    const four = planned({ fleetKnown: false, items });
    await four.load(['v1', 'v2', 'v3', 'v4']);
    expect(four.calls).toEqual(['fleet', 'first']);
    const three = planned({ fleetKnown: false, items });
    await three.load(['v1', 'v2', 'v3']);
    expect(aloneOnly(three.calls)).toBe(true);
  });

  it.each([400, 403, 404, 405, 410, 501])(
    'makes single calls if the collection responds with %i, and avoids it once confirmed',
    async (refusal) => {
      const { knowledge, pass } = knowledgeOf();
      for (let request = 0; request < confirming; request += 1, pass(apart)) {
        if (knowledge.isRefused('f1', 'things {}')) break;
        const { itemsOf, calls } = planned({ traits: { refusal }, knowledge });
        expect(await itemsOf(ids)).toEqual(ids.map(expected));
        expect(calls.filter((each) => each !== 'probe')).toHaveLength(31);
        // Q05: only "not found" may mean "empty".
        expect(calls.includes('probe')).toBe(refusal === 404);
      }
      const later = planned({ traits: { refusal }, knowledge });
      await later.load(ids);
      expect(later.calls).toHaveLength(30);
    },
  );

  it('Q05: treats a collection that is not found as empty if the fleet’s list is', async () => {
    const empty = { items: [], traits: { refusal: 404 }, isEmpty: () => Promise.resolve(true) };
    const { load, calls, knowledge } = planned(empty);
    expect(new Set(await load(ids))).toEqual(new Set(ids.map(() => ({ entries: [], hasMore: false, total: 0 }))));
    await load(ids);
    expect(calls).toEqual(['first', 'probe']);
    expect([knowledge.isDoubtful('f1', 'things {}'), knowledge.listSize('f1', 'things {}')]).toEqual([false, 0]);
  });

  it('makes single calls if it cannot be checked whether a missing collection is empty', async () => {
    const untold = { traits: { refusal: 404 }, isEmpty: () => Promise.reject(answered(403)) };
    const { itemsOf, knowledge } = planned(untold);
    expect(await itemsOf(ids)).toEqual(ids.map(expected));
    expect(knowledge.isDoubtful('f1', 'things {}')).toBe(true);
  });

  it('returns the failure of the emptiness check to all lists', async () => {
    const { load, knowledge } = planned({ traits: { refusal: 404 }, isEmpty: () => Promise.reject(answered(500)) });
    for (const found of await load(ids)) expect(found).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(knowledge.isDoubtful('f1', 'things {}')).toBe(false);
  });

  it.each([404, 410])('makes single calls if a later page responds with %i', async (failingStatus) => {
    const { itemsOf, calls, knowledge } = planned({ traits: { failingPage: 3, failingStatus } });
    expect(await itemsOf(ids)).toEqual(ids.map(expected));
    expect(calls.filter((each) => each.startsWith('alone'))).toHaveLength(30);
    expect(knowledge.isDoubtful('f1', 'things {}')).toBe(false);
  });

  it.each([0, 3])('returns the failure of page %i to all lists without single calls', async (failingPage) => {
    const { load, calls } = planned({ traits: { failingPage } });
    for (const found of await load(ids)) expect(found).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(calls.some((each) => each.startsWith('alone'))).toBe(false);
  });

  it('fails only for the vehicle whose single call fails', async () => {
    const { itemsOf } = planned({ traits: null, failing: new Set(['v2']) });
    const found = await itemsOf(['v1', 'v2', 'v3']);
    expect(found).toEqual([expected('v1'), expect.objectContaining({ code: 'UPSTREAM_ERROR' }), expected('v3')]);
  });

  it('follows the pages if ranges are refused, and avoids ranges once confirmed', async () => {
    const { knowledge, pass } = knowledgeOf();
    for (let request = 0; request < 2; request += 1, pass(apart)) {
      const { itemsOf, calls } = planned({ traits: { rangeRefusal: 400 }, knowledge });
      expect(await itemsOf(ids)).toEqual(ids.map(expected));
      expect(calls.filter((each) => each === 'next')).toHaveLength(5);
    }
    const later = planned({ knowledge });
    await later.load(ids);
    expect(later.calls).toEqual(['first', 'next', 'next', 'next', 'next', 'next']);
  });

  it('reads at most as many pages of a collection without a total as there are single calls', async () => {
    const { itemsOf, calls } = planned({ traits: { totalKnown: false, pageSize: 2 } });
    expect(await itemsOf(ids.slice(0, 8))).toEqual(ids.slice(0, 8).map(expected));
    expect(calls.filter((each) => !each.startsWith('alone')).length).toBeLessThanOrEqual(8);
    const all = planned({ traits: { totalKnown: false } });
    await all.load(ids);
    expect(all.calls).toHaveLength(6);
  });

  it('treats vehicles that are not in a complete collection as having an empty list', async () => {
    const { load, calls } = planned();
    const found = await load([...ids, 'v31']);
    expect(found.at(-1)).toEqual({ entries: [], hasMore: false, total: 0 });
    expect(calls).toHaveLength(6);
  });

  it('makes single calls for all if an item does not identify its vehicle', async () => {
    const nameless = [...twoEach, { vehicleId: null, vin: null, value: 'c' }];
    const { itemsOf, calls } = planned({ items: nameless });
    expect(await itemsOf(ids)).toEqual(ids.map(expected));
    expect(calls.filter((each) => each.startsWith('alone'))).toHaveLength(30);
  });

  it('removes duplicates from overlapping pages', async () => {
    // The collection grew at its start between the first page and the others, which were read all at once.
    const grown = (collection: FleetCollection<string>): FleetCollection<string> => ({
      ...collection,
      range: async (from, to, on) => collection.range(from - 1, to - 1, on),
    });
    const { itemsOf } = planned({ open: grown });
    const found = await itemsOf(ids);
    expect(found.slice(0, 29)).toEqual(ids.slice(0, 29).map(expected));
  });

  it('reads each fleet’s own collection', async () => {
    const { planner, knowledge } = planned();
    knowledge.learnFleet(fleetOf('f2'));
    const found = await planner.load(
      ['f1', 'f2'].flatMap((of) => ids.map((id) => ({ vehicle: vehicleOf(id, of), request }))),
    );
    expect(found).toHaveLength(60);
    expect(found.some((each) => each === null || each instanceof Error)).toBe(false);
  });
});
