import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import {
  createPersistedQueryManifestVerificationLink,
  generatePersistedQueryIdsAtRuntime,
  generatePersistedQueryIdsFromManifest,
  type PersistedQueryManifestForVerification,
} from '@apollo/persisted-query-lists';
import { afterEach, describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import { documents } from '../../../src/cli/documents.js';
import { anyone } from '../../../src/domain/index.js';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { describeWithNginx } from '../peers/support/nginx.js';
import { AlertPagesDocument, VehiclePagesDocument } from '../../support/generated/documents.js';
import { cacheDefaults, startWorld, type FacadeOptions, type TestWorld } from '../../support/world.js';
import { startCachingNginx, type CachingNginx } from './support/caching-nginx.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let world: TestWorld;
let clients: ApolloClient[] = [];
afterEach(async () => {
  for (const client of clients) client.stop();
  clients = [];
  await world?.close();
});

async function start(options: FacadeOptions = {}): Promise<void> {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 5, gaps: false }] },
    ...options,
    cache: { ...cacheDefaults, ...options.cache },
  });
}

interface Sent {
  readonly method: string;
  readonly hasText: boolean;
  /** The result of the shared cache, such as `HIT`. */
  cache: string | null;
}

/** A client that records its requests. */
function clientWith(
  link: ApolloLink,
  { origin = world.facade.url, headers = {} }: { origin?: string; headers?: Record<string, string> } = {},
): { client: ApolloClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const http = new HttpLink({
    uri: `${origin}/graphql`,
    headers: { 'apollo-require-preflight': 'true', ...headers },
    fetch: async (address, init = {}) => {
      const { method = 'GET', body } = init;
      const text = `${String(address)} ${String(body ?? '')}`;
      const request: Sent = { method, hasText: /[?&]query=|"query":/.test(text), cache: null };
      sent.push(request);
      const response = await fetch(address, init);
      request.cache = response.headers.get('x-cache');
      return response;
    },
  });
  const client = new ApolloClient({
    link: link.concat(http),
    cache: new InMemoryCache({ possibleTypes: { Node: ['Fleet', 'Vehicle', 'Alert'] } }),
    // Bypasses the client's cache.
    defaultOptions: { query: { fetchPolicy: 'network-only' } },
  });
  clients.push(client);
  return { client, sent };
}

const pages = () => ({ query: VehiclePagesDocument, variables: { fleetId: fleetOf(world).id, first: 5 } });
const executed = () => world.log.filter((line) => line.includes('"msg":"operation"')).length;

describe('Apollo Client with automatic persisted queries', () => {
  it.each([false, true])('sends the text once, then only the hash (with GET: %j)', async (useGETForHashedQueries) => {
    await start();
    const { client, sent } = clientWith(new PersistedQueryLink({ sha256, useGETForHashedQueries }));
    const first = await client.query(pages());
    const second = await client.query(pages());
    expect(first.data?.fleet?.vehicles?.edges).toHaveLength(5);
    expect(second.data).toEqual(first.data);
    const short = useGETForHashedQueries ? 'GET' : 'POST';
    expect(sent.map(({ method, hasText }) => `${method} ${hasText ? 'text' : 'hash'}`)).toEqual([
      `${short} hash`,
      'POST text',
      `${short} hash`,
    ]);
  });

  it('keeps sending texts if the server stores none', async () => {
    await start({ server: { persistedQueriesMaxBytes: 0 } });
    const { client, sent } = clientWith(new PersistedQueryLink({ sha256 }));
    await client.query(pages());
    const { data } = await client.query(pages());
    expect(data?.fleet?.vehicles?.edges).toHaveLength(5);
    expect(sent.map(({ hasText }) => hasText)).toEqual([false, true, true]);
  });
});

describeWithNginx('Apollo Client behind nginx as a shared cache', () => {
  let nginx: CachingNginx;
  afterEach(() => nginx?.stop());
  const authenticated: string[] = [];
  const startBehind = async (httpCache: 'private' | 'shared') => {
    authenticated.length = 0;
    await start({
      server: { httpCache },
      authenticate: async ({ authorization = '' }) => {
        authenticated.push(authorization);
        return { ...anyone, id: authorization };
      },
    });
    nginx = await startCachingNginx(world.facade.url);
  };
  const clientOf = (authorization: string) =>
    clientWith(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), {
      origin: nginx.origin,
      headers: { authorization },
    });

  it('gets a cached response the second time, never that of another client', async () => {
    await startBehind('shared');
    const alice = clientOf('Bearer alice');
    const first = await alice.client.query(pages());
    await alice.client.query(pages());
    const reached = executed();
    const third = await alice.client.query(pages());
    expect(third.data).toEqual(first.data);
    // Neither the response to an unknown hash nor that to a POST is cached.
    expect(alice.sent.map(({ method, cache }) => `${method} ${cache}`)).toEqual([
      'GET MISS',
      'POST null',
      'GET MISS',
      'GET HIT',
    ]);
    expect(executed()).toBe(reached);

    const bob = clientOf('Bearer bob');
    await bob.client.query(pages());
    await bob.client.query(pages());
    expect(bob.sent.map(({ method, cache }) => `${method} ${cache}`)).toEqual(['GET MISS', 'GET HIT']);
    expect(executed()).toBe(reached + 1);
    expect(authenticated.filter((client) => client === 'Bearer bob')).toHaveLength(1);
  });

  it('reaches the server each time unless shared caching is enabled', async () => {
    await startBehind('private');
    const { client, sent } = clientOf('Bearer alice');
    await client.query(pages());
    const reached = executed();
    await client.query(pages());
    await client.query(pages());
    expect(executed()).toBe(reached + 2);
    expect(sent.filter(({ cache }) => cache === 'HIT')).toEqual([]);
  });
});

describe('Apollo Client with a server that executes only trusted documents', () => {
  let folder: string;
  let manifest: PersistedQueryManifestForVerification;
  afterEach(() => rmSync(folder, { recursive: true }));
  const startListed = async () => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-list-'));
    writeFileSync(join(folder, 'vehicles.graphql'), print(VehiclePagesDocument));
    const out = join(folder, 'list.json');
    const reported: string[] = [];
    const io = { stdout: () => {}, stderr: (line: string) => void reported.push(line) };
    const code = await documents(['--from', folder, '--out', out], {
      ...io,
      environment: {},
      now: () => new Date(),
      promptSecret: async () => null,
    });
    expect({ code, reported }).toEqual({ code: 0, reported: [`${out}: 1 operation.`] });
    manifest = JSON.parse(readFileSync(out, 'utf8')) as PersistedQueryManifestForVerification;
    await start({ server: { documents: { mode: 'only', files: [out] } } });
  };

  it.each([false, true])('sends the ids of the list (with GET: %j)', async (useGETForHashedQueries) => {
    await startListed();
    const ids = generatePersistedQueryIdsFromManifest({ loadManifest: () => manifest });
    const { client, sent } = clientWith(new PersistedQueryLink({ ...ids, useGETForHashedQueries }));
    const { data } = await client.query(pages());
    expect(data?.fleet?.vehicles?.edges).toHaveLength(5);
    expect(sent.map(({ hasText }) => hasText)).toEqual([false]);
    expect(Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Vehicle:'))).toHaveLength(5);
  });

  it('sends texts that equal those in the list', async () => {
    await startListed();
    const failures: string[] = [];
    const verification = createPersistedQueryManifestVerificationLink({
      loadManifest: () => manifest,
      onVerificationFailed: ({ reason }) => void failures.push(reason),
      // The package uses the types of another build of the client.
    }) as unknown as ApolloLink;
    const ids = generatePersistedQueryIdsAtRuntime({ sha256 });
    const { client } = clientWith(ApolloLink.from([verification, new PersistedQueryLink(ids)]));
    const { data } = await client.query(pages());
    expect(failures).toEqual([]);
    expect(data?.fleet?.vehicles?.edges).toHaveLength(5);
  });

  it('is rejected if not in the list, without an upstream call or a retry', async () => {
    await startListed();
    const { client, sent } = clientWith(new PersistedQueryLink({ sha256 }));
    const { total, result } = await world.count(() =>
      client
        .query({ query: AlertPagesDocument, variables: { fleetId: fleetOf(world).id, first: 5 } })
        .then(() => null)
        .catch((error: { errors?: readonly { extensions?: { code?: string } }[] }) => error),
    );
    expect(result?.errors?.[0]?.extensions?.code).toBe('DOCUMENT_NOT_TRUSTED');
    expect(sent.map(({ hasText }) => hasText)).toEqual([false]);
    expect(total).toBe(0);
  });

  it('is rejected when it sends a text, without an upstream call', async () => {
    await startListed();
    const { client, sent } = clientWith(new ApolloLink((operation, forward) => forward(operation)));
    const { total, result } = await world.count(() =>
      client
        .query(pages())
        .then(() => null)
        .catch((error: { errors?: readonly { extensions?: { code?: string } }[] }) => error),
    );
    expect(result?.errors?.[0]?.extensions?.code).toBe('DOCUMENT_NOT_TRUSTED');
    expect(sent.map(({ hasText }) => hasText)).toEqual([true]);
    expect(total).toBe(0);
  });
});
