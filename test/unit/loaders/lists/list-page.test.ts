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

function shown(span: ListRange<string>, asked: Partial<ListRequest<string>>) {
  const window = pageOfRange(span, { ...request, ...asked }, self);
  if (window === null) return null;
  return { items: window.entries.map(({ item }) => item).join(''), more: window.hasMore, total: window.total };
}

describe('a page of a range', () => {
  it.each([
    ['the first from the start', whole, { from: 'start' }, 'abc', true],
    ['the last from the end, in the list’s order', whole, { from: 'end' }, 'hij', true],
    ['all where as many are wanted', whole, { count: 10 }, 'abcdefghij', false],
    ['all from the end where as many are wanted', whole, { count: 10, from: 'end' }, 'abcdefghij', false],
    ['what there is where more are wanted', whole, { count: 11 }, 'abcdefghij', false],
    ['all but one, and knows of that one', whole, { count: 9 }, 'abcdefghi', true],
    ['nothing where nothing is wanted', whole, { count: 0 }, '', true],
    ['nothing from the end where nothing is wanted', whole, { count: 0, from: 'end' }, '', true],
    ['nothing of an empty list', { ...whole, items: [] }, {}, '', false],
    ['nothing of an empty list where nothing is wanted', { ...whole, items: [] }, { count: 0 }, '', false],
    ['what the run has, and knows that the list goes on', middle, { count: 11 }, 'abcdefghij', true],
  ] as const)('has %s', (_title, span, asked, items, more) => {
    expect(shown(span, asked)).toMatchObject({ items, more });
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
    ['behind it from the start', whole, { from: 'start', ...at(3, 'd') }, 'efg', true],
    ['before it from the end', whole, { from: 'end', ...at(5, 'f') }, 'cde', true],
    ['nothing behind the last', whole, { from: 'start', ...at(9, 'j') }, '', false],
    ['nothing before the first', whole, { from: 'end', ...at(0, 'a') }, '', false],
    ['the rest, up to the end', whole, { from: 'start', ...at(6, 'g') }, 'hij', false],
    ['the rest, up to the start', whole, { from: 'end', ...at(3, 'd') }, 'abc', false],
    ['what is behind it in a run from the middle', middle, { from: 'start', ...at(22, 'c') }, 'def', true],
    ['what is before it in a run from the middle', middle, { from: 'end', ...at(24, 'e') }, 'bcd', true],
    ['what the run still has, and knows that the list goes on', middle, { ...at(28, 'i') }, 'j', true],
    ['what is behind an item that has moved back', whole, { ...at(7, 'd') }, 'efg', true],
    ['what is behind an item that has moved forth', whole, { ...at(1, 'd') }, 'efg', true],
    ['what is before an item that has moved back', whole, { from: 'end', ...at(9, 'f') }, 'cde', true],
    ['what is behind an item that has moved into the run', middle, { ...at(5, 'd') }, 'efg', true],
  ] as const)('has %s', (_title, span, asked, items, more) => {
    expect(shown(span, asked)).toMatchObject({ items, more });
  });

  it.each([
    ['is not in the run', at(3, 'x')],
    ['would be before the run', at(3, 'z')],
    ['would be behind the run', at(300, 'z')],
  ])('is null if the cursor’s item %s', (_title, asked) => {
    expect(shown(middle, asked)).toBeNull();
  });

  it('uses the item at the index if many have the same key', () => {
    const alike: ListRange<string> = { offset: 20, items: ['x', 'x', 'x', 'y'], endsList: true, total: 24 };
    expect(shown(alike, at(21, 'x'))).toMatchObject({ items: 'xy', more: false });
  });
});

describe('a page of filtered items', () => {
  const filter = vowels;

  it.each([
    ['the first that are wanted', whole, { count: 2 }, 'ae', true, null],
    ['the last that are wanted', whole, { count: 2, from: 'end' }, 'ei', true, null],
    ['all that are wanted, and then their number', whole, { count: 3 }, 'aei', false, 3],
    ['all that are wanted from the end', whole, { count: 3, from: 'end' }, 'aei', false, 3],
    ['those behind a position, without a number', whole, { cursor: { offset: 0, key: 'a' } }, 'ei', false, null],
    ['those behind one that is not wanted itself', whole, { cursor: { offset: 1, key: 'b' } }, 'ei', false, null],
    ['those of a run, which is not all', middle, {}, 'aei', false, null],
    ['one less than there are in the run', middle, { count: 2 }, 'ae', true, null],
  ] as const)('has %s', (_title, span, asked, items, more, total) => {
    expect(shown(span, { filter, ...asked })).toEqual({ items, more, total });
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
