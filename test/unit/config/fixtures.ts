import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, createSigningRequest, issueServerCertificate, signRequest } from '../../../src/pki/index.js';

export const PASSPHRASE = 'correct horse';

/** The files of a partner, in a temporary folder of one test file. */
export interface Fixtures {
  readonly directory: string;
  /** The path of a file in the folder. */
  path(name: string): string;
  /** Writes a file and returns its path. */
  write(name: string, content: string | Buffer, mode?: number): string;
  /** Runs a program in the folder. */
  run(program: string, ...parameters: string[]): string;
  remove(): void;
}

export function makeFolder(): Fixtures {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-config-'));
  const path = (name: string): string => join(directory, name);
  return {
    directory,
    path,
    write: (name, content, mode = 0o600) => {
      writeFileSync(path(name), content, { mode });
      return path(name);
    },
    run: (program, ...parameters) =>
      execFileSync(program, parameters, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/**
 * ca.pem, client.pem with client.key.pem (PKCS#8, encrypted) and client.plain.pem (the same key, not encrypted), expired.pem
 * for the same key, and server.pem with server.key.pem.
 */
export async function makePartner(folder: Fixtures, now = new Date()): Promise<void> {
  const authority = await createAuthority({ name: 'Test CA' });
  const { keyPem, csrPem } = await createSigningRequest({
    commonName: 'MZP123456',
    country: 'FR',
    state: 'Yvelines',
    locality: 'Poissy',
    organization: 'Acme Fleet',
    email: 'fleet@example.com',
    passphrase: PASSPHRASE,
  });
  folder.write('ca.pem', authority.certificatePem);
  folder.write('client.csr.pem', csrPem);
  folder.write('client.key.pem', keyPem);
  folder.write('client.pem', await signRequest(authority, csrPem, { days: 365, now }));
  folder.write('soon.pem', await signRequest(authority, csrPem, { days: 10, now }));
  folder.write('expired.pem', await signRequest(authority, csrPem, { days: 1, now: new Date('2020-01-01T00:00:00Z') }));
  folder.write(
    'future.pem',
    await signRequest(authority, csrPem, { days: 1, now: new Date(now.getTime() + 10 * 86_400_000) }),
  );
  const server = await issueServerCertificate(authority, { hosts: ['localhost', '127.0.0.1'], days: 30, now });
  folder.write('server.pem', server.certificatePem);
  folder.write('server.key.pem', server.keyPem);
  const key = createPrivateKey({ key: keyPem, passphrase: PASSPHRASE });
  folder.write('client.plain.pem', String(key.export({ type: 'pkcs8', format: 'pem' })));
}

/** The environment of a partner with the files of `makePartner`. */
export function partnerEnvironment(
  folder: Fixtures,
  url: string,
  login: { readonly clientId: string; readonly username: string; readonly password: string },
): Record<string, string> {
  return {
    PSA_BASE_URL: url,
    PSA_CLIENT_ID: login.clientId,
    PSA_USERNAME: login.username,
    PSA_PASSWORD: login.password,
    PSA_CERT_FILE: folder.path('client.pem'),
    PSA_KEY_FILE: folder.path('client.key.pem'),
    PSA_KEY_PASSPHRASE: PASSPHRASE,
    PSA_CA_FILE: folder.path('ca.pem'),
  };
}
