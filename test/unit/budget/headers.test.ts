import { describe, expect, it } from '@jest/globals';
import { readRateHeaders } from '../../../src/budget/index.js';

describe('readRateHeaders', () => {
  it('reads both windows', () => {
    expect(
      readRateHeaders({
        'x-ratelimit-limit-1': '100000',
        'x-ratelimit-remaining-1': '99999',
        'x-ratelimit-limit-2': '100',
        'x-ratelimit-remaining-2': '0',
      }),
    ).toEqual({ day: { limit: 100_000, remaining: 99_999 }, second: { limit: 100, remaining: 0 } });
  });

  it.each([
    ['100000', { day: { limit: 100_000, remaining: 5 }, second: null }],
    ['100', { day: null, second: { limit: 100, remaining: 5 } }],
  ])('Q04: recognises the window of a limit of %s without a suffix by its size', (limit, expected) => {
    expect(readRateHeaders({ 'x-ratelimit-limit': limit, 'x-ratelimit-remaining': '5' })).toEqual(expected);
  });

  it.each(['', 'many', '-1', '1.5', '0', '9'.repeat(20)])('ignores a limit of "%s"', (limit) => {
    expect(readRateHeaders({ 'x-ratelimit-limit-2': limit })).toMatchObject({ day: null, second: null });
  });

  it.each([
    ['an implausible limit', { 'x-ratelimit-limit-1': '1000000000000', 'x-ratelimit-remaining-1': '5' }],
    ['an implausible limit per second', { 'x-ratelimit-limit-2': '1000000', 'x-ratelimit-remaining-2': '5' }],
    ['more calls left than the limit', { 'x-ratelimit-limit-1': '1000', 'x-ratelimit-remaining-1': '1001' }],
    ['calls left without a limit', { 'x-ratelimit-remaining-1': '0', 'x-ratelimit-remaining-2': '0' }],
    [
      'a window of an hour',
      { 'x-ratelimit-limit': 'name=per-hour,5000;', 'x-ratelimit-remaining': 'name=per-hour,0;' },
    ],
  ])('ignores %s', (_, headers) => {
    expect(readRateHeaders(headers)).toEqual({ day: null, second: null });
  });

  const named = (limit: string, remaining: string) =>
    readRateHeaders({ 'x-ratelimit-limit': limit, 'x-ratelimit-remaining': remaining });

  it('reads the header of IBM API Connect with one window, by the size of its limit', () => {
    const expected = { day: { limit: 100_000, remaining: 42 }, second: null };
    expect(named('name=default,100000;', 'name=default,42;')).toEqual(expected);
  });

  it.each([
    ['in one header', '; '],
    ['in two headers, as they are joined', ';, '],
  ])('reads the header of IBM API Connect with two windows %s, by their names', (_, separator) => {
    const limit = ['name=per-day,100000', 'name=per-second,100'].join(separator);
    const remaining = ['name=per-second,0', 'name=per-day,90502;'].join(separator);
    const expected = { day: { limit: 100_000, remaining: 90_502 }, second: { limit: 100, remaining: 0 } };
    expect(named(`${limit};`, remaining)).toEqual(expected);
  });

  it('uses the window with the fewest calls left', () => {
    const { day } = named('name=plan-day,9000; name=api-day,5000;', 'name=plan-day,10; name=api-day,4000;');
    expect(day).toEqual({ limit: 9_000, remaining: 10 });
  });

  it.each(['name=default,many;', 'name=default', 'name=default,1.5;', 'name=default,-7;', 'name=a,5;garbage;'])(
    'ignores a named limit of "%s"',
    (limit) => {
      expect(named(limit, limit)).toEqual({ day: null, second: null });
    },
  );
});
