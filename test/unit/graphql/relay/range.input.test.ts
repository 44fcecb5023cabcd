import { describe, expect, it } from '@jest/globals';
import { boundsOf } from '../../../../src/graphql/relay/range.input.js';
import { refusalOf } from './support/refusal.js';

describe('a range', () => {
  it.each([
    [{ min: 1 }, { min: 1, max: null }],
    [{ max: 0 }, { min: null, max: 0 }],
    [
      { min: 0, max: null },
      { min: 0, max: null },
    ],
    [
      { min: 2.5, max: 2.5 },
      { min: 2.5, max: 2.5 },
    ],
    [
      { min: -1, max: 1 },
      { min: -1, max: 1 },
    ],
  ])('%j has the bounds %j', (range, bounds) => {
    expect(boundsOf('distance', range)).toEqual(bounds);
  });

  it.each([{}, { min: null }, { min: null, max: null }])('without bounds is rejected: %j', (range) => {
    expect(() => boundsOf('distance', range)).toThrow(refusalOf('distance', /^distance: .*`min`.*`max`/));
  });

  it('with `min` greater than `max` is rejected', () => {
    expect(() => boundsOf('filter.level', { min: 2, max: 1 })).toThrow(
      refusalOf('filter.level', /^filter\.level: .* got 2 and 1\.$/),
    );
  });
});
