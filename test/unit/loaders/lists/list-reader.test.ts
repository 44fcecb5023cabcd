import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '../../../../src/domain/index.js';
import { readList } from '../../../../src/loaders/lists/list-reader.js';
import type { ItemPosition, ListPage } from '../../../../src/loaders/lists/list-page.js';
import type { MemoryListTraits } from '../support/list.js';
import { MemoryList, numbers, pageSize, plain } from '../support/memory-list.js';

const tens = { name: 'tens', matches: (item: number) => item % 10 === 0 };
const directions = ['start', 'end'] as const;

const at = (item: number, offset = item): ItemPosition => ({ offset, key: String(item) });

describe('reading a part of a list', () => {
  const sizes = [0, 1, pageSize - 1, pageSize, pageSize + 1, 2 * pageSize, 57];
  const counts = [0, 1, 5, pageSize, pageSize + 1, 25, 100];

  describe.each([
    ['that takes ranges', {}],
    ['that takes no ranges', { rangeable: false }],
    ['that refuses ranges', { rangeRefusal: 400 }],
    ['that ignores ranges', { rangesIgnored: true }],
    ['that ignores ranges and does not tell its size', { rangesIgnored: true, totalKnown: false }],
    ['that takes ranges and does not tell its size', { totalKnown: false }],
    ['that does neither', { rangeable: false, totalKnown: false }],
  ])('%s', (_title, traits: Partial<MemoryListTraits>) => {
    it.each(sizes)('returns the same as the whole list of %i, from both ends and after any item', async (size) => {
      const list = new MemoryList(size, traits);
      for (const from of directions) {
        for (const count of counts) {
          for (const filter of [null, tens]) {
            const places = [null, ...numbers(size).filter((item) => item < 2 || item > size - 3 || item % 9 === 0)];
            for (const place of places) {
              const request = { count, from, filter, cursor: place === null ? null : at(place) };
              const read = await list.read(request);
              const expected = list.whole(request);
              const unknown = traits.totalKnown === false && read?.total === null;
              expect([request, read]).toEqual([request, unknown ? { ...expected, total: null } : expected]);
            }
          }
        }
      }
    });
  });
});

describe('the calls of reading a list', () => {
  it.each([
    ['the first few of a long list', 500, { count: 5 }, 1],
    ['the first of many pages', 500, { count: 35 }, 4],
    ['nothing of a list', 500, { count: 0 }, 1],
    ['the newest few of a long list', 500, { count: 5, from: 'end' }, 2],
    ['the newest of many pages', 500, { count: 35, from: 'end' }, 5],
    ['a whole list of one page from its end', 10, { count: 5, from: 'end' }, 1],
    ['on from a cursor', 500, { cursor: at(300) }, 1],
    ['back from a cursor', 500, { cursor: at(300), from: 'end' }, 1],
    ['many pages on from a cursor', 500, { count: 29, cursor: at(300) }, 3],
    ['the end of the list from a cursor on', 500, { count: 50, cursor: at(498) }, 1],
    ['after the last item', 500, { cursor: at(499) }, 1],
    ['before the first item', 500, { cursor: at(0), from: 'end' }, 1],
    ['an empty list', 0, {}, 1],
    ['an empty list from its end', 0, { from: 'end' }, 1],
    ['filtered items up to the one that shows that more exist', 500, { count: 3, filter: tens }, 4],
    ['filtered items from the end', 500, { count: 3, filter: tens, from: 'end' }, 5],
    ['more filtered items than the list has, over whole pages', 65, { count: 17, filter: tens }, 7],
    ['the same from the end, whose size is requested first', 65, { count: 17, filter: tens, from: 'end' }, 8],
  ] as const)('%s', async (_title, size, request, calls) => {
    const list = new MemoryList(size);
    await list.read(request);
    expect(list.requests).toHaveLength(calls);
  });

  it('request no more items than necessary', async () => {
    const list = new MemoryList(500);
    await list.read({ count: 3 });
    expect(list.requests).toEqual([{ size: 3, token: null }]);
    await list.read({ count: 3, cursor: at(300) });
    expect(list.requests).toEqual([{ size: 4, token: null, from: 300 }]);
    await list.read({ count: 13, from: 'end', cursor: at(300) });
    expect(list.requests).toEqual([
      { size: 10, token: null, from: 287 },
      { size: 4, token: null, from: 297 },
    ]);
  });

  it('follow the pages without trying ranges if the list does not support them', async () => {
    const list = new MemoryList(95, { rangeable: false });
    await list.read({ count: 25 });
    expect(list.requests).toHaveLength(3);
    await list.read({ from: 'end' });
    expect(list.requests).toHaveLength(10);
    expect(list.requests.some(({ from }) => from !== undefined)).toBe(false);
  });

  it('are one page for the start of a list without ranges', async () => {
    const list = new MemoryList(95, { rangeable: false });
    await list.read({ count: 10 });
    expect(list.requests).toEqual([{ size: 10, token: null }]);
  });
});

describe('the end of a list of known size', () => {
  it('takes one call and reports the new size', async () => {
    const list = new MemoryList(500);
    await list.read({ from: 'end' });
    expect([list.requests.length, list.lastSize]).toEqual([2, 500]);
    list.items = numbers(503);
    expect(await list.itemsOf({ from: 'end' })).toEqual([498, 499, 500, 501, 502]);
    expect([list.requests.length, list.lastSize]).toEqual([1, 503]);
  });

  it('reads only the pages before the end that it has found', async () => {
    const list = new MemoryList(500);
    list.lastSize = 500;
    expect(await list.itemsOf({ from: 'end', count: 25 })).toEqual(numbers(500).slice(475));
    expect(list.requests.map(({ from }) => from)).toEqual([490, 470, 480]);
  });

  it.each([
    ['has grown by hasMore than a page', 530],
    ['has lost its end', 470],
    ['has lost a few', 498],
    ['is short now', 4],
    ['is empty now', 0],
    ['is unchanged', 500],
  ])('is correct if the list %s', async (_title, size) => {
    const list = new MemoryList(500);
    await list.read({ from: 'end' });
    list.items = numbers(size);
    for (const filter of [null, tens]) {
      for (const count of [0, 5]) {
        list.lastSize = 500;
        expect(await list.read({ from: 'end', filter, count })).toEqual(list.whole({ from: 'end', filter, count }));
      }
    }
  });

  it('is correct for more than a page', async () => {
    const list = new MemoryList(500);
    list.lastSize = 500;
    expect(await list.read({ from: 'end', count: 25 })).toEqual(list.whole({ from: 'end', count: 25 }));
  });
});

describe('a list that refuses ranges', () => {
  it.each([400, 403, 404, 405, 410, 501])('with %i is followed, and that is reported', async (status) => {
    const list = new MemoryList(95, { rangeRefusal: status });
    expect(await list.itemsOf({ cursor: at(40) })).toEqual([41, 42, 43, 44, 45]);
    expect(list.rangesRefused).toBe(1);
  });

  it.each([429, 500])('does not include %i, which is a failure', async (status) => {
    const list = new MemoryList(95, { rangeRefusal: status });
    await expect(list.read({ cursor: at(40) })).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect([list.requests.length, list.rangesRefused]).toEqual([1, 0]);
  });

  it.each(directions)('does not include one that rejects every page (from the %s)', async (from) => {
    const list = new MemoryList(95, { refusal: 403 });
    await expect(list.read({ from, cursor: at(40) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(list.rangesRefused).toBe(0);
  });
});

describe('a missing list', () => {
  it.each([
    ['from the start', {}],
    ['from the end', { from: 'end' as const }],
    ['from a cursor on', { cursor: at(40) }],
    ['back from a cursor', { from: 'end' as const, cursor: at(40) }],
  ])('is null %s', async (_title, request) => {
    for (const rangeable of [true, false]) {
      const source = { pageSize, rangeable, keyOf: String, fetch: () => Promise.resolve(null), onRangeRefused: fail };
      expect(await readList(source, { ...plain, ...request })).toBeNull();
    }
  });
});

describe('a list that has changed since the cursor was created', () => {
  const before = numbers(95);
  const changes: readonly (readonly [string, readonly number[]])[] = [
    ['grew at its start by one', numbers(96, -1)],
    ['grew at its start by a few', numbers(98, -3)],
    ['grew at its start by pages', numbers(95 + 37, -37)],
    ['grew at its end', numbers(150)],
    ['lost its first item', before.slice(1)],
    ['lost its first pages', before.slice(33)],
    ['lost its last items', before.slice(0, 60)],
    ['lost its first items and grew at its end', numbers(95, 12)],
    ['lost items in the middle', before.filter((item) => item < 20 || item > 30)],
    ['was turned round', [...before].reverse()],
  ];

  describe.each(changes)('and %s', (_title, after) => {
    it.each([{}, { rangeable: false }, { rangeRefusal: 400 }, { totalKnown: false }])(
      'continues from the same item (%p)',
      async (traits) => {
        const list = new MemoryList(after, traits);
        for (const from of directions) {
          for (const filter of [null, tens]) {
            for (const count of [0, 5, 25]) {
              const request = { count, from, filter, cursor: at(40) };
              const { entries, hasMore } = list.whole(request) ?? { entries: null, hasMore: null };
              expect([request, await list.read(request)]).toMatchObject([request, { entries, hasMore }]);
            }
          }
        }
      },
    );
  });

  it.each(directions)('and lost the item of the cursor fails with BAD_USER_INPUT (from the %s)', async (from) => {
    for (const traits of [{}, { rangeable: false }, { rangeRefusal: 400 }, { totalKnown: false }]) {
      const list = new MemoryList(
        before.filter((item) => item !== 40),
        traits,
      );
      await expect(list.read({ from, cursor: at(40) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it.each(directions)('and is empty fails with BAD_USER_INPUT (from the %s)', async (from) => {
    await expect(new MemoryList(0).read({ from, cursor: at(40) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(directions)(
    'does not request page after page for an offset that never existed (from the %s)',
    async (from) => {
      const list = new MemoryList(15);
      const cursor = { offset: 1_000_000, key: 'never' };
      await expect(list.read({ from, cursor, count: 1000 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(list.requests.length).toBeLessThanOrEqual(3);
    },
  );
});

describe('pages that form a loop', () => {
  it.each(directions)('end with an error (from the %s)', async (from) => {
    const list = new MemoryList(35, { rangeable: false, loops: true });
    await expect(list.read({ from, count: 100 })).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(list.requests.length).toBeLessThan(10);
  });

  it('are harmless if the requested items are before them', async () => {
    const list = new MemoryList(35, { rangeable: false, loops: true });
    expect(await list.itemsOf({ count: 5 })).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a list with a wrong size', () => {
  it.each([
    ['far too large', 1_000_000],
    ['beyond all bounds', Number.MAX_SAFE_INTEGER],
    ['too large', 120],
  ])('of %s is still read from its end', async (_title, reportedTotal) => {
    const list = new MemoryList(95, { reportedTotal });
    expect(await list.itemsOf({ from: 'end' })).toEqual([90, 91, 92, 93, 94]);
    expect(list.requests.length).toBeLessThanOrEqual(13);
  });
});

describe('an empty page by index within the list’s total', () => {
  /** The list of 25 with a handler for the second request of its second page, in order. */
  const listWhoseEnd = (inOrder: (list: MemoryList, page: PageRequest) => Promise<Page<number> | null>) => {
    const list = new MemoryList(25);
    const fetch = (page: PageRequest) => {
      if (page.from !== undefined) return Promise.resolve({ items: [], total: 0, next: null });
      return page.token === null ? list.fetch(page) : inOrder(list, page);
    };
    const refused: string[] = [];
    const source = { pageSize, rangeable: true, keyOf: String, fetch, onRangeRefused: () => void refused.push('') };
    return { read: () => readList(source, { ...plain, count: 25 }), refused };
  };

  it('is read in order, and ranges do not count as refused', async () => {
    const { read, refused } = listWhoseEnd((list, page) => list.fetch(page));
    expect((await read())?.entries.map(({ item }) => item)).toEqual(numbers(25));
    expect(refused).toEqual([]);
  });

  it('is an error if it is empty in order, too', async () => {
    const { read } = listWhoseEnd(() => Promise.resolve({ items: [], total: null, next: null }));
    await expect(read()).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });
});

describe('an endless list', () => {
  /** Each page leads to one more, with items or without. */
  class Endless extends MemoryList {
    constructor(itemsOnPage: number) {
      super(itemsOnPage, { rangeable: false });
    }

    override async fetch(page: PageRequest): Promise<Page<number> | null> {
      const { items } = (await super.fetch({ ...page, token: null })) ?? { items: [] };
      return { items, total: null, next: String(Number(page.token) + 1) };
    }
  }

  it.each([0, 10])('is aborted, with %i items on each page', async (itemsOnPage) => {
    const list = new Endless(itemsOnPage);
    await expect(list.read({ from: 'end' })).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('still returns its start', async () => {
    expect(await new Endless(10).itemsOf({ count: 12 })).toHaveLength(12);
  });
});

describe('items that cannot be decoded are omitted', () => {
  /** Like an adapter that drops undecodable items: the indices remain those of the upstream. */
  class WithHoles extends MemoryList {
    override async fetch(page: PageRequest): Promise<Page<number> | null> {
      const whole = await super.fetch(page);
      return whole === null ? null : { ...whole, items: whole.items.filter((item) => item % 7 !== 3) };
    }
  }

  it.each([{}, { rangeable: false }, { totalKnown: false }])(
    'and no other is repeated or lost (%p)',
    async (traits) => {
      const readable = numbers(95).filter((item) => item % 7 !== 3);
      for (const count of [1, 4, 10, 23, 200]) {
        for (const from of directions) {
          const list = new WithHoles(95, traits);
          const met: number[] = [];
          let cursor: ItemPosition | null = null;
          for (let hasMore = true; hasMore;) {
            const window: ListPage<number> | null = await list.read({ count, from, cursor });
            const found = window?.entries.map(({ item }) => item) ?? [];
            if (from === 'start') met.push(...found);
            else met.unshift(...found);
            hasMore = window?.hasMore ?? false;
            cursor = (from === 'start' ? window?.entries.at(-1) : window?.entries.at(0))?.position ?? cursor;
          }
          expect([count, from, met]).toEqual([count, from, readable]);
        }
      }
    },
  );
});

describe('a page without decodable items', () => {
  it.each(directions)('does not cause single-item requests (from the %s)', async (from) => {
    class Unreadable extends MemoryList {
      override async fetch(page: PageRequest): Promise<Page<number> | null> {
        const whole = await super.fetch(page);
        return whole === null ? null : { ...whole, items: [] };
      }
    }
    const list = new Unreadable(95);
    await list.read({ from });
    expect(list.requests.length).toBeLessThanOrEqual(13);
  });
});

function fail(): never {
  throw new Error('not to be called');
}
