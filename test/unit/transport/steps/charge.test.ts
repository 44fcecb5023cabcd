import { describe, expect, it } from '@jest/globals';
import { charge } from '../../../../src/transport/steps/charge.js';
import { retry } from '../../../../src/transport/steps/retry.js';
import {
  UpstreamError,
  type CallAccount,
  type UpstreamAnswer,
  type UpstreamRequest,
} from '../../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };

/** An account for so many calls, which records its use. */
function accountOf(calls: number) {
  const reported: string[] = [];
  let left = calls;
  const account: CallAccount = {
    client: 'a',
    take: (isRetry) => {
      if (left === 0) {
        return {
          code: 'TOO_MANY_REQUESTS',
          message: 'spent',
          retryAfter: 7,
          details: { limit: 'CALLS', allowed: calls },
        };
      }
      left -= 1;
      reported.push(isRetry ? 'retry' : 'first');
      return null;
    },
    giveBack: (isRetry) => {
      left += 1;
      reported.push(isRetry ? 'retry back' : 'back');
    },
    chargeCpu: () => undefined,
  };
  return { account, reported };
}

const requestOf = (account: CallAccount): UpstreamRequest => ({
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets'),
  accept: 'application/hal+json',
  account,
  meter: { bytes: 0, status: null, headers: {}, sent: 0, shared: false },
});
const sent = async ({ meter }: UpstreamRequest): Promise<UpstreamAnswer> => {
  if (meter !== undefined) meter.sent += 1;
  return answer;
};

describe('a call', () => {
  it('is charged before it queues, and not sent if the account is empty', async () => {
    const { account, reported } = accountOf(1);
    const step = charge();
    expect(await step(requestOf(account), sent)).toBe(answer);
    await expect(step(requestOf(account), () => Promise.reject(new Error('was sent')))).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      reason: 'ALLOWANCE_SPENT',
      retryAfter: 7,
      details: { limit: 'CALLS', allowed: 1 },
    });
    expect(reported).toEqual(['first']);
  });

  it('is refunded if it was not sent, and not if it failed', async () => {
    const { account, reported } = accountOf(2);
    const step = charge();
    await expect(step(requestOf(account), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(reported).toEqual(['first', 'back']);
    const failing = async (request: UpstreamRequest): Promise<UpstreamAnswer> => {
      await sent(request);
      throw new Error('broken');
    };
    await expect(step(requestOf(account), failing)).rejects.toThrow('broken');
    expect(reported).toEqual(['first', 'back', 'first']);
  });

  it('charges retries, and keeps its own failure if a retry cannot be charged', async () => {
    const { account, reported } = accountOf(2);
    const paying = charge();
    const retrying = retry({
      retries: 5,
      delays: function* () {
        for (;;) yield 0;
      },
    });
    const failing = async (request: UpstreamRequest): Promise<UpstreamAnswer> => {
      await sent(request);
      throw new UpstreamError('UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET', 'broken');
    };
    const call = retrying(requestOf(account), (request) => paying(request, failing));
    await expect(call).rejects.toMatchObject({ reason: 'CONNECTION_RESET' });
    expect(reported).toEqual(['first', 'retry']);
  });
});
