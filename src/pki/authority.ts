import 'reflect-metadata';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  Pkcs10CertificateRequest,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Extension, PublicKey, X509Certificate } from '@peculiar/x509';
import { PkiError } from './errors.js';
import { DEFAULT_KEY_BITS } from './signing-request.js';
import { exportKey, generateKeyPair, SIGNING_ALGORITHM } from './keys.js';
import type { KeyPair } from './keys.js';

/** A certificate authority for demonstrations and tests. Its key lives in memory only. */
export interface Authority {
  /** PEM, for clients and servers to trust. */
  readonly certificatePem: string;
  readonly certificate: X509Certificate;
  readonly keys: KeyPair;
}

export interface AuthorityOptions {
  /** The common name. */
  readonly name: string;
  /** Days of validity; default 3650. */
  readonly days?: number | undefined;
  /** Default: the system's clock. */
  readonly now?: Date | undefined;
}

export interface SignOptions {
  /** Days of validity, counted from `now`. */
  readonly days: number;
  /** Default: the system's clock. A time in the past makes an expired certificate. */
  readonly now?: Date | undefined;
}

export interface ServerCertificateOptions extends SignOptions {
  /** DNS names (`*.example.com` too) and IP addresses; the first is also the common name. */
  readonly hosts: readonly string[];
}

export interface ServerCertificate {
  readonly certificatePem: string;
  /** PKCS#8, not encrypted. */
  readonly keyPem: string;
}

const DAY_MS = 86_400_000;
/** Certificates start early, so that a peer whose clock is behind accepts them. */
const CLOCK_SKEW_MS = 60_000;
const HOST_NAME = /^(\*\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/i;

export async function createAuthority({ name, days = 3650, now }: AuthorityOptions): Promise<Authority> {
  const keys = await generateKeyPair(DEFAULT_KEY_BITS);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: commonName(name),
    keys,
    ...validity(days, now),
    signingAlgorithm: SIGNING_ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificatePem: `${certificate.toString('pem')}\n`, certificate, keys };
}

/** Signs a PKCS#10 request as a client certificate (PEM). Throws PkiError if the request's own signature is invalid. */
export async function signRequest(authority: Authority, csrPem: string, options: SignOptions): Promise<string> {
  const request = readRequest(csrPem);
  if (!(await request.verify())) {
    throw new PkiError(
      'REQUEST_SIGNATURE_INVALID',
      'The request is not signed by the key that it contains: create a new one.',
    );
  }
  return issue(authority, request.subjectName, request.publicKey, options, [
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
  ]);
}

/** A key and a certificate for a TLS server, valid for every host given. */
export async function issueServerCertificate(
  authority: Authority,
  { hosts, ...options }: ServerCertificateOptions,
): Promise<ServerCertificate> {
  const [first] = hosts;
  if (first === undefined) throw new PkiError('HOST_INVALID', 'A server certificate needs at least one host.');
  const names = hosts.map((host) => {
    if (isIP(host) !== 0) return { type: 'ip' as const, value: host };
    if (HOST_NAME.test(host)) return { type: 'dns' as const, value: host };
    throw new PkiError('HOST_INVALID', `Not a host name or IP address: ${JSON.stringify(host)}.`);
  });
  const keys = await generateKeyPair(DEFAULT_KEY_BITS);
  const certificatePem = await issue(authority, commonName(first), keys.publicKey, options, [
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension(names),
  ]);
  return { certificatePem, keyPem: exportKey(keys.privateKey) };
}

async function issue(
  authority: Authority,
  subject: Name,
  publicKey: PublicKey | KeyPair['publicKey'],
  { days, now }: SignOptions,
  extensions: readonly Extension[],
): Promise<string> {
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: authority.certificate.subjectName,
    publicKey,
    signingKey: authority.keys.privateKey,
    ...validity(days, now),
    signingAlgorithm: SIGNING_ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      await SubjectKeyIdentifierExtension.create(publicKey),
      await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
      ...extensions,
    ],
  });
  return `${certificate.toString('pem')}\n`;
}

function readRequest(csrPem: string): Pkcs10CertificateRequest {
  try {
    return new Pkcs10CertificateRequest(csrPem);
  } catch (cause) {
    throw new PkiError('REQUEST_UNREADABLE', 'Not a PKCS#10 certificate request in PEM.', { cause });
  }
}

function commonName(text: string): Name {
  return new Name([{ CN: [{ utf8String: text }] }]);
}

function validity(days: number, now = new Date()): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(now.getTime() - CLOCK_SKEW_MS), notAfter: new Date(now.getTime() + days * DAY_MS) };
}
