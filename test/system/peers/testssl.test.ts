import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { createTestCertificates } from '../../support/certificates.js';
import { credentials } from '../../support/world.js';

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly finding: string;
}

/** Findings that a private certificate authority cannot avoid. */
const isAboutCertificate = /^(?:cert_|DNS_CAA|OCSP|chain|certificate)/i;
const severe = ['HIGH', 'CRITICAL', 'FATAL'];

describe('the TLS configuration of the simulator, checked by testssl.sh', () => {
  let folder: string;
  let simulator: Simulator;
  let findings: readonly Finding[];
  const found = (id: string): string | undefined => findings.find((each) => each.id === id)?.finding;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-testssl-'));
    const { ca, server } = await createTestCertificates();
    const fleets = [{ name: 'Paris', vehicles: 1, gaps: false }];
    simulator = await startSimulator({
      tls: { key: server.key, cert: server.cert, clientCa: ca },
      credentials,
      fleets,
    });
    const report = join(folder, 'report.json');
    const { host } = new URL(simulator.url);
    // Checks protocols, cipher categories and vulnerabilities. The exit code counts findings; the report contains them.
    const options = ['--quiet', '--color', '0', '--warnings', 'off', '--nodns', 'none', '--jsonfile', report];
    await promisify(execFile)('testssl', [...options, '-p', '-s', '-U', host], { timeout: 100_000 }).catch(
      (error: { code?: unknown; killed?: boolean }) => {
        if (typeof error.code !== 'number') throw error;
      },
    );
    findings = JSON.parse(readFileSync(report, 'utf8')) as Finding[];
  }, 110_000);
  afterAll(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true });
  });

  it('offers only TLS 1.2 and 1.3', () => {
    const protocols = ['SSLv2', 'SSLv3', 'TLS1', 'TLS1_1', 'TLS1_2', 'TLS1_3'].map((id) => [id, found(id)]);
    expect(protocols).toEqual([
      ['SSLv2', 'not offered'],
      ['SSLv3', 'not offered'],
      ['TLS1', 'not offered'],
      ['TLS1_1', 'not offered'],
      ['TLS1_2', expect.stringMatching(/^offered/)],
      ['TLS1_3', expect.stringMatching(/^offered/)],
    ]);
  });

  it('offers no weak ciphers', () => {
    const weak = findings.filter(({ id }) => /^cipherlist_(?:NULL|aNULL|EXPORT|LOW|3DES)/.test(id));
    expect(weak.length).toBeGreaterThan(2);
    expect(weak.map(({ finding }) => finding)).toEqual(weak.map(() => 'not offered'));
  });

  it('has no severe vulnerability', () => {
    const relevant = findings.filter(({ id }) => !isAboutCertificate.test(id));
    // The checks ran: Heartbleed, ROBOT, CRIME, POODLE and others.
    expect(
      relevant.filter(({ id }) => /heartbleed|ROBOT|CRIME|POODLE|SWEET32|DROWN|LOGJAM|RC4/i.test(id)).length,
    ).toBeGreaterThan(7);
    expect(relevant.filter(({ severity }) => severe.includes(severity))).toEqual([]);
  });
});
