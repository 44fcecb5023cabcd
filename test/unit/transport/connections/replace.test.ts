import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FinishedCall, TlsMaterial, Transport, TransportOptions } from '../../../../src/transport/index.js';
import {
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makePfx,
  makeServerCertificate,
} from '../../../support/pki.js';
import type { Ca, Identity } from '../../../support/pki.js';
import { baseOf, failureOf, requestTo, runMutualTls, transportTo } from '../servers.js';
import type { Running } from '../servers.js';

let ca: Ca;
let otherCa: Ca;
let server: Identity;
let first: Identity;
let second: Identity;
let untrusted: Identity;
let expired: Identity;

beforeAll(async () => {
  [ca, otherCa] = await Promise.all([makeCa(), makeCa({ commonName: 'Other CA' })]);
  [server, first, second, untrusted, expired] = await Promise.all([
    makeServerCertificate(ca),
    makeClientCertificate(ca),
    makeClientCertificate(ca),
    makeClientCertificate(otherCa),
    makeExpiredClientCertificate(ca),
  ]);
});

const pem = ({ certPem, keyPem }: Identity): TlsMaterial => ({
  kind: 'pem',
  cert: certPem,
  key: keyPem,
  ca: ca.certPem,
});
const fingerprintOf = ({ certPem }: Identity): string => new X509Certificate(certPem).fingerprint256;

/** What the server sees of a request. */
interface Seen {
  readonly path: string;
  readonly fingerprint: string;
  readonly socket: Socket;
}

let running: Running;
let transport: Transport;
let calls: FinishedCall[];
let seen: Seen[];
/** Each call sends one response to /slow. */
let held: (() => void)[];
let onHeld: () => void;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(() => {
  [calls, seen, held] = [[], [], []];
  onHeld = () => undefined;
  answer = (_request, response) => void response.end('{}');
});
afterEach(async () => {
  for (const release of held) release();
  await transport.close();
  await running.stop();
});

async function start(identity: Identity, options: Partial<TransportOptions> = {}): Promise<void> {
  running = await runMutualTls(ca, server, (request, response) => {
    const { fingerprint256 } = (request.socket as TLSSocket).getPeerX509Certificate() ?? {};
    seen.push({ path: request.url ?? '', fingerprint: fingerprint256 ?? '', socket: request.socket });
    if (!request.url?.includes('/slow')) return answer(request, response);
    held.push(() => response.end('{"slow":true}'));
    onHeld();
  });
  const onCall = (call: FinishedCall): void => void calls.push(call);
  transport = transportTo(baseOf(running, 'https'), { tls: pem(identity), onCall, ...options });
}

const ask = (path: string) => transport.send(requestTo(baseOf(running, 'https'), { path }));
const askSlow = async (): Promise<{ answer: ReturnType<typeof ask> }> => {
  const arrived = new Promise<void>((resolve) => (onHeld = resolve));
  const slow = ask('/slow');
  await arrived;
  return { answer: slow };
};

describe('new key material', () => {
  it('is used for new calls and reported with expiry and fingerprint', async () => {
    await start(first);
    await ask('/before');
    expect(transport.certificate()?.fingerprint).toBe(fingerprintOf(first));
    await transport.replaceTls(pem(second));
    await ask('/after');
    expect(transport.certificate()).toMatchObject({
      fingerprint: fingerprintOf(second),
      notAfter: new Date(new X509Certificate(second.certPem).validTo),
    });
    const shown = (part: string) =>
      seen.filter(({ path }) => path.includes(part)).map(({ fingerprint }) => fingerprint);
    expect(shown('/before')).toEqual([fingerprintOf(first)]);
    expect(shown('/after')).toEqual([fingerprintOf(second)]);
  });

  it('may be a keystore', async () => {
    await start(first);
    await transport.replaceTls({
      kind: 'pfx',
      pfx: makePfx(second, 'open sesame'),
      passphrase: 'open sesame',
      ca: ca.certPem,
    });
    await ask('/after');
    expect(seen.at(-1)?.fingerprint).toBe(fingerprintOf(second));
  });

  it('lets a running call finish on its connection, which is then closed', async () => {
    await start(first);
    const slow = await askSlow();
    const { socket } = seen[0] as Seen;
    await transport.replaceTls(pem(second));
    await ask('/after');
    expect(socket.destroyed).toBe(false);
    const closed = once(socket, 'close');
    held.pop()?.();
    expect((await slow.answer).body).toEqual({ slow: true });
    await closed;
    expect(calls.filter(({ code }) => code !== null)).toEqual([]);
  });

  it('closes the idle connections of the old material', async () => {
    await start(first, { keepAliveMs: 60_000 });
    await ask('/before');
    const { socket } = seen[0] as Seen;
    const closed = once(socket, 'close');
    await transport.replaceTls(pem(second));
    await closed;
  });

  it('is tested with one call before it is used, whatever the response', async () => {
    await start(first);
    answer = (request, response) => void response.writeHead(request.url?.includes('/after') ? 200 : 404).end('{}');
    await transport.replaceTls(pem(second));
    await ask('/after');
    expect(calls.map(({ operation, status }) => [operation, status])).toEqual([
      ['proveCertificate', 404],
      ['getStatus', 200],
    ]);
    expect(new Set(seen.map(({ fingerprint }) => fingerprint))).toEqual(new Set([fingerprintOf(second)]));
  });

  it('is accepted if the upstream is too slow to respond', async () => {
    await start(first, { timeoutMs: 300 });
    answer = (request, response) => void (request.url?.includes('/after') ? response.end('{}') : undefined);
    await transport.replaceTls(pem(second));
    await ask('/after');
    expect(seen.at(-1)?.fingerprint).toBe(fingerprintOf(second));
  });
});

describe('rejected key material', () => {
  const unusable: readonly [string, () => TlsMaterial, object][] = [
    [
      'a key of another certificate',
      () => ({ ...pem(first), key: second.keyPem }) as TlsMaterial,
      { reason: 'KEY_MISMATCH' },
    ],
    [
      'is half of a file',
      () => ({ ...pem(second), cert: second.certPem.slice(0, 400) }) as TlsMaterial,
      { reason: 'CERTIFICATE_UNREADABLE' },
    ],
    ['a certificate that the upstream rejects', () => pem(untrusted), { reason: 'CERTIFICATE_REJECTED' }],
    ['an expired certificate', () => pem(expired), { reason: 'CERTIFICATE_EXPIRED' }],
    ['a CA that is not the upstream’s', () => ({ ...pem(second), ca: otherCa.certPem }), { reason: 'CA_UNKNOWN' }],
  ];

  it.each(unusable)('(%s) leaves the old material and its connections in use', async (_why, material, error) => {
    await start(first, { keepAliveMs: 60_000 });
    await ask('/before');
    expect(await failureOf(transport.replaceTls(material()).then(() => ask('/taken')))).toMatchObject({
      code: 'UPSTREAM_TLS',
      ...error,
    });
    await ask('/after');
    expect(transport.certificate()?.fingerprint).toBe(fingerprintOf(first));
    expect(seen.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(first), fingerprintOf(first)]);
    expect(seen[0]?.socket.destroyed).toBe(false);
  });

  it('leaves the old material in use if the upstream closes the connection', async () => {
    await start(first);
    answer = (request, response) => {
      if ((request.socket as TLSSocket).getPeerX509Certificate()?.fingerprint256 === fingerprintOf(second)) {
        request.socket.destroy();
      } else response.end('{}');
    };
    expect(await failureOf(transport.replaceTls(pem(second)).then(() => ask('/taken')))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      reason: 'CONNECTION_RESET',
    });
    await ask('/after');
    expect(seen.at(-1)?.fingerprint).toBe(fingerprintOf(first));
  });

  it('leaves the old material in use if a gateway rejects it with an HTML page', async () => {
    await start(first);
    answer = (request, response) => {
      const isNew = (request.socket as TLSSocket).getPeerX509Certificate()?.fingerprint256 === fingerprintOf(second);
      if (!isNew) return void response.end('{}');
      response.writeHead(400, { 'content-type': 'text/html' }).end('<html>The SSL certificate error</html>');
    };
    expect(await failureOf(transport.replaceTls(pem(second)).then(() => ask('/taken')))).toMatchObject({
      code: 'UPSTREAM_TLS',
      reason: 'CERTIFICATE_REJECTED',
    });
    await ask('/after');
    expect(seen.at(-1)?.fingerprint).toBe(fingerprintOf(first));
  });

  it('is accepted untested if the current certificate has expired', async () => {
    await start(expired);
    await transport.replaceTls(pem(second));
    expect(calls).toEqual([]);
    await ask('/after');
    expect(seen.at(-1)?.fingerprint).toBe(fingerprintOf(second));
  });
});

describe('closing', () => {
  it('waits for calls on connections of the old material too', async () => {
    await start(first);
    const slow = await askSlow();
    await transport.replaceTls(pem(second));
    const order: string[] = [];
    const answered = slow.answer.then(() => order.push('answered'));
    const closed = transport.close().then(() => order.push('closed'));
    held.pop()?.();
    await Promise.all([answered, closed]);
    expect(order).toEqual(['answered', 'closed']);
  });

  it('refuses new key material', async () => {
    await start(first);
    await transport.close();
    expect(await failureOf(transport.replaceTls(pem(second)).then(() => ask('/taken')))).toMatchObject({
      reason: 'CLOSED',
    });
  });
});
