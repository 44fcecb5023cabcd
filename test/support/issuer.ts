import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  calculateJwkThumbprint,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { TokenConfig } from '../../src/config/index.js';

export interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
  readonly pem: string;
}

export async function makeKey(alg = 'ES256'): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const bare = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(bare);
  return { kid, alg, privateKey, publicKey, jwk: { ...bare, kid, alg, use: 'sig' }, pem: await exportSPKI(publicKey) };
}

export interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>;
  /** A claim with the value undefined is omitted. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export const ISSUER = 'https://login.example.com';
export const AUDIENCE = 'fleetgraph';

/** The claims of a valid token; `now` in ms since the epoch. */
export function goodClaims(now = Date.now()): Record<string, unknown> {
  const seconds = Math.floor(now / 1000);
  return { iss: ISSUER, aud: AUDIENCE, sub: 'anna', iat: seconds, exp: seconds + 300, fleets: ['*'], scope: '*' };
}

/** A token signed by the issuer, with the given changes. */
export async function sign(key: IssuerKey, { header = {}, claims = {} }: TokenParts = {}): Promise<string> {
  const all = Object.entries({ ...goodClaims(), ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(all))
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
    .sign(key.privateKey);
}

export interface TestIssuer {
  /** Published keys. */
  keys: readonly IssuerKey[];
  /** Sent instead of the keys unless null. */
  broken: { readonly status: number; readonly body: string } | null;
  readonly uri: URL;
  /** Number of requests received. */
  readonly requests: number;
  readonly stop: () => Promise<void>;
  /** Restarts on the same port. */
  readonly startAgain: () => Promise<void>;
}

/** Publishes keys on a free port of 127.0.0.1. */
export async function startIssuer(keys: readonly IssuerKey[]): Promise<TestIssuer> {
  let requests = 0;
  const issuer = { keys, broken: null as TestIssuer['broken'] };
  const server = createServer((_request, response) => {
    requests += 1;
    const { status, body } = issuer.broken ?? {
      status: 200,
      body: JSON.stringify({ keys: issuer.keys.map(({ jwk }) => jwk) }),
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return Object.defineProperties(issuer, {
    uri: { value: new URL(`http://127.0.0.1:${port}/jwks.json`) },
    requests: { get: () => requests },
    startAgain: { value: () => listen(port) },
    stop: {
      value: async () => {
        if (!server.listening) return;
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      },
    },
  }) as unknown as TestIssuer;
}

/** The settings with which a facade checks tokens of this issuer. */
export function tokensOf(keys: URL | string, changes: Partial<TokenConfig> = {}): TokenConfig {
  return {
    keys,
    issuer: ISSUER,
    audience: [AUDIENCE],
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    clockToleranceS: 5,
    maxBytes: 8192,
    claims: { fleets: 'fleets', scopes: 'scope', disclosure: 'disclosure' },
    ...changes,
  };
}
