import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../../src/hal/index.js';

const at = (href: string) => ({ href });

describe('reading a page', () => {
  it('reads items, counts and the next page', () => {
    const resource = {
      _links: { self: at('/f'), next: at('/f?t=2') },
      total: 61,
      totalPage: 2,
      currentPage: 1,
      _embedded: { fleets: [{ id: 1 }] },
    };
    expect(parsePage(resource, ['fleets'])).toEqual({
      items: [{ id: 1 }],
      total: 61,
      totalPages: 2,
      currentPage: 1,
      next: { href: '/f?t=2', templated: false },
    });
  });

  it('accepts missing counts, links and items', () => {
    expect(parsePage({}, ['fleets'])).toEqual({
      items: [],
      total: null,
      totalPages: null,
      currentPage: null,
      next: null,
    });
  });

  it('reads a single object as a list of one, in any case of the key (Q09)', () => {
    expect(parsePage({ _embedded: { Collisions: { id: 1 } } }, ['collisions']).items).toEqual([{ id: 1 }]);
  });

  it('reads counts in any case and as text, and drops malformed ones', () => {
    expect(parsePage({ Total: '7', totalPages: 3 }, [])).toMatchObject({ total: 7, totalPages: 3 });
    for (const total of [-1, 1.5, NaN, '', 'x', null, {}, '1e3', true])
      expect(parsePage({ total }, []).total).toBeNull();
  });

  it('drops a total below the number of items on the page', () => {
    const _embedded = { fleets: [{ id: 1 }, { id: 2 }] };
    expect(parsePage({ total: 1, _embedded }, ['fleets']).total).toBeNull();
    expect(parsePage({ total: 2, _embedded }, ['fleets']).total).toBe(2);
  });
});

describe('the next page', () => {
  const nextOf = (links: Record<string, string>, totalPage?: number) =>
    parsePage(
      { _links: Object.fromEntries(Object.entries(links).map(([rel, href]) => [rel, at(href)])), totalPage },
      [],
    ).next?.href ?? null;

  it.each([
    [{ self: '/f?t=1', first: '/f?t=1', last: '/f?t=1', next: '/f?t=1' }, undefined],
    [{ self: '/f?t=1', first: '/f?t=1', last: '/f?t=1', next: '/f?t=1' }, 1],
    [{ first: '/f?t=1', last: '/f?t=1', next: '/f?t=1' }, undefined],
    [{ last: '/f?t=1', next: '/f?t=1' }, 1],
    [{ self: '/f?t=1&profile=endUser', next: '/f?t=1' }, undefined],
    [{ self: 'https://h/v3/f?a=1&b=2', next: '/v3/f?b=2&a=1' }, undefined],
  ])('does not exist on a single page that links to itself: %j, %p pages (Q07)', (links, totalPage) => {
    expect(nextOf(links, totalPage)).toBeNull();
  });

  it('exists on the second last page, where it equals last', () => {
    expect(nextOf({ self: '/f', first: '/f', next: '/f?t=2', last: '/f?t=2' })).toBe('/f?t=2');
    expect(nextOf({ self: '/f', first: '/f', next: '/f?t=2', last: '/f?t=2' }, 2)).toBe('/f?t=2');
  });

  it('is kept if it leads back, so that the loop is detected', () => {
    expect(nextOf({ self: '/f?t=2', first: '/f?t=1', next: '/f?t=2' }, 3)).toBe('/f?t=2');
    expect(nextOf({ self: '/f?t=2', first: '/f?t=1', next: '/f?t=1' })).toBe('/f?t=1');
  });

  it('does not exist if the last of several pages links to itself', () => {
    const _links = { self: at('/f?t=3'), first: at('/f'), last: at('/f?t=3'), next: at('/f?t=3') };
    expect(parsePage({ _links, totalPage: 3, currentPage: 3 }, []).next).toBeNull();
    expect(parsePage({ _links, totalPage: 3, currentPage: 2 }, []).next).not.toBeNull();
  });

  it('accepts hrefs that are not URLs', () => {
    expect(nextOf({ self: 'http://[', next: 'http://[x' })).toBe('http://[x');
  });
});
