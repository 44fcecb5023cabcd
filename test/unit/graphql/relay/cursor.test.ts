import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromItemCursor, fromPageCursor, toItemCursor, toPageCursor } from '../../../../src/graphql/relay/cursor.js';
import { refusalOf } from './support/refusal.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const text = fc.string({ unit: 'binary' });
const forged = [
  ['nothing', ''],
  ['no base64url', '!!!'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['no list', encode({ 0: 'vehicles' })],
  ['null', encode(null)],
  ['a text', encode('vehicles')],
  ['only the list’s name', encode(['vehicles'])],
] as const;

describe('a cursor of a list that is followed page by page', () => {
  const read = (cursor: string) => fromPageCursor('vehicles', 'after', cursor);

  it('is read back as it was written, and fits into a URL', () => {
    const positions = fc.record({
      token: fc.option(text),
      size: fc.integer({ min: 1, max: 60 }),
      index: fc.integer({ min: -1, max: 59 }),
    });
    fc.assert(
      fc.property(positions, (position) => {
        const cursor = toPageCursor('vehicles', position);
        expect(read(cursor)).toEqual(position);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('is refused by every other list', () => {
    const cursor = toPageCursor('vehicles', { token: null, size: 60, index: 0 });
    expect(() => fromPageCursor('fleets', 'after', cursor)).toThrow(refusalOf('after', /^after: .*\bfleets\b/));
    expect(() => fromPageCursor('vehicle', 'after', cursor)).toThrow(refusalOf('after'));
  });

  it.each([
    ...forged,
    ['too little', encode(['vehicles', 60, 0])],
    ['too much', encode(['vehicles', 60, 0, null, 1])],
    ['a size of 0', encode(['vehicles', 0, 0, null])],
    ['a size that no page has', encode(['vehicles', 2001, 0, null])],
    ['a size as text', encode(['vehicles', '60', 0, null])],
    ['half a place', encode(['vehicles', 60, 0.5, null])],
    ['a place before the page', encode(['vehicles', 60, -2, null])],
    ['a place that no page has', encode(['vehicles', 60, 60, null])],
    ['a page that is larger than any', encode(['vehicles', 61, 3, null])],
    ['a token that is longer than any', encode(['vehicles', 60, 3, 'x'.repeat(2049)])],
    ['no place', encode(['vehicles', 60, null, null])],
    ['a token that is no text', encode(['vehicles', 60, 0, 5])],
    ['a token that is a list', encode(['vehicles', 60, 0, ['abc']])],
    ['an item’s place', toItemCursor('vehicles', { offset: 3, key: 'v1' })],
  ])('is refused where it holds %s', (_title, cursor) => {
    expect(() => read(cursor)).toThrow(refusalOf('after'));
  });
});

describe('a cursor of a list that can be read from any item on', () => {
  const read = (cursor: string, argument = 'after') => fromItemCursor('trips', argument, cursor);

  it('is read back as it was written, and fits into a URL', () => {
    const positions = fc.record({ offset: fc.integer({ min: 0, max: 999_999_999 }), key: text });
    fc.assert(
      fc.property(positions, (position) => {
        const cursor = toItemCursor('trips', position);
        expect(read(cursor)).toEqual(position);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it.each(['after', 'before'])('is refused by every other list, in the name of `%s`', (argument) => {
    const cursor = toItemCursor('alerts', { offset: 0, key: 'a1' });
    expect(() => read(cursor, argument)).toThrow(refusalOf(argument, new RegExp(`^${argument}: .*\\btrips\\b`)));
  });

  it.each([
    ...forged,
    ['too little', encode(['trips', 3])],
    ['too much', encode(['trips', 3, 't1', null])],
    ['a place before the list', encode(['trips', -1, 't1'])],
    ['a place that no upstream has', encode(['trips', 1_000_000_000, 't1'])],
    ['half a place', encode(['trips', 0.5, 't1'])],
    ['a place as text', encode(['trips', '3', 't1'])],
    ['no place', encode(['trips', null, 't1'])],
    ['no key', encode(['trips', 3, null])],
    ['a key that is no text', encode(['trips', 3, 5])],
    ['a page’s token', toPageCursor('trips', { token: null, size: 60, index: 0 })],
  ])('is refused where it holds %s', (_title, cursor) => {
    expect(() => read(cursor)).toThrow(refusalOf('after'));
  });
});
