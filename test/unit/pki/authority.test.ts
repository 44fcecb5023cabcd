import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createAuthority,
  createSigningRequest,
  inspectCertificate,
  issueServerCertificate,
  signRequest,
} from '../../../src/pki/index.js';
import type { Authority } from '../../../src/pki/index.js';
import { openssl } from './openssl.js';

describe('an authority', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-ca-'));
  const file = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  let authority: Authority;
  let caFile: string;
  let csrPem: string;
  let clientPem: string;

  beforeAll(async () => {
    authority = await createAuthority({ name: 'Test CA' });
    caFile = file('ca.pem', authority.certificatePem);
    const subject = { country: 'FR', state: 'Yvelines', locality: 'Poissy', organization: 'Acme "Fleet"' };
    ({ csrPem } = await createSigningRequest({
      ...subject,
      commonName: 'MZP123456',
      email: 'fleet@example.com',
      passphrase: 'correct horse',
    }));
    clientPem = await signRequest(authority, csrPem, { days: 30 });
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('signs a request as a client certificate that openssl accepts for that purpose only', () => {
    const client = file('client.pem', clientPem);
    expect(openssl('verify', '-x509_strict', '-CAfile', caFile, '-purpose', 'sslclient', client)).toContain('OK');
    expect(() => openssl('verify', '-CAfile', caFile, '-purpose', 'sslserver', client)).toThrow();
  });

  it('keeps the subject and the key of the request', () => {
    const request = file('client.csr.pem', csrPem);
    const client = file('client.pem', clientPem);
    expect(openssl('x509', '-in', client, '-noout', '-pubkey')).toBe(
      openssl('req', '-in', request, '-noout', '-pubkey'),
    );
    expect(openssl('x509', '-in', client, '-noout', '-subject')).toBe(
      openssl('req', '-in', request, '-noout', '-subject'),
    );
  });

  it('rejects a request that was changed after it was signed', async () => {
    const der = Buffer.from(csrPem.replace(/-----.*-----|\s/g, ''), 'base64');
    const at = der.indexOf('MZP123456');
    der.write('MZP999999', at, 'latin1');
    const forged = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`;
    await expect(signRequest(authority, forged, { days: 1 })).rejects.toMatchObject({
      code: 'REQUEST_SIGNATURE_INVALID',
    });
  });

  it('rejects text that is not a request', async () => {
    await expect(signRequest(authority, 'hello', { days: 1 })).rejects.toMatchObject({ code: 'REQUEST_UNREADABLE' });
  });

  it('issues a server certificate for host names and addresses', async () => {
    const { certificatePem, keyPem } = await issueServerCertificate(authority, {
      hosts: ['localhost', '127.0.0.1', '::1'],
      days: 30,
    });
    const server = file('server.pem', certificatePem);
    for (const check of [
      ['-verify_hostname', 'localhost'],
      ['-verify_ip', '127.0.0.1'],
      ['-verify_ip', '::1'],
    ]) {
      expect(openssl('verify', '-x509_strict', '-CAfile', caFile, '-purpose', 'sslserver', ...check, server)).toContain(
        'OK',
      );
    }
    expect(() => openssl('verify', '-CAfile', caFile, '-verify_hostname', 'example.com', server)).toThrow();
    expect(openssl('pkey', '-in', file('server.key.pem', keyPem), '-pubout')).toBe(
      openssl('x509', '-in', server, '-noout', '-pubkey'),
    );
  });

  it.each([[[]], [['not a host']], [['localhost', '']]])(
    'issues no server certificate for the hosts %j',
    async (hosts) => {
      await expect(issueServerCertificate(authority, { hosts, days: 1 })).rejects.toMatchObject({
        code: 'HOST_INVALID',
      });
    },
  );

  it('can create expired certificates', async () => {
    const expired = await signRequest(authority, csrPem, { days: 1, now: new Date('2020-01-01T00:00:00Z') });
    expect(inspectCertificate(expired).validTo).toEqual(new Date('2020-01-02T00:00:00Z'));
  });

  it('is not trusted for certificates of another authority', async () => {
    const other = await createAuthority({ name: 'Test CA' });
    const path = file('other.pem', other.certificatePem);
    expect(() => openssl('verify', '-CAfile', path, file('client.pem', clientPem))).toThrow();
  });

  it('is described by inspectCertificate, from PEM and DER', () => {
    const report = inspectCertificate(clientPem);
    expect(report).toMatchObject({
      subject: {
        country: 'FR',
        state: 'Yvelines',
        locality: 'Poissy',
        organization: 'Acme "Fleet"',
        organizationalUnit: 'Programs Partners',
        commonName: 'MZP123456',
        email: 'fleet@example.com',
      },
      issuer: { commonName: 'Test CA', country: null },
      san: [],
    });
    expect(report.validTo.getTime() - report.validFrom.getTime()).toBe(30 * 86_400_000 + 60_000);
    expect(openssl('x509', '-noout', '-serial', '-in', file('client.pem', clientPem))).toContain(report.serial);
    expect(inspectCertificate(Buffer.from(clientPem.replace(/-----.*-----|\s/g, ''), 'base64'))).toEqual(report);
    expect(() => inspectCertificate('hello')).toThrow(expect.objectContaining({ code: 'CERTIFICATE_UNREADABLE' }));
  });
});
