import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Waiters } from '../../../../src/scheduling/index.js';
import { queue, type QueueOptions } from '../../../../src/transport/steps/queue.js';
import type { Meter, UpstreamAnswer, UpstreamRequest } from '../../../../src/transport/index.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: null, bytes: 0 };
const usual = { maxWaiting: 100, maxWaitMs: 60_000, clock: () => performance.now() };
const queueOf = (connections: number, bounds: Partial<QueueOptions> = {}) =>
  queue({ ...usual, connections, counters: { waiting: 0, refused: 0 }, ...bounds });
const request = (operation: string): UpstreamRequest => ({
  operation,
  method: 'GET',
  url: new URL('https://psa.example/'),
  accept: 'application/json',
});

/** A next step whose calls the test ends. */
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

/** Runs everything that does not wait for the test. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => void jest.useRealTimers());

describe('the queue', () => {
  it('starts as many calls as there are connections, and the others in order of arrival', async () => {
    const { next, started, ends, most } = held();
    const middleware = queueOf(2);
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

  it('starts the next call after a failure, and returns the failure to its caller only', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1);
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

  it('refuses calls with retryAfter while it is full', async () => {
    const { next, started, ends } = held();
    let now = 0;
    const middleware = queueOf(1, { maxWaiting: 2, clock: () => now });
    const calls = ['a', 'b', 'c'].map((operation) => middleware(request(operation), next));
    const full = { code: 'UPSTREAM_UNAVAILABLE', reason: 'QUEUE_FULL' };
    await expect(middleware(request('d'), next)).rejects.toMatchObject({ ...full, retryAfter: 1 });
    await settle();
    now = 4_200;
    ends[0]?.resolve();
    await calls[0];
    await settle();
    calls.push(middleware(request('e'), next));
    // As long as the last call waited.
    await expect(middleware(request('f'), next)).rejects.toMatchObject({ ...full, retryAfter: 5 });
    for (let each = 1; each < 4; each += 1) {
      ends[each]?.resolve();
      await settle();
    }
    await Promise.all(calls);
    expect(started).toEqual(['a', 'b', 'c', 'e']);
  });

  it('refuses a call that has waited too long, and never sends it', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1, { maxWaiting: 1, maxWaitMs: 20 });
    const first = middleware(request('a'), next);
    await expect(middleware(request('b'), next)).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      reason: 'QUEUE_WAIT',
      retryAfter: 1,
    });
    const third = middleware(request('c'), next);
    ends[0]?.resolve();
    await first;
    await settle();
    ends[1]?.resolve();
    await third;
    expect(started).toEqual(['a', 'c']);
  });

  it('removes an aborted call at once', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1, { maxWaiting: 1 });
    const first = middleware(request('a'), next);
    const gone = new AbortController();
    const second = middleware({ ...request('b'), signal: gone.signal }, next);
    gone.abort();
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(middleware({ ...request('c'), signal: gone.signal }, next)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const fourth = middleware(request('d'), next);
    ends[0]?.resolve();
    await first;
    await settle();
    ends[1]?.resolve();
    await fourth;
    expect(started).toEqual(['a', 'd']);
  });
});

describe('calls that hang on all connections', () => {
  it('are aborted, if they are reads, once a queued call gets a response', async () => {
    jest.useFakeTimers();
    const middleware = queueOf(2, { clock: () => Date.now() });
    const sent = new Map<string, (answer: UpstreamAnswer) => void>();
    const ask = (operation: string, method: 'GET' | 'POST' = 'GET') => {
      const meter: Meter = { bytes: 0, status: null, headers: {}, sent: 0, shared: false };
      return middleware({ ...request(operation), method, meter }, ({ signal }) => {
        meter.sentAt = Date.now();
        return new Promise((resolve, reject) => {
          sent.set(operation, resolve);
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      });
    };
    const [read, write, waiting] = [ask('read'), ask('write', 'POST'), ask('waiting')];
    await jest.advanceTimersByTimeAsync(1_900);
    expect([...sent.keys()]).toEqual(['read', 'write']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([...sent.keys()]).toEqual(['read', 'write', 'waiting']);
    const given = expect(read).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT', reason: 'STALLED' });
    sent.get('waiting')?.(answer);
    expect(await waiting).toBe(answer);
    await given;
    sent.get('write')?.(answer);
    expect(await write).toBe(answer);
  });
});

describe('several clients', () => {
  const account = (client: string) => ({
    client,
    take: () => null,
    giveBack: () => undefined,
    chargeCpu: () => undefined,
  });
  const of = (client: string, operation: string): UpstreamRequest => ({
    ...request(operation),
    account: account(client),
  });

  /** Ends the running calls one by one until none is left. */
  async function drain(ends: readonly PromiseWithResolvers[]): Promise<void> {
    await settle();
    for (let each = 0; each < ends.length; each += 1) {
      ends[each]?.resolve();
      await settle();
    }
  }

  it('take turns, however many calls one of them has waiting', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1);
    const calls = ['a1', 'a2', 'a3', 'a4'].map((operation) => middleware(of('a', operation), next));
    calls.push(middleware(of('b', 'b1'), next), middleware(request('refresh'), next));
    await drain(ends);
    await Promise.all(calls);
    expect(started).toEqual(['a1', 'a2', 'b1', 'refresh', 'a3', 'a4']);
  });

  it('are refused for their own backlog, not for another client’s', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1, { maxWaiting: 3 });
    const calls = ['a1', 'a2', 'a3', 'a4'].map((operation) => middleware(of('a', operation), next));
    const settled = Promise.allSettled(calls);
    await expect(middleware(of('a', 'a5'), next)).rejects.toMatchObject({ reason: 'QUEUE_FULL' });
    const other = middleware(of('b', 'b1'), next);
    await drain(ends);
    await other;
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
    expect((await settled).at(-1)).toMatchObject({ status: 'rejected', reason: { reason: 'QUEUE_FULL' } });
  });

  it('do not lose their only waiting call to each other', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1, { maxWaiting: 2 });
    const calls = ['a', 'b', 'c'].map((client) => middleware(of(client, client), next));
    await expect(middleware(of('d', 'd'), next)).rejects.toMatchObject({ reason: 'QUEUE_FULL' });
    await drain(ends);
    await Promise.all(calls);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('get a joined call sent at their own turn', async () => {
    const { next, started, ends } = held();
    const middleware = queueOf(1);
    const waiters = new Waiters();
    const calls = ['a1', 'a2', 'a3'].map((operation) => middleware(of('a', operation), next));
    calls.push(middleware({ ...of('a', 'shared'), waiters }, next));
    waiters.join({ client: 'b', priority: 'interactive' });
    await drain(ends);
    await Promise.all(calls);
    expect(started).toEqual(['a1', 'a2', 'shared', 'a3']);
  });
});

describe('the counters', () => {
  it('count waiting and refused calls', async () => {
    const counters = { waiting: 0, refused: 0 };
    const step = queueOf(1, { counters, maxWaiting: 2 });
    const release: (() => void)[] = [];
    const next = () => new Promise<UpstreamAnswer>((resolve) => release.push(() => resolve(answer)));
    const calls = ['a', 'b', 'c'].map((name) => step(request(name), next));
    while (release.length < 1) await new Promise(setImmediate);
    expect(counters).toEqual({ waiting: 2, refused: 0 });
    await expect(step(request('d'), next)).rejects.toMatchObject({ reason: 'QUEUE_FULL' });
    expect(counters).toEqual({ waiting: 2, refused: 1 });
    for (let call = 0; call < 3; call += 1) {
      while (release.length <= call) await new Promise(setImmediate);
      release[call]?.();
    }
    await Promise.all(calls);
    expect(counters).toEqual({ waiting: 0, refused: 1 });
  });
});
