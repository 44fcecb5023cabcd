import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '../../../../src/domain/index.js';
import {
  readForwardPage,
  type ForwardPage,
  type ForwardPageRequest,
  type PagePosition,
} from '../../../../src/loaders/lists/forward-page.js';
import { Random } from '../support/random.js';

/** A list of the numbers from 0 to `length`, whose tokens are the start offsets of the pages. */
function listOf(length: number, total: (page: PageRequest) => number | null = () => length) {
  const requests: PageRequest[] = [];
  const fetch = (page: PageRequest): Promise<Page<number>> => {
    requests.push(page);
    const from = page.token === null ? 0 : Number(page.token);
    const to = Math.min(from + page.size, length);
    const items = Array.from({ length: to - from }, (_, index) => from + index);
    return Promise.resolve({ items, total: total(page), next: to < length ? String(to) : null });
  };
  const read = (request: Partial<ForwardPageRequest>) =>
    readForwardPage(fetch, { first: 10, after: null, pageSize: 10, ...request });
  return { requests, fetch, read };
}

const itemsOf = (page: ForwardPage<number>) => page.entries.map(({ item }) => item);
const endOf = (page: ForwardPage<number>): PagePosition | null => page.entries.at(-1)?.position ?? null;
const upTo = (to: number, from = 0) => Array.from({ length: to - from }, (_, index) => from + index);

describe('a page of a list', () => {
  it('reads as many upstream pages as necessary', async () => {
    const { read, requests } = listOf(100);
    const page = await read({ first: 25 });
    expect(itemsOf(page)).toEqual(upTo(25));
    expect(page).toMatchObject({ hasNext: true, total: 100 });
    expect(requests.map(({ token }) => token)).toEqual([null, '10', '20']);
  });

  it.each([
    [0, 10],
    [1, 10],
    [3, 9],
    [7, 7],
    [10, 10],
    [25, 10],
  ])('for the first %i items requests upstream pages of %i', async (first, size) => {
    const { read, requests } = listOf(100);
    await read({ first });
    expect(requests[0]).toEqual({ token: null, size });
  });

  it('does not continue with small upstream pages after a small page', async () => {
    const { read, requests } = listOf(100);
    const { entries } = await read({ first: 1 });
    requests.length = 0;
    await read({ first: 99, after: entries[0]?.position ?? null });
    expect(requests).toHaveLength(10);
  });

  it('fails if a further upstream page is empty before the total', async () => {
    const pages = [
      { items: upTo(10), total: 25, next: 'b' },
      { items: [], total: null, next: null },
    ];
    const request = { first: 25, after: null, pageSize: 10 };
    const reading = readForwardPage(({ token }) => Promise.resolve(pages[token === null ? 0 : 1]!), request);
    await expect(reading).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('ends if the list has become shorter', async () => {
    const pages = [
      { items: upTo(10), total: 11, next: 'b' },
      { items: [], total: 10, next: null },
    ];
    const request = { first: 25, after: null, pageSize: 10 };
    const page = await readForwardPage(({ token }) => Promise.resolve(pages[token === null ? 0 : 1]!), request);
    expect(page).toMatchObject({ hasNext: false, total: 10 });
  });

  it('ends with the list', async () => {
    const page = await listOf(7).read({ first: 25 });
    expect(itemsOf(page)).toEqual(upTo(7));
    expect(page).toMatchObject({ hasNext: false, total: 7 });
  });

  it('of size 0 shows whether there are items', async () => {
    expect(await listOf(7).read({ first: 0 })).toEqual({ entries: [], hasNext: true, total: 7 });
    expect(await listOf(0).read({ first: 0 })).toEqual({ entries: [], hasNext: false, total: 0 });
  });

  it('continues after an item in the middle of an upstream page with that page', async () => {
    const { read, requests } = listOf(100);
    const first = await read({ first: 10 });
    const middle = first.entries[3]?.position ?? null;
    requests.length = 0;
    expect(itemsOf(await read({ first: 6, after: middle }))).toEqual(upTo(10, 4));
    expect(requests).toEqual([{ token: null, size: 10 }]);
  });

  it('continues after the last item of an upstream page with the next one', async () => {
    const { read, requests } = listOf(100);
    const first = await read({ first: 10 });
    expect(endOf(first)).toEqual({ token: '10', size: 10, index: -1 });
    requests.length = 0;
    expect(itemsOf(await read({ first: 10, after: endOf(first) }))).toEqual(upTo(20, 10));
    expect(requests).toEqual([{ token: '10', size: 10 }]);
  });

  it('is empty after the last item', async () => {
    const { read } = listOf(10);
    const all = await read({ first: 10 });
    expect(await read({ first: 10, after: endOf(all) })).toMatchObject({ entries: [], hasNext: false, total: 10 });
  });

  it('continues with the next upstream page if the position’s page has become shorter', async () => {
    const { read } = listOf(30);
    expect(itemsOf(await read({ first: 2, after: { token: null, size: 10, index: 50 } }))).toEqual([10, 11]);
  });

  it('keeps the total of an earlier page if a later one has none', async () => {
    const { read } = listOf(30, ({ token }) => (token === null ? 30 : null));
    expect((await read({ first: 30 })).total).toBe(30);
  });

  it('rejects upstream pages that form a loop', async () => {
    const page = { items: [1], total: null, next: 'a' };
    const circle = readForwardPage(() => Promise.resolve(page), { first: 100, after: null, pageSize: 10 });
    await expect(circle).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('after page contains the whole list once and in order, with any sizes', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = new Random(seed);
      const length = random.integer(0, 60);
      const { read } = listOf(length);
      const collected: number[] = [];
      let after: PagePosition | null = null;
      for (;;) {
        const page: ForwardPage<number> = await read({
          first: random.integer(1, 20),
          pageSize: random.integer(1, 15),
          after,
        });
        collected.push(...itemsOf(page));
        expect(page.total).toBe(length);
        if (!page.hasNext) break;
        if (page.entries.length === 0) throw new Error(`seed ${seed}: no next page`);
        after = endOf(page);
      }
      expect([seed, collected]).toEqual([seed, upTo(length)]);
    }
  });
});
