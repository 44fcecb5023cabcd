import { describe, expect, it } from '@jest/globals';
import { retryAfterOf } from '../../../../src/transport/exchange/retry-after.js';

const now = Date.parse('2026-03-02T07:30:00Z');
const epoch = now / 1_000;
const day = 86_400;

describe('retryAfterOf', () => {
  it.each<[string, Record<string, string>, number | null]>([
    ['seconds', { 'retry-after': '7' }, 7],
    ['zero', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Mon, 02 Mar 2026 07:30:30 GMT' }, 30],
    ['a date that is past', { 'retry-after': 'Mon, 02 Mar 2026 07:29:30 GMT' }, 0],
    ['epoch seconds', { 'retry-after': String(epoch + 40) }, 40],
    ['seconds in X-RateLimit-Reset', { 'x-ratelimit-reset': '9' }, 9],
    ['epoch seconds in X-RateLimit-Reset', { 'x-ratelimit-reset': String(epoch + 40) }, 40],
    ['epoch milliseconds in X-RateLimit-Reset', { 'x-ratelimit-reset': String(now + 40_000) }, 40],
    ['Retry-After first', { 'retry-after': '1', 'x-ratelimit-reset': String(epoch + 40) }, 1],
    ['X-RateLimit-Reset if Retry-After is not a time', { 'retry-after': 'soon', 'x-ratelimit-reset': '9' }, 9],
    [
      'a date relative to the response’s clock',
      { date: 'Mon, 02 Mar 2026 06:30:00 GMT', 'x-ratelimit-reset': String(epoch) },
      3_600,
    ],
    ['no more than a day: seconds', { 'retry-after': '999999999' }, day],
    ['no more than a day: a number that is not a time', { 'retry-after': '999999999999' }, day],
    ['no more than a day: a date', { 'retry-after': 'Mon, 02 Mar 2099 07:30:30 GMT' }, day],
    ['no more than a day: epoch seconds', { 'x-ratelimit-reset': String(epoch + 7 * day) }, day],
    ['epoch seconds that have just passed', { 'x-ratelimit-reset': String(epoch - 5) }, 0],
    ['nothing', {}, null],
    ['a negative number', { 'retry-after': '-5' }, null],
    ['a fraction', { 'retry-after': '1.5' }, null],
    ['endless digits', { 'retry-after': '9'.repeat(400) }, null],
    ['an empty value', { 'retry-after': ' ' }, null],
  ])('reads %s', (_, headers, expected) => {
    expect(retryAfterOf({ status: 429, headers }, now)).toBe(expected);
  });

  it('reads X-RateLimit-Reset with 429 only', () => {
    const headers = { 'x-ratelimit-reset': '9' };
    expect(retryAfterOf({ status: 503, headers }, now)).toBeNull();
    expect(retryAfterOf({ status: 503, headers: { 'retry-after': '2', ...headers } }, now)).toBe(2);
  });
});
