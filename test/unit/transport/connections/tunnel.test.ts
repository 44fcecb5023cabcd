import type { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Proxy, TlsMaterial, TransportOptions } from '../../../../src/transport/index.js';
import { startConnectProxy, type ConnectProxy } from '../../../support/connect-proxy.js';
import {
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makeServerCertificate,
} from '../../../support/pki.js';
import type { Ca, Identity } from '../../../support/pki.js';
import {
  baseOf,
  callOnce,
  failureOf,
  requestTo,
  runHttp,
  runMutualTls,
  runTcp,
  transportTo,
  type Running,
} from '../servers.js';

const credentials = { username: 'john', password: 'hunter2:hunter2' };
const basic = Buffer.from('john:hunter2:hunter2').toString('base64');

let ca: Ca;
let otherCa: Ca;
let server: Identity;
let client: Identity;
let untrusted: Identity;
let expired: Identity;
let upstream: Running;
let proxy: ConnectProxy;
const clients: unknown[] = [];

beforeAll(async () => {
  [ca, otherCa] = await Promise.all([makeCa(), makeCa({ commonName: 'Other CA' })]);
  [server, client, untrusted, expired] = await Promise.all([
    makeServerCertificate(ca),
    makeClientCertificate(ca),
    makeClientCertificate(otherCa),
    makeExpiredClientCertificate(ca),
  ]);
  upstream = await runMutualTls(ca, server, (request, response) => {
    clients.push((request.socket as TLSSocket).getPeerCertificate().subject.CN);
    response.end('{}');
  });
});
afterAll(() => upstream.stop());
beforeEach(async () => {
  clients.length = 0;
  proxy = await startConnectProxy('john:hunter2:hunter2');
});
afterEach(() => proxy.close());

const pem = ({ certPem, keyPem }: Identity, trusted = ca): TlsMaterial => ({
  kind: 'pem',
  cert: certPem,
  key: keyPem,
  ca: trusted.certPem,
});
const through = (more: Partial<Proxy> = {}): Proxy => ({
  variable: 'PSA_PROXY',
  host: '127.0.0.1',
  port: proxy.port,
  credentials,
  ...more,
});
const call = (tls: TlsMaterial, more: Partial<TransportOptions> = {}, host?: string) =>
  callOnce(baseOf(upstream, 'https', host), { tls, proxy: through(), ...more });
/** Code, reason and message. Fails if the error contains credentials. */
const failing = async (work: Promise<unknown>) => {
  const error = await failureOf(work);
  const printed = [JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })].join();
  for (const secret of ['john', 'hunter2', basic]) expect(printed).not.toContain(secret);
  return { code: error.code, reason: error.reason, message: error.message };
};

describe('a transport behind a proxy', () => {
  it.each([
    ['a host name', 'localhost'],
    ['an address', '127.0.0.1'],
  ])('shows its client certificate to the upstream through a tunnel to %s', async (_, host) => {
    expect((await call(pem(client), {}, host)).status).toBe(200);
    expect(clients).toEqual(['MZP123456']);
    expect(proxy.targets).toEqual([`${host}:${upstream.port}`]);
    expect(proxy.credentials).toEqual([`Basic ${basic}`]);
  });

  it('reuses its tunnels, one per connection', async () => {
    const base = baseOf(upstream, 'https');
    const transport = transportTo(base, { tls: pem(client), proxy: through(), connections: 3 });
    for (let round = 0; round < 2; round += 1) {
      await Promise.all(Array.from({ length: 12 }, (_, at) => transport.send(requestTo(base, { path: `/v/${at}` }))));
    }
    expect(clients).toHaveLength(24);
    expect(proxy.targets).toHaveLength(3);
    expect(transport.stats.connections).toBe(3);
    await transport.close();
  });

  it('opens new tunnels for new key material', async () => {
    const base = baseOf(upstream, 'https');
    const transport = transportTo(base, { tls: pem(client), proxy: through(), connections: 1 });
    await transport.send(requestTo(base));
    await transport.replaceTls(pem(await makeClientCertificate(ca, { commonName: 'MZP999999' })));
    await transport.send(requestTo(base));
    expect(clients.at(0)).toBe('MZP123456');
    expect(clients.at(-1)).toBe('MZP999999');
    expect(proxy.targets).toHaveLength(2);
    expect((await failing(transport.replaceTls(pem(untrusted)))).reason).toBe('CERTIFICATE_REJECTED');
    await transport.close();
  });

  it('does not use the proxy for a plain http upstream', async () => {
    const plain = await runHttp((_, response) => response.end('{}'));
    expect((await callOnce(baseOf(plain), { proxy: through() })).status).toBe(200);
    expect(proxy.targets).toEqual([]);
    await plain.stop();
  });

  it.each<[string, () => TlsMaterial]>([
    ['CA_UNKNOWN', () => pem(client, otherCa)],
    ['CERTIFICATE_EXPIRED', () => pem(expired)],
    ['CERTIFICATE_REJECTED', () => pem(untrusted)],
    ['CERTIFICATE_MISSING', () => ({ kind: 'none', ca: ca.certPem })],
  ])('reports the same TLS error as without a proxy: %s', async (reason, tls) => {
    const direct = await failing(call(tls(), { proxy: null }));
    expect(direct).toMatchObject({ code: 'UPSTREAM_TLS', reason });
    expect(await failing(call(tls()))).toEqual(direct);
  });

  it('checks the upstream’s host name, not the proxy’s', async () => {
    const elsewhere = await makeServerCertificate(ca, { hosts: ['elsewhere.example'] });
    const other = await runMutualTls(ca, elsewhere, (_, response) => response.end('{}'));
    const error = await failing(callOnce(baseOf(other, 'https'), { tls: pem(client), proxy: through() }));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'HOST_NAME_MISMATCH' });
    await other.stop();
  });

  it.each<[string, () => Promise<Running>]>([
    ['closes during the handshake', () => runTcp((socket) => socket.resetAndDestroy())],
    ['closes before it responds', () => runMutualTls(ca, server, (request) => request.socket.destroy())],
    ['does not speak TLS', () => runHttp((_, response) => response.end('{}'))],
  ])('reports the same error as without a proxy if the upstream %s', async (_, run) => {
    const faulty = await run();
    const base = baseOf(faulty, 'https');
    const { code, reason } = await failing(callOnce(base, { tls: pem(client) }));
    const proxied = await failing(callOnce(base, { tls: pem(client), proxy: through() }));
    expect(proxied).toMatchObject({ code, reason });
    await faulty.stop();
  });
});

describe('a proxy that opens no tunnel', () => {
  it.each<[string, ConnectProxy['refuse'], string, string]>([
    ['refuses the credentials', 407, 'UPSTREAM_UNAVAILABLE', 'PROXY_AUTHENTICATION'],
    ['refuses the credentials as a server would', 401, 'UPSTREAM_UNAVAILABLE', 'PROXY_AUTHENTICATION'],
    ['does not allow the host', 403, 'UPSTREAM_UNAVAILABLE', 'PROXY_DENIED'],
    ['redirects', 302, 'UPSTREAM_UNAVAILABLE', 'PROXY_DENIED'],
    ['does not reach the upstream', 502, 'UPSTREAM_UNAVAILABLE', 'PROXY_BAD_GATEWAY'],
    ['is overloaded', 503, 'UPSTREAM_UNAVAILABLE', 'PROXY_BAD_GATEWAY'],
    ['times out connecting to the upstream', 504, 'UPSTREAM_TIMEOUT', 'PROXY_TIMEOUT'],
    ['hangs', 'hang', 'UPSTREAM_TIMEOUT', 'PROXY_TIMEOUT'],
    ['resets the connection', 'reset', 'UPSTREAM_UNAVAILABLE', 'PROXY_UNREACHABLE'],
  ])('is reported with its variable if it %s', async (_, refuse, code, reason) => {
    proxy.refuse = refuse;
    const error = await failing(call(pem(client), { timeoutMs: 2000 }));
    expect(error).toMatchObject({ code, reason, message: expect.stringContaining('PSA_PROXY') });
    expect(clients).toEqual([]);
  });

  it('is reported if it requires credentials and none are configured', async () => {
    const error = await failing(call(pem(client), { proxy: through({ credentials: null }) }));
    expect(error.reason).toBe('PROXY_AUTHENTICATION');
    expect(error.message).toContain('add user name and password');
    expect(proxy.credentials).toEqual([undefined]);
  });

  it('is reported if nothing listens, if it has no address, and if it is not a proxy', async () => {
    const gone = await startConnectProxy();
    await gone.close();
    const refused = await failing(call(pem(client), { proxy: through({ port: gone.port }) }));
    expect(refused.reason).toBe('PROXY_REFUSED');
    const nameless = await failing(call(pem(client), { proxy: through({ host: 'no-such-proxy.invalid' }) }));
    expect(nameless.reason).toBe('PROXY_DNS');
    const other = await runTcp((socket) => socket.end('220 mail.example.com ESMTP\r\n'));
    const wrong = await failing(call(pem(client), { proxy: through({ port: other.port }) }));
    expect(wrong.reason).toBe('PROXY_PROTOCOL');
    await other.stop();
    for (const { message } of [refused, nameless, wrong]) expect(message).toContain('PSA_PROXY');
  });

  it('is retried for a read if it did not reach the upstream', async () => {
    const base = baseOf(upstream, 'https');
    const transport = transportTo(base, { tls: pem(client), proxy: through(), connections: 1, retries: 2 });
    proxy.refuse = 502;
    await failureOf(transport.send(requestTo(base)));
    expect(proxy.targets).toHaveLength(3);
    proxy.refuse = null;
    expect((await transport.send(requestTo(base))).status).toBe(200);
    await transport.close();
  });
});
