import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Certificates for TLS tests, made by the openssl command. All PEM, keys not encrypted. */

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
  /** Signed by an authority that nobody knows. */
  readonly strangeClient: Certificate;
}

const ecKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export function createTestCertificates(): TestCertificates {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-certificates-'));
  const openssl = (...parameters: string[]): void =>
    void execFileSync('openssl', parameters, { cwd: folder, stdio: 'pipe' });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  const createAuthority = (name: string): void =>
    openssl(
      'req',
      '-x509',
      ...ecKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
      '-subj',
      `/CN=${name}`,
      '-days',
      '2',
    );

  // `ca` and not `x509`: it takes the end date of a certificate that has expired.
  const issue = (name: string, authority: string, endDate: string, extensions: string): Certificate => {
    const config = `[ca]\ndefault_ca=x\n[x]\ndatabase=index\nrand_serial=yes\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n[e]\n${extensions}\n`;
    writeFileSync(join(folder, 'index'), '');
    writeFileSync(join(folder, 'ca.cnf'), config);
    openssl('req', ...ecKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    openssl(
      ...[
        'ca',
        '-batch',
        '-notext',
        '-config',
        'ca.cnf',
        '-extensions',
        'e',
        '-startdate',
        '20200101000000Z',
        '-enddate',
        endDate,
      ],
      ...['-cert', `${authority}.crt`, '-keyfile', `${authority}.key`, '-in', `${name}.csr`, '-out', `${name}.crt`],
    );
    return { key: read(`${name}.key`), cert: read(`${name}.crt`) };
  };

  try {
    createAuthority('authority');
    createAuthority('stranger');
    const valid = '20491231000000Z';
    const forClients = 'extendedKeyUsage=clientAuth';
    return {
      ca: read('authority.crt'),
      server: issue(
        'server',
        'authority',
        valid,
        'subjectAltName=IP:127.0.0.1,DNS:localhost\nextendedKeyUsage=serverAuth',
      ),
      client: issue('client', 'authority', valid, forClients),
      expiredClient: issue('expired', 'authority', '20210101000000Z', forClients),
      strangeClient: issue('strange', 'stranger', valid, forClients),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
