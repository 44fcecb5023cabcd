import { describe, expect, it } from '@jest/globals';
import { toItemCursor } from '../../../../src/graphql/relay/cursor.js';
import { readConnection, type ListArguments, type ListView } from '../../../../src/graphql/relay/list.js';
import type { ListRequest, ListPage } from '../../../../src/loaders/index.js';
import { refusalOf } from './support/refusal.js';

const at = (offset: number) => ({ offset, key: `t${offset}` });
const cursorAt = (offset: number) => toItemCursor('trips', at(offset));

/** Reads with the arguments: what was asked of the upstream, and what came of a window of items 3 and 4 of 9. */
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

describe('what is asked of a list that can be read from both ends', () => {
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
  ])('by %j', async (args, expected) => {
    expect((await reading(args)).request).toEqual({ ...expected, filter: null });
    // Shown the other way round, the first are the last.
    const other = { start: 'end', end: 'start' }[(expected as { from: 'start' | 'end' }).from];
    expect((await reading(args, { reversed: true })).request).toEqual({ ...expected, from: other, filter: null });
  });

  it('with its filter', async () => {
    const filter = { name: 'long', matches: (trip: string) => trip.length > 5 };
    expect((await reading({}, { filter })).request?.filter).toBe(filter);
  });
});

describe('a part of a list that can be read from both ends', () => {
  const edge = (offset: number) => ({ node: `trip ${offset}`, cursor: cursorAt(offset) });

  it('is in the upstream’s order, whichever end it was read from', async () => {
    for (const args of [{ first: 2 }, { last: 2 }]) {
      const { connection } = await reading(args);
      expect(connection?.edges).toEqual([edge(3), edge(4)]);
      expect(connection?.nodes).toEqual(['trip 3', 'trip 4']);
      expect(connection?.pageInfo).toMatchObject({ startCursor: cursorAt(3), endCursor: cursorAt(4) });
      expect(connection?.totalCount).toBe(9);
    }
  });

  it('is against the upstream’s order where it is shown so, whichever end it was read from', async () => {
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
  ])('tells whether the list goes on: %j, with hasMore to come: %p', async (args, hasMore, expected) => {
    for (const reversed of [false, true]) {
      const { connection } = await reading(args, { reversed }, hasMore);
      expect(connection?.pageInfo).toMatchObject(expected);
    }
  });

  it('without items has no cursors', async () => {
    const empty = { entries: [], hasMore: false, total: 0 };
    const view = { list: 'trips', args: {}, maxFirst: 1000 };
    expect(await readConnection(view, () => Promise.resolve(empty))).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  it('is null where there is no such list', async () => {
    const view = { list: 'trips', args: {}, maxFirst: 1000 };
    expect(await readConnection(view, () => Promise.resolve(null))).toBeNull();
  });
});

describe('arguments that name no part of a list are refused before anything is asked of the upstream:', () => {
  const alertCursor = toItemCursor('alerts', at(7));

  it.each<[string, ListArguments, string, RegExp]>([
    ['both ends', { first: 1, last: 1 }, 'last', /either `first` or `last`/],
    ['both ends, of nothing', { first: 0, last: 0 }, 'last', /either `first` or `last`/],
    ['the end behind a cursor', { last: 1, after: cursorAt(7) }, 'after', /goes with `first`/],
    ['the start before a cursor', { first: 1, before: cursorAt(7) }, 'before', /goes with `last`/],
    ['between two cursors', { after: cursorAt(1), before: cursorAt(7) }, 'after', /goes with `first`/],
    ['fewer than none', { first: -1 }, 'first', /expected 0 to 1000, got -1\..*`after`/],
    ['too many', { first: 1001 }, 'first', /expected 0 to 1000, got 1001\..*`after`/],
    ['fewer than none of the end', { last: -1 }, 'last', /expected 0 to 1000, got -1\..*`before`/],
    ['too many of the end', { last: 1001 }, 'last', /expected 0 to 1000, got 1001\..*`before`/],
    [
      'behind a cursor of another list',
      { first: 1, after: alertCursor },
      'after',
      /not a cursor of this list of trips/,
    ],
    [
      'before a cursor of another list',
      { last: 1, before: alertCursor },
      'before',
      /not a cursor of this list of trips/,
    ],
    ['before what is no cursor', { before: 'x' }, 'before', /not a cursor/],
  ])('%s', async (_title, args, argument, message) => {
    let asked = false;
    const read = () => {
      asked = true;
      return Promise.resolve(null);
    };
    for (const reversed of [false, true]) {
      const answer = readConnection({ list: 'trips', args, maxFirst: 1000, reversed }, read);
      await expect(answer).rejects.toEqual(refusalOf(argument, new RegExp(`^${argument}: .*${message.source}`)));
    }
    expect(asked).toBe(false);
  });
});
