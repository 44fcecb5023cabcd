import {
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makeServerCertificate,
  type Identity,
} from './pki.js';

/** The certificates of a simulator and its clients. All PEM, with unencrypted keys. */

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface TestCertificates {
  readonly ca: string;
  /** For 127.0.0.1 and localhost. */
  readonly server: Certificate;
  readonly client: Certificate;
  readonly expiredClient: Certificate;
  /** Signed by an untrusted CA. */
  readonly untrustedClient: Certificate;
}

let made: Promise<TestCertificates> | null = null;

/** Created once per test file, because RSA keys are slow to generate. */
export function createTestCertificates(): Promise<TestCertificates> {
  return (made ??= make());
}

async function make(): Promise<TestCertificates> {
  const [ca, untrusted] = await Promise.all([makeCa(), makeCa({ commonName: 'Untrusted CA' })]);
  const [server, client, expiredClient, untrustedClient] = await Promise.all([
    makeServerCertificate(ca),
    makeClientCertificate(ca),
    makeExpiredClientCertificate(ca),
    makeClientCertificate(untrusted),
  ]);
  return {
    ca: ca.certPem,
    server: pair(server),
    client: pair(client),
    expiredClient: pair(expiredClient),
    untrustedClient: pair(untrustedClient),
  };
}

function pair({ certPem, keyPem }: Identity): Certificate {
  return { cert: certPem, key: keyPem };
}
