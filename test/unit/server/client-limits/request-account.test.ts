import { describe, expect, it } from '@jest/globals';
import { RequestAccount, type ClientBudget } from '../../../../src/server/client-limits/request-account.js';
import { TooManyRequestsError } from '../../../../src/server/client-limits/too-many-requests.js';

function fundOf(size: number) {
  let left = size;
  const fund: ClientBudget = {
    take: (amount) => {
      if (amount > left) return new TooManyRequestsError('CLIENT_CALLS_PER_MINUTE', size, 1000);
      left -= amount;
      return null;
    },
    giveBack: (amount) => void (left += amount),
  };
  return { fund, left: () => left };
}

function open({ minute = 100, day = 100, maxCalls = 0 } = {}) {
  const [minutes, days] = [fundOf(minute), fundOf(day)];
  const create = () =>
    new RequestAccount({
      client: 'a',
      minute: minutes.fund,
      day: days.fund,
      maxCalls,
      chargeCpu: () => undefined,
    });
  return { account: create(), create, minute: minutes.left, day: days.left };
}

describe('the account of a request', () => {
  it('reserves the expected calls, so that others cannot use them, and returns the rest', () => {
    const { account, create, minute } = open({ minute: 10 });
    account.reserve(8);
    expect(minute()).toBe(2);
    expect(() => create().reserve(3)).toThrow(TooManyRequestsError);
    expect([account.take(false), account.take(false)]).toEqual([null, null]);
    expect(minute()).toBe(2);
    account.close();
    account.close();
    expect(minute()).toBe(8);
  });

  it('pays further calls one by one, until the minute is spent', () => {
    const { account, minute } = open({ minute: 3 });
    account.reserve(1);
    expect([1, 2, 3].map(() => account.take(false))).toEqual([null, null, null]);
    expect(account.take(false)).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfter: 1,
      details: { limit: 'CLIENT_CALLS_PER_MINUTE', allowed: 3 },
    });
    account.close();
    expect(minute()).toBe(0);
  });

  it('keeps an unsent call for the next one, or returns it when the request ends', () => {
    const { account, minute, day } = open({ minute: 5, day: 5 });
    account.take(false);
    account.giveBack(false);
    expect([minute(), day()]).toEqual([4, 5]);
    account.take(false);
    account.close();
    account.giveBack(false);
    expect([minute(), day()]).toEqual([5, 5]);
  });

  it('stops at the maximum calls of a request; retries are charged to the client, but do not count', () => {
    const { account, minute } = open({ maxCalls: 2 });
    expect([account.take(false), account.take(true), account.take(false), account.take(true)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(account.take(false)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      retryAfter: null,
      details: { limit: 2, sent: 2 },
    });
    expect(minute()).toBe(96);
  });

  it('takes nothing once the daily share is spent', () => {
    const { account, minute, day } = open({ day: 1 });
    expect(() => account.reserve(2)).toThrow(TooManyRequestsError);
    account.close();
    expect(minute()).toBe(100);
    expect([account.take(false), account.take(false)]).toMatchObject([null, { code: 'TOO_MANY_REQUESTS' }]);
    expect([minute(), day()]).toEqual([99, 0]);
  });
});
