import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { doctor } from '../../../src/cli/doctor.js';
import type { DoctorResult } from '../../../src/cli/doctor.js';
import { createAuthority } from '../../../src/pki/index.js';
import { makeFolder, makePartner, PASSPHRASE, partnerEnvironment } from '../config/fixtures.js';
import { recordIo } from './io.js';

/** Fixtures of the doctor tests: a partner's files, and servers like the vendor's. Importing it sets both up. */

export const folder = makeFolder();
export const { path } = folder;
export const servers: Server[] = [];
export const BASIC = `Basic ${Buffer.from('MZP123456:s3cret-pw').toString('base64')}`;
export const SECRETS = ['s3cret-pw', 'client-1', PASSPHRASE, 'hunter2', BASIC];

beforeAll(async () => {
  await makePartner(folder);
  folder.write('other-ca.pem', (await createAuthority({ name: 'Other CA' })).certificatePem);
  folder.write('same-name-ca.pem', (await createAuthority({ name: 'Test CA' })).certificatePem);
  folder.run(
    'openssl',
    'pkcs12',
    '-export',
    '-inkey',
    'client.plain.pem',
    '-in',
    'client.pem',
    '-passout',
    `pass:${PASSPHRASE}`,
    '-out',
    'client.p12',
  );
});
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});
afterAll(() => folder.remove());

export const error = (response: ServerResponse, status: number, code: number | null, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(
    JSON.stringify(
      code === null ? {} : { code, uuid: '6a1c0c5e-0d0f-4a45-9f0e-1f1e6c8d2b11', message: 'no', timestamp: '' },
    ),
  );
};
export const RATE = {
  'x-ratelimit-limit-1': '100000',
  'x-ratelimit-remaining-1': '99999',
  'x-ratelimit-limit-2': '100',
  'x-ratelimit-remaining-2': '99',
};
export const fleets = (response: ServerResponse, total = 2, headers: Record<string, string> = RATE): void => {
  response.writeHead(200, { 'content-type': 'application/hal+json', ...headers });
  response.end(JSON.stringify({ _links: {}, total, _embedded: { fleets: Array(total).fill({}) } }));
};
export const clientOf = (request: IncomingMessage): string | null =>
  new URL(request.url ?? '', 'http://x').searchParams.get('client_id');

/** Checks the credentials first, then the client id. */
export const upstream: RequestListener = (request, response) => {
  if (request.headers.authorization !== BASIC) return error(response, 401, 40_100);
  if (clientOf(request) !== 'client-1') return error(response, 403, 40_300);
  return fleets(response);
};
/** A gateway that checks the client id first. */
export const gateway: RequestListener = (request, response) => {
  if (clientOf(request) !== 'client-1') return error(response, 401, 40_101);
  return upstream(request, response);
};

export async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A server that requires client certificates, as the vendor's does; `changes` go into its TLS options. */
export async function serve(listener: RequestListener, changes: Record<string, unknown> = {}): Promise<string> {
  const tls = {
    cert: readFileSync(path('server.pem')),
    key: readFileSync(path('server.key.pem')),
    ca: readFileSync(path('ca.pem')),
  };
  const port = await listen(
    createServer({ ...tls, requestCert: true, rejectUnauthorized: true, ...changes }, listener),
  );
  return `https://localhost:${port}/connectedcar`;
}

const login = { clientId: 'client-1', username: 'MZP123456', password: 's3cret-pw' };
export const good = (url: string): Record<string, string> => ({
  ...partnerEnvironment(folder, url, login),
  PSA_TIMEOUT_MS: '3000',
});

export interface Examined {
  readonly exit: number;
  readonly results: readonly DoctorResult[];
  /** Check → ✓, !, ✗ or –. */
  readonly marks: Readonly<Record<string, string>>;
  of(check: string): DoctorResult;
}

export async function examine(environment: Record<string, string | undefined>): Promise<Examined> {
  const io = recordIo(environment);
  const exit = await doctor(['--json'], io);
  for (const secret of SECRETS) expect(io.out.join('\n')).not.toContain(secret);
  expect(io.err).toEqual([]);
  const results = JSON.parse(io.out.join('\n')) as DoctorResult[];
  const mark = ({ ok, fix }: DoctorResult): string => (ok === null ? '–' : ok ? (fix === null ? '✓' : '!') : '✗');
  expect(exit).toBe(results.some(({ ok }) => ok === false) ? 1 : 0);
  for (const { ok, fix } of results) if (ok === false) expect(fix).toMatch(/\w+/);
  return {
    exit,
    results,
    marks: Object.fromEntries(results.map((result) => [result.check, mark(result)])),
    of: (check) => results.find((result) => result.check === check) as DoctorResult,
  };
}

export const ALL_GOOD = {
  variables: '✓',
  files: '✓',
  passphrase: '✓',
  'key fits certificate': '✓',
  'certificate subject': '✓',
  'certificate expiry': '✓',
  'chain to the CA': '✓',
  DNS: '✓',
  TCP: '✓',
  proxy: '–',
  'TLS with the client certificate': '✓',
  'TLS without the client certificate': '✓',
  Basic: '✓',
  'client id': '✓',
  'GET /fleets': '✓',
  'rate headers': '✓',
  authentication: '✓',
  'token issuer keys': '–',
  'API keys': '–',
};
export const LOGIN_SKIPPED = { Basic: '–', 'client id': '–', 'GET /fleets': '–', 'rate headers': '–' };
