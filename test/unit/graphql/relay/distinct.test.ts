import { describe, expect, it } from '@jest/globals';
import { distinct } from '../../../../src/graphql/relay/distinct.js';

describe('the values of a list argument', () => {
  it('count once each, in the order in which they were given', () => {
    expect(distinct(['b', 'a', 'b', 'b', 'a'])).toEqual(['b', 'a']);
  });

  it.each([null, undefined, []])('are none where it is left out or empty: %p', (values) => {
    expect(distinct(values)).toEqual([]);
  });
});
