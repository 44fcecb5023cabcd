import { createHmac } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompactEncrypt } from 'jose';
import type { Config } from '../../src/config/index.js';
import { createMetrics } from '../../src/observability/index.js';
import {
  goodClaims,
  makeKey,
  sign,
  startIssuer,
  tokensOf,
  type IssuerKey,
  type TestIssuer,
} from '../support/issuer.js';
import { startWorld, type TestWorld } from '../support/world.js';

const query = '{ fleets(first: 1) { nodes { name } } }';
const disclosure: Config['auth']['disclosure'] = { position: 'exact', tripEndsMeters: 0, vin: 'shown' };
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let issuer: TestIssuer;
let untrusted: TestIssuer;
let key: IssuerKey;
let untrustedKey: IssuerKey;
let rsa: IssuerKey;

beforeAll(async () => {
  [key, untrustedKey, rsa] = await Promise.all([makeKey(), makeKey(), makeKey('RS256')]);
});
beforeEach(async () => {
  issuer = await startIssuer([key, rsa]);
  untrusted = await startIssuer([untrustedKey]);
});

let world: TestWorld;
afterEach(async () => {
  await world.close();
  await issuer.stop();
  await untrusted.stop();
});

/** Milliseconds by which the facade's clock is ahead. */
let ahead = 0;
const metrics = createMetrics();
const start = async (options: Parameters<typeof startWorld>[0] = {}): Promise<void> => {
  ahead = 0;
  world = await startWorld({
    auth: { mode: 'jwt', tokens: tokensOf(issuer.uri), disclosure },
    simulator: { fleets: [{ name: 'Paris', vehicles: 1 }] },
    wallClock: () => Date.now() + ahead,
    metrics,
    ...options,
  });
};
const ask = (token: string | null, body: unknown = { query }): Promise<Response> =>
  fetch(`${world.facade.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
const statusOf = async (token: string): Promise<number> => (await ask(token)).status;

/** Each token has one defect, and the log names its reason. */
const badTokens: Readonly<Record<string, readonly [reason: string, make: () => Promise<string> | string]>> = {
  'alg none': ['algorithm', () => `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(goodClaims())}.`],
  'alg none, signed': [
    'algorithm',
    async () => {
      const [, payload, signature] = (await sign(key)).split('.');
      return `${encode({ alg: 'none', kid: key.kid })}.${payload}.${signature}`;
    },
  ],
  'HS256 signed with the public key as its secret': [
    'algorithm',
    () => {
      const signed = `${encode({ alg: 'HS256', kid: rsa.kid, typ: 'at+jwt' })}.${encode(goodClaims())}`;
      return `${signed}.${createHmac('sha256', rsa.pem).update(signed).digest('base64url')}`;
    },
  ],
  'an untrusted key in the header': [
    'signature',
    () => sign(untrustedKey, { header: { jwk: untrustedKey.jwk, kid: undefined } }),
  ],
  'an untrusted key with a trusted key id': [
    'signature',
    () => sign(untrustedKey, { header: { jwk: untrustedKey.jwk, kid: key.kid } }),
  ],
  'a key set URL in the header': ['unknown_key', () => sign(untrustedKey, { header: { jku: untrusted.uri.href } })],
  'a certificate URL in the header': [
    'signature',
    () => sign(untrustedKey, { header: { x5u: untrusted.uri.href, kid: key.kid } }),
  ],
  'the wrong issuer': ['issuer', () => sign(key, { claims: { iss: 'https://login.example.org' } })],
  'the wrong audience': ['audience', () => sign(key, { claims: { aud: 'another' } })],
  'no audience': ['audience', () => sign(key, { claims: { aud: undefined } })],
  'an expired token': ['expired', () => sign(key, { claims: { exp: Math.floor(Date.now() / 1000) - 60 } })],
  'no expiration time': ['claims', () => sign(key, { claims: { exp: undefined } })],
  'a future start time': ['not_yet_valid', () => sign(key, { claims: { nbf: Math.floor(Date.now() / 1000) + 600 } })],
  'another token type': ['type', () => sign(key, { header: { typ: 'logout+jwt' } })],
  'an unknown key': ['unknown_key', () => sign(untrustedKey)],
  'a known key for another algorithm': ['unknown_key', () => sign(untrustedKey, { header: { kid: rsa.kid } })],
  'a truncated signature': ['signature', async () => (await sign(key)).slice(0, -20)],
  'no signature': ['signature', async () => (await sign(key)).replace(/[^.]+$/, '')],
  'another payload': [
    'signature',
    async () => (await sign(key)).replace(/\.[^.]+\./, `.${encode({ ...goodClaims(), sub: 'root' })}.`),
  ],
  'more than the size limit': [
    'too_large',
    () => sign(key, { claims: { fleets: ['f'.repeat(200), ...Array(800).fill('fleet')] } }),
  ],
  'an unknown critical header': [
    'malformed',
    async () => {
      const [, payload, signature] = (await sign(key)).split('.');
      return `${encode({ alg: 'ES256', kid: key.kid, crit: ['exp2'], exp2: 1 })}.${payload}.${signature}`;
    },
  ],
  'an encrypted token': [
    'malformed',
    () =>
      new CompactEncrypt(Buffer.from(encode(goodClaims())))
        .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: rsa.kid })
        .encrypt({ ...rsa.jwk, alg: 'RSA-OAEP-256', use: 'enc' }),
  ],
  'invalid fleets': ['claims', () => sign(key, { claims: { fleets: { '*': true } } })],
  'an invalid disclosure': ['claims', () => sign(key, { claims: { disclosure: { position: 'everything' } } })],
  'no subject': ['claims', () => sign(key, { claims: { sub: undefined } })],
  'an API key where API keys are disabled': ['malformed', () => `fg_0123456789ab_${'x'.repeat(43)}`],
};

/** Why requests were rejected, in order, as logged. */
function reasonsOf(log: readonly string[]): readonly unknown[] {
  const records = log.map((line) => JSON.parse(line) as { readonly msg: string; readonly reason?: string });
  return records.filter(({ msg }) => msg === 'request refused').map(({ reason }) => reason);
}

describe('a server with token authentication', () => {
  it('accepts a valid token', async () => {
    await start();
    for (const signer of [key, rsa]) {
      expect(await (await ask(await sign(signer))).json()).toMatchObject({
        data: { fleets: { nodes: [{ name: 'Paris' }] } },
      });
    }
  });

  it('rejects invalid tokens with 401, without an upstream call, and does not log them', async () => {
    await start();
    expect(await statusOf(await sign(key))).toBe(200);
    const kinds = Object.entries(badTokens);
    const tokens = await Promise.all(kinds.map(async ([kind, [, make]]) => [kind, await make()] as const));
    const { result, total } = await world.count(async () => {
      const statuses: Record<string, number> = {};
      for (const [kind, token] of tokens) {
        const response = await ask(token);
        const text = await response.text();
        statuses[kind] = response.status;
        expect([kind, response.headers.get('www-authenticate')]).toEqual([
          kind,
          'Bearer realm="fleetgraph", error="invalid_token"',
        ]);
        expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
        expect(text).not.toContain(token.slice(0, 12));
      }
      return statuses;
    });
    expect(result).toEqual(Object.fromEntries(kinds.map(([kind]) => [kind, 401])));
    expect(total).toBe(0);
    expect(reasonsOf(world.log)).toEqual(kinds.map(([, [reason]]) => reason));
    // URLs in the token header are never requested.
    expect(untrusted.requests).toBe(0);
    const log = world.log.join('\n');
    for (const [, token] of tokens) {
      for (const part of token.split('.').filter(({ length }) => length > 8)) expect(log).not.toContain(part);
    }
    expect(log).not.toContain('anna');
    const refused = Object.values(result).filter((status) => status === 401).length;
    process.stdout.write(
      `invalid tokens: ${kinds.length} kinds, ${refused} rejected with 401, ${total} upstream calls\n`,
    );
  });

  it('counts rejected requests by reason', async () => {
    await start();
    await ask(null);
    expect(await metrics.text()).toMatch(/fleetgraph_auth_refused_total\{reason="missing"\} [1-9]/);
  });

  it('requires a token for every method', async () => {
    await start();
    const responses = [
      await ask(null),
      await fetch(`${world.facade.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } }),
      await fetch(`${world.facade.url}/graphql`, { method: 'PUT' }),
      await fetch(`${world.facade.url}/graphql?access_token=${await sign(key)}`, { method: 'POST' }),
      await fetch(`${world.facade.url}/graphql`, { headers: { authorization: 'Basic dXNlcjpwYXNz' } }),
    ];
    for (const { status, headers } of responses) {
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="fleetgraph"']);
    }
  });

  it('requires a token for _service and _entities', async () => {
    await start({ server: { federation: true } });
    const entities = '{ _entities(representations: [{ __typename: "Fleet", fleetId: "x" }]) { __typename } }';
    for (const operation of ['{ _service { sdl } }', entities, '{ __schema { queryType { name } } }']) {
      expect((await ask(null, { query: operation })).status).toBe(401);
      expect((await ask(await sign(key), { query: operation })).status).toBe(200);
    }
  });

  it('serves its pages, health and metrics without authentication', async () => {
    await start({ server: { explorer: true } });
    for (const path of ['/', '/graphiql', '/health/live', '/metrics']) {
      expect((await fetch(`${world.facade.url}${path}`)).status).toBe(200);
    }
  });
});

describe('the issuer keys', () => {
  it('can be rotated: one request fetches a new key', async () => {
    await start();
    expect(await statusOf(await sign(key))).toBe(200);
    const next = await makeKey();
    issuer.keys = [key, next];
    ahead = 31_000;
    const before = issuer.requests;
    const tokens = await Promise.all(Array.from({ length: 10 }, () => sign(next)));
    expect(new Set(await Promise.all(tokens.map(statusOf)))).toEqual(new Set([200]));
    expect(issuer.requests - before).toBe(1);
  });

  it('are fetched at most once per cool-down for unknown key ids', async () => {
    await start();
    expect(await statusOf(await sign(key))).toBe(200);
    const flood = async (): Promise<number> => {
      const before = issuer.requests;
      for (let index = 0; index < 200; index += 1) {
        expect(await statusOf(await sign(untrustedKey, { header: { kid: `k${index}` } }))).toBe(401);
      }
      return issuer.requests - before;
    };
    const counts = [await flood()];
    ahead = 31_000;
    counts.push(await flood());
    expect(counts).toEqual([0, 1]);
    process.stdout.write(
      `unknown key ids: 200 during the cool-down and 200 after it, ${counts.join(' and ')} requests to the issuer\n`,
    );
  });

  it('are used from the cache while the issuer is down', async () => {
    await start();
    expect(await statusOf(await sign(key))).toBe(200);
    await issuer.stop();
    ahead = 3_600_000;
    const now = Math.floor(Date.now() / 1000) + 3600;
    const token = await sign(key, { claims: { iat: now, exp: now + 300 } });
    expect([await statusOf(token), await statusOf(token)]).toEqual([200, 200]);
  });

  it('that were never fetched cause 503 instead of 401 until they can be fetched', async () => {
    await issuer.stop();
    await start();
    const response = await ask(await sign(key));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'AUTHENTICATION_UNAVAILABLE' } }] });
    // A malformed token is rejected without a key.
    expect(await statusOf('nonsense')).toBe(401);
    await issuer.startAgain();
    ahead = 2000;
    expect(await statusOf(await sign(key))).toBe(200);
  });
});

describe('a server without authentication', () => {
  it('accepts requests with or without a token', async () => {
    await start({ auth: { mode: 'none' } });
    expect([(await ask(null)).status, await statusOf('nonsense')]).toEqual([200, 200]);
  });
});
