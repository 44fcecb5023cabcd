import { describe, expect, it } from '@jest/globals';
import { toItemCursor } from '../../../../src/graphql/relay/cursor.js';
import { readConnection, type ListArguments, type ListView } from '../../../../src/graphql/relay/list.js';
import type { ListRequest, ListPage } from '../../../../src/loaders/index.js';
import { refusalOf } from './support/refusal.js';

const at = (offset: number) => ({ offset, key: `t${offset}` });
const cursorAt = (offset: number) => toItemCursor('trips', at(offset));

/** Reads with the arguments from a page of items 3 and 4 of 9; returns the request and the connection. */
async function reading(args: ListArguments, view: Partial<ListView<string>> = {}, hasMore = false) {
  const requests: ListRequest<string>[] = [];
  const window: ListPage<string> = {
    entries: [3, 4].map((offset) => ({ item: `trip ${offset}`, position: at(offset) })),
    hasMore,
    total: 9,
  };
  const connection = await readConnection<string>({ list: 'trips', args, maxFirst: 1000, ...view }, (request) => {
    requests.push(request);
    return Promise.resolve(window);
  });
  return { request: requests[0], connection };
}

describe('the request for a list that can be read from both ends', () => {
  it.each<[ListArguments, object]>([
    [{}, { count: 60, from: 'start', cursor: null }],
    [
      { first: null, after: null, last: null, before: null },
      { count: 60, from: 'start', cursor: null },
    ],
    [{ first: 5 }, { count: 5, from: 'start', cursor: null }],
    [{ first: 0 }, { count: 0, from: 'start', cursor: null }],
    [
      { first: 5, after: cursorAt(7) },
      { count: 5, from: 'start', cursor: at(7) },
    ],
    [{ after: cursorAt(7) }, { count: 60, from: 'start', cursor: at(7) }],
    [
      { first: 5, after: '' },
      { count: 5, from: 'start', cursor: null },
    ],
    [{ last: 5 }, { count: 5, from: 'end', cursor: null }],
    [{ last: 0 }, { count: 0, from: 'end', cursor: null }],
    [
      { last: 5, before: cursorAt(7) },
      { count: 5, from: 'end', cursor: at(7) },
    ],
    [{ before: cursorAt(7) }, { count: 60, from: 'end', cursor: at(7) }],
  ])('is derived from %j', async (args, expected) => {
    expect((await reading(args)).request).toEqual({ ...expected, filter: null });
    // In reverse, the first items are the last.
    const other = { start: 'end', end: 'start' }[(expected as { from: 'start' | 'end' }).from];
    expect((await reading(args, { reversed: true })).request).toEqual({ ...expected, from: other, filter: null });
  });

  it('includes the filter', async () => {
    const filter = { name: 'long', matches: (trip: string) => trip.length > 5 };
    expect((await reading({}, { filter })).request?.filter).toBe(filter);
  });
});

describe('a page of a list that can be read from both ends', () => {
  const edge = (offset: number) => ({ node: `trip ${offset}`, cursor: cursorAt(offset) });

  it('is in upstream order, from whichever end it is read', async () => {
    for (const args of [{ first: 2 }, { last: 2 }]) {
      const { connection } = await reading(args);
      expect(connection?.edges).toEqual([edge(3), edge(4)]);
      expect(connection?.nodes).toEqual(['trip 3', 'trip 4']);
      expect(connection?.pageInfo).toMatchObject({ startCursor: cursorAt(3), endCursor: cursorAt(4) });
      expect(connection?.totalCount).toBe(9);
    }
  });

  it('is in reverse upstream order if requested, from whichever end it is read', async () => {
    for (const args of [{ first: 2 }, { last: 2 }]) {
      const { connection } = await reading(args, { reversed: true });
      expect(connection?.edges).toEqual([edge(4), edge(3)]);
      expect(connection?.nodes).toEqual(['trip 4', 'trip 3']);
      expect(connection?.pageInfo).toMatchObject({ startCursor: cursorAt(4), endCursor: cursorAt(3) });
    }
  });

  it.each<[ListArguments, boolean, { hasNextPage: boolean; hasPreviousPage: boolean }]>([
    [{ first: 2 }, false, { hasNextPage: false, hasPreviousPage: false }],
    [{ first: 2 }, true, { hasNextPage: true, hasPreviousPage: false }],
    [{ first: 2, after: cursorAt(2) }, false, { hasNextPage: false, hasPreviousPage: true }],
    [{ first: 2, after: cursorAt(2) }, true, { hasNextPage: true, hasPreviousPage: true }],
    [{ last: 2 }, false, { hasNextPage: false, hasPreviousPage: false }],
    [{ last: 2 }, true, { hasNextPage: false, hasPreviousPage: true }],
    [{ last: 2, before: cursorAt(5) }, false, { hasNextPage: true, hasPreviousPage: false }],
    [{ last: 2, before: cursorAt(5) }, true, { hasNextPage: true, hasPreviousPage: true }],
  ])('reports next and previous pages for %j, with more items: %p', async (args, hasMore, expected) => {
    for (const reversed of [false, true]) {
      const { connection } = await reading(args, { reversed }, hasMore);
      expect(connection?.pageInfo).toMatchObject(expected);
    }
  });

  it('has no cursors if it is empty', async () => {
    const empty = { entries: [], hasMore: false, total: 0 };
    const view = { list: 'trips', args: {}, maxFirst: 1000 };
    expect(await readConnection(view, () => Promise.resolve(empty))).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  it('is null if the list does not exist', async () => {
    const view = { list: 'trips', args: {}, maxFirst: 1000 };
    expect(await readConnection(view, () => Promise.resolve(null))).toBeNull();
  });
});

describe('invalid list arguments are rejected before anything is read:', () => {
  const alertCursor = toItemCursor('alerts', at(7));

  it.each<[string, ListArguments, string, RegExp]>([
    ['`first` with `last`', { first: 1, last: 1 }, 'last', /either `first` or `last`/],
    ['`first` with `last`, both 0', { first: 0, last: 0 }, 'last', /either `first` or `last`/],
    ['`last` with `after`', { last: 1, after: cursorAt(7) }, 'after', /`last` or `before`/],
    ['`first` with `before`', { first: 1, before: cursorAt(7) }, 'before', /`first` or `after`/],
    ['`after` with `before`', { after: cursorAt(1), before: cursorAt(7) }, 'after', /`last` or `before`/],
    ['a negative `first`', { first: -1 }, 'first', /expected 0 to 1000, got -1\..*`after`/],
    ['a `first` that is too large', { first: 1001 }, 'first', /expected 0 to 1000, got 1001\..*`after`/],
    ['a negative `last`', { last: -1 }, 'last', /expected 0 to 1000, got -1\..*`before`/],
    ['a `last` that is too large', { last: 1001 }, 'last', /expected 0 to 1000, got 1001\..*`before`/],
    [
      '`after` with a cursor of another list',
      { first: 1, after: alertCursor },
      'after',
      /expected a cursor from this list of trips/,
    ],
    [
      '`before` with a cursor of another list',
      { last: 1, before: alertCursor },
      'before',
      /expected a cursor from this list of trips/,
    ],
    ['a malformed cursor', { before: 'x' }, 'before', /expected a cursor/],
  ])('%s', async (_title, args, argument, message) => {
    let wasRead = false;
    const read = () => {
      wasRead = true;
      return Promise.resolve(null);
    };
    for (const reversed of [false, true]) {
      const answer = readConnection({ list: 'trips', args, maxFirst: 1000, reversed }, read);
      await expect(answer).rejects.toEqual(refusalOf(argument, new RegExp(`^${argument}: .*${message.source}`)));
    }
    expect(wasRead).toBe(false);
  });
});
