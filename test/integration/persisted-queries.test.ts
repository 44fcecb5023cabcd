import { afterEach, describe, expect, it } from '@jest/globals';
import { anyone, type Principal } from '../../src/domain/index.js';
import { idOf } from '../../src/documents/index.js';
import { cacheDefaults, startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { frozen } from './support/truth.js';

const query = 'query Fleets { fleets { nodes { name } } }';
const hash = idOf(query);

describe('automatic persisted queries', () => {
  let world: TestWorld;
  afterEach(() => world.close());
  const start = async (options: FacadeOptions = {}) => {
    world = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 1, gaps: false }] },
      ...options,
    });
  };
  const post = async (
    text: string | undefined,
    sha256Hash: unknown,
    headers: Readonly<Record<string, string>> = {},
    version = 1,
  ) => {
    const response = await fetch(`${world.facade.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, extensions: { persistedQuery: { version, sha256Hash } } }),
    });
    return (await response.json()) as Answer<unknown>;
  };
  const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;

  it('are asked for once, and found from then on', async () => {
    await start();
    expect(codeOf(await post(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(query, hash)).data).toEqual({ fleets: { nodes: [{ name: 'Paris' }] } });
    expect((await post(undefined, hash)).data).toEqual({ fleets: { nodes: [{ name: 'Paris' }] } });
  });

  it('are refused with words where the hash is another text’s, and not kept', async () => {
    await start();
    const other = idOf('query Other { fleets { totalCount } }');
    const answer = await post(query, other);
    expect(codeOf(answer)).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toMatch(/sha256Hash/);
    expect(codeOf(await post(undefined, other))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([{}, null, 7, '__proto__', ''])('find nothing by %j, and fail by nothing', async (sha256Hash) => {
    await start();
    expect(['PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST']).toContain(codeOf(await post(undefined, sha256Hash)));
  });

  it('are refused with words in another version', async () => {
    await start();
    expect(codeOf(await post(query, hash, {}, 2))).toBe('BAD_REQUEST');
    expect(codeOf(await post(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are not kept where they are not valid', async () => {
    await start();
    const text = '{ nope }';
    expect(codeOf(await post(text, idOf(text)))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await post(undefined, idOf(text)))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are forgotten, the least used first, where more are sent than may be kept', async () => {
    await start({ server: { persistedQueriesMaxBytes: 2_000 } });
    await post(query, hash);
    for (let n = 0; n < 10; n += 1) {
      const text = `query Q${n} { fleets { totalCount } }`;
      expect(codeOf(await post(text, idOf(text)))).toBeUndefined();
    }
    expect(codeOf(await post(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const last = 'query Q9 { fleets { totalCount } }';
    expect(codeOf(await post(undefined, idOf(last)))).toBeUndefined();
  });

  it('are not supported where nothing may be kept, which clients take to heart', async () => {
    await start({ server: { persistedQueriesMaxBytes: 0 } });
    expect(codeOf(await post(undefined, hash))).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('that one client has had kept run for another with that other’s own rights', async () => {
    const seen: string[] = [];
    const authenticate = async ({ authorization }: { authorization?: string | undefined }): Promise<Principal> => {
      seen.push(authorization ?? '');
      if (authorization === undefined)
        throw Object.assign(new Error('who?'), { statusCode: 401, code: 'UNAUTHENTICATED' });
      return { ...anyone, id: authorization };
    };
    await start({ authenticate });
    await post(query, hash, { authorization: 'a' });
    expect((await post(undefined, hash, { authorization: 'b' })).data).toEqual({
      fleets: { nodes: [{ name: 'Paris' }] },
    });
    expect(seen).toEqual(['a', 'b']);
    // Who may not ask is not helped by naming what another may.
    const answer = await post(undefined, hash);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
  });

  it('are no way to what was remembered for another client', async () => {
    const authenticate = async ({
      authorization = '',
    }: {
      authorization?: string | undefined;
    }): Promise<Principal> => ({
      ...anyone,
      id: authorization,
    });
    await start({ authenticate, cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 } });
    await post(query, hash, { authorization: 'a' });
    const remembered = () =>
      world.log
        .filter((line) => line.includes('"msg":"operation"'))
        .map((line) => (JSON.parse(line) as { fromCache?: boolean }).fromCache === true);
    for (const authorization of ['a', 'a', 'b', 'b']) await post(undefined, hash, { authorization });
    expect(remembered()).toEqual([false, false, true, false, true]);
  });
});
