import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { idOf, writeManifest } from '../../src/documents/index.js';
import { anyone, type Principal } from '../../src/domain/index.js';
import { cacheDefaults, startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { fleetOf, frozen } from './support/truth.js';

let world: TestWorld;
/** Number of log lines before the current test. */
let before = 0;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 3, gaps: false }] } });
});
afterAll(() => world.close());

const restart = (options: FacadeOptions = {}): Promise<void> => {
  before = world.log.length;
  return world.restart(options);
};
const logged = (): readonly string[] => world.log.slice(before);

const post = async (body: object | string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${world.facade.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Answer<{ fleets?: unknown; fleet?: unknown }>) };
};
const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const paris = { fleets: { nodes: [{ name: 'Paris' }] } };

const fleets = {
  name: 'Fleets',
  type: 'query',
  body: 'query Fleets {\n  fleets {\n    nodes {\n      name\n    }\n  }\n}',
} as const;
const count = { name: 'Count', type: 'query', body: 'query Count {\n  fleets {\n    totalCount\n  }\n}' } as const;
const vehicles = {
  name: 'Vehicles',
  type: 'query',
  body: 'query Vehicles($fleetId: ID!) {\n  fleet(fleetId: $fleetId) {\n    vehicles(first: 2) {\n      totalCount\n    }\n  }\n}',
} as const;
const id = idOf(fleets.body);

describe('trusted documents', () => {
  let folder: string;
  let lists = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-trusted-'));
  });
  afterAll(async () => {
    await world.restart();
    rmSync(folder, { recursive: true });
  });
  /** The file of the current test. */
  const list = () => join(folder, `list-${lists}.json`);
  const start = async (mode: 'also' | 'only', { server, ...options }: FacadeOptions = {}, text?: string) => {
    lists += 1;
    writeFileSync(list(), text ?? writeManifest([fleets, vehicles], 'apollo'));
    await restart({ ...options, server: { ...server, documents: { mode, files: [list()] } } });
  };
  const get = async (parameters: Readonly<Record<string, string>>) => {
    const response = await fetch(`${world.facade.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    return { status: response.status, ...((await response.json()) as Answer<unknown>) };
  };
  it.each([
    ['Apollo’s extension', { extensions: persisted(id) }],
    ['documentId', { documentId: id }],
    ['documentId with its prefix', { documentId: `sha256:${id}` }],
    ['Relay’s doc_id', { doc_id: id }],
    ['id', { id }],
    ['two of them that agree', { id, documentId: `sha256:${id}` }],
    ['an id and its text', { id, query: fleets.body }],
  ])('are executed in mode `only`, identified by %s', async (_what, body) => {
    await start('only');
    expect(await post(body)).toMatchObject({ status: 200, data: paris });
    const parameters = Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(await get(Object.fromEntries(parameters) as Record<string, string>)).toMatchObject({
      status: 200,
      data: paris,
    });
  });

  it('accept variables', async () => {
    await start('only');
    const variables = { fleetId: fleetOf(world).id };
    expect(await post({ documentId: idOf(vehicles.body), variables })).toMatchObject({
      data: { fleet: { vehicles: { totalCount: 3 } } },
    });
  });

  it('are the only ones executed: texts, other ids, registrations and introspection are rejected without a call', async () => {
    await start('only', { server: { introspection: true } });
    const { total } = await world.count(async () => {
      for (const body of [
        { query: count.body },
        { query: fleets.body },
        { query: getIntrospectionQuery() },
        { query: count.body, extensions: persisted(idOf(count.body)) },
        { query: count.body, extensions: persisted(id) },
        { query: [fleets.body], documentId: id },
        { documentId: idOf(count.body) },
        { documentId: '__proto__' },
        { documentId: [id] },
        { documentId: '' },
        { variables: {} },
        [{ documentId: id }],
        {},
      ]) {
        const answer = await post(body);
        expect({ body, status: answer.status, code: codeOf(answer) }).toEqual({
          body,
          status: 403,
          code: 'DOCUMENT_NOT_TRUSTED',
        });
        expect(answer.data).toBeUndefined();
      }
      for (const parameters of [{ query: count.body }, { documentId: 'other' }, { extensions: '{' }, {}] as Record<
        string,
        string
      >[]) {
        expect(codeOf(await get(parameters))).toBe('DOCUMENT_NOT_TRUSTED');
      }
      expect(codeOf(await post({ documentId: id, doc_id: idOf(vehicles.body) }))).toBe('BAD_REQUEST');
      // A text sent with its hash is not registered.
      expect(codeOf(await post({ extensions: persisted(idOf(count.body)) }))).toBe('DOCUMENT_NOT_TRUSTED');
    });
    expect(total).toBe(0);
  });

  it('that are missing are logged by their hash; other ids of clients are not logged', async () => {
    await start('only');
    await post({ documentId: idOf(count.body) });
    await post({ documentId: 'VR3UHZKXZLT012345' });
    const refused = logged()
      .filter((line) => line.includes('request refused'))
      .map((line) => JSON.parse(line) as object);
    expect(refused).toMatchObject([
      { documentId: idOf(count.body), errorCodes: ['DOCUMENT_NOT_TRUSTED'] },
      { errorCodes: ['DOCUMENT_NOT_TRUSTED'] },
    ]);
    expect(logged().join('')).not.toContain('VR3UHZKXZLT012345');
  });

  it('are not executed for a body that Apollo rejects as well', async () => {
    await start('only');
    const { total } = await world.count(async () => {
      const answer = await post(JSON.stringify({ documentId: id }), { 'content-type': 'text/plain' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.data).toBeUndefined();
    });
    expect(total).toBe(0);
  });

  it('include introspection if it is listed', async () => {
    const schema = { name: 'Schema', type: 'query', body: 'query Schema { __schema { queryType { name } } }' } as const;
    await start('only', { server: { introspection: true } }, writeManifest([schema], 'relay', 'md5'));
    expect(await post({ doc_id: idOf(schema.body, 'md5') })).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('are accepted together with any text and automatic persisted queries in mode `also`', async () => {
    await start('also');
    expect(await post({ documentId: id })).toMatchObject({ data: paris });
    expect(await post({ query: count.body })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
    const hash = idOf(count.body);
    expect(codeOf(await post({ extensions: persisted(hash) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await post({ query: count.body, extensions: persisted(hash) })).toMatchObject({
      data: { fleets: { totalCount: 1 } },
    });
    expect(await post({ extensions: persisted(hash) })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
    expect(await post({ documentId: hash })).toMatchObject({ status: 404 });
    expect(codeOf(await post({ documentId: hash }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    // A member `id` next to a text is ignored.
    expect(await post({ query: count.body, id: 'anything' })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
  });

  it('that are invalid in the schema are logged, and the others are executed', async () => {
    const old = { name: 'Old', type: 'query', body: 'query Old { noLongerThere }' } as const;
    await start('only', {}, writeManifest([old, fleets], 'apollo'));
    const line = logged().find((each) => each.includes('is invalid in the schema'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: expect.anything(),
      document: { name: 'Old', id: idOf(old.body) },
    });
    expect(codeOf(await post({ documentId: idOf(old.body) }))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await post({ documentId: id })).toMatchObject({ data: paris });
  });

  it('are reloaded when the file changes; an invalid file is rejected and the previous list stays', async () => {
    await start(
      'only',
      { cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 } },
      JSON.stringify({ main: fleets.body }),
    );
    expect(await post({ id: 'main' })).toMatchObject({ data: paris });
    writeFileSync(list(), '{"main": "query Fle');
    await world.facade.reloadDocuments();
    expect(logged().join('\n')).toContain('the previous ones stay in use');
    expect(await post({ id: 'main' })).toMatchObject({ data: paris });
    // The same id for another text: the cached response of the previous one is not returned.
    writeFileSync(list(), JSON.stringify({ main: count.body }));
    await world.facade.reloadDocuments();
    expect(await post({ id: 'main' })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
    writeFileSync(list(), '{}');
    await world.facade.reloadDocuments();
    expect(codeOf(await post({ id: 'main' }))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('that cannot be read prevent the server from starting', async () => {
    const restarted = start('only', {}, 'no list');
    await expect(restarted).rejects.toMatchObject({ code: 'TRUSTED_DOCUMENTS_INVALID' });
    await start('only', {}, '{}');
  });
});

describe('automatic persisted queries', () => {
  const query = 'query Fleets { fleets { nodes { name } } }';
  const hash = idOf(query);
  const send = (
    text: string | undefined,
    sha256Hash: unknown,
    headers: Readonly<Record<string, string>> = {},
    version = 1,
  ) => post({ query: text, extensions: persisted(sha256Hash, version) }, headers);

  it('are requested once with their text, and found by hash from then on', async () => {
    await restart();
    expect(codeOf(await send(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await send(query, hash)).data).toEqual(paris);
    expect((await send(undefined, hash)).data).toEqual(paris);
  });

  it('are rejected with a message if the hash belongs to another text, and are not stored', async () => {
    await restart();
    const other = idOf('query Other { fleets { totalCount } }');
    const answer = await send(query, other);
    expect(codeOf(answer)).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toMatch(/sha256Hash/);
    expect(codeOf(await send(undefined, other))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([{}, null, 7, '__proto__', ''])('are rejected for the invalid hash %j', async (sha256Hash) => {
    await restart();
    expect(['PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST']).toContain(codeOf(await send(undefined, sha256Hash)));
  });

  it('are rejected with a message for another protocol version', async () => {
    await restart();
    expect(codeOf(await send(query, hash, {}, 2))).toBe('BAD_REQUEST');
    expect(codeOf(await send(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are not stored if they are invalid', async () => {
    await restart();
    const text = '{ nope }';
    expect(codeOf(await send(text, idOf(text)))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await send(undefined, idOf(text)))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are evicted, least recently used first, when they exceed the size limit', async () => {
    await restart({ server: { persistedQueriesMaxBytes: 2_000 } });
    await send(query, hash);
    for (let n = 0; n < 10; n += 1) {
      const text = `query Q${n} { fleets { totalCount } }`;
      expect(codeOf(await send(text, idOf(text)))).toBeUndefined();
    }
    expect(codeOf(await send(undefined, hash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const last = 'query Q9 { fleets { totalCount } }';
    expect(codeOf(await send(undefined, idOf(last)))).toBeUndefined();
  });

  it('are reported as not supported if the size limit is 0', async () => {
    await restart({ server: { persistedQueriesMaxBytes: 0 } });
    expect(codeOf(await send(undefined, hash))).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('stored by one client are executed for another with its own permissions', async () => {
    const seen: string[] = [];
    const authenticate = async ({ authorization }: { authorization?: string | undefined }): Promise<Principal> => {
      seen.push(authorization ?? '');
      if (authorization === undefined)
        throw Object.assign(new Error('unauthenticated'), { statusCode: 401, code: 'UNAUTHENTICATED' });
      return { ...anyone, id: authorization };
    };
    await restart({ authenticate });
    await send(query, hash, { authorization: 'a' });
    expect((await send(undefined, hash, { authorization: 'b' })).data).toEqual({
      fleets: { nodes: [{ name: 'Paris' }] },
    });
    expect(seen).toEqual(['a', 'b']);
    // A stored hash gives no access to an unauthenticated client.
    const answer = await send(undefined, hash);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
  });

  it('give no access to responses cached for another client', async () => {
    const authenticate = async ({
      authorization = '',
    }: {
      authorization?: string | undefined;
    }): Promise<Principal> => ({
      ...anyone,
      id: authorization,
    });
    await restart({ authenticate, cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 } });
    await send(query, hash, { authorization: 'a' });
    const cached = () =>
      logged()
        .filter((line) => line.includes('"msg":"operation"'))
        .map((line) => (JSON.parse(line) as { fromCache?: boolean }).fromCache === true);
    for (const authorization of ['a', 'a', 'b', 'b']) await send(undefined, hash, { authorization });
    expect(cached()).toEqual([false, false, true, false, true]);
  });
});
