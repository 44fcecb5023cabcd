import { describe, expect, it } from '@jest/globals';
import { intervalsOf, type TimeRange } from '../../../../src/graphql/relay/time-range.input.js';
import { refusalOf } from './support/refusal.js';

const early = new Date('2026-03-01T12:00:00Z');
const late = new Date('2026-03-02T12:00:00Z');

describe('stretches of time', () => {
  it.each([null, undefined, []])('are none where nothing is said: %p', (ranges) => {
    expect(intervalsOf('times', ranges)).toEqual([]);
  });

  it.each<[string, TimeRange, object]>([
    ['from an instant to another', { from: early, to: late }, { from: early, to: late, lasting: null }],
    ['of one instant', { from: early, to: early }, { from: early, to: early, lasting: null }],
    ['from an instant on', { from: early }, { from: early, to: null, lasting: null }],
    ['up to an instant', { to: late, lasting: null }, { from: null, to: late, lasting: null }],
    ['of a length', { from: early, to: null, lasting: 'PT1H' }, { from: early, to: null, lasting: 'PT1H' }],
  ])('may be %s', (_title, range, interval) => {
    expect(intervalsOf('times', [range])).toEqual([interval]);
  });

  it('may be ten, and keep their order', () => {
    const ranges = Array.from({ length: 10 }, (_, index) => ({ from: new Date(index) }));
    expect(intervalsOf('times', ranges).map(({ from }) => from?.getTime())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(() => intervalsOf('times', [...ranges, { from: early }])).toThrow(
      refusalOf('times', /^times: expected at most 10, got 11\.$/),
    );
  });

  it.each<[string, TimeRange, RegExp]>([
    ['without an end', {}, /`from` or `to`/],
    ['with a length alone', { lasting: 'PT1H' }, /`from` or `to`/],
    ['with a length before an end', { to: late, lasting: 'PT1H' }, /`lasting` goes with `from`/],
    ['with an end and a length', { from: early, to: late, lasting: 'PT1H' }, /either `to` or `lasting`/],
    ['of a negative length', { from: early, lasting: '-PT1H' }, /`lasting` is negative/],
    ['that end before they begin', { from: late, to: early }, /`from` lies after `to`/],
  ])('are refused %s, also behind a right one', (_title, range, message) => {
    const refusal = refusalOf('times', new RegExp(`^times: .*${message.source}`));
    expect(() => intervalsOf('times', [range])).toThrow(refusal);
    expect(() => intervalsOf('times', [{ from: early }, range])).toThrow(refusal);
  });
});
