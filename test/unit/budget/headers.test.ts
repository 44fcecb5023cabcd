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
    ).toEqual({ day: { limit: 100_000, remaining: 99_999 }, second: { limit: 100, remaining: 0 }, resetAfter: null });
  });

  it.each([
    ['100000', { day: { limit: 100_000, remaining: 5 }, second: null, resetAfter: null }],
    ['100', { day: null, second: { limit: 100, remaining: 5 }, resetAfter: null }],
  ])('Q04: tells the window of a limit of %s without a suffix by its size', (limit, expected) => {
    expect(readRateHeaders({ 'x-ratelimit-limit': limit, 'x-ratelimit-remaining': '5' })).toEqual(expected);
  });

  it.each(['', 'many', '-1', '1.5', '0', '9'.repeat(20)])('makes nothing of a limit of "%s"', (limit) => {
    expect(readRateHeaders({ 'x-ratelimit-limit-2': limit })).toMatchObject({ day: null, second: null });
  });

  it('reads when calls are taken again', () => {
    expect(readRateHeaders({ 'x-ratelimit-reset': '7', 'retry-after': '9' }).resetAfter).toBe(7);
    expect(readRateHeaders({ 'retry-after': '9' }).resetAfter).toBe(9);
  });
});
