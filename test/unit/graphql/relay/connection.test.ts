import { describe, expect, it } from '@jest/globals';
import { countOf, pagedRequest, toConnection } from '../../../../src/graphql/relay/connection.js';
import { toItemCursor, toPageCursor } from '../../../../src/graphql/relay/cursor.js';
import { refusalOf } from './support/refusal.js';

const start = { first: 10, after: null };
const position = (index: number) => ({ token: null, size: 10, index });

describe('the arguments of a list that is read page by page', () => {
  it('default to one upstream page', () => {
    expect(pagedRequest('vehicles', { first: null }, 1000)).toEqual({ first: 60, after: null });
  });

  it.each([0, 1, 1000])('accept %i items', (first) => {
    expect(pagedRequest('vehicles', { first, after: null }, 1000).first).toBe(first);
  });

  it.each([-1, 1001, 2 ** 31 - 1])('reject %i items', (first) => {
    expect(() => pagedRequest('vehicles', { first }, 1000)).toThrow(
      refusalOf('first', new RegExp(`^first: expected 0 to 1000, got ${first}\\. Request more pages with \`after\``)),
    );
  });

  it('accept a cursor of the same list only', () => {
    const after = toPageCursor('vehicles', position(3));
    expect(pagedRequest('vehicles', { first: 5, after }, 1000)).toEqual({ first: 5, after: position(3) });
    expect(() => pagedRequest('fleets', { first: 5, after }, 1000)).toThrow(refusalOf('after'));
  });

  it('reject the cursor of a list that can be read from both ends', () => {
    const after = toItemCursor('vehicles', { offset: 3, key: 'v1' });
    expect(() => pagedRequest('vehicles', { first: 5, after }, 1000)).toThrow(refusalOf('after'));
  });
});

describe('an invalid count', () => {
  it.each([
    ['first', 'after'],
    ['last', 'before'],
  ])('for %s names the cursor argument %s', (argument, cursorArgument) => {
    expect(() => countOf(argument, 11, 10)).toThrow(refusalOf(argument, new RegExp(`\`${cursorArgument}\``)));
  });
});

describe('a connection', () => {
  const window = {
    entries: ['a', 'b'].map((item, index) => ({ item, position: position(index) })),
    hasNext: true,
    total: 7,
  };

  it('has the items with and without cursors', () => {
    const cursors = [0, 1].map((index) => toPageCursor('vehicles', position(index)));
    expect(toConnection('vehicles', window, start)).toEqual({
      edges: [
        { node: 'a', cursor: cursors[0] },
        { node: 'b', cursor: cursors[1] },
      ],
      nodes: ['a', 'b'],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursors[0], endCursor: cursors[1] },
      totalCount: 7,
    });
  });

  it('has a previous page if it starts after a cursor', () => {
    const { pageInfo } = toConnection('vehicles', window, { first: 10, after: position(5) });
    expect(pageInfo.hasPreviousPage).toBe(true);
  });

  it('has no cursors if it is empty', () => {
    expect(toConnection('vehicles', { entries: [], hasNext: false, total: null }, start)).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: null,
    });
  });

  it('has no total count if it exceeds GraphQL’s Int', () => {
    const countOf = (total: number) => toConnection('vehicles', { ...window, total }, start).totalCount;
    expect([countOf(2 ** 31 - 1), countOf(2 ** 31)]).toEqual([2 ** 31 - 1, null]);
  });

  it('is null if the list does not exist', () => {
    expect(toConnection('vehicles', null, start)).toBeNull();
  });
});
