import { describe, expect, it } from '@jest/globals';
import {
  lazyObjectsOf,
  onDemand,
  plainObject,
  type LazyGetters,
} from '../../../../../src/psa/decode/reader/on-demand.js';

interface Values {
  readonly sum: number;
  readonly double: number;
  readonly nothing: null;
}

/** Of a number, with what was made noted. */
function setUp() {
  const made: string[] = [];
  const note = <T>(name: string, value: T): T => {
    made.push(name);
    return value;
  };
  const makers: LazyGetters<Values, number> = {
    sum: (source, get) => note('sum', source + get('double')),
    double: (source) => note('double', source * 2),
    nothing: () => note('nothing', null),
  };
  return { made, get: onDemand(makers, 5) };
}

const late = lazyObjectsOf<Values, keyof Values>(['sum', 'double', 'nothing']);

describe('a late object', () => {
  it('computes a value and its dependencies once, on first read', () => {
    const { made, get } = setUp();
    const object = late(get);
    expect(made).toEqual([]);
    expect(object.sum).toBe(15);
    expect(object.double).toBe(10);
    expect(object.sum).toBe(15);
    expect(made).toEqual(['double', 'sum']);
  });

  it('computes null values once', () => {
    const { made, get } = setUp();
    const object = late(get);
    expect([object.nothing, object.nothing]).toEqual([null, null]);
    expect(made).toEqual(['nothing']);
  });

  it('has a copy of plain values, and the properties of a plain object', () => {
    const copy = { ...late(setUp().get) };
    expect(Object.getOwnPropertyDescriptor(copy, 'sum')).toMatchObject({ value: 15 });
    expect(Object.keys(late(setUp().get))).toEqual(['sum', 'double', 'nothing']);
    expect(JSON.stringify(late(setUp().get))).toBe(JSON.stringify(copy));
  });
});

it('a plain object is made at once, in the order of its names', () => {
  const { made, get } = setUp();
  expect(plainObject(['double', 'nothing'], get)).toEqual({ double: 10, nothing: null });
  expect(made).toEqual(['double', 'nothing']);
});
