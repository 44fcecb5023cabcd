import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromItemCursor, fromPageCursor, toItemCursor, toPageCursor } from '../../../../src/graphql/relay/cursor.js';
import { refusalOf } from './support/refusal.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const text = fc.string({ unit: 'binary' });
const forged = [
  ['nothing', ''],
  ['invalid base64url', '!!!'],
  ['invalid JSON', Buffer.from('{').toString('base64url')],
  ['JSON that is not an array', encode({ 0: 'vehicles' })],
  ['null', encode(null)],
  ['a string', encode('vehicles')],
  ['only the list name', encode(['vehicles'])],
] as const;

describe('a cursor of a list that is read page by page', () => {
  const read = (cursor: string) => fromPageCursor('vehicles', 'after', cursor);

  it('round-trips and is URL-safe', () => {
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

  it('is rejected by other lists', () => {
    const cursor = toPageCursor('vehicles', { token: null, size: 60, index: 0 });
    expect(() => fromPageCursor('fleets', 'after', cursor)).toThrow(refusalOf('after', /^after: .*\bfleets\b/));
    expect(() => fromPageCursor('vehicle', 'after', cursor)).toThrow(refusalOf('after'));
  });

  it.each([
    ...forged,
    ['too few fields', encode(['vehicles', 60, 0])],
    ['too many fields', encode(['vehicles', 60, 0, null, 1])],
    ['a size of 0', encode(['vehicles', 0, 0, null])],
    ['a size above the page size', encode(['vehicles', 2001, 0, null])],
    ['a size as a string', encode(['vehicles', '60', 0, null])],
    ['a fractional index', encode(['vehicles', 60, 0.5, null])],
    ['an index before the page', encode(['vehicles', 60, -2, null])],
    ['an index after the page', encode(['vehicles', 60, 60, null])],
    ['a page that is too large', encode(['vehicles', 61, 3, null])],
    ['a token that is too long', encode(['vehicles', 60, 3, 'x'.repeat(2049)])],
    ['no index', encode(['vehicles', 60, null, null])],
    ['a token that is not a string', encode(['vehicles', 60, 0, 5])],
    ['a token that is an array', encode(['vehicles', 60, 0, ['abc']])],
    ['an item cursor', toItemCursor('vehicles', { offset: 3, key: 'v1' })],
  ])('is rejected if it contains %s', (_title, cursor) => {
    expect(() => read(cursor)).toThrow(refusalOf('after'));
  });
});

describe('a cursor of a list that can be read from any item', () => {
  const read = (cursor: string, argument = 'after') => fromItemCursor('trips', argument, cursor);

  it('round-trips and is URL-safe', () => {
    const positions = fc.record({ offset: fc.integer({ min: 0, max: 999_999_999 }), key: text });
    fc.assert(
      fc.property(positions, (position) => {
        const cursor = toItemCursor('trips', position);
        expect(read(cursor)).toEqual(position);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it.each(['after', 'before'])('is rejected by other lists, naming the argument `%s`', (argument) => {
    const cursor = toItemCursor('alerts', { offset: 0, key: 'a1' });
    expect(() => read(cursor, argument)).toThrow(refusalOf(argument, new RegExp(`^${argument}: .*\\btrips\\b`)));
  });

  it.each([
    ...forged,
    ['too few fields', encode(['trips', 3])],
    ['too many fields', encode(['trips', 3, 't1', null])],
    ['an index before the list', encode(['trips', -1, 't1'])],
    ['an index that is too large', encode(['trips', 1_000_000_000, 't1'])],
    ['a fractional index', encode(['trips', 0.5, 't1'])],
    ['an index as a string', encode(['trips', '3', 't1'])],
    ['no index', encode(['trips', null, 't1'])],
    ['no key', encode(['trips', 3, null])],
    ['a key that is not a string', encode(['trips', 3, 5])],
    ['a page cursor', toPageCursor('trips', { token: null, size: 60, index: 0 })],
  ])('is rejected if it contains %s', (_title, cursor) => {
    expect(() => read(cursor)).toThrow(refusalOf('after'));
  });
});
