import { randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { TlsMaterial } from '../../../../src/transport/index.js';
import {
  makeCa,
  makeClientCertificate,
  makeExpiredClientCertificate,
  makeServerCertificate,
  type Ca,
  type Identity,
} from '../../../support/pki.js';

export interface Identities {
  readonly ca: Ca;
  /** An untrusted CA, which signed only `untrusted`. */
  readonly untrustedCa: Ca;
  /** For 127.0.0.1 and localhost. */
  readonly server: Identity;
  /** For `api.example.com`. */
  readonly otherServer: Identity;
  readonly client: Identity;
  /** Expired on 2024-03-01. */
  readonly expired: Identity;
  /** Signed by the untrusted CA. */
  readonly untrusted: Identity;
}

export async function makeIdentities(): Promise<Identities> {
  const [ca, untrustedCa] = await Promise.all([makeCa(), makeCa({ commonName: 'Untrusted CA' })]);
  const [server, otherServer, client, expired, untrusted] = await Promise.all([
    makeServerCertificate(ca),
    makeServerCertificate(ca, { hosts: ['api.example.com'] }),
    makeClientCertificate(ca),
    makeExpiredClientCertificate(ca),
    makeClientCertificate(untrustedCa),
  ]);
  return { ca, untrustedCa, server, otherServer, client, expired, untrusted };
}

/** A client certificate with its key and the trusted CA. */
export function material({ certPem, keyPem }: Identity, ca: Ca): TlsMaterial & { readonly kind: 'pem' } {
  return { kind: 'pem', cert: certPem, key: keyPem, ca: ca.certPem };
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const rsa = { ...algorithm, publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 };

/** An intermediate CA. */
export async function makeIntermediate(root: Ca): Promise<Ca> {
  const keys = (await webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const name = 'CN=Issuing CA';
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: randomBytes(8).toString('hex'),
    subject: name,
    issuer: root.certificate.subject,
    notBefore: root.certificate.notBefore,
    notAfter: root.certificate.notAfter,
    publicKey: keys.publicKey,
    signingKey: root.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(root.certificate),
    ],
  });
  const keyPem = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { certPem: certificate.toString('pem'), keyPem, name, keys, certificate };
}
