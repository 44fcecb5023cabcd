import { describe, expect, it } from '@jest/globals';
import { enumTable } from '../../../../../src/psa/decode/values/enum-table.js';
import { readGroup } from '../../../../../src/psa/decode/reader/reader.js';
import type { GroupReader } from '../../../../../src/psa/decode/reader/reader.js';
import { testContext } from '../support/decoding.js';

function read<T>(value: unknown, decode: (group: GroupReader) => T) {
  const { drift, drifted } = testContext();
  return { result: readGroup(value, 'thing', { drift }, decode), drifted: drifted() };
}

const colour = enumTable({ DARK_RED: 'DARK_RED', BLUE: 'BLUE', UNKNOWN: 'UNKNOWN' } as const, { Bleu: 'BLUE' });

describe('a number', () => {
  it.each([
    [12.5, 12.5],
    ['12.5', 12.5],
    [' -3 ', -3],
    ['1e3', 1000],
  ])('is read from %p', (value, expected) => {
    expect(read({ x: value }, (group) => group.number('x'))).toEqual({ result: expected, drifted: [] });
  });

  it.each(['NaN', 'Infinity', '1e999', '', ' ', '0x10', '1,5', true, [], {}, NaN, Infinity])(
    'is refused and counted: %p',
    (value) => {
      expect(read({ x: value }, (group) => group.number('x'))).toEqual({ result: null, drifted: ['badLeaf thing.x'] });
    },
  );

  it('outside its bounds is null and counted', () => {
    const { result, drifted } = read({ x: 101 }, (group) => group.number('x', { min: 0, max: 100 }));
    expect({ result, drifted }).toEqual({ result: null, drifted: ['badLeaf thing.x'] });
  });

  it('that means unknown is null and not counted', () => {
    const { result, drifted } = read({ x: 255 }, (group) => group.number('x', { unknown: (value) => value === 255 }));
    expect({ result, drifted }).toEqual({ result: null, drifted: [] });
  });
});

describe('a whole number', () => {
  it('rounds floats of API v2', () => {
    expect(read({ x: 12.6 }, (group) => group.integer('x')).result).toBe(13);
  });

  it('is rejected if it exceeds 32 bits', () => {
    const { result, drifted } = read({ x: 2 ** 31 }, (group) => group.integer('x'));
    expect({ result, drifted }).toEqual({ result: null, drifted: ['badLeaf thing.x'] });
  });
});

describe('an enumeration', () => {
  it.each([
    ['DarkRed', 'DARK_RED'],
    ['darkred', 'DARK_RED'],
    ['DARK_RED', 'DARK_RED'],
    ['Dark Red', 'DARK_RED'],
    ['bleu', 'BLUE'],
  ])('Q18: reads %s as %s', (text, name) => {
    const { result, drifted } = read({ c: text }, (group) => group.enumField('c', colour));
    expect({ result, drifted }).toEqual({ result: { c: name, cRaw: text }, drifted: [] });
  });

  it('Q18: reads an unknown value as UNKNOWN with its raw value, and counts it', () => {
    const { result, drifted } = read({ c: 'Green' }, (group) => group.enumField('c', colour));
    expect({ result, drifted }).toEqual({ result: { c: 'UNKNOWN', cRaw: 'Green' }, drifted: ['unknownEnum thing.c'] });
  });

  it('is null if null or absent', () => {
    for (const value of [{ c: null }, {}]) {
      const { result, drifted } = read(value, (group) => group.enumField('c', colour));
      expect({ result, drifted }).toEqual({ result: { c: null, cRaw: null }, drifted: [] });
    }
  });

  it('is null and counted if it is not a text', () => {
    const { result, drifted } = read({ c: 7 }, (group) => group.enumField('c', colour));
    expect({ result, drifted }).toEqual({ result: { c: null, cRaw: null }, drifted: ['badLeaf thing.c'] });
  });

  it('in a list keeps the order and drops values that are not texts', () => {
    const { result, drifted } = read({ cs: ['Blue', 3, null, 'Green'] }, (group) => group.enumListField('cs', colour));
    expect(result).toEqual({ cs: ['BLUE', 'UNKNOWN'], csRaw: ['Blue', 'Green'] });
    expect(drifted).toEqual(['badLeaf thing.cs[]', 'unknownEnum thing.cs[]']);
  });
});

describe('a group', () => {
  it('loses a bad leaf only', () => {
    const { result, drifted } = read({ a: 'x', b: 2 }, (group) => ({ a: group.number('a'), b: group.number('b') }));
    expect({ result, drifted }).toEqual({ result: { a: null, b: 2 }, drifted: ['badLeaf thing.a'] });
  });

  it.each(['text', 5, ['text'], [1, 2], false])('is null and counted if it is %p', (value) => {
    const { result, drifted } = read({ g: value }, (group) => group.group('g', () => 'read'));
    expect({ result, drifted }).toEqual({ result: null, drifted: ['badLeaf thing.g'] });
  });

  it('counts unread fields, except links and embedded resources', () => {
    const value = { _links: {}, _embedded: {}, a: 1, extra: 1 };
    expect(read(value, (group) => group.number('a')).drifted).toEqual(['unknownField thing.extra']);
  });

  it('takes the first alias that holds something usable', () => {
    const { result, drifted } = read({ a: 'bad', b: 2, c: 3 }, (group) => group.number(['a', 'b', 'c']));
    expect({ result, drifted }).toEqual({ result: 2, drifted: ['badLeaf thing.a'] });
  });

  it('does not read inherited members', () => {
    expect(read({}, (group) => group.string('constructor'))).toEqual({ result: null, drifted: [] });
  });
});

describe('a list', () => {
  it('takes a lone object as a list of one', () => {
    expect(read({ l: { n: 1 } }, (group) => group.list('l', (item) => item.number('n'))).result).toEqual([1]);
  });

  it('drops and counts values that are not objects', () => {
    const { result, drifted } = read({ l: [{ n: 1 }, 'x', null] }, (group) =>
      group.list('l', (item) => item.number('n')),
    );
    expect({ result, drifted }).toEqual({ result: [1], drifted: ['badLeaf thing.l[]'] });
  });
});

describe('an object and a list', () => {
  const one = (value: unknown) => read({ g: value }, (group) => group.group('g', (inner) => inner.number('n')));
  const many = (value: unknown) => read({ l: value }, (group) => group.list('l', (inner) => inner.number('n')));

  it.each([
    ['an empty list is no object', [], null],
    ['a list of nulls is no object', [null], null],
    ['a list of one is that object', [{ n: 1 }], 1],
    ['a list of one and nulls is that object', [null, { n: 1 }], 1],
  ])('are interchangeable: %s', (_title, value, expected) => {
    expect(one(value)).toEqual({ result: expected, drifted: [] });
  });

  it.each([
    ['createdAt', { createdAt: '2026-03-01T00:00:00Z', n: 1 }, { createdAt: '2026-03-02T01:00:00+0200', n: 2 }],
    ['updatedAt', { n: 1 }, { updatedAt: '2026-03-01T00:00:00Z', n: 2 }],
    ['its properties', { properties: {}, n: 1 }, { properties: { createdAt: '2026-03-01T00:00:00Z' }, n: 2 }],
  ])('are interchangeable: the newest by %s counts', (_title, older, newer) => {
    for (const value of [
      [older, newer],
      [newer, older],
    ])
      expect(one(value).result).toBe(2);
  });

  it('are interchangeable: without times the first counts, and the dropped one is counted', () => {
    const { result, drifted } = one([{ n: 1 }, { n: 2 }]);
    expect({ result, drifted }).toEqual({ result: 1, drifted: ['badLeaf thing.g'] });
  });

  it('are interchangeable: an object without members is an empty list', () => {
    expect(many({})).toEqual({ result: [], drifted: [] });
  });
});

describe('a number in the place of a group', () => {
  it('is the member that an older contract had there', () => {
    const { result, drifted } = read({ g: 5 }, (group) => group.group('g', (inner) => inner.number('n'), 'g', 'n'));
    expect({ result, drifted }).toEqual({ result: 5, drifted: [] });
  });
});

describe('the times of a group', () => {
  it('are both there', () => {
    const { result } = read({ updatedAt: '2026-03-01T00:00:00Z' }, (group) => group.times());
    expect(result).toEqual({ createdAt: null, updatedAt: new Date('2026-03-01T00:00:00Z') });
  });
});

describe('a truth value', () => {
  it.each([
    [true, true],
    ['true', true],
    ['false', false],
  ])('is read from %p', (value, expected) => {
    expect(read({ b: value }, (group) => group.boolean('b'))).toEqual({ result: expected, drifted: [] });
  });

  it.each([0, 1, 'yes', ''])('is refused and counted: %p', (value) => {
    expect(read({ b: value }, (group) => group.boolean('b'))).toEqual({ result: null, drifted: ['badLeaf thing.b'] });
  });
});

describe('a text', () => {
  it.each(['', '  ', 5, null, []])('is null for %p', (value) => {
    expect(read({ t: value }, (group) => group.string('t')).result).toBeNull();
  });
});
