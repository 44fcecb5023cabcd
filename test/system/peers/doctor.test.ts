import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { doctor, type DoctorResult } from '../../../src/cli/doctor.js';
import { createAuthority } from '../../../src/pki/index.js';
import { makeFolder, makePartner, PASSPHRASE, partnerEnvironment } from '../../unit/config/fixtures.js';
import { recordIo } from '../../unit/cli/io.js';
import { credentials } from '../../support/world.js';
import { describeWithNginx } from './support/nginx.js';
import { startPeer, type Peer, type PeerOptions } from './support/world.js';

const folder = makeFolder();
const read = (name: string): string => readFileSync(folder.path(name), 'utf8');
let peer: Peer | null = null;

beforeAll(async () => {
  await makePartner(folder);
  folder.write('other-ca.pem', (await createAuthority({ name: 'Other CA' })).certificatePem);
});
afterEach(async () => {
  await peer?.close();
  peer = null;
});
afterAll(() => folder.remove());

async function start(options: Partial<PeerOptions> = {}): Promise<Record<string, string>> {
  const server = { certPem: read('server.pem'), keyPem: read('server.key.pem') };
  peer = await startPeer({ server, clientCa: read('ca.pem'), ...options });
  return { ...partnerEnvironment(folder, peer.url, credentials), PSA_TIMEOUT_MS: '5000' };
}

async function examine(environment: Record<string, string>) {
  const io = recordIo(environment);
  const exit = await doctor(['--json'], io);
  const printed = io.out.join('\n');
  for (const secret of [credentials.password, credentials.clientId, PASSPHRASE]) expect(printed).not.toContain(secret);
  expect(printed).not.toMatch(/<|Bad Request|Bad Gateway/);
  const results = JSON.parse(printed) as DoctorResult[];
  const mark = ({ ok, fix }: DoctorResult): string => (ok === null ? '–' : ok ? (fix === null ? '✓' : '!') : '✗');
  return {
    exit,
    marks: Object.fromEntries(results.map((result) => [result.check, mark(result)])),
    of: (check: string) => results.find((result) => result.check === check),
  };
}

const withCertificate = 'TLS with the client certificate';
const withoutCertificate = 'TLS without the client certificate';

describeWithNginx('doctor with nginx', () => {
  it.each(['TLSv1.2', 'TLSv1.3'])('passes all checks over %s', async (protocols) => {
    const { exit, marks, of } = await examine(await start({ protocols }));
    // Tokens, API keys and the proxy are not configured.
    const { 'token issuer keys': tokens, 'API keys': keys, proxy, ...others } = marks;
    expect([tokens, keys, proxy]).toEqual(['–', '–', '–']);
    expect(new Set(Object.values(others))).toEqual(new Set(['✓']));
    expect(Object.keys(marks)).toHaveLength(19);
    expect(exit).toBe(0);
    expect(of(withCertificate)?.detail).toContain(protocols);
    expect(of(withoutCertificate)?.detail).toContain('rejected as expected');
    expect(of('GET /fleets')?.detail).toBe('1 fleet');
  });

  it('reports a missing client certificate that nginx requires', async () => {
    const { PSA_CERT_FILE: _c, PSA_KEY_FILE: _k, PSA_KEY_PASSPHRASE: _p, ...others } = await start();
    const { exit, marks, of } = await examine(others);
    expect(exit).toBe(1);
    expect(marks).toMatchObject({ variables: '✗', TCP: '✓', [withCertificate]: '–', [withoutCertificate]: '✓' });
    expect(of('variables')?.detail).toContain('PSA_CERT_FILE');
    expect(marks).toMatchObject({ Basic: '–', 'client id': '–', 'GET /fleets': '–' });
  });

  it.each(['TLSv1.2', 'TLSv1.3'])('reports an expired certificate that nginx rejects over %s', async (protocols) => {
    const environment = await start({ protocols });
    const { exit, marks, of } = await examine({ ...environment, PSA_CERT_FILE: folder.path('expired.pem') });
    expect(exit).toBe(1);
    expect(marks).toMatchObject({ 'certificate expiry': '✗', [withCertificate]: '✗', [withoutCertificate]: '✓' });
    expect(of('certificate expiry')?.detail).toContain('2020-01-02');
    expect(of(withCertificate)?.detail).toContain('has expired');
    expect(peer?.simulator.counts.total).toBe(0);
  });

  it('reports that nginx expects certificates of another CA', async () => {
    const { exit, marks, of } = await examine(await start({ clientCa: read('other-ca.pem') }));
    expect(exit).toBe(1);
    expect(marks).toMatchObject({ 'chain to the CA': '✓', [withCertificate]: '✗', [withoutCertificate]: '✓' });
    expect(of(withCertificate)?.fix).toContain("the vendor's CA signed it");
  });

  it('warns if nginx requires no client certificate', async () => {
    const { exit, marks, of } = await examine(await start({ verify: 'off' }));
    expect(exit).toBe(0);
    expect(marks).toMatchObject({ [withCertificate]: '✓', [withoutCertificate]: '!', 'GET /fleets': '✓' });
    expect(of(withoutCertificate)?.detail).toContain('without a client certificate, so yours was not verified');
  });

  it('reports a server that supports only TLS 1.1', async () => {
    const environment = await start({ protocols: 'TLSv1.1', directives: 'ssl_ciphers ALL:@SECLEVEL=0;' });
    const { exit, marks, of } = await examine(environment);
    expect(exit).toBe(1);
    expect(marks).toMatchObject({ TCP: '✓', [withCertificate]: '✗', 'GET /fleets': '–' });
    expect(of(withCertificate)?.detail).toContain('TLS 1.2 or newer');
  });

  it('reports an unavailable upstream behind nginx', async () => {
    const environment = await start();
    await peer?.simulator.close();
    const { exit, marks, of } = await examine(environment);
    expect(exit).toBe(1);
    expect(marks).toMatchObject({ [withoutCertificate]: '✓', Basic: '–', 'client id': '–', 'GET /fleets': '✗' });
    expect(of('GET /fleets')?.detail).toContain('502');
  });
});
