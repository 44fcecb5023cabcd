import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Identity } from './pki.js';

/** The certificates that a simulator and its clients need. All PEM, keys not encrypted. */

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

/** The same for every test file of a day: loading the library that makes them takes longer than starting a simulator. */
export function createTestCertificates(): Promise<TestCertificates> {
  return (made ??= Promise.resolve(readCached() ?? make()));
}

const cacheFile = fileURLToPath(new URL('../../node_modules/.cache/test-keys/certificates.json', import.meta.url));
/** Milliseconds. Certificates are valid for 30 days. */
const cachedFor = 86_400_000;

function readCached(): TestCertificates | null {
  try {
    const { madeAt, certificates } = JSON.parse(readFileSync(cacheFile, 'utf8')) as {
      readonly madeAt: number;
      readonly certificates: TestCertificates;
    };
    return Date.now() - madeAt < cachedFor ? certificates : null;
  } catch {
    return null;
  }
}

async function make(): Promise<TestCertificates> {
  const pki = await import('./pki.js');
  const certificates = await pki.withReservedKeys(async () => {
    const [ca, untrusted] = await Promise.all([pki.makeCa(), pki.makeCa({ commonName: 'Untrusted CA' })]);
    const [server, client, expiredClient, untrustedClient] = await Promise.all([
      pki.makeServerCertificate(ca),
      pki.makeClientCertificate(ca),
      pki.makeExpiredClientCertificate(ca),
      pki.makeClientCertificate(untrusted),
    ]);
    return {
      ca: ca.certPem,
      server: pair(server),
      client: pair(client),
      expiredClient: pair(expiredClient),
      untrustedClient: pair(untrustedClient),
    };
  });
  mkdirSync(dirname(cacheFile), { recursive: true });
  // Renamed into place: no worker reads half a file.
  const unfinished = `${cacheFile}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ madeAt: Date.now(), certificates }), { mode: 0o600 });
  renameSync(unfinished, cacheFile);
  return certificates;
}

function pair({ certPem, keyPem }: Identity): Certificate {
  return { cert: certPem, key: keyPem };
}
