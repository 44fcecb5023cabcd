import { describe, expect, it } from '@jest/globals';
import { parseDuration } from '../../../../../src/psa/decode/values/durations.js';

describe('parseDuration', () => {
  it.each(['PT0S', 'PT1M', 'PT14H30M', 'P1Y2M3W4DT5H6M7.5S', 'P1D'])('Q20: reads %s', (text) => {
    expect(parseDuration(text)).toBe(text);
  });

  it('normalizes case and surrounding blanks', () => {
    expect(parseDuration(' pt14h30m ')).toBe('PT14H30M');
  });

  it.each(['', 'P', 'PT', 'P1DT', '-PT1M', 'PT1M30', '14:30', 'PT1.5H', `P${'1'.repeat(100)}D`])(
    'refuses %p',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );
});
