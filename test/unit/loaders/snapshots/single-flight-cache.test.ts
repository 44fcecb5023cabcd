import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError, type Call, type CallAccount, type CallWaiter } from '../../../../src/domain/index.js';
import { SingleFlightCache } from '../../../../src/loaders/snapshots/single-flight-cache.js';

const accountOf = (client: string): CallAccount => ({
  client,
  take: () => null,
  giveBack: () => undefined,
  chargeCpu: () => undefined,
});

/** Reads that the test completes, and the values read from them. */
function shared({ ttlMs = 60_000, limit = 100 } = {}) {
  let time = 1_000;
  const calls: { readonly key: string; readonly signal: AbortSignal; end(value: string | Error): void }[] = [];
  const readings = new SingleFlightCache<string>({ now: () => time, ttlMs, limit, sizeOf: (value) => value.length });
  const load = (key: string) => (call: Call) =>
    new Promise<string>((resolve, reject) => {
      const end = (value: string | Error) => (value instanceof Error ? reject(value) : resolve(value));
      calls.push({ key, signal: call.signal as AbortSignal, end });
    });
  return {
    readings,
    calls,
    read: (key = 'f1', signal?: AbortSignal) => readings.read(key, load(key), signal === undefined ? {} : { signal }),
    /** Reads and completes the read at once. */
    store: async (key: string, value: string) => {
      const read = readings.read(key, load(key), {});
      calls.at(-1)?.end(value);
      await read;
    },
    pass: (ms: number) => void (time += ms),
  };
}

afterEach(() => {
  jest.useRealTimers();
});

describe('the single-flight cache', () => {
  it('reads once for concurrent callers', async () => {
    const { read, calls } = shared();
    const both = [read(), read()];
    expect(calls).toHaveLength(1);
    calls[0]?.end('read');
    expect(await Promise.all(both)).toEqual([
      { value: 'read', asOf: 1_000, calls: 0 },
      { value: 'read', asOf: 1_000, calls: 0 },
    ]);
  });

  it('starts a new read if one makes no progress, and keeps the newer value', async () => {
    const { read, calls, pass } = shared();
    const before = read();
    pass(2_001);
    const after = [read(), read()];
    expect(calls).toHaveLength(2);
    calls[1]?.end('newer');
    expect(await Promise.all(after)).toMatchObject([{ value: 'newer' }, { value: 'newer' }]);
    calls[0]?.end('older');
    expect(await before).toMatchObject({ value: 'older' });
    expect(await read()).toMatchObject({ value: 'newer' });
  });

  it('starts a new read once for callers of a stalled one', async () => {
    jest.useFakeTimers();
    const { read, calls, pass } = shared();
    const waited = async (ms: number) => {
      pass(ms);
      await jest.advanceTimersByTimeAsync(ms);
    };
    const first = read();
    await waited(1_000);
    const joined = [read(), read()];
    await waited(900);
    expect(calls).toHaveLength(1);
    await waited(200);
    expect(calls).toHaveLength(2);
    await waited(60_000);
    expect([calls.length, calls[0]?.signal.aborted]).toEqual([2, false]);
    calls[1]?.end('newer');
    expect(await Promise.all(joined)).toMatchObject([{ value: 'newer' }, { value: 'newer' }]);
    calls[0]?.end('older');
    expect(await first).toMatchObject({ value: 'older' });
  });

  it('charges the first client and queues for all of them', async () => {
    const { readings } = shared();
    const loads: { readonly call: Call; readonly end: (value: string) => void }[] = [];
    const read = (client: string) =>
      readings.read('f1', (call) => new Promise((end) => loads.push({ call, end })), { account: accountOf(client) });
    const both = [read('a'), read('b')];
    const waiters: CallWaiter[] = [];
    loads[0]?.call.waiters?.watch((waiter) => waiters.push(waiter));
    expect([loads.length, loads[0]?.call.account?.client, waiters]).toEqual([
      1,
      'a',
      [{ client: 'b', priority: 'interactive' }],
    ]);
    loads[0]?.end('read');
    await Promise.all(both);
  });

  it.each(['QUERY_TOO_EXPENSIVE', 'TOO_MANY_REQUESTS'] as const)(
    'starts a new read for the others if the first client hits its own limit (%s)',
    async (code) => {
      const { read, calls } = shared();
      const [first, second] = [read(), read()];
      calls[0]?.end(new DomainError(code, 'spent'));
      await expect(first).rejects.toMatchObject({ code });
      while (calls.length < 2) await new Promise(setImmediate);
      calls[1]?.end('read');
      expect(await second).toMatchObject({ value: 'read' });
    },
  );

  it('returns a value until its lifetime since the start of the read is over', async () => {
    const { read, calls, pass } = shared();
    const first = read();
    pass(10_000);
    calls[0]?.end('read');
    expect((await first).asOf).toBe(1_000);
    pass(49_999);
    expect(await read()).toMatchObject({ value: 'read', asOf: 1_000 });
    pass(1);
    const second = read();
    expect(calls).toHaveLength(2);
    calls[1]?.end('anew');
    expect(await second).toMatchObject({ value: 'anew', asOf: 61_000 });
  });

  it('caches nothing with a lifetime of 0, and still reads once for concurrent callers', async () => {
    const { read, calls, readings } = shared({ ttlMs: 0 });
    const both = [read(), read()];
    calls[0]?.end('read');
    await Promise.all(both);
    expect(readings.getFresh('f1')).toBeUndefined();
    void read();
    expect(calls).toHaveLength(2);
  });

  it('returns a failure to all callers, does not cache it and aborts its remaining calls', async () => {
    const { read, calls } = shared();
    const both = [read(), read()];
    calls[0]?.end(new Error('broken'));
    for (const outcome of await Promise.allSettled(both)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'broken' } });
    }
    expect(calls[0]?.signal.aborted).toBe(true);
    void read();
    expect(calls).toHaveLength(2);
  });

  it('continues when one of several callers aborts', async () => {
    const { read, calls } = shared();
    const leaving = new AbortController();
    const left = read('f1', leaving.signal);
    const stayed = read('f1', new AbortController().signal);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(calls[0]?.signal.aborted).toBe(false);
    calls[0]?.end('read');
    expect((await stayed).value).toBe('read');
  });

  it('aborts when the last caller aborts, and starts a new read for the next', async () => {
    const { read, calls, readings } = shared();
    const callers = [new AbortController(), new AbortController()];
    const waits = callers.map(({ signal }) => read('f1', signal));
    for (const caller of callers) caller.abort();
    for (const outcome of await Promise.allSettled(waits)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CANCELLED' } });
    }
    expect(calls[0]?.signal.aborted).toBe(true);
    const next = read();
    expect(calls).toHaveLength(2);
    calls[0]?.end('late');
    await Promise.resolve();
    expect(readings.getFresh('f1')).toBeUndefined();
    calls[1]?.end('read');
    expect((await next).value).toBe('read');
  });

  it('makes no call for a caller that is already aborted', async () => {
    const { read, calls } = shared();
    await expect(read('f1', AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(calls.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('evicts the oldest when there are too many items', async () => {
    const { store, readings } = shared({ limit: 10 });
    await store('f1', 'four');
    await store('f2', 'four');
    await store('f3', 'four');
    expect(readings.getFresh('f1')).toBeUndefined();
    expect(readings.getFresh('f2')?.value).toBe('four');
    expect(readings.getFresh('f3')?.value).toBe('four');
  });

  it('does not cache a value above the limit, nor evict others for it', async () => {
    const { store, readings } = shared({ limit: 10 });
    await store('f1', 'four');
    await store('f2', 'more than ten');
    expect(readings.getFresh('f2')).toBeUndefined();
    expect(readings.getFresh('f1')?.value).toBe('four');
  });

  it('removes expired values without being called', async () => {
    jest.useFakeTimers();
    const { store, readings } = shared();
    await store('f1', 'read');
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(60_000);
    // The clock of the reads is fixed: the timer has dropped it.
    expect(readings.getFresh('f1')).toBeUndefined();
  });

  it('clears all values and timers', async () => {
    jest.useFakeTimers();
    const { store, readings } = shared();
    await store('f1', 'read');
    readings.clear();
    expect(readings.getFresh('f1')).toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });
});
