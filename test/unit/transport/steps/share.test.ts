import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Requester } from '../../../../src/scheduling/index.js';
import {
  UpstreamError,
  type CallAccount,
  type Meter,
  type UpstreamAnswer,
  type UpstreamRequest,
} from '../../../../src/transport/index.js';
import { share } from '../../../../src/transport/steps/share.js';

const answer: UpstreamAnswer = { status: 200, headers: {}, body: { name: 'Paris' }, bytes: 16 };
const fleets: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets?pageSize=60'),
  accept: 'application/hal+json',
};
const meter = (): Meter => ({ bytes: 0, status: null, headers: {}, sent: 0, shared: false });

/** A share step and the calls it has sent, which the test ends. */
function sharing(clock?: () => number) {
  const step = share(clock);
  const sent: { request: UpstreamRequest; end: (answer: UpstreamAnswer) => void; fail: (error: Error) => void }[] = [];
  const ask = (request: Partial<UpstreamRequest> = {}) =>
    step({ ...fleets, ...request }, (passed) => {
      const { promise, resolve, reject } = withResolvers<UpstreamAnswer>();
      sent.push({ request: passed, end: resolve, fail: reject });
      return promise;
    });
  return { ask, sent };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

afterEach(() => {
  jest.useRealTimers();
});

describe('identical reads in flight', () => {
  it('are sent once', async () => {
    const { ask, sent } = sharing();
    const meters = [meter(), meter(), meter()];
    const asked = meters.map((each) => ask({ meter: each }));
    expect(sent).toHaveLength(1);
    sent[0]?.end(answer);
    expect(await Promise.all(asked)).toEqual([answer, answer, answer]);
    expect(meters.map(({ shared }) => shared)).toEqual([false, true, true]);
  });

  it('are sent again if the first call makes no progress', async () => {
    let now = 0;
    const { ask, sent } = sharing(() => now);
    const first = meter();
    const before = [ask({ meter: first }), ask()];
    now = 60_000;
    // Still queued: another call would not be sent any sooner.
    before.push(ask());
    expect(sent).toHaveLength(1);
    first.sentAt = now;
    now += 2_001;
    const after = [ask(), ask()];
    expect(sent).toHaveLength(2);
    sent[1]?.end(answer);
    expect(await Promise.all(after)).toEqual([answer, answer]);
    sent[0]?.fail(new Error('broken'));
    expect((await Promise.allSettled(before)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ]);
  });

  it('are sent again, once, for callers that joined a hanging call', async () => {
    jest.useFakeTimers();
    const { ask, sent } = sharing(() => Date.now());
    const [own, joined] = [meter(), meter()];
    const first = ask({ meter: own });
    await jest.advanceTimersByTimeAsync(30_000);
    // Until then it was queued.
    own.sentAt = Date.now();
    await jest.advanceTimersByTimeAsync(1_000);
    const others = [ask({ meter: joined }), ask()];
    await jest.advanceTimersByTimeAsync(900);
    expect([sent.length, joined.shared]).toEqual([1, true]);
    await jest.advanceTimersByTimeAsync(200);
    expect([sent.length, joined.shared]).toEqual([2, false]);
    joined.sentAt = Date.now();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
    sent[1]?.end(answer);
    expect(await Promise.all(others)).toEqual([answer, answer]);
    sent[0]?.end(answer);
    expect(await first).toBe(answer);
  });

  it('fail for all callers', async () => {
    const { ask, sent } = sharing();
    const asked = [ask(), ask()];
    sent[0]?.fail(new Error('broken'));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  });

  it('are sent again after the response', async () => {
    const { ask, sent } = sharing();
    const first = ask();
    sent[0]?.end(answer);
    await first;
    void ask();
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Partial<UpstreamRequest>]>([
    ['another URL', { url: new URL('https://upstream.example/v3/fleets?pageSize=10') }],
    ['another representation', { accept: 'application/vnd.geo+json' }],
  ])('do not share with %s', (_, other) => {
    const { ask, sent } = sharing();
    void ask();
    void ask(other);
    expect(sent).toHaveLength(2);
  });

  it('do not share writes', () => {
    const { ask, sent } = sharing();
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      void ask({ method });
      void ask({ method });
    }
    expect(sent).toHaveLength(6);
  });
});

describe('a caller that aborts', () => {
  it('leaves the others waiting', async () => {
    const { ask, sent } = sharing();
    const gone = new AbortController();
    const [first, second] = [ask({ signal: gone.signal }), ask()];
    gone.abort();
    await expect(first).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(sent[0]?.request.signal?.aborted).toBe(false);
    sent[0]?.end(answer);
    expect(await second).toBe(answer);
  });

  it('cancels the call as the last one, and the next caller starts a new call', async () => {
    const { ask, sent } = sharing();
    const callers = [new AbortController(), new AbortController()];
    const asked = callers.map(({ signal }) => ask({ signal }));
    callers.forEach((caller) => caller.abort());
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(sent[0]?.request.signal?.aborted).toBe(true);
    void ask();
    expect(sent).toHaveLength(2);
  });

  it('gets a timeout error if the time limit of its request was reached', async () => {
    const { ask, sent } = sharing();
    const caller = new AbortController();
    const asked = ask({ signal: caller.signal });
    caller.abort(new DOMException('over', 'TimeoutError'));
    await expect(asked).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT', reason: 'REQUEST_DEADLINE' });
    expect(sent[0]?.request.signal?.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('sends nothing if it aborted before the call', async () => {
    const { ask, sent } = sharing();
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(sent).toHaveLength(0);
  });
});

describe('identical reads of several clients', () => {
  const account = (client: string): CallAccount => ({
    client,
    take: () => null,
    giveBack: () => undefined,
    chargeCpu: () => undefined,
  });
  const refusal = (code: 'QUERY_TOO_EXPENSIVE' | 'TOO_MANY_REQUESTS') =>
    new UpstreamError(code, 'ALLOWANCE_SPENT', 'spent');

  it('are charged to the first client and queue for all of them', () => {
    const { ask, sent } = sharing();
    void ask({ account: account('a') });
    void ask({ account: account('b') });
    const waiters: Requester[] = [];
    sent[0]?.request.waiters?.watch((waiter) => waiters.push(waiter));
    void ask({ account: account('c'), priority: 'command' });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.request.account?.client).toBe('a');
    expect(waiters).toEqual([
      { client: 'b', priority: 'interactive' },
      { client: 'c', priority: 'command' },
    ]);
  });

  it('are started again by the others if the limits of the first client end the call', async () => {
    const { ask, sent } = sharing();
    const [own, joined] = [meter(), meter()];
    const first = ask({ account: account('a'), meter: own });
    const others = [ask({ account: account('b'), meter: joined }), ask({ account: account('c') })];
    sent[0]?.fail(refusal('TOO_MANY_REQUESTS'));
    await expect(first).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    while (sent.length < 2) await new Promise(setImmediate);
    sent[1]?.end(answer);
    expect(await Promise.all(others)).toEqual([answer, answer]);
    expect([sent.length, sent[1]?.request.account?.client, joined.shared]).toEqual([2, 'b', false]);
  });

  it('are started again by the same client only if the limit was that of a single request', async () => {
    const { ask, sent } = sharing();
    const spent = [ask({ account: account('a') }), ask({ account: account('a') })];
    sent[0]?.fail(refusal('TOO_MANY_REQUESTS'));
    for (const each of spent) await expect(each).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    const [first, second] = [ask({ account: account('a') }), ask({ account: account('a') })];
    sent[1]?.fail(refusal('QUERY_TOO_EXPENSIVE'));
    await expect(first).rejects.toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
    while (sent.length < 3) await new Promise(setImmediate);
    sent[2]?.end(answer);
    expect(await second).toBe(answer);
  });
});
