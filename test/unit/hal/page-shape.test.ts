import { describe, expect, it } from '@jest/globals';
import { isPage, type PageExpectation, type Resource } from '../../../src/hal/index.js';

const showsItem = ({ id }: Resource) => id !== undefined;
const start: PageExpectation = { size: 60, from: 'start', showsItem };
const links = { _links: { self: { href: '/fleets' } } };
const next = { _links: { ...links._links, next: { href: '/fleets?pageToken=b' } } };
const items = (count: number) => ({
  _embedded: { fleets: Array.from({ length: count }, (_, index) => ({ id: String(index) })) },
});
const isFleets = (document: Resource, expected: Partial<PageExpectation> = {}) =>
  isPage(document, ['fleets', 'fleet'], { ...start, ...expected });

describe('a page', () => {
  it.each<[string, Resource]>([
    ['by its items', items(2)],
    ['by one item in place of a list', { _embedded: { fleet: { id: 'a' } } }],
    ['by an item among others that show nothing', { _embedded: { fleets: [null, {}, 'x', { id: 'a' }] } }],
    ['by as many items as its total', { total: 2, ...items(2) }],
    ['by fewer items, where a page follows', { total: 61, ...items(60), ...next }],
    ['whose total counts something else', { total: 1, ...items(2) }],
    ['without items, by its total', { total: 0 }],
    ['without items, by its total and links', { total: 0, totalPage: 1, currentPage: 1, ...links }],
    ['without items, by their empty list', { _embedded: { fleets: [] } }],
    ['without items, by links alone', links],
    ['without items, by nothing embedded', { total: 0, _embedded: {}, ...links }],
    ['without items, with another member', { total: 0, _embedded: { reduced: false }, ...links }],
  ])('is recognised %s', (_, document) => {
    expect(isFleets(document)).toBe(true);
  });

  it.each<[string, Resource]>([
    ['shows nothing', {}],
    ['has no link', { _links: {} }],
    ['is an error', { message: 'x', error: 'Internal Server Error' }],
    ['is the resource that contains the list', { id: 'f1', ...links }],
    ['is another list', { _embedded: { trips: [{ id: 'a' }] }, ...links }],
    ['is another list with a total of nothing', { total: 0, _embedded: { trips: [{ id: 'a' }] } }],
    ['has items that all show nothing', { total: 2, _embedded: { fleets: [{}, null] } }],
    ['has a total and no items', { total: 60 }],
    ['has a total, a next page and no items', { total: 60, ...next }],
    ['has a total and an empty list', { total: 60, _embedded: { fleets: [] }, ...links }],
    ['has fewer items than its total, and no next page', { total: 60, ...items(59), ...links }],
    ['has a full page of a larger total, and no next page', { total: 120, ...items(60), ...links }],
  ])('is not recognised if it %s', (_, document) => {
    expect(isFleets(document)).toBe(false);
  });

  it('after the first may be empty or short only if its counts agree', () => {
    const later = (currentPage: number, total: number, count: number) =>
      isFleets({ total, totalPage: Math.ceil(total / 60), currentPage, ...items(count), ...links }, { from: 'token' });
    expect(later(2, 100, 40)).toBe(true);
    expect(later(2, 100, 39)).toBe(false);
    expect(later(2, 100, 0)).toBe(false);
    // The list has become shorter.
    expect(later(2, 60, 0)).toBe(true);
    expect(later(2, 99, 39)).toBe(true);
    // It does not contain its page number.
    expect(isFleets({ total: 100, ...items(10) }, { from: 'token' })).toBe(true);
    expect(isFleets({ total: 100, ...items(0) }, { from: 'token' })).toBe(true);
    // The upstream’s pages are smaller than expected for.
    expect(isFleets({ total: 100, totalPage: 10, currentPage: 10, ...items(10) }, { from: 'token' })).toBe(true);
  });

  it('by index has a total, which only an empty page contradicts', () => {
    expect(isFleets({ total: 5, ...items(3) }, { from: 'range' })).toBe(true);
    expect(isFleets({ total: 5, ...items(0) }, { from: 'range' })).toBe(false);
    expect(isFleets({ total: 0, ...items(0) }, { from: 'range' })).toBe(true);
  });

  it('of a thinned list may have fewer items than its total, but not none', () => {
    expect(isFleets({ total: 5, ...items(3) }, { thinned: true })).toBe(true);
    expect(isFleets({ total: 5, ...items(0) }, { thinned: true })).toBe(false);
  });
});
