import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as x509 from '@peculiar/x509';

/** Certificates for tests, created in each run with another library than the code under test. */

x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);

export interface Ca {
  readonly certPem: string;
  /** PKCS#8, not encrypted. */
  readonly keyPem: string;
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: x509.X509Certificate;
}

export interface Identity {
  readonly certPem: string;
  /** PKCS#8, not encrypted. */
  readonly keyPem: string;
}

export interface Validity {
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const dayMs = 86_400_000;

const validity = (options: Validity) => ({
  notBefore: options.notBefore ?? new Date(Date.now() - dayMs),
  notAfter: options.notAfter ?? new Date(Date.now() + 30 * dayMs),
});

const keyFolder = fileURLToPath(new URL('../../node_modules/.cache/test-keys/', import.meta.url));
/** The first keys belong to `certificates.ts`, whose certificates are cached. */
const reservedKeys = 6;
let keysUsed = reservedKeys;

/**
 * RSA keys are slow to generate, so they are cached between runs. The nth key of a test file is the nth key of every
 * other file: within a file all keys differ.
 */
async function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  const file = join(keyFolder, `rsa-2048-${keysUsed++}.json`);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) {
    const { privateKey, publicKey } = JSON.parse(cached) as Record<'privateKey' | 'publicKey', webcrypto.JsonWebKey>;
    const read = (key: webcrypto.JsonWebKey, use: 'sign' | 'verify') =>
      webcrypto.subtle.importKey('jwk', key, algorithm, true, [use]);
    return { privateKey: await read(privateKey, 'sign'), publicKey: await read(publicKey, 'verify') };
  }
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const write = (key: webcrypto.CryptoKey) => webcrypto.subtle.exportKey('jwk', key);
  const text = JSON.stringify({ privateKey: await write(keys.privateKey), publicKey: await write(keys.publicKey) });
  await mkdir(keyFolder, { recursive: true });
  // Renamed atomically: a worker never reads half a file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, file);
  return keys;
}

/** Runs `make` with the reserved keys. */
export async function withReservedKeys<T>(make: () => Promise<T>): Promise<T> {
  const used = keysUsed;
  keysUsed = 0;
  try {
    return await make();
  } finally {
    keysUsed = used;
  }
}

async function privatePem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
}

export async function makeCa(options: Validity & { readonly commonName?: string } = {}): Promise<Ca> {
  const keys = await makeKeys();
  const name = `CN=${options.commonName ?? 'Test CA'}`;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(8).toString('hex'),
    name,
    ...validity(options),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certPem: certificate.toString('pem'), keyPem: await privatePem(keys), name, keys, certificate };
}

/** `hosts` are DNS names and IP addresses; default `localhost` and `127.0.0.1`. */
export async function makeServerCertificate(
  ca: Ca,
  options: Validity & { readonly hosts?: readonly string[]; readonly commonName?: string } = {},
): Promise<Identity> {
  const hosts = options.hosts ?? ['localhost', '127.0.0.1'];
  return issue(ca, `CN=${options.commonName ?? 'server'}`, options, [
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(
      hosts.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
    ),
  ]);
}

export async function makeClientCertificate(
  ca: Ca,
  options: Validity & { readonly commonName?: string } = {},
): Promise<Identity> {
  return issue(ca, `CN=${options.commonName ?? 'MZP123456'}, OU=Programs Partners`, options, [
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
  ]);
}

/** A client certificate whose validity ended at `notAfter`; default 2024-03-01T00:00:00Z. */
export async function makeExpiredClientCertificate(
  ca: Ca,
  notAfter = new Date('2024-03-01T00:00:00Z'),
): Promise<Identity> {
  return makeClientCertificate(ca, { notBefore: new Date(notAfter.getTime() - 365 * dayMs), notAfter });
}

async function issue(ca: Ca, subject: string, options: Validity, extensions: x509.Extension[]): Promise<Identity> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: randomBytes(8).toString('hex'),
    subject,
    issuer: ca.certificate.subject,
    ...validity(options),
    publicKey: keys.publicKey,
    signingKey: ca.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      ...extensions,
      new x509.BasicConstraintsExtension(false),
      await x509.AuthorityKeyIdentifierExtension.create(ca.certificate),
    ],
  });
  return { certPem: certificate.toString('pem'), keyPem: await privatePem(keys) };
}

/** `-----BEGIN ENCRYPTED PRIVATE KEY-----` */
export function encryptedPkcs8(keyPem: string, passphrase: string): string {
  return String(createPrivateKey(keyPem).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }));
}

/** `-----BEGIN RSA PRIVATE KEY-----`, with `Proc-Type: 4,ENCRYPTED` if a passphrase is options. */
export function pkcs1(keyPem: string, passphrase?: string): string {
  const encryption = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return String(createPrivateKey(keyPem).export({ type: 'pkcs1', format: 'pem', ...encryption }));
}

/** A PKCS#12 keystore, as `openssl pkcs12 -export` writes it; `flags` such as `['-legacy']`. */
export function makePfx(identity: Identity, passphrase: string, ca?: Ca, flags: readonly string[] = []): Buffer {
  return inFolder(
    { 'cert.pem': identity.certPem, 'key.pem': identity.keyPem, 'ca.pem': ca?.certPem ?? '' },
    (folder) => {
      const chain = ca === undefined ? [] : ['-certfile', 'ca.pem'];
      const files = ['-in', 'cert.pem', '-inkey', 'key.pem', '-out', 'out.p12', '-passout', `pass:${passphrase}`];
      execFileSync('openssl', ['pkcs12', '-export', ...files, ...chain, ...flags], { cwd: folder, stdio: 'pipe' });
      return readFileSync(join(folder, 'out.p12'));
    },
  );
}

function inFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-pki-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
