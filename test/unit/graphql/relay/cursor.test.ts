import { describe, expect, it } from '@jest/globals';
import { fromCursor, toCursor } from '../../../../src/graphql/relay/cursor.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refusal = expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^after: /) });

describe('a cursor', () => {
  it.each([
    { token: null, size: 60, index: 0 },
    { token: null, size: 1, index: 1999 },
    { token: 'abc+/=', size: 2000, index: -1 },
    { token: '?page=2&é', size: 60, index: 59 },
    { token: '', size: 60, index: 3 },
  ])('is read back as it was written: %j', (position) => {
    expect(fromCursor('vehicles', toCursor('vehicles', position))).toEqual(position);
  });

  it('is refused by every other list', () => {
    const cursor = toCursor('vehicles', { token: null, size: 60, index: 0 });
    expect(() => fromCursor('alerts', cursor)).toThrow(refusal);
    expect(() => fromCursor('fleets', cursor)).toThrow(refusal);
  });

  it.each([
    ['nothing', ''],
    ['no base64url', '!!!'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', encode({ 0: 'vehicles' })],
    ['null', encode(null)],
    ['a text', encode('vehicles')],
    ['too little', encode(['vehicles', 60, 0])],
    ['too much', encode(['vehicles', 60, 0, null, 1])],
    ['a size of 0', encode(['vehicles', 0, 0, null])],
    ['a size that no page has', encode(['vehicles', 2001, 0, null])],
    ['a size as text', encode(['vehicles', '60', 0, null])],
    ['half a place', encode(['vehicles', 60, 0.5, null])],
    ['a place before the page', encode(['vehicles', 60, -2, null])],
    ['a place that no page has', encode(['vehicles', 60, 2000, null])],
    ['no place', encode(['vehicles', 60, null, null])],
    ['a token that is no text', encode(['vehicles', 60, 0, 5])],
    ['a token that is a list', encode(['vehicles', 60, 0, ['abc']])],
  ])('is refused where it holds %s', (_title, cursor) => {
    expect(() => fromCursor('vehicles', cursor)).toThrow(refusal);
  });
});
