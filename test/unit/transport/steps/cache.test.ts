import { describe, expect, it } from '@jest/globals';
import { MemoryStore, UpstreamCache } from '../../../../src/cache/index.js';
import { cache } from '../../../../src/transport/steps/cache.js';
import {
  UpstreamError,
  type CallUsageCounter,
  type Freshness,
  type CachedAnswer,
  type UpstreamAnswer,
  type UpstreamRequest,
} from '../../../../src/transport/index.js';

const noData = { status: 404, code: 40499, uuid: 'a-uuid', timestamp: null };
const freshness: Freshness = { freshMs: 30_000, noDataMs: 5_000, isNoData: ({ code }) => code === 40499 };
const request: UpstreamRequest = {
  operation: 'getFleets',
  method: 'GET',
  url: new URL('https://upstream.example/v3/fleets?locale=fr'),
  accept: 'application/hal+json',
  freshness,
};

function setUp(owner = 'us') {
  let at = 0;
  const sent: UpstreamRequest[] = [];
  const uses: Parameters<CallUsageCounter['note']>[0][] = [];
  const upstream = {
    answer: (): Promise<UpstreamAnswer> => Promise.resolve({ status: 200, headers: {}, body: { n: 1 }, bytes: 7 }),
  };
  const answers = new UpstreamCache<CachedAnswer>({
    store: new MemoryStore({ maxBytes: 1e6 }),
    now: () => at,
    staleWhileRevalidateMs: 1_000,
    staleIfErrorMs: 60_000,
  });
  const send = (change: Partial<UpstreamRequest> = {}, as = owner) =>
    cache(answers, as)({ ...request, usageCounter: { note: (use) => uses.push(use) }, ...change }, (next) => {
      sent.push(next);
      return upstream.answer();
    });
  return { answers, send, sent, uses, upstream, pass: (ms: number) => void (at += ms) };
}

describe('a cached response', () => {
  it('is returned unchanged, and its age is reported', async () => {
    const { send, sent, uses, pass } = setUp();
    const first = await send();
    expect(uses).toEqual([]);
    pass(1_500);
    expect(await send()).toBe(first);
    expect(sent).toHaveLength(1);
    expect(uses).toEqual([{ from: 'memory', calls: 1, ageMs: 1_500, freshMs: 28_500, stale: false, failure: null }]);
  });

  it.each<[string, Partial<UpstreamRequest>]>([
    ['another URL', { url: new URL('https://upstream.example/v3/fleets?locale=de') }],
    ['another version', { url: new URL('https://upstream.example/v2/fleets?locale=fr') }],
    ['another view', { url: new URL('https://upstream.example/v3/fleets?locale=fr&profile=endUser') }],
    ['another representation', { accept: 'application/vnd.geo+json' }],
  ])('is not used for %s', async (_, change) => {
    const { send, sent } = setUp();
    await send();
    await send(change);
    expect(sent).toHaveLength(2);
  });

  it('is not used for another login', async () => {
    const { send, sent } = setUp();
    await send();
    await send({}, 'them');
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Partial<UpstreamRequest>]>([
    ['writes', { method: 'POST' }],
    ['must not be cached', { freshness: { ...freshness, freshMs: 0 } }],
  ])('does not exist for a call that %s', async (_, change) => {
    const { send, sent } = setUp();
    await send(change);
    await send(change);
    expect(sent).toHaveLength(2);
  });

  it('is used when the upstream is unreachable, with the code of the failure', async () => {
    const { send, upstream, pass, uses } = setUp();
    const first = await send();
    pass(40_000);
    upstream.answer = () => Promise.reject(new UpstreamError('UPSTREAM_UNAVAILABLE', 'CONNECTION_REFUSED', 'No.'));
    expect(await send()).toBe(first);
    expect(uses).toEqual([
      { from: 'memory', calls: 1, ageMs: 40_000, freshMs: 0, stale: true, failure: 'UPSTREAM_UNAVAILABLE' },
    ]);
  });

  it.each(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_REQUEST', 'NOT_FOUND', 'CANCELLED'] as const)(
    'is not used after %s',
    async (code) => {
      const { send, upstream, pass } = setUp();
      await send();
      pass(40_000);
      upstream.answer = () => Promise.reject(new UpstreamError(code, 'HTTP_STATUS', 'No.'));
      await expect(send()).rejects.toMatchObject({ code });
    },
  );

  it('is refreshed in the background, with the lowest priority, without the caller’s signal, and charged to its client', async () => {
    const { answers, send, sent, pass } = setUp();
    const { signal } = new AbortController();
    const account = { client: 'a', take: () => null, giveBack: () => undefined, chargeCpu: () => undefined };
    await send({ signal, account });
    pass(30_500);
    await send({ signal, account });
    await answers.settled();
    expect(sent[0]).toMatchObject({ signal, replaceable: false });
    expect(sent[1]).toMatchObject({ priority: 'background', account });
    expect(sent[1]).not.toHaveProperty('signal');
    expect(sent[1]).not.toHaveProperty('usageCounter');
  });
});

describe('a response without data', () => {
  it('is cached for its own time and returned unchanged', async () => {
    const { send, sent, upstream, pass } = setUp();
    upstream.answer = () =>
      Promise.reject(new UpstreamError('NOT_FOUND', 'HTTP_STATUS', 'Nothing there.', { upstream: noData }));
    const seen = { code: 'NOT_FOUND', message: 'Nothing there.', upstream: noData };
    await expect(send()).rejects.toMatchObject(seen);
    await expect(send()).rejects.toMatchObject(seen);
    expect(sent).toHaveLength(1);
    pass(6_001);
    await expect(send()).rejects.toMatchObject(seen);
    expect(sent).toHaveLength(2);
  });

  it('differs from a missing resource, which is not cached', async () => {
    const { send, sent, upstream } = setUp();
    const gone = { ...noData, code: 40401 };
    upstream.answer = () => Promise.reject(new UpstreamError('NOT_FOUND', 'HTTP_STATUS', 'Gone.', { upstream: gone }));
    await expect(send()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(send()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(sent).toHaveLength(2);
  });
});
