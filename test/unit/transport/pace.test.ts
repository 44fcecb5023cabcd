import { describe, expect, it } from '@jest/globals';
import { BudgetSpent } from '../../../src/budget/index.js';
import { pace, type CallBudget } from '../../../src/transport/pace.js';
import type { Priority, UpstreamAnswer, UpstreamRequest } from '../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const request: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets'),
  accept: 'application/hal+json',
  meter: { bytes: 0, status: null, headers: {}, sent: 0, shared: false },
};

function recording(refusal: unknown = null) {
  const taken: Priority[] = [];
  const told: unknown[] = [];
  const budget: CallBudget = {
    take: ({ priority }) => {
      taken.push(priority);
      return refusal === null ? Promise.resolve({ done: (each) => told.push(each) }) : Promise.reject(refusal as Error);
    },
  };
  return { step: pace(budget), taken, told };
}

describe('a call', () => {
  it('is sent when the budget lets it, and tells what the upstream said of the limits', async () => {
    const { step, taken, told } = recording();
    const headers = { 'x-ratelimit-remaining-1': '5' };
    const passed = await step({ ...request, priority: 'command' }, (sent) => {
      Object.assign(sent.meter ?? {}, { status: 200, headers });
      return Promise.resolve(answer);
    });
    expect(passed).toBe(answer);
    expect(taken).toEqual(['command']);
    expect(told).toEqual([{ status: 200, headers }]);
  });

  it('gives its leave back when it fails', async () => {
    const { step, taken, told } = recording();
    const { meter: _, ...bare } = request;
    await expect(step(bare, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(taken).toEqual(['interactive']);
    expect(told).toEqual([{ status: null, headers: {} }]);
  });

  it('is refused with the time to come back where the budget is spent, and not sent', async () => {
    const { step } = recording(new BudgetSpent(42));
    const sent = step(request, () => Promise.reject(new Error('was sent')));
    await expect(sent).rejects.toMatchObject({ code: 'RATE_LIMITED', reason: 'BUDGET_SPENT', retryAfter: 42 });
  });

  it('is cancelled where its caller has gone meanwhile', async () => {
    const signal = AbortSignal.abort();
    const { step } = recording(signal.reason);
    await expect(step({ ...request, signal }, () => Promise.resolve(answer))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});
