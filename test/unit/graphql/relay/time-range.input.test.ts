import { describe, expect, it } from '@jest/globals';
import { intervalsOf, type TimeRange } from '../../../../src/graphql/relay/time-range.input.js';
import { refusalOf } from './support/refusal.js';

const early = new Date('2026-03-01T12:00:00Z');
const late = new Date('2026-03-02T12:00:00Z');

describe('time ranges', () => {
  it.each([null, undefined, []])('are empty if the argument is omitted or empty: %p', (ranges) => {
    expect(intervalsOf('times', ranges)).toEqual([]);
  });

  it.each<[string, TimeRange, object]>([
    ['from an instant to another', { from: early, to: late }, { from: early, to: late, lasting: null }],
    ['of one instant', { from: early, to: early }, { from: early, to: early, lasting: null }],
    ['from an instant on', { from: early }, { from: early, to: null, lasting: null }],
    ['up to an instant', { to: late, lasting: null }, { from: null, to: late, lasting: null }],
    ['of a length', { from: early, to: null, lasting: 'PT1H' }, { from: early, to: null, lasting: 'PT1H' }],
  ])('accept %s', (_title, range, interval) => {
    expect(intervalsOf('times', [range])).toEqual([interval]);
  });

  it('accept ten and keep their order', () => {
    const ranges = Array.from({ length: 10 }, (_, index) => ({ from: new Date(early.getTime() + index) }));
    expect(intervalsOf('times', ranges).map(({ from }) => from)).toEqual(ranges.map(({ from }) => from));
    expect(() => intervalsOf('times', [...ranges, { from: early }])).toThrow(
      refusalOf('times', /^times: expected at most 10 ranges, got 11\.$/),
    );
  });

  it.each<[string, TimeRange, RegExp]>([
    ['without bounds', {}, /`from` or `to`/],
    ['with only a length', { lasting: 'PT1H' }, /`from` or `to`/],
    ['with an end and a length but no start', { to: late, lasting: 'PT1H' }, /`lasting` requires `from`/],
    ['with an end and a length', { from: early, to: late, lasting: 'PT1H' }, /either `to` or `lasting`/],
    ['with a negative length', { from: early, lasting: '-PT1H' }, /`lasting` must not be negative/],
    ['that end before they begin', { from: late, to: early }, /`from` must not be after `to`/],
  ])('are rejected %s, also after a valid range', (_title, range, message) => {
    const refusal = refusalOf('times', new RegExp(`^times: .*${message.source}`));
    expect(() => intervalsOf('times', [range])).toThrow(refusal);
    expect(() => intervalsOf('times', [{ from: early }, range])).toThrow(refusal);
  });

  const now = Date.parse('2026-03-03T00:00:00Z');
  const year = (text: string) => new Date(`${text}-06-01T00:00:00Z`);
  it.each<[string, TimeRange, RegExp]>([
    ['begins in the year 9999', { from: year('9999') }, /`from` between the year 2000 and one year from now/],
    ['ends in the year 9999', { from: early, to: year('9999') }, /`to` between/],
    ['begins before the year 2000', { from: year('1999') }, /`from` between/],
    ['ends before the year 2000', { to: year('1970') }, /`to` between/],
    ['ends in more than a year', { to: new Date('2027-03-05T00:00:00Z') }, /`to` between/],
    ['is an invalid date', { from: new Date(Number.NaN) }, /`from` between/],
    ['lasts for thousands of years', { from: early, lasting: 'P7000Y' }, /the end of `lasting`/],
    ['lasts for billions of seconds', { from: early, lasting: 'PT999999999S' }, /the end of `lasting`/],
    ['lasts beyond all dates', { from: early, lasting: 'P999999999Y' }, /the end of `lasting`/],
    ['lasts for a number with too many digits', { from: early, lasting: `PT${'0'.repeat(500)}1S` }, /whole numbers/],
    ['lasts for a fraction of an hour', { from: early, lasting: 'PT0.5H' }, /whole numbers/],
    ['lasts for a number with a sign', { from: early, lasting: 'P1DT-1H' }, /whole numbers/],
  ])('are rejected if one %s', (_title, range, message) => {
    expect(() => intervalsOf('times', [range], now)).toThrow(
      refusalOf('times', new RegExp(`^times: .*${message.source}`)),
    );
  });

  it('may span from the year 2000 to one year from now', () => {
    const ranges = [
      { from: new Date('2000-01-01T00:00:00Z'), to: new Date('2027-03-01T00:00:00Z'), lasting: null },
      { from: early, to: null, lasting: 'P1Y' },
      { from: early, to: null, lasting: 'P1M1W1DT1H1M1S' },
    ];
    expect(intervalsOf('times', ranges, now)).toEqual(ranges);
  });
});
