import { describe, expect, it } from '@jest/globals';
import { PagingGuard } from '../../../../src/loaders/lists/paging-guard.js';

/** Reads pages with this many items until that is rejected; returns the number of pages. */
function turned(itemsOnPage: (page: number) => number): number {
  const pages = new PagingGuard();
  let items = 0;
  for (let page = 0; ; page += 1) {
    try {
      pages.enter(String(page), items);
    } catch (error) {
      expect(error).toMatchObject({ code: 'UPSTREAM_ERROR' });
      return page;
    }
    items += itemsOnPage(page);
  }
}

describe('followed pages', () => {
  it('are rejected if they form a loop', () => {
    const pages = new PagingGuard();
    pages.enter(null, 0);
    pages.enter('2', 10);
    expect(() => pages.enter(null, 20)).toThrow(expect.objectContaining({ code: 'UPSTREAM_ERROR' }));
  });

  it.each([
    ['nothing at all', () => 0, 50],
    ['something now and then', (page: number) => Number(page % 40 === 39), 5000],
    ['one item each', () => 1, 5000],
    ['sixty items each', () => 60, 834],
  ])('are limited in number, with %s', (_title, itemsOnPage, most) => {
    expect(turned(itemsOnPage)).toBe(most);
  });
});
