import { afterEach, describe, expect, it } from '@jest/globals';
import { idOf } from '../../src/documents/index.js';
import { cacheDefaults, startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { fleetOf, frozen, worldStart } from './support/truth.js';

const query = `query Asked($fleetId: ID!) {
  fleet(fleetId: $fleetId) { name vehicles(first: 2) { nodes { vin status { createdAt } } } }
}`;

describe('HTTP caches', () => {
  let world: TestWorld;
  let at = worldStart;
  afterEach(() => world.close());
  const start = async (options: FacadeOptions = {}) => {
    at = worldStart;
    world = await startWorld({
      now: () => at,
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 2, gaps: false }] },
      ...options,
      cache: { ...cacheDefaults, answersMaxBytes: 1_000_000, liveMs: 30_000, ...options.cache },
    });
  };
  const get = async (text = query, headers: Readonly<Record<string, string>> = {}) => {
    const parameters = new URLSearchParams({ query: text, variables: JSON.stringify({ fleetId: fleetOf(world).id }) });
    return fetch(`${world.facade.url}/graphql?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  };
  const cacheControlOf = async (answer: Promise<Response>) => (await answer).headers.get('cache-control');

  it('receive a private max-age that matches the remaining freshness', async () => {
    await start();
    const first = await get();
    expect(first.headers.get('cache-control')).toBe('private, max-age=30');
    expect(first.headers.get('vary')).toBe('accept, authorization, fleetgraph-explain');
    at += 12_300;
    expect(await cacheControlOf(get())).toBe('private, max-age=17');
  });

  it('may share responses only when the operator declares that they authenticate clients', async () => {
    await start({ server: { httpCache: 'shared' } });
    const answer = await get();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
    expect(answer.headers.get('vary')).toContain('authorization');
  });

  it('vary on the origin when CORS is enabled', async () => {
    await start({ server: { corsOrigins: ['https://a.example', 'https://b.example'] } });
    const vary = (await get(query, { origin: 'https://a.example' })).headers.get('vary');
    expect(vary?.split(', ').sort()).toEqual(['accept', 'authorization', 'fleetgraph-explain', 'origin']);
  });

  it.each([
    [
      'an error',
      async () => {
        world.simulator.setFault({ kind: 'status', status: 500, operation: 'getFleetMantenanceList' });
        const answer = await get(query.replace('vin', 'vin maintenance { daysBeforeMaintenance }'));
        expect(((await answer.clone().json()) as Answer<unknown>).errors?.length).toBeGreaterThan(0);
        expect(answer.status).toBe(200);
        return answer;
      },
    ],
    ['a field about the current moment', async () => get('{ rateLimit { second { remaining } } }')],
    ['the age of an object', async () => get(query.replace('createdAt', 'age'))],
    ['no upstream data', async () => get('{ __typename }')],
    ['a rejection', async () => get('{ nope }')],
    ['a plan', async () => get(query, { 'fleetgraph-explain': 'plan' })],
    [
      'an unknown hash',
      async () => {
        const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: idOf('nothing') } });
        return fetch(`${world.facade.url}/graphql?${new URLSearchParams({ extensions }).toString()}`, {
          headers: { 'apollo-require-preflight': 'true' },
        });
      },
    ],
  ])('do not store a response with %s', async (_what, ask) => {
    await start({ server: { httpCache: 'shared' } });
    const answer = await ask();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('do not store responses to POST, cached or not', async () => {
    await start();
    const post = async () =>
      fetch(`${world.facade.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { fleetId: fleetOf(world).id } }),
      });
    expect(await cacheControlOf(post())).toBe('no-store');
    expect(await cacheControlOf(post())).toBe('no-store');
  });

  it.each([
    ['HTTP caching is disabled', { server: { httpCache: 'off' } }],
    ['the upstream cache is disabled', { cache: { maxBytes: 0 } }],
  ] as const)('store nothing when %s', async (_why, options) => {
    await start(options);
    expect(await cacheControlOf(get())).toBe('no-store');
  });

  it('revalidate with an ETag of the data alone', async () => {
    await start();
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    // This response was cached, which its extensions report.
    const second = await get();
    expect(second.headers.get('etag')).toBe(tag);
    const { extensions } = (await second.json()) as Answer<unknown>;
    expect(extensions).not.toEqual(((await first.json()) as Answer<unknown>).extensions);
    at += 10_000;
    const third = await get(query, { 'if-none-match': `"other", ${tag}` });
    expect(third.status).toBe(304);
    expect(await third.text()).toBe('');
    expect(third.headers.get('cache-control')).toBe('private, max-age=20');
    expect(third.headers.get('vary')).toContain('authorization');
    expect((await get(query, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    const other = await get(query.replace('name ', ''), { 'if-none-match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('are not used by cross-origin navigation', async () => {
    await start();
    const answer = await get(query, { 'apollo-require-preflight': '' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
