import { describe, expect, it } from '@jest/globals';
import { distinct } from '../../../../src/graphql/relay/distinct.js';

describe('the values of a list argument', () => {
  it('are deduplicated in their order', () => {
    expect(distinct(['b', 'a', 'b', 'b', 'a'])).toEqual(['b', 'a']);
  });

  it.each([null, undefined, []])('are empty if it is omitted or empty: %p', (values) => {
    expect(distinct(values)).toEqual([]);
  });
});
