import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { idOf, writeManifest } from '../../src/documents/index.js';
import { cacheDefaults, startWorld, type Answer, type FacadeOptions, type TestWorld } from '../support/world.js';
import { fleetOf, frozen } from './support/truth.js';

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
  let world: TestWorld;
  let folder: string;
  afterEach(async () => {
    await world?.close();
    rmSync(folder, { recursive: true });
  });
  const list = () => join(folder, 'list.json');
  const start = async (mode: 'also' | 'only', { server, ...options }: FacadeOptions = {}, text?: string) => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-trusted-'));
    writeFileSync(list(), text ?? writeManifest([fleets, vehicles], 'apollo'));
    world = await startWorld({
      simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 3, gaps: false }] },
      ...options,
      server: { ...server, documents: { mode, files: [list()] } },
    });
  };
  const post = async (body: object | string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${world.facade.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as Answer<{ fleets?: unknown; fleet?: unknown }>) };
  };
  const get = async (parameters: Readonly<Record<string, string>>) => {
    const response = await fetch(`${world.facade.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    return { status: response.status, ...((await response.json()) as Answer<unknown>) };
  };
  const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
  const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
  const paris = { fleets: { nodes: [{ name: 'Paris' }] } };

  it.each([
    ['Apollo’s extension', { extensions: persisted(id) }],
    ['documentId', { documentId: id }],
    ['documentId with its prefix', { documentId: `sha256:${id}` }],
    ['Relay’s doc_id', { doc_id: id }],
    ['id', { id }],
    ['two of them that agree', { id, documentId: `sha256:${id}` }],
    ['an id and the very text', { id, query: fleets.body }],
  ])('are executed where nothing else is, named by %s', async (_what, body) => {
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

  it('take variables', async () => {
    await start('only');
    const variables = { fleetId: fleetOf(world).id };
    expect(await post({ documentId: idOf(vehicles.body), variables })).toMatchObject({
      data: { fleet: { vehicles: { totalCount: 3 } } },
    });
  });

  it('are the only ones: texts, other ids, registrations and introspection are refused without a call', async () => {
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
      // What was sent along with its hash was not kept.
      expect(codeOf(await post({ extensions: persisted(idOf(count.body)) }))).toBe('DOCUMENT_NOT_TRUSTED');
    });
    expect(total).toBe(0);
  });

  it('that are missing can be found in the log, but nothing else that a client calls an id', async () => {
    await start('only');
    await post({ documentId: idOf(count.body) });
    await post({ documentId: 'VR3UHZKXZLT012345' });
    const refused = world.log
      .filter((line) => line.includes('request refused'))
      .map((line) => JSON.parse(line) as object);
    expect(refused).toMatchObject([
      { documentId: idOf(count.body), errorCodes: ['DOCUMENT_NOT_TRUSTED'] },
      { errorCodes: ['DOCUMENT_NOT_TRUSTED'] },
    ]);
    expect(world.log.join('')).not.toContain('VR3UHZKXZLT012345');
  });

  it('are not executed for a body that Apollo would not take either', async () => {
    await start('only');
    const { total } = await world.count(async () => {
      const answer = await post(JSON.stringify({ documentId: id }), { 'content-type': 'text/plain' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.data).toBeUndefined();
    });
    expect(total).toBe(0);
  });

  it('may be introspection, if that is in the list', async () => {
    const schema = { name: 'Schema', type: 'query', body: 'query Schema { __schema { queryType { name } } }' } as const;
    await start('only', { server: { introspection: true } }, writeManifest([schema], 'relay', 'md5'));
    expect(await post({ doc_id: idOf(schema.body, 'md5') })).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('stand beside any text and Apollo’s own persisted queries', async () => {
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
    // A member of that name beside a text is the client's own business.
    expect(await post({ query: count.body, id: 'anything' })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
  });

  it('that do not fit the schema are named in the log, and the others are executed', async () => {
    const old = { name: 'Old', type: 'query', body: 'query Old { noLongerThere }' } as const;
    await start('only', {}, writeManifest([old, fleets], 'apollo'));
    const line = world.log.find((each) => each.includes('is invalid in the schema'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: expect.anything(),
      document: { name: 'Old', id: idOf(old.body) },
    });
    expect(codeOf(await post({ documentId: idOf(old.body) }))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await post({ documentId: id })).toMatchObject({ data: paris });
  });

  it('are those of the changed file; a broken one is refused and the former stays', async () => {
    await start(
      'only',
      { cache: { ...cacheDefaults, answersMaxBytes: 1_000_000 } },
      JSON.stringify({ main: fleets.body }),
    );
    expect(await post({ id: 'main' })).toMatchObject({ data: paris });
    writeFileSync(list(), '{"main": "query Fle');
    await world.facade.reloadDocuments();
    expect(world.log.join('\n')).toContain('the previous ones stay in use');
    expect(await post({ id: 'main' })).toMatchObject({ data: paris });
    // The same id for another text: what is remembered of the former is not shown.
    writeFileSync(list(), JSON.stringify({ main: count.body }));
    await world.facade.reloadDocuments();
    expect(await post({ id: 'main' })).toMatchObject({ data: { fleets: { totalCount: 1 } } });
    writeFileSync(list(), '{}');
    await world.facade.reloadDocuments();
    expect(codeOf(await post({ id: 'main' }))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('that cannot be read keep the server from starting', async () => {
    await start('only');
    writeFileSync(list(), 'no list');
    const restarted = world.restart();
    await expect(restarted).rejects.toMatchObject({ code: 'TRUSTED_DOCUMENTS_INVALID' });
    writeFileSync(list(), '{}');
    await world.restart();
  });
});
