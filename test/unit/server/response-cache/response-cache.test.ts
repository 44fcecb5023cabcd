import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { ResponseCache, type CacheableResponse } from '../../../../src/server/response-cache/response-cache.js';

const json = { 'content-type': 'application/json', accept: 'application/json' };
const request = (body: unknown, headers: Record<string, string> = json, method = 'POST') =>
  ({ method, headers, body }) as unknown as FastifyRequest;
const extensions = { upstream: { calls: 1 } };
const answer = (freshMs: number): CacheableResponse => ({
  operationName: 'Fleets',
  extensions,
  freshMs,
  accessRecord: { parts: ['"fleetId":"paris"'] },
});
const payload = (data = 'Paris') => `{"data":"${data}","extensions":${JSON.stringify(extensions)}}\n`;

function setUp(maxBytes = 100_000) {
  let at = 0;
  const cache = new ResponseCache({
    maxBytes,
    variesBy: ['explain'],
    cachedExtensions: (_, elapsedMs) => ({ elapsedMs }),
    clock: () => at,
  });
  /** Sends a request, and stores the response after a cache miss. */
  const ask = (
    requested: FastifyRequest,
    freshMs = 1_000,
    text = payload(),
    contentType: unknown = 'application/json',
  ) => {
    const found = cache.find(requested);
    if (found !== null) return found.text;
    cache.note(requested, answer(freshMs));
    cache.store(requested, text, contentType);
    return null;
  };
  return { cache, ask, pass: (ms: number) => void (at += ms) };
}

describe('a cached response', () => {
  it('is served until it expires, with current extensions', () => {
    const { ask, pass, cache } = setUp();
    expect(ask(request({ query: '{ a }' }))).toBeNull();
    pass(999);
    expect(ask(request({ query: '{ a }' }))).toBe('{"data":"Paris","extensions":{"elapsedMs":999}}\n');
    pass(1);
    expect(ask(request({ query: '{ a }' }))).toBeNull();
    expect(cache.stats.hits).toBe(1);
  });

  it.each<[string, FastifyRequest]>([
    ['other variables', request({ query: '{ a }', variables: { first: 1 } })],
    ['another media type', request({ query: '{ a }' }, { ...json, accept: 'application/graphql-response+json' })],
    ['another header that it depends on', request({ query: '{ a }' }, { ...json, explain: 'plan' })],
    ['another method', request({ query: '{ a }' }, json, 'GET')],
    ['a body that is not JSON', request({ query: '{ a }' }, { ...json, 'content-type': 'text/plain' })],
  ])('is not served for %s', (_, other) => {
    const { ask } = setUp();
    ask(request({ query: '{ a }' }));
    expect(ask(other)).toBeNull();
  });

  it.each<[string, number, string, unknown]>([
    ['is stale already', 0, payload(), 'application/json'],
    ['contains no upstream data', Infinity, payload(), 'application/json'],
    ['ends with unknown extensions', 1_000, payload().replace('}}', ',"more":1}}'), 'application/json'],
    ['has no content type', 1_000, payload(), null],
  ])('is not stored if it %s', (_, freshMs, text, contentType) => {
    const { ask, cache } = setUp();
    ask(request({ query: '{ a }' }), freshMs, text, contentType);
    expect(cache.stats.entries).toBe(0);
  });

  it('is not stored if it is incomplete', () => {
    const { cache } = setUp();
    const requested = request({ query: '{ a }' });
    cache.find(requested);
    cache.store(requested, payload(), 'application/json');
    expect(cache.stats.entries).toBe(0);
  });

  it('is not stored for a very long request', () => {
    const { ask, cache } = setUp();
    ask(request({ query: ' '.repeat(20_000) }));
    expect(cache.stats.entries).toBe(0);
  });

  it('is evicted for others', () => {
    const { ask, cache } = setUp(2_000);
    for (let n = 0; n < 10; n += 1) ask(request({ query: `{ a${n} }` }));
    expect(cache.stats).toMatchObject({ entries: 3 });
    expect(cache.stats.bytes).toBeLessThanOrEqual(2_000);
    cache.clear();
    expect(cache.stats).toMatchObject({ entries: 0, bytes: 0 });
  });

  it('is not stored if the cache is disabled', () => {
    const { ask, cache } = setUp(0);
    ask(request({ query: '{ a }' }));
    expect(cache.stats.entries).toBe(0);
  });
});
