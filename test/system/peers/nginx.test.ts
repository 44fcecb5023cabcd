import { connect } from 'node:tls';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import type { TlsMaterial } from '../../../src/transport/index.js';
import { FleetOverviewDocument } from '../../support/generated/documents.js';
import { askGraph, startWorld } from '../../support/world.js';
import { makeIdentities, material, type Identities } from './support/identities.js';
import { describeWithNginx, type Access } from './support/nginx.js';
import { failure, readFleets, startPeer, type Peer, type PeerOptions } from './support/world.js';

let identities: Identities;
let good: TlsMaterial;
let peer: Peer | null = null;

async function start(options: Partial<PeerOptions> = {}): Promise<Peer> {
  peer = await startPeer({ server: identities.server, clientCa: identities.ca.certPem, ...options });
  return peer;
}
async function stop(): Promise<readonly Access[]> {
  const accesses = await peer?.close();
  peer = null;
  return accesses ?? [];
}

beforeAll(async () => {
  identities = await makeIdentities();
  good = material(identities.client, identities.ca);
});
afterEach(stop);

const anyFleet = '{ fleets { nodes { name } } }';
const publicHost = 'api.example.com';

describeWithNginx('the server with nginx as upstream', () => {
  it('reads 120 vehicles with as many calls as from the simulator directly', async () => {
    const clock = (): number => Date.parse('2026-03-02T09:00:00Z');
    const { simulator, ...world } = await startWorld({ simulator: { clock } });
    const fleetId = simulator.world.fleets[0]?.id ?? '';
    const direct = await world.count(() => world.ask(FleetOverviewDocument, { fleetId })).finally(world.close);

    const { simulator: behind, facade } = await start({ simulator: { clock } });
    const { url } = await facade(good);
    behind.resetCounts();
    const answer = await askGraph(url, FleetOverviewDocument, { fleetId });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.fleet?.vehicles?.nodes).toHaveLength(120);
    // Cursors contain page tokens of the simulator, which differ each time.
    const { endCursor } = direct.result.data?.fleet?.vehicles?.pageInfo ?? {};
    const found = answer.data?.fleet?.vehicles?.pageInfo.endCursor;
    expect(JSON.stringify(answer.data).replace(String(found), String(endCursor))).toBe(
      JSON.stringify(direct.result.data),
    );
    expect(behind.counts.byOperation).toEqual(direct.byOperation);
    expect(behind.counts.total).toBe(direct.total);
    expect(direct.total).toBe(6);

    const accesses = await stop();
    expect(accesses.filter(({ verified, status }) => verified !== 'SUCCESS' || status !== 200)).toEqual([]);
    expect(accesses.length).toBeGreaterThanOrEqual(6);
  });

  it('follows links to another host if it is trusted', async () => {
    const { simulator, facade } = await start({ simulator: { publicUrl: `https://${publicHost}` } });
    const fleetId = simulator.world.fleets[0]?.id ?? '';
    const { url } = await facade(good, { trustedHosts: [publicHost] });
    simulator.resetCounts();
    const answer = await askGraph(url, FleetOverviewDocument, { fleetId });
    expect(answer.errors).toBeUndefined();
    const nodes = answer.data?.fleet?.vehicles?.nodes ?? [];
    expect(nodes).toHaveLength(120);
    expect(nodes.filter(({ status, maintenance }) => status === null || maintenance === null)).toEqual([]);
    expect(simulator.counts.total).toBe(6);
  });

  it('does not follow links to an untrusted host', async () => {
    const { simulator, facade, log } = await start({ simulator: { publicUrl: `https://${publicHost}` } });
    const fleetId = simulator.world.fleets[0]?.id ?? '';
    const { url } = await facade(good);
    const answer = await askGraph(url, FleetOverviewDocument, { fleetId });
    const complete = (answer.data?.fleet?.vehicles?.nodes ?? []).filter(({ status }) => status !== null);
    expect(complete).toEqual([]);
    expect(log.join('\n')).toContain('"reason":"HOST"');
  });

  it.each(['TLSv1.2', 'TLSv1.3'])('uses %s if the upstream supports nothing else', async (protocols) => {
    const { facade } = await start({ protocols });
    const { url } = await facade(good);
    expect(await askGraph(url, anyFleet)).toMatchObject({ data: { fleets: { nodes: [{ name: 'Paris' }] } } });
    const accesses = await stop();
    expect(new Set(accesses.map(({ protocol }) => protocol))).toEqual(new Set([protocols]));
  });

  it('decodes compressed responses', async () => {
    const directives = 'gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any; gzip_http_version 1.0;';
    const { facade, transport, url: upstream, simulator } = await start({ directives });
    const { url } = await facade(good);
    const fleetId = simulator.world.fleets[0]?.id ?? '';
    const answer = await askGraph(url, FleetOverviewDocument, { fleetId });
    expect(answer.data?.fleet?.vehicles?.nodes).toHaveLength(120);
    const request = { operation: 'getFleets', method: 'GET', accept: 'application/hal+json' } as const;
    const { headers } = await transport(good).send({ ...request, url: new URL(`${upstream}/v3/fleets`) });
    expect(headers['content-encoding']).toBe('gzip');
    const accesses = await stop();
    expect(new Set(accesses.map(({ acceptEncoding }) => acceptEncoding))).toEqual(new Set(['gzip, deflate, br']));
  });

  it('uses HTTP/1.1 if nginx offers HTTP/2', async () => {
    const { transport, url } = await start({ http2: true });
    expect(await readFleets(transport(good), url)).toBe(1);
    expect((await stop())[0]).toMatchObject({ status: 200, http: 'HTTP/1.1' });
  });

  it('reports a simulator that is down as unavailable, without the error page of nginx', async () => {
    const { simulator, facade, transport, url: upstream } = await start();
    const { url } = await facade(good);
    await simulator.close();
    const error = await failure(readFleets(transport(good), upstream));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', reason: 'HTML_ANSWER', upstream: { status: 502 } });
    const answer = await askGraph(url, anyFleet);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', upstream: { status: 502 } });
    expect(JSON.stringify(answer)).not.toMatch(/<|nginx|Bad Gateway|127\.0\.0\.1/);
  });

  it('reports a gateway timeout of nginx as a timeout', async () => {
    const { simulator, transport, url } = await start({ directives: 'proxy_read_timeout 200ms;' });
    simulator.setFault({ kind: 'hang' });
    const error = await failure(readFleets(transport(good), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', upstream: { status: 504 } });
  });

  it.each(['content-length', 'chunked', 'close'] as const)(
    'rejects a response that was truncated behind nginx (%s)',
    async (framing) => {
      const { simulator, transport, url } = await start({ directives: 'proxy_http_version 1.1;' });
      simulator.setFault({ kind: 'cut', framing });
      const error = await failure(readFleets(transport(good), url));
      // nginx frames a truncated body as complete: only the JSON shows the error.
      expect(error.reason).toBe(framing === 'close' ? 'BODY_NOT_JSON' : 'BODY_CUT');
    },
  );
});

describeWithNginx('a client certificate that nginx rejects', () => {
  const none = (): TlsMaterial => ({ kind: 'none', ca: identities.ca.certPem });
  const expired = (): TlsMaterial => material(identities.expired, identities.ca);
  const untrusted = (): TlsMaterial => material(identities.untrusted, identities.ca);
  const cases = [
    ['no certificate', none, 'CERTIFICATE_MISSING', /none is configured: configure the certificate and its key/],
    [
      'an expired certificate',
      expired,
      'CERTIFICATE_EXPIRED',
      /expired on 2024-03-01: install the renewed certificate/,
    ],
    ['a certificate of an untrusted CA', untrusted, 'CERTIFICATE_REJECTED', /not signed by the configured CA/],
  ] as const;
  const protocols = ['TLSv1.2', 'TLSv1.3'] as const;
  const everyCase = protocols.flatMap((protocol) => cases.map((one) => [protocol, ...one] as const));

  it.each(everyCase)('is reported over %s: %s', async (protocol, _name, tls, reason, message) => {
    const { transport, url } = await start({ protocols: protocol });
    const error = await failure(readFleets(transport(tls()), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason, upstream: { status: 400 } });
    expect(error.message).toMatch(message);
    expect((await stop())[0]).toMatchObject({ status: 400, protocol });
  });

  it.each(cases)(
    'lets the server start without being ready, and report the reason: %s',
    async (_name, tls, _reason, message) => {
      const { facade, simulator } = await start();
      const { url } = await facade(tls());
      expect((await fetch(new URL('/health/live', url))).status).toBe(200);
      const ready = await fetch(new URL('/health/ready', url));
      expect(ready.status).toBe(503);
      const answer = await askGraph(url, anyFleet);
      expect(answer.errors?.[0]?.extensions.code).toBe('UPSTREAM_TLS');
      expect(answer.errors?.[0]?.message).toMatch(message);
      expect(JSON.stringify(answer)).not.toMatch(/<|nginx|127\.0\.0\.1/);
      expect(simulator.counts.total).toBe(0);
    },
  );

  const page =
    '{"code":"49500","message":"certificate has expired","uuid":"12345678-90ab-cdef-1234-567890abcdef","timestamp":"2026-11-24T00:00:00Z"}';
  it.each([
    ['expired', expired, 'CERTIFICATE_EXPIRED'],
    ['missing', none, 'CERTIFICATE_MISSING'],
  ] as const)('is reported from an error_page with status 495 or 496: %s', async (_name, tls, reason) => {
    const directives = `
      error_page 495 = @495; location @495 { internal; default_type application/json; return 495 '${page}'; }
      error_page 496 = @496; location @496 { internal; default_type application/json; return 496 '${page.replace('49500', '49600')}'; }`;
    const { transport, url } = await start({ directives });
    const error = await failure(readFleets(transport(tls()), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason });
    const status = reason === 'CERTIFICATE_MISSING' ? 496 : 495;
    expect(error.upstream).toMatchObject({
      status,
      code: status * 100,
      uuid: '12345678-90ab-cdef-1234-567890abcdef',
    });
  });

  it('is not the reported error for a base URL with http', async () => {
    const { transport, nginx } = await start();
    const plain = `http://127.0.0.1:${nginx.port}/connectedcar`;
    const client = transport({ kind: 'none' }, { base: new URL(`${plain}/v3`) });
    const error = await failure(readFleets(client, plain));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'TLS_PROTOCOL', upstream: { status: 400 } });
    expect(error.message).toContain('must start with https');
  });
});

describeWithNginx('before it sends a request, the client rejects', () => {
  it('a server certificate of an unknown CA', async () => {
    const { transport, url } = await start();
    const error = await failure(readFleets(transport(material(identities.client, identities.untrustedCa)), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CA_UNKNOWN' });
    expect(await stop()).toEqual([]);
  });

  it('a server certificate of a private CA if no CA is configured', async () => {
    const { transport, url } = await start();
    const { ca: _ca, ...publicOnly } = good;
    const error = await failure(readFleets(transport(publicOnly as TlsMaterial), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CA_UNKNOWN' });
    expect(await stop()).toEqual([]);
  });

  it('a server certificate for another host', async () => {
    const { facade, transport, url } = await start({ server: identities.otherServer });
    const error = await failure(readFleets(transport(good), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'HOST_NAME_MISMATCH' });
    expect((await askGraph((await facade(good)).url, anyFleet)).errors?.[0]?.extensions.code).toBe('UPSTREAM_TLS');
    expect(await stop()).toEqual([]);
  });

  it('TLS 1.1, which the server accepts from other clients', async () => {
    const directives = 'ssl_ciphers ALL:@SECLEVEL=0;';
    const { transport, url, nginx } = await start({ protocols: 'TLSv1.1', directives });
    const error = await failure(readFleets(transport(good), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'TLS_PROTOCOL' });
    expect(await protocolForOldClients(nginx.port)).toBe('TLSv1.1');
    expect(await stop()).toEqual([]);
  });
});

/** The protocol that a client negotiates if it accepts old versions. */
function protocolForOldClients(port: number): Promise<string | null> {
  const { certPem: cert, keyPem: key } = identities.client;
  const lenient = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const;
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', cert, key, ca: identities.ca.certPem, ...lenient }, () => {
      resolve(socket.getProtocol());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}
