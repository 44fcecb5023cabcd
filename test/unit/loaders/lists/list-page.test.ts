import { describe, expect, it } from '@jest/globals';
import {
  staleCursor,
  pageOfWholeList,
  pageOfRange,
  type ListRequest,
  type ListRange,
} from '../../../../src/loaders/lists/list-page.js';

/** The items `a` to `j` of a list of ten, from index 20 of a longer one on. */
const letters = [...'abcdefghij'];
const middle: ListRange<string> = { offset: 20, items: letters, endsList: false, total: 100 };
const whole: ListRange<string> = { offset: 0, items: letters, endsList: true, total: 10 };
const request: ListRequest<string> = { count: 3, from: 'start', cursor: null, filter: null };
const vowels = { name: 'vowels', matches: (letter: string) => 'aeiou'.includes(letter) };
const self = (letter: string) => letter;

function shown(span: ListRange<string>, overrides: Partial<ListRequest<string>>) {
  const window = pageOfRange(span, { ...request, ...overrides }, self);
  if (window === null) return null;
  return { items: window.entries.map(({ item }) => item).join(''), more: window.hasMore, total: window.total };
}

describe('a page of a range', () => {
  it.each([
    ['the first from the start', whole, { from: 'start' }, 'abc', true],
    ['the last from the end, in the list’s order', whole, { from: 'end' }, 'hij', true],
    ['all items if exactly that many are requested', whole, { count: 10 }, 'abcdefghij', false],
    [
      'all items from the end if exactly that many are requested',
      whole,
      { count: 10, from: 'end' },
      'abcdefghij',
      false,
    ],
    ['all items if more are requested', whole, { count: 11 }, 'abcdefghij', false],
    ['all but one, with hasMore', whole, { count: 9 }, 'abcdefghi', true],
    ['no items if none are requested', whole, { count: 0 }, '', true],
    ['no items from the end if none are requested', whole, { count: 0, from: 'end' }, '', true],
    ['nothing of an empty list', { ...whole, items: [] }, {}, '', false],
    ['no items of an empty list if none are requested', { ...whole, items: [] }, { count: 0 }, '', false],
    ['the items of the range, with hasMore', middle, { count: 11 }, 'abcdefghij', true],
  ] as const)('has %s', (_title, span, overrides, items, more) => {
    expect(shown(span, overrides)).toMatchObject({ items, more });
  });

  it('has each item’s index in the whole list and its key', () => {
    const positions = (from: 'start' | 'end') =>
      pageOfRange(middle, { ...request, count: 2, from }, (letter) => `key ${letter}`)?.entries.map(
        ({ position }) => position,
      );
    expect(positions('start')).toEqual([
      { offset: 20, key: 'key a' },
      { offset: 21, key: 'key b' },
    ]);
    expect(positions('end')).toEqual([
      { offset: 28, key: 'key i' },
      { offset: 29, key: 'key j' },
    ]);
  });

  it('has the total, if known', () => {
    expect(shown(middle, {})?.total).toBe(100);
    expect(shown({ ...middle, total: null }, {})?.total).toBeNull();
  });
});

describe('a page after a cursor', () => {
  const at = (offset: number, key: string) => ({ cursor: { offset, key } });

  it.each([
    ['the items after it from the start', whole, { from: 'start', ...at(3, 'd') }, 'efg', true],
    ['the items before it from the end', whole, { from: 'end', ...at(5, 'f') }, 'cde', true],
    ['no items after the last', whole, { from: 'start', ...at(9, 'j') }, '', false],
    ['no items before the first', whole, { from: 'end', ...at(0, 'a') }, '', false],
    ['the rest, up to the end', whole, { from: 'start', ...at(6, 'g') }, 'hij', false],
    ['the rest, up to the start', whole, { from: 'end', ...at(3, 'd') }, 'abc', false],
    ['the items after it in a range from the middle', middle, { from: 'start', ...at(22, 'c') }, 'def', true],
    ['the items before it in a range from the middle', middle, { from: 'end', ...at(24, 'e') }, 'bcd', true],
    ['the remaining items of the range, with hasMore', middle, { ...at(28, 'i') }, 'j', true],
    ['the items after an item that has moved back', whole, { ...at(7, 'd') }, 'efg', true],
    ['the items after an item that has moved forward', whole, { ...at(1, 'd') }, 'efg', true],
    ['the items before an item that has moved back', whole, { from: 'end', ...at(9, 'f') }, 'cde', true],
    ['the items after an item that has moved into the range', middle, { ...at(5, 'd') }, 'efg', true],
  ] as const)('has %s', (_title, span, overrides, items, more) => {
    expect(shown(span, overrides)).toMatchObject({ items, more });
  });

  it.each([
    ['is not in the range', at(3, 'x')],
    ['would be before the range', at(3, 'z')],
    ['would be after the range', at(300, 'z')],
  ])('is null if the cursor’s item %s', (_title, overrides) => {
    expect(shown(middle, overrides)).toBeNull();
  });

  it('uses the item at the index if many have the same key', () => {
    const alike: ListRange<string> = { offset: 20, items: ['x', 'x', 'x', 'y'], endsList: true, total: 24 };
    expect(shown(alike, at(21, 'x'))).toMatchObject({ items: 'xy', more: false });
  });
});

describe('a page of filtered items', () => {
  const filter = vowels;

  it.each([
    ['the first matching items', whole, { count: 2 }, 'ae', true, null],
    ['the last matching items', whole, { count: 2, from: 'end' }, 'ei', true, null],
    ['all matching items, with their total', whole, { count: 3 }, 'aei', false, 3],
    ['all matching items from the end', whole, { count: 3, from: 'end' }, 'aei', false, 3],
    ['those after a position, without a total', whole, { cursor: { offset: 0, key: 'a' } }, 'ei', false, null],
    ['those after an item that does not match', whole, { cursor: { offset: 1, key: 'b' } }, 'ei', false, null],
    ['those of a partial range', middle, {}, 'aei', false, null],
    ['one fewer than the range has', middle, { count: 2 }, 'ae', true, null],
  ] as const)('has %s', (_title, span, overrides, items, more, total) => {
    expect(shown(span, { filter, ...overrides })).toEqual({ items, more, total });
  });

  it('keeps the index of each item in the unfiltered list', () => {
    const window = pageOfRange(middle, { ...request, filter }, self);
    expect(window?.entries.map(({ position }) => position.offset)).toEqual([20, 24, 28]);
  });
});

it('a stale cursor is a BAD_USER_INPUT', () => {
  expect(staleCursor()).toMatchObject({ code: 'BAD_USER_INPUT' });
});

describe('a page of a filtered list', () => {
  it.each(['start', 'end'] as const)('equals the page of the whole list, from its %s', (from) => {
    for (const items of [letters, []]) {
      const span = { ...whole, items, total: items.length };
      const all = pageOfRange(span, { ...request, count: 10, filter: vowels }, self)?.entries ?? [];
      for (const count of [0, 1, 2, 3, 4]) {
        expect(pageOfWholeList(all, { count, from })).toEqual(
          pageOfRange(span, { ...request, count, from, filter: vowels }, self),
        );
      }
    }
  });
});
