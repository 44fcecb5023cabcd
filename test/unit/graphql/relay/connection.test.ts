import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { listRequest, toConnection } from '../../../../src/graphql/relay/connection.js';
import { toCursor } from '../../../../src/graphql/relay/cursor.js';

const start = { first: 10, after: null };
const position = (index: number) => ({ token: null, size: 10, index });

describe('the arguments of a list', () => {
  it('are one page of the upstream where nothing is said', () => {
    expect(listRequest('vehicles', { first: null }, 1000)).toEqual({ first: 60, after: null });
  });

  it.each([0, 1, 1000])('may ask for %i items', (first) => {
    expect(listRequest('vehicles', { first, after: null }, 1000).first).toBe(first);
  });

  it.each([-1, 1001, 2 ** 31 - 1])('may not ask for %i items', (first) => {
    expect(() => listRequest('vehicles', { first }, 1000)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^first: expected 0 to 1000/) }),
    );
  });

  it('go on behind a cursor of the same list', () => {
    const after = toCursor('vehicles', position(3));
    expect(listRequest('vehicles', { first: 5, after }, 1000)).toEqual({ first: 5, after: position(3) });
    expect(() => listRequest('alerts', { first: 5, after }, 1000)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});

describe('a connection', () => {
  const window = {
    entries: ['a', 'b'].map((item, index) => ({ item, position: position(index) })),
    hasNext: true,
    total: 7,
  };

  it('shows the items with and without their cursors', () => {
    const cursors = [0, 1].map((index) => toCursor('vehicles', position(index)));
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

  it('has items before it where it began behind a cursor', () => {
    const { pageInfo } = toConnection('vehicles', window, { first: 10, after: position(5) });
    expect(pageInfo.hasPreviousPage).toBe(true);
  });

  it('without items has no cursors', () => {
    expect(toConnection('vehicles', { entries: [], hasNext: false, total: null }, start)).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: null,
    });
  });
});
