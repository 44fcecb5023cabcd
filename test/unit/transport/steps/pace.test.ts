import { describe, expect, it } from '@jest/globals';
import { BudgetSpent } from '../../../../src/budget/index.js';
import { pace, type CallBudget } from '../../../../src/transport/steps/pace.js';
import {
  UpstreamError,
  type Priority,
  type UpstreamAnswer,
  type UpstreamRequest,
} from '../../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const request: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets'),
  accept: 'application/hal+json',
  meter: { bytes: 0, status: null, headers: {}, sent: 0, shared: false },
};

function recording(refusal: unknown = null, wait: number | null = null) {
  const taken: Priority[] = [];
  const reported: unknown[] = [];
  const budget: CallBudget = {
    take: ({ priority }) => {
      taken.push(priority);
      return refusal === null
        ? Promise.resolve({ done: (each) => (reported.push(each), wait) })
        : Promise.reject(refusal as Error);
    },
  };
  return { step: pace(budget), taken, reported };
}

describe('a call', () => {
  it('is sent when the budget allows it, and reports the upstream’s rate limit headers', async () => {
    const { step, taken, reported } = recording();
    const headers = { 'x-ratelimit-remaining-1': '5' };
    const passed = await step({ ...request, priority: 'command' }, (sent) => {
      Object.assign(sent.meter ?? {}, { status: 200, headers });
      return Promise.resolve(answer);
    });
    expect(passed).toBe(answer);
    expect(taken).toEqual(['command']);
    expect(reported).toEqual([{ status: 200, headers, retryAfter: null }]);
  });

  it('returns its permit when it fails', async () => {
    const { step, taken, reported } = recording();
    const { meter: _, ...bare } = request;
    await expect(step(bare, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(taken).toEqual(['interactive']);
    expect(reported).toEqual([{ status: null, headers: {}, retryAfter: null }]);
  });

  it('gets the budget’s retryAfter after a 429, not the upstream’s', async () => {
    const { step, reported } = recording(null, 3_600);
    const refusal = new UpstreamError('RATE_LIMITED', 'HTTP_STATUS', 'Refused.', { retryAfter: 86_400 });
    const expected = { code: 'RATE_LIMITED', reason: 'HTTP_STATUS', retryAfter: 3_600 };
    await expect(step(request, () => Promise.reject(refusal))).rejects.toMatchObject(expected);
    expect(reported).toMatchObject([{ retryAfter: 86_400 }]);
  });

  it('is refused with retryAfter and not sent if the budget is spent', async () => {
    const { step } = recording(new BudgetSpent(42));
    const sent = step(request, () => Promise.reject(new Error('was sent')));
    await expect(sent).rejects.toMatchObject({ code: 'RATE_LIMITED', reason: 'BUDGET_SPENT', retryAfter: 42 });
  });

  it('is cancelled if its caller has aborted', async () => {
    const signal = AbortSignal.abort();
    const { step } = recording(signal.reason);
    await expect(step({ ...request, signal }, () => Promise.resolve(answer))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});
