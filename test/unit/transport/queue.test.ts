import { describe, expect, it } from '@jest/globals';
import { queue } from '../../../src/transport/queue.js';
import type { UpstreamAnswer, UpstreamRequest } from '../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const request = (operation: string): UpstreamRequest => ({
  operation,
  method: 'GET',
  url: new URL('https://psa.example/'),
  accept: 'application/json',
});

/** A next step whose calls end when the test says so. */
function held() {
  const started: string[] = [];
  const ends: PromiseWithResolvers[] = [];
  let under = 0;
  let most = 0;
  const next = async ({ operation }: UpstreamRequest): Promise<UpstreamAnswer> => {
    started.push(operation);
    most = Math.max(most, (under += 1));
    try {
      await new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
      return answer;
    } finally {
      under -= 1;
    }
  };
  return { next, started, ends, most: () => most };
}

interface PromiseWithResolvers {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Lets everything run that is not waiting for the test. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue', () => {
  it('lets as many calls go as there are connections, and the others in the order in which they came', async () => {
    const { next, started, ends, most } = held();
    const middleware = queue(2);
    const calls = ['a', 'b', 'c', 'd'].map((operation) => middleware(request(operation), next));
    await settle();
    expect(started).toEqual(['a', 'b']);
    ends[1]?.resolve();
    await calls[1];
    await settle();
    expect(started).toEqual(['a', 'b', 'c']);
    ends[0]?.resolve();
    await settle();
    expect(started).toEqual(['a', 'b', 'c', 'd']);
    for (const end of ends) end.resolve();
    expect(await Promise.all(calls)).toEqual([answer, answer, answer, answer]);
    expect(most()).toBe(2);
  });

  it('gives a failed call’s place to the next, and its failure to its caller only', async () => {
    const { next, started, ends } = held();
    const middleware = queue(1);
    const calls = ['a', 'b'].map((operation) => middleware(request(operation), next));
    const settled = Promise.allSettled(calls);
    await settle();
    ends[0]?.reject(new Error('broken'));
    await settle();
    expect(started).toEqual(['a', 'b']);
    ends[1]?.resolve();
    expect(await settled).toMatchObject([
      { status: 'rejected', reason: { message: 'broken' } },
      { status: 'fulfilled', value: answer },
    ]);
  });
});
