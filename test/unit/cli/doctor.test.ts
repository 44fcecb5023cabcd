import { createServer as createPlainServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { doctor } from '../../../src/cli/doctor.js';
import { PASSPHRASE } from '../config/fixtures.js';
import { recordIo } from './io.js';
import {
  folder,
  servers,
  BASIC,
  error,
  RATE,
  fleets,
  clientOf,
  upstream,
  gateway,
  listen,
  serve,
  good,
  examine,
  ALL_GOOD,
  LOGIN_SKIPPED,
  path,
} from './doctor-fixtures.js';

describe('fleetgraph doctor', () => {
  it.each(['TLSv1.2', 'TLSv1.3'])('passes all checks over %s', async (version) => {
    const url = await serve(upstream, { minVersion: version, maxVersion: version });
    const { exit, marks, of } = await examine(good(url));
    expect(marks).toEqual(ALL_GOOD);
    expect(exit).toBe(0);
    expect(of('TLS with the client certificate').detail).toContain(version);
    expect(of('GET /fleets').detail).toBe('2 fleets');
    expect(of('rate headers').detail).toBe(
      '99999 of 100000 calls per day remaining, 99 of 100 calls per second remaining',
    );
  });

  it('reads the rate headers of a gateway (IBM API Connect)', async () => {
    const rates = { 'x-ratelimit-limit': 'name=default,100000;', 'x-ratelimit-remaining': 'name=default,42;' };
    const { of } = await examine(good(await serve((_request, response) => fleets(response, 1, rates))));
    expect(of('rate headers').detail).toBe('42 of 100000 calls per day remaining.');
  });

  it('prints one line per check, and the fix below failed ones', async () => {
    const io = recordIo({ ...good(await serve(upstream)), PSA_PASSWORD: 'hunter2' });
    expect(await doctor([], io)).toBe(1);
    expect(io.out).toContain('✓ TCP: port ' + new URL(io.environment['PSA_BASE_URL'] ?? '').port + ' is open');
    const at = io.out.findIndex((line) => line.startsWith('✗ Basic: '));
    expect(io.out[at + 1]).toMatch(/^ {4}Check PSA_USERNAME and PSA_PASSWORD\b.* may lock the account/);
    expect(io.out).toContain('– GET /fleets: the credentials are rejected');
    expect(io.out.join('\n')).not.toContain('hunter2');
  });

  it('accepts a keystore', async () => {
    const { PSA_CERT_FILE: _c, PSA_KEY_FILE: _k, PSA_KEY_PASSPHRASE: _p, ...others } = good(await serve(upstream));
    const { marks } = await examine({ ...others, PSA_PFX_FILE: path('client.p12'), PSA_PFX_PASSPHRASE: PASSPHRASE });
    expect(marks).toEqual(ALL_GOOD);
  });

  it('needs no certificate for a plain upstream on this machine', async () => {
    const port = await listen(createPlainServer(upstream));
    const {
      PSA_CERT_FILE: _c,
      PSA_KEY_FILE: _k,
      PSA_KEY_PASSPHRASE: _p,
      PSA_CA_FILE: _a,
      ...others
    } = good(`http://127.0.0.1:${port}/connectedcar`);
    const { marks, exit } = await examine(others);
    expect(marks).toMatchObject({
      files: '–',
      DNS: '✓',
      'TLS with the client certificate': '–',
      Basic: '✓',
      'GET /fleets': '✓',
    });
    expect(exit).toBe(0);
  });

  it('shows its options with --help, and rejects unknown options', async () => {
    const io = recordIo();
    expect(await doctor(['--help'], io)).toBe(0);
    expect(io.out.join('\n')).toContain('--json');
    expect(await doctor(['--jsn'], io)).toBe(2);
    expect(io.err[0]).toContain('--jsn');
  });
});

describe('doctor, on this machine, reports', () => {
  it('missing configuration', async () => {
    const { marks, of } = await examine({ PSA_BASE_URL: 'https://127.0.0.1:1/connectedcar' });
    expect(marks).toMatchObject({ variables: '✗', files: '–', passphrase: '–', 'certificate subject': '–' });
    for (const name of ['PSA_CLIENT_ID', 'PSA_USERNAME', 'PSA_PASSWORD', 'PSA_CERT_FILE'])
      expect(of('variables').detail).toContain(name);
  });

  it('a misspelt variable next to the one that it leaves unset', async () => {
    const { PSA_PASSWORD: _password, ...others } = good(await serve(upstream));
    const { marks, of } = await examine({ ...others, PSA_PASWORD: 'hunter2' });
    expect(of('variables').detail).toBe('PSA_PASSWORD: not set. PSA_PASWORD: unknown variable.');
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, variables: '✗' });
  });

  it('a key that is too short for OpenSSL', async () => {
    folder.run(
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:512',
      '-nodes',
      '-keyout',
      'weak.key.pem',
      '-out',
      'weak.pem',
      '-days',
      '9',
      '-subj',
      '/CN=MZP123456',
    );
    const weak = { PSA_CERT_FILE: path('weak.pem'), PSA_KEY_FILE: path('weak.key.pem'), PSA_KEY_PASSPHRASE: undefined };
    const { of } = await examine({ ...good(await serve(upstream)), ...weak });
    expect(of('TLS with the client certificate')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('KEY_TOO_SMALL'),
    });
  });

  it('a wrong passphrase', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_KEY_PASSPHRASE: 'hunter2' });
    expect(marks).toEqual({
      ...ALL_GOOD,
      passphrase: '✗',
      'key fits certificate': '–',
      'TLS with the client certificate': '–',
      ...LOGIN_SKIPPED,
    });
    expect(of('passphrase').detail).toContain('PSA_KEY_PASSPHRASE');
  });

  it('a key that does not belong to the certificate', async () => {
    const { marks } = await examine({ ...good(await serve(upstream)), PSA_KEY_FILE: path('server.key.pem') });
    expect(marks).toEqual({
      ...ALL_GOOD,
      variables: '!', // a passphrase that the open key does not need
      'key fits certificate': '✗',
      'TLS with the client certificate': '–',
      ...LOGIN_SKIPPED,
    });
  });

  it('a missing file', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_CERT_FILE: path('none.pem') });
    expect(marks).toMatchObject({ files: '✗', 'key fits certificate': '–', 'certificate expiry': '–', DNS: '✓' });
    expect(of('files').detail).toContain('PSA_CERT_FILE');
  });

  it('an expired certificate, and that the server rejects it', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_CERT_FILE: path('expired.pem') });
    expect(marks).toEqual({
      ...ALL_GOOD,
      'certificate expiry': '✗',
      'TLS with the client certificate': '✗',
      ...LOGIN_SKIPPED,
    });
    expect(of('certificate expiry').detail).toContain('2020-01-02');
    expect(of('TLS with the client certificate').detail).toContain('has expired');
  });

  it('a certificate that expires soon', async () => {
    const { marks, exit } = await examine({ ...good(await serve(upstream)), PSA_CERT_FILE: path('soon.pem') });
    expect(marks).toEqual({ ...ALL_GOOD, 'certificate expiry': '!' });
    expect(exit).toBe(0);
  });

  it('a certificate with another subject or for another login', async () => {
    const url = await serve(upstream, { rejectUnauthorized: false });
    const server = { ...good(url), PSA_CERT_FILE: path('server.pem'), PSA_KEY_FILE: path('server.key.pem') };
    const subject = (await examine(server)).of('certificate subject');
    expect(subject).toMatchObject({ ok: true, fix: expect.any(String) });
    expect(subject.detail).toContain('OU');
    expect(subject.detail).toContain('client authentication');
    const other = await examine({ ...good(url), PSA_USERNAME: 'MZP999999' });
    expect(other.of('certificate subject').detail).toContain('PSA_USERNAME');
  });

  it('a CA with the right name and another key', async () => {
    const { marks } = await examine({ ...good(await serve(upstream)), PSA_CA_FILE: path('same-name-ca.pem') });
    expect(marks).toMatchObject({ 'chain to the CA': '✗', 'TLS with the client certificate': '✗' });
  });
});

describe('doctor, in the network, reports', () => {
  it('a host that does not exist', async () => {
    const { marks, of } = await examine({ ...good('https://no-such-host.invalid/connectedcar') });
    expect(marks).toMatchObject({ DNS: '✗', TCP: '–', 'TLS with the client certificate': '–', ...LOGIN_SKIPPED });
    expect(of('DNS').detail).toContain('no-such-host.invalid');
  });

  it('a host that is down', async () => {
    const url = await serve(upstream);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { marks, of } = await examine(good(url));
    expect(marks).toMatchObject({ DNS: '✓', TCP: '✗', 'TLS with the client certificate': '–', ...LOGIN_SKIPPED });
    expect(of('TCP').detail).toContain('refuses connections');
  });

  it('the wrong CA', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_CA_FILE: path('other-ca.pem') });
    expect(marks).toMatchObject({
      'chain to the CA': '!',
      'TLS with the client certificate': '✗',
      'TLS without the client certificate': '–',
      ...LOGIN_SKIPPED,
    });
    expect(of('TLS with the client certificate').fix).toContain('PSA_CA_FILE');
  });

  it('no CA where one is needed', async () => {
    const { PSA_CA_FILE: _ca, ...others } = good(await serve(upstream));
    const { marks, of } = await examine(others);
    expect(marks).toMatchObject({ 'chain to the CA': '–', 'TLS with the client certificate': '✗' });
    expect(of('TLS with the client certificate').detail).toContain('public CA');
  });

  it('a host that is not in the certificate', async () => {
    const url = (await serve(upstream)).replace('localhost', '127.0.0.2');
    const server = servers[0] as Server;
    await new Promise<void>((resolve) => server.close(() => server.listen(0, '127.0.0.2', resolve)));
    const { port } = server.address() as AddressInfo;
    const { of } = await examine(good(url.replace(/:\d+\//, `:${port}/`)));
    expect(of('TLS with the client certificate')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('host is not in'),
    });
  });

  it('a server without TLS', async () => {
    const port = await listen(createPlainServer(upstream));
    const { of } = await examine(good(`https://localhost:${port}/connectedcar`));
    expect(of('TLS with the client certificate')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('does not speak TLS'),
    });
  });

  it('a server that never responds', async () => {
    const url = await serve((_request, response) => void setTimeout(() => response.destroy(), 2000).unref());
    const { of } = await examine({ ...good(url), PSA_TIMEOUT_MS: '300' });
    expect(of('TLS with the client certificate')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('in time'),
    });
  });

  it.each(['TLSv1.2', 'TLSv1.3'])('a server that trusts another CA over %s', async (version) => {
    const url = await serve(upstream, {
      ca: readFileSync(path('other-ca.pem')),
      minVersion: version,
      maxVersion: version,
    });
    const { marks, of } = await examine(good(url));
    expect(marks).toMatchObject({ 'TLS with the client certificate': '✗', 'TLS without the client certificate': '✓' });
    expect(of('TLS with the client certificate').detail).toContain('rejects the client certificate');
  });

  it('a proxy that rejects the certificate with an HTML page or 495', async () => {
    for (const [status, body] of [
      [400, '<html>400 The SSL certificate error</html>'],
      [495, '{"code":"495"}'],
    ] as const) {
      const url = await serve((_request, response) => void response.writeHead(status).end(body));
      expect((await examine(good(url))).of('TLS with the client certificate')).toMatchObject({ ok: false });
    }
  });

  it('a server that does not require a client certificate', async () => {
    const { marks, of } = await examine(good(await serve(upstream, { requestCert: false })));
    expect(marks).toEqual({ ...ALL_GOOD, 'TLS without the client certificate': '!' });
    expect(of('TLS without the client certificate').detail).toContain('HTTP 401');
  });
});

describe('doctor, at the upstream, reports', () => {
  it('a wrong password, or client id if the responses do not show which', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_PASSWORD: 'hunter2' });
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, Basic: '✗' });
    expect(of('Basic').detail).toContain('do not show which');
    expect(of('Basic').fix).toContain('PSA_CLIENT_ID');
  });

  it('a wrong password if the upstream checks the client id first', async () => {
    const { marks, of } = await examine({ ...good(await serve(gateway)), PSA_PASSWORD: 'hunter2' });
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, Basic: '✗', 'client id': '✓' });
    expect(of('Basic').fix).toMatch(/^Check PSA_USERNAME and PSA_PASSWORD\. /);
  });

  it('a wrong client id', async () => {
    const { marks, of } = await examine({ ...good(await serve(upstream)), PSA_CLIENT_ID: 'hunter2' });
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, Basic: '✓', 'client id': '✗' });
    expect(of('client id').fix).toContain('PSA_CLIENT_ID');
  });

  it('a wrong client id, without a result for credentials that were not checked', async () => {
    const url = await serve((request, response) =>
      clientOf(request) === 'client-1' ? upstream(request, response) : error(response, 403, 40_300),
    );
    const { marks } = await examine({ ...good(url), PSA_CLIENT_ID: 'hunter2' });
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, Basic: '–', 'client id': '✗' });
  });

  it('a subscription that does not cover the API', async () => {
    const url = await serve((request, response) =>
      request.headers.authorization === BASIC ? error(response, 403, 40_301) : gateway(request, response),
    );
    const { marks } = await examine(good(url));
    expect(marks).toEqual({ ...ALL_GOOD, ...LOGIN_SKIPPED, Basic: '✓', 'client id': '✓', 'GET /fleets': '✗' });
  });

  it('sends a wrong password only once, so that the account is not locked', async () => {
    let sent = 0;
    const url = await serve((request, response) => {
      if (request.headers.authorization !== undefined) sent += 1;
      upstream(request, response);
    });
    await examine({ ...good(url), PSA_PASSWORD: 'hunter2' });
    expect(sent).toBe(1);
  });

  it.each([
    ['no fleets', (response: ServerResponse) => fleets(response, 0), '!', 'no fleets'],
    ['no fleets as a 404 (Q05)', (response: ServerResponse) => error(response, 404, 40_499), '!', 'no fleets'],
    [
      'too many requests',
      (response: ServerResponse) => error(response, 429, 42_900, { 'retry-after': '7' }),
      '✗',
      '429',
    ],
  ])('%s, with valid credentials', async (_what, answer, mark, detail) => {
    const { marks, of } = await examine(good(await serve((_request, response) => answer(response))));
    expect(marks).toMatchObject({ Basic: '✓', 'client id': '✓', 'GET /fleets': mark });
    expect(of('GET /fleets').detail).toContain(detail);
  });

  it('a 404 of another server, and a response that is not a collection', async () => {
    const missing = await examine(good(await serve((_request, response) => error(response, 404, null))));
    expect(missing.marks).toMatchObject({ Basic: '–', 'client id': '–', 'GET /fleets': '✗' });
    const other = await examine(good(await serve((_request, response) => error(response, 200, null))));
    expect(other.of('GET /fleets')).toMatchObject({ ok: false, detail: expect.stringContaining('not a collection') });
    const none = await examine(
      good(
        await serve((_request, response) => {
          response.setHeader('content-type', 'application/hal+json').end('{"total":60}');
        }),
      ),
    );
    expect(none.of('GET /fleets')).toMatchObject({ ok: false, detail: expect.stringContaining('not a collection') });
  });

  it('an upstream error with its uuid', async () => {
    const { marks, of } = await examine(good(await serve((_request, response) => error(response, 500, 50_000))));
    expect(marks).toMatchObject({ ...LOGIN_SKIPPED, 'GET /fleets': '✗' });
    expect(of('GET /fleets').fix).toContain('6a1c0c5e-0d0f-4a45-9f0e-1f1e6c8d2b11');
  });

  it.each([
    ['missing', {}, '!'],
    ['without a suffix (Q04)', { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '99' }, '✓'],
    ['nearly used up', { ...RATE, 'x-ratelimit-remaining-1': '12' }, '!'],
  ])('rate limit headers that are %s', async (_what, headers, mark) => {
    const { marks } = await examine(
      good(await serve((_request, response) => fleets(response, 1, headers as Record<string, string>))),
    );
    expect(marks).toEqual({ ...ALL_GOOD, 'rate headers': mark });
  });
});
