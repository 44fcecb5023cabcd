import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryStore, UpstreamCache, type Reading, type Store, type Urgency } from '../../../src/cache/index.js';

const freshMs = 30_000;
const outage = new Error('out of reach');

/** A cache of one upstream value, with a manual clock. */
function setUp(store: Store<string> = new MemoryStore<string>({ maxBytes: 10_000 })) {
  let at = 1_000_000;
  const loads: Urgency[] = [];
  const upstream: { answer: () => Promise<string> } = { answer: () => Promise.resolve('first') };
  const cache = new UpstreamCache<string>({
    store,
    now: () => at,
    staleWhileRevalidateMs: 10_000,
    staleIfErrorMs: 100_000,
  });
  const reading: Reading<string> = {
    key: 'status',
    load: (urgency) => {
      loads.push(urgency);
      return upstream.answer();
    },
    freshMs: () => freshMs,
    bytes: (value) => value.length,
    isOutage: (error) => error === outage,
  };
  return {
    cache,
    loads,
    upstream,
    read: (changes: Partial<Reading<string>> = {}) => cache.read({ ...reading, ...changes }),
    pass: (ms: number) => void (at += ms),
  };
}

describe('a value', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(() => {
    world = setUp();
  });

  it('is loaded once while it is fresh, and served with its age', async () => {
    const { read, pass, loads, upstream } = world;
    expect(await read()).toEqual({ value: 'first', ageMs: null, stale: false, failure: null });
    upstream.answer = () => Promise.resolve('second');
    pass(freshMs - 1);
    expect(await read()).toEqual({ value: 'first', ageMs: freshMs - 1, stale: false, failure: null });
    expect(loads).toEqual([{ background: false, replaceable: false }]);
  });

  it('is served stale while it is refreshed once in the background', async () => {
    const { read, pass, loads, upstream, cache } = world;
    await read();
    let answer = (_: string): void => undefined;
    upstream.answer = () => new Promise((resolve) => (answer = resolve));
    pass(freshMs + 1);
    const stale = { value: 'first', ageMs: freshMs + 1, stale: true, failure: null };
    expect(await Promise.all([read(), read()])).toEqual([stale, stale]);
    expect(loads.slice(1)).toEqual([{ background: true, replaceable: true }]);
    answer('second');
    await cache.settled();
    expect(await read()).toEqual({ value: 'second', ageMs: 0, stale: false, failure: null });
  });

  it('survives a failed background refresh', async () => {
    const { read, pass, upstream, cache } = world;
    await read();
    pass(freshMs + 1);
    upstream.answer = () => Promise.reject(outage);
    await read();
    await cache.settled();
    expect(await read()).toMatchObject({ value: 'first', stale: true });
  });

  it('is loaded again after the stale period', async () => {
    const { read, pass, upstream, loads } = world;
    await read();
    pass(freshMs + 10_000);
    upstream.answer = () => Promise.resolve('second');
    expect(await read()).toEqual({ value: 'second', ageMs: null, stale: false, failure: null });
    expect(loads.at(-1)).toEqual({ background: false, replaceable: true });
  });

  it('is served stale if the upstream fails, with the failure', async () => {
    const { read, pass, upstream } = world;
    await read();
    upstream.answer = () => Promise.reject(outage);
    pass(freshMs + 99_999);
    expect(await read()).toEqual({ value: 'first', ageMs: freshMs + 99_999, stale: true, failure: outage });
    pass(1);
    await expect(read()).rejects.toBe(outage);
  });

  it('is not served instead of a refusal', async () => {
    const { read, pass, upstream } = world;
    await read();
    pass(freshMs + 20_000);
    const refusal = new Error('not for you');
    upstream.answer = () => Promise.reject(refusal);
    await expect(read()).rejects.toBe(refusal);
  });

  it('is loaded each time if it must not be cached', async () => {
    const { read, loads } = world;
    await read({ freshMs: () => 0 });
    await read({ freshMs: () => 0 });
    expect(loads).toHaveLength(2);
  });

  it('has an age counted from its request', async () => {
    const { read, pass, upstream } = world;
    upstream.answer = () => {
      pass(5_000);
      return Promise.resolve('slow');
    };
    await read();
    expect(await read()).toMatchObject({ ageMs: 5_000 });
  });
});

describe('the whole cache', () => {
  it('can be cleared', async () => {
    const { cache, read, loads } = setUp();
    await read();
    await cache.clear();
    expect(cache.stats).toMatchObject({ entries: 0, bytes: 0 });
    await read();
    expect(loads).toHaveLength(2);
  });
});

describe('the counters', () => {
  it('count reads by result, entries and bytes', async () => {
    const { cache, read, pass, upstream } = setUp();
    await read();
    await read();
    pass(freshMs + 1);
    upstream.answer = () => Promise.reject(outage);
    await read();
    await cache.settled();
    pass(20_000);
    await read();
    expect(cache.stats).toEqual({ hits: 1, misses: 2, revalidated: 1, staleOnError: 1, entries: 1, bytes: 5 });
  });
});

describe('a store', () => {
  it('counts as empty if it fails', async () => {
    const broken: Store<string> = {
      get: () => Promise.reject(new Error('no connection')),
      set: () => Promise.reject(new Error('no connection')),
      clear: () => undefined,
      size: { entries: 0, bytes: 0 },
    };
    const { read, loads } = setUp(broken);
    expect(await read()).toMatchObject({ value: 'first', ageMs: null });
    expect(await read()).toMatchObject({ value: 'first', ageMs: null });
    expect(loads).toHaveLength(2);
  });

  it('in memory is bounded in bytes and evicts the least recently used entry', () => {
    const store = new MemoryStore<number>({ maxBytes: 1_000 });
    for (let n = 0; n < 20; n += 1) {
      store.set(`key ${n}`, { value: n, asOf: 0, freshMs: 1 }, 100, 60_000);
      store.get('key 0');
    }
    expect(store.size).toEqual({ entries: 10, bytes: 1_000 });
    expect(store.get('key 0')?.value).toBe(0);
    expect(store.get('key 1')).toBeUndefined();
    // Larger than a quarter of the store, so not stored.
    store.set('large', { value: 0, asOf: 0, freshMs: 1 }, 251, 60_000);
    expect(store.get('large')).toBeUndefined();
    store.clear();
    expect(store.size).toEqual({ entries: 0, bytes: 0 });
  });
});
