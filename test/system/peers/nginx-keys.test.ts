import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { signRequest } from '../../../src/pki/index.js';
import type { TlsMaterial } from '../../../src/transport/index.js';
import { encryptedPkcs8, makeClientCertificate, makePfx, makeServerCertificate, pkcs1 } from '../../support/pki.js';
import type { Ca, Identity } from '../../support/pki.js';
import { askGraph } from '../../support/world.js';
import { makeIdentities, makeIntermediate, material, type Identities } from './support/identities.js';
import { describeWithNginx } from './support/nginx.js';
import { failure, readFleets, startPeer, type Peer } from './support/world.js';

const passphrase = 'pass phrase ü';
/** ASCII only: Java decodes arguments with the encoding of the locale. */
const javaPassphrase = 'pass phrase';
const hasKeytool = ((): boolean => {
  try {
    execFileSync('keytool', ['-help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasKeytool)
  console.warn('keytool is not installed (on Debian: default-jre-headless): its keystores are not tested.');
/** Skipped without Java, except in CI. */
const itWithKeytool = hasKeytool || process.env['CI'] !== undefined ? it : it.skip;

let identities: Identities;
let peer: Peer | null = null;

async function start(server: Identity = identities.server): Promise<Peer> {
  peer = await startPeer({ server, clientCa: identities.ca.certPem });
  return peer;
}

/** Checks with a GraphQL request that nginx accepts the certificate. */
async function expectAccepted({ facade }: Peer, tls: TlsMaterial): Promise<void> {
  const { url } = await facade(tls);
  const answer = await askGraph(url, '{ fleets { nodes { name } } }');
  expect(answer).toMatchObject({ data: { fleets: { nodes: [{ name: 'Paris' }] } } });
}

beforeAll(async () => {
  identities = await makeIdentities();
});
afterEach(async () => {
  await peer?.close();
  peer = null;
});

describeWithNginx('nginx accepts a client certificate', () => {
  it.each<[string, () => TlsMaterial]>([
    ['an encrypted PKCS#8 key', () => withKey(encryptedPkcs8(identities.client.keyPem, passphrase))],
    ['an encrypted PKCS#1 key', () => withKey(pkcs1(identities.client.keyPem, passphrase))],
    ['a PKCS#12 keystore of openssl', () => withPfx(makePfx(identities.client, passphrase, identities.ca))],
  ])('with %s', async (_name, tls) => {
    await expectAccepted(await start(), tls());
  });

  itWithKeytool('with a PKCS#12 keystore of keytool', async () => {
    await expectAccepted(await start(), withPfx(await keystoreOfKeytool(identities.ca), javaPassphrase));
  });
});

describeWithNginx('a certificate chain', () => {
  let issuing: Ca;
  let issued: Identity;
  beforeAll(async () => {
    issuing = await makeIntermediate(identities.ca);
    issued = await makeClientCertificate(issuing);
  });
  const chain = (...pems: readonly string[]): TlsMaterial => ({
    ...material(issued, identities.ca),
    cert: pems.map((pem) => pem.trim()).join('\n'),
  });

  it('is accepted with the client certificate first', async () => {
    await expectAccepted(await start(), chain(issued.certPem, issuing.certPem));
  });

  it('is accepted from a keystore', async () => {
    await expectAccepted(await start(), withPfx(makePfx(issued, passphrase, issuing)));
  });

  it('is rejected by nginx without the intermediate certificate', async () => {
    const { transport, url } = await start();
    const error = await failure(readFleets(transport(chain(issued.certPem)), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CERTIFICATE_REJECTED' });
  });

  it('is rejected before sending if the client certificate is not the first', async () => {
    const { transport } = await start();
    const make = (): unknown => transport(chain(issuing.certPem, issued.certPem));
    expect(make).toThrow(expect.objectContaining({ code: 'UPSTREAM_TLS', reason: 'KEY_MISMATCH' }));
  });

  it('of nginx is accepted in any order after the server certificate', async () => {
    const { keyPem, certPem } = await makeServerCertificate(issuing);
    const certs = [certPem, identities.ca.certPem, issuing.certPem].map((pem) => pem.trim()).join('\n');
    await expectAccepted(await start({ keyPem, certPem: certs }), material(identities.client, identities.ca));
  });

  it('of nginx is rejected without the intermediate certificate', async () => {
    const { transport, url } = await start(await makeServerCertificate(issuing));
    const error = await failure(readFleets(transport(material(identities.client, identities.ca)), url));
    expect(error).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CA_UNKNOWN' });
  });
});

function withKey(key: string): TlsMaterial {
  return { ...material(identities.client, identities.ca), key, passphrase };
}

function withPfx(pfx: Buffer, storePassphrase = passphrase): TlsMaterial {
  return { kind: 'pfx', pfx, passphrase: storePassphrase, ca: identities.ca.certPem };
}

/** Creates a keystore as a partner does: keytool creates key and request, and imports the signed certificate. */
async function keystoreOfKeytool(ca: Ca): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-keytool-'));
  const keytool = (...parameters: readonly string[]): void => {
    const store = ['-keystore', 'client.p12', '-storepass', javaPassphrase, '-alias', 'client'];
    execFileSync('keytool', [...parameters, ...store], { cwd: folder, stdio: 'pipe' });
  };
  try {
    keytool('-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', '-dname', 'CN=MZP123456, OU=Programs Partners, C=FR');
    keytool('-certreq', '-file', 'client.csr');
    const authority = { certificatePem: ca.certPem, certificate: ca.certificate, keys: ca.keys };
    const signed = await signRequest(authority, readFileSync(join(folder, 'client.csr'), 'utf8'), { days: 1 });
    writeFileSync(join(folder, 'signed.pem'), `${signed}${ca.certPem}\n`);
    keytool('-importcert', '-noprompt', '-file', 'signed.pem');
    return readFileSync(join(folder, 'client.p12'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
