import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTcp } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TlsMaterial, TransportOptions, UpstreamError } from '../../../../src/transport/index.js';
import {
  encryptedPkcs8,
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makePfx,
  makeServerCertificate,
  pkcs1,
} from '../../../support/pki.js';
import type { Ca, Identity } from '../../../support/pki.js';
import {
  baseOf,
  basic,
  callOnce,
  failureOf,
  runHttp,
  runMutualTls,
  runTcp,
  secretPath,
  secrets,
  transportTo,
} from '../servers.js';
import type { Running } from '../servers.js';

const passphrase = 'pass-phrase-5d20';
const pem = ({ certPem, keyPem }: Identity, more: object = {}): TlsMaterial => ({
  kind: 'pem',
  cert: certPem,
  key: keyPem,
  ca: ca.certPem,
  ...more,
});
const leaks = [...Object.values(secrets), basic, secretPath, passphrase, 'client_id', 'https://', 'PRIVATE KEY'];

function expectHarmless(error: UpstreamError): void {
  const printed = [JSON.stringify(error), inspect(error, { depth: 10, showHidden: true }), inspect(error.cause)].join(
    '\n',
  );
  for (const leak of leaks) expect(printed).not.toContain(leak);
}

let ca: Ca;
let otherCa: Ca;
let server: Identity;
let client: Identity;
let untrusted: Identity;
let expired: Identity;
let mutual: Running;
const seen: TLSSocket[] = [];

beforeAll(async () => {
  [ca, otherCa] = await Promise.all([makeCa(), makeCa({ commonName: 'Other CA' })]);
  [server, client, untrusted, expired] = await Promise.all([
    makeServerCertificate(ca),
    makeClientCertificate(ca),
    makeClientCertificate(otherCa),
    makeExpiredClientCertificate(ca),
  ]);
  mutual = await runMutualTls(ca, server, (request, response) => {
    seen.push(request.socket as TLSSocket);
    response.end('{}');
  });
});
afterAll(() => mutual.stop());

const call = (running: Running, tls: TlsMaterial, host?: string, options: Partial<TransportOptions> = {}) =>
  callOnce(baseOf(running, 'https', host), { tls, ...options });

describe('a client certificate', () => {
  it.each<readonly [string, () => TlsMaterial]>([
    ['PEM with a plain PKCS#8 key', () => pem(client)],
    [
      'PEM with an encrypted PKCS#8 key',
      () => pem({ ...client, keyPem: encryptedPkcs8(client.keyPem, passphrase) }, { passphrase }),
    ],
    ['PEM with a PKCS#1 key', () => pem({ ...client, keyPem: pkcs1(client.keyPem) })],
    [
      'PEM with an encrypted PKCS#1 key',
      () => pem({ ...client, keyPem: pkcs1(client.keyPem, passphrase) }, { passphrase }),
    ],
    ['PEM with its chain behind it', () => pem({ ...client, certPem: `${client.certPem}\n${ca.certPem}` })],
    ['PEM beside a file of two CAs', () => pem(client, { ca: `${otherCa.certPem}\n${ca.certPem}` })],
    ['a PKCS#12 keystore', () => ({ kind: 'pfx', pfx: makePfx(client, passphrase, ca), passphrase, ca: ca.certPem })],
    [
      'a PKCS#12 keystore without a passphrase',
      () => ({ kind: 'pfx', pfx: makePfx(client, ''), passphrase: '', ca: ca.certPem }),
    ],
  ])('is accepted as %s', async (_, material) => {
    seen.length = 0;
    expect((await call(mutual, material())).status).toBe(200);
    expect(seen[0]?.getPeerCertificate().subject.CN).toBe('MZP123456');
    expect(['TLSv1.2', 'TLSv1.3']).toContain(seen[0]?.getProtocol());
  });
});

describe('unusable key material is refused at once', () => {
  const refused = (material: TlsMaterial): UpstreamError => {
    try {
      transportTo(new URL('https://127.0.0.1:1/v3'), { tls: material });
    } catch (error) {
      expectHarmless(error as UpstreamError);
      return error as UpstreamError;
    }
    throw new Error('was taken');
  };

  it.each<readonly [string, () => TlsMaterial, string]>([
    [
      'a wrong passphrase for PKCS#8',
      () => pem({ ...client, keyPem: encryptedPkcs8(client.keyPem, passphrase) }, { passphrase: 'no' }),
      'WRONG_PASSPHRASE',
    ],
    [
      'a wrong passphrase for PKCS#1',
      () => pem({ ...client, keyPem: pkcs1(client.keyPem, passphrase) }, { passphrase: 'no' }),
      'WRONG_PASSPHRASE',
    ],
    [
      'no passphrase for an encrypted key',
      () => pem({ ...client, keyPem: encryptedPkcs8(client.keyPem, passphrase) }),
      'WRONG_PASSPHRASE',
    ],
    [
      'a wrong passphrase for a keystore',
      () => ({ kind: 'pfx', pfx: makePfx(client, passphrase), passphrase: 'no' }),
      'WRONG_PASSPHRASE',
    ],
    ['no passphrase for a keystore', () => ({ kind: 'pfx', pfx: makePfx(client, passphrase) }), 'WRONG_PASSPHRASE'],
    ['a key of another certificate', () => pem({ ...client, keyPem: untrusted.keyPem }), 'KEY_MISMATCH'],
    ['an invalid key', () => pem({ ...client, keyPem: client.certPem }), 'KEY_UNREADABLE'],
    ['an invalid certificate', () => pem({ ...client, certPem: client.keyPem }), 'CERTIFICATE_UNREADABLE'],
    [
      'a certificate cut short',
      () => pem({ ...client, certPem: client.certPem.slice(0, 300) }),
      'CERTIFICATE_UNREADABLE',
    ],
    ['an invalid keystore', () => ({ kind: 'pfx', pfx: randomBytes(300), passphrase }), 'PFX_UNREADABLE'],
    [
      'a keystore with outdated encryption',
      () => ({ kind: 'pfx', pfx: makePfx(client, passphrase, ca, ['-legacy']), passphrase }),
      'PFX_UNREADABLE',
    ],
    ['a CA file without a certificate', () => pem(client, { ca: 'nothing' }), 'CA_UNREADABLE'],
    [
      'a CA file with a broken certificate',
      () => pem(client, { ca: ca.certPem.replace(/\n.{20}/, '\n') }),
      'CA_UNREADABLE',
    ],
  ])('%s', (_, material, reason) => {
    expect(refused(material())).toMatchObject({ code: 'UPSTREAM_TLS', reason });
  });
});

describe("the server's certificate", () => {
  const serve = async (
    identity: Identity,
    host: string | undefined,
    material: () => TlsMaterial = () => pem(client),
  ) => {
    const running = await runMutualTls(ca, identity, (_, response) => response.end('{}'));
    try {
      return await call(running, material(), host);
    } finally {
      await running.stop();
    }
  };
  const failing = async (...parameters: Parameters<typeof serve>) => {
    const error = await failureOf(serve(...parameters));
    expect(error.code).toBe('UPSTREAM_TLS');
    expectHarmless(error);
    return error.reason;
  };

  it('is checked against an IP address', async () => {
    expect((await serve(await makeServerCertificate(ca, { hosts: ['127.0.0.1'] }), '127.0.0.1')).status).toBe(200);
    expect(await failing(await makeServerCertificate(ca, { hosts: ['127.0.0.2', 'localhost'] }), '127.0.0.1')).toBe(
      'HOST_NAME_MISMATCH',
    );
  });

  it('is checked against a host name', async () => {
    expect((await serve(await makeServerCertificate(ca, { hosts: ['localhost'] }), 'localhost')).status).toBe(200);
    expect(await failing(await makeServerCertificate(ca, { hosts: ['example.com', '127.0.0.1'] }), 'localhost')).toBe(
      'HOST_NAME_MISMATCH',
    );
  });

  it('must be valid today', async () => {
    const notAfter = new Date(Date.now() - 86_400_000);
    const old = await makeServerCertificate(ca, { notBefore: new Date('2024-01-01'), notAfter });
    expect(await failing(old, undefined)).toBe('SERVER_CERTIFICATE_EXPIRED');
  });

  it('must be signed by the configured CA, or else by a public one', async () => {
    expect(await failing(server, undefined, () => pem(client, { ca: otherCa.certPem }))).toBe('CA_UNKNOWN');
    expect(await failing(server, undefined, () => pem(client, { ca: undefined }))).toBe('CA_UNKNOWN');
  });

  it('is checked even with NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    const { NODE_TLS_REJECT_UNAUTHORIZED: before } = process.env;
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await failing(server, undefined, () => pem(client, { ca: otherCa.certPem }))).toBe('CA_UNKNOWN');
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('is not requested with %s', async (version) => {
    const running = await runMutualTls(ca, server, (_, response) => response.end('{}'), {
      minVersion: version,
      maxVersion: version,
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });
    const error = await failureOf(call(running, pem(client)));
    await running.stop();
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'TLS_PROTOCOL' });
  });
});

/** An independent TLS server, which sends alerts; node's own server closes without one. */
async function runOpenssl(flags: readonly string[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-tls-'));
  writeFileSync(join(folder, 'server.pem'), `${server.certPem}\n${server.keyPem}`, { mode: 0o600 });
  writeFileSync(join(folder, 'ca.pem'), ca.certPem);
  const port = await freePort();
  const identity = ['-cert', 'server.pem', '-key', 'server.pem', '-CAfile', 'ca.pem'];
  const child = spawn(
    'openssl',
    ['s_server', '-accept', `127.0.0.1:${port}`, ...identity, '-Verify', '1', '-verify_return_error', '-www', ...flags],
    {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => child.stdout.on('data', (text: Buffer) => text.includes('ACCEPT') && resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { port, connections: () => 0, reset: () => undefined, stop };
}

async function freePort(): Promise<number> {
  const probe = createTcp();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe.each(['1.2', '1.3'] as const)('an upstream that rejects the client certificate in TLS %s', (version) => {
  const versions = { minVersion: `TLSv${version}`, maxVersion: `TLSv${version}` } as const;
  let alerting: Running;
  let silent: Running;
  beforeAll(async () => {
    alerting = await runOpenssl([version === '1.2' ? '-tls1_2' : '-tls1_3']);
    silent = await runMutualTls(ca, server, (_, response) => response.end('{}'), versions);
  });
  afterAll(async () => {
    await alerting.stop();
    await silent.stop();
  });

  it.each<readonly [string, () => TlsMaterial, string, RegExp]>([
    ['none is configured', () => ({ kind: 'none', ca: ca.certPem }), 'CERTIFICATE_MISSING', /none is configured/],
    [
      'it is of another CA',
      () => pem(untrusted),
      'CERTIFICATE_REJECTED',
      /rejects the client certificate.*not signed by the configured CA/,
    ],
    ['it has expired', () => pem(expired), 'CERTIFICATE_EXPIRED', /expired on 2024-03-01/],
  ])('is recognised with and without an alert if %s', async (_, material, reason, message) => {
    for (const running of [alerting, silent]) {
      const error = await failureOf(call(running, material()));
      expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason });
      expect(error.message).toMatch(message);
      expectHarmless(error);
    }
  });

  it('is recognised for an expired certificate in a keystore', async () => {
    const material = { kind: 'pfx', pfx: makePfx(expired, passphrase), passphrase, ca: ca.certPem } as const;
    const error = await failureOf(call(alerting, material));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CERTIFICATE_EXPIRED' });
    expect(error.message).toContain('expired on 2024-03-01');
  });
});

describe('an upstream that rejects the certificate over HTTP', () => {
  const nginx = (title: string) => `<html><head><title>400 ${title}</title></head><body></body></html>`;
  const answering = async (status: number, body: string, type: string, material: TlsMaterial) => {
    const running = await runMutualTls(
      ca,
      server,
      (_, response) => response.writeHead(status, { 'Content-Type': type }).end(body),
      {
        rejectUnauthorized: false,
      },
    );
    const error = await failureOf(call(running, material));
    await running.stop();
    expectHarmless(error);
    return error;
  };

  it("is recognised by nginx's pages", async () => {
    const none: TlsMaterial = { kind: 'none', ca: ca.certPem };
    expect((await answering(400, nginx('No required SSL certificate was sent'), 'text/html', none)).reason).toBe(
      'CERTIFICATE_MISSING',
    );
    expect((await answering(400, nginx('The SSL certificate error'), 'text/html', pem(untrusted))).reason).toBe(
      'CERTIFICATE_REJECTED',
    );
    expect((await answering(400, nginx('The SSL certificate error'), 'text/html', pem(expired))).reason).toBe(
      'CERTIFICATE_EXPIRED',
    );
  });

  it('is recognised by 495 with a string code (Q01), and by our certificate’s own expiry', async () => {
    const body = '{"code":"495","message":"x"}';
    const ours = await answering(495, body, 'application/json', pem(expired));
    expect(ours).toMatchObject({
      code: 'UPSTREAM_TLS',
      reason: 'CERTIFICATE_EXPIRED',
      upstream: { status: 495, code: 495 },
    });
    expect(ours.message).toContain('expired on 2024-03-01');
    const theirs = await answering(495, body, 'application/json', pem(client));
    expect(theirs).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CERTIFICATE_EXPIRED' });
    expect(theirs.message).toMatch(/the configured one is valid until \d{4}-\d\d-\d\d/);
  });
});

describe('a failed connection', () => {
  const failing = async (work: Promise<unknown>) => {
    const error = await failureOf(work);
    expectHarmless(error);
    return [error.code, error.reason];
  };
  const nowhere = async () => new URL(`https://127.0.0.1:${await freePort()}/v3`);

  it('has its own reason if it is refused', async () => {
    expect(await failing(callOnce(await nowhere()))).toEqual(['UPSTREAM_UNAVAILABLE', 'CONNECTION_REFUSED']);
  });

  it('has its own reason if the host has no address', async () => {
    expect(await failing(callOnce(new URL('https://no-such-host.invalid/v3')))).toEqual([
      'UPSTREAM_UNAVAILABLE',
      'DNS',
    ]);
  });

  it('has its own reason if the port speaks plain HTTP, or TLS where plain HTTP is expected', async () => {
    const plain = await runHttp((_, response) => response.end('{}'));
    expect(await failing(callOnce(baseOf(plain, 'https'), { tls: pem(client) }))).toEqual([
      'UPSTREAM_TLS',
      'TLS_PROTOCOL',
    ]);
    await plain.stop();
    const [code] = await failing(callOnce(baseOf(mutual, 'http')));
    expect(code).toMatch(/^UPSTREAM_/);
  });

  it('is reported as closed if nothing is wrong with our certificate (Q28)', async () => {
    const closing = await runMutualTls(ca, server, (request) => request.socket.destroy());
    expect(await failing(call(closing, pem(client)))).toEqual(['UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET']);
    await closing.stop();
    const resetting: Running = await runMutualTls(ca, server, () => resetting.reset());
    expect(await failing(call(resetting, pem(client)))).toEqual(['UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET']);
    await resetting.stop();
    const plain = await runTcp((socket) => socket.resetAndDestroy());
    expect(await failing(callOnce(baseOf(plain)))).toEqual(['UPSTREAM_UNAVAILABLE', 'CONNECTION_RESET']);
    await plain.stop();
  });

  it('times out if the handshake hangs', async () => {
    const hanging = await runTcp(() => undefined);
    expect(await failing(call(hanging, pem(client), undefined, { timeoutMs: 100 }))).toEqual([
      'UPSTREAM_TIMEOUT',
      'DEADLINE',
    ]);
    await hanging.stop();
  });
});
