import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkSubject, createSigningRequest, normalizeSubject } from '../../../src/pki/index.js';
import type { Subject } from '../../../src/pki/index.js';
import { openssl } from './openssl.js';

const subject: Subject = {
  commonName: 'MZP123456',
  country: 'FR',
  state: 'Île-de-France',
  locality: 'Poissy',
  organization: 'Acme, "Fleet" + #Sons',
  email: 'fleet@example.com',
};
const passphrase = 'correct horse';

describe('a signing request', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-csr-'));
  const csrFile = join(directory, 'request.csr.pem');
  const keyFile = join(directory, 'request.key.pem');

  beforeAll(async () => {
    const { keyPem, csrPem } = await createSigningRequest({ ...subject, passphrase });
    writeFileSync(csrFile, csrPem);
    writeFileSync(keyFile, keyPem);
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('has the vendor’s subject in its order, with special characters intact', () => {
    const shown = openssl(
      'req',
      '-verify',
      '-noout',
      '-subject',
      '-nameopt',
      'sep_multiline,utf8,sname',
      '-in',
      csrFile,
    );
    expect(
      shown
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'subject=',
      'C=FR',
      'ST=Île-de-France',
      'L=Poissy',
      'O=Acme, "Fleet" + #Sons',
      'OU=Programs Partners',
      'CN=MZP123456',
      'emailAddress=fleet@example.com',
    ]);
  });

  it('is signed by its own key with SHA-256 and has no attributes', () => {
    const text = openssl('req', '-verify', '-noout', '-text', '-in', csrFile);
    expect(text).toContain('Public-Key: (2048 bit)');
    expect(text).toContain('Signature Algorithm: sha256WithRSAEncryption');
    expect(text).toMatch(/Attributes:\s+\(none\)/);
    expect(text).not.toMatch(/X509v3/);
  });

  it('uses the same string types as OpenSSL', () => {
    const types = openssl('asn1parse', '-in', csrFile)
      .split('\n')
      .filter((line) => line.includes('STRING') && line.includes('d=5'))
      .map((line) => /prim: (\w+)/.exec(line)?.[1]);
    expect(types).toEqual(['PRINTABLESTRING', ...Array<string>(5).fill('UTF8STRING'), 'IA5STRING']);
  });

  it('comes with its key, encrypted under the passphrase with AES-256', () => {
    expect(openssl('asn1parse', '-in', keyFile)).toContain('aes-256-cbc');
    const fromKey = openssl('pkey', '-in', keyFile, '-passin', `pass:${passphrase}`, '-pubout');
    expect(openssl('req', '-in', csrFile, '-noout', '-pubkey')).toBe(fromKey);
    expect(() => openssl('pkey', '-in', keyFile, '-passin', 'pass:wrong', '-noout')).toThrow();
  });

  it('creates a longer key on request', async () => {
    const { keyPem } = await createSigningRequest({ ...subject, passphrase, bits: 3072 });
    expect(createPrivateKey({ key: keyPem, passphrase }).asymmetricKeyDetails?.modulusLength).toBe(3072);
  });

  it('is rejected with an invalid subject, a short key or a short passphrase', async () => {
    await expect(createSigningRequest({ ...subject, country: 'FRA', passphrase })).rejects.toMatchObject({
      code: 'SUBJECT_INVALID',
    });
    await expect(createSigningRequest({ ...subject, passphrase, bits: 1024 })).rejects.toMatchObject({
      code: 'KEY_TOO_SHORT',
    });
    const short = createSigningRequest({ ...subject, passphrase: 'Zx9-pw' });
    await expect(short).rejects.toMatchObject({ code: 'PASSPHRASE_TOO_SHORT' });
    await expect(short).rejects.not.toThrow('Zx9-pw');
  });
});

describe('the subject', () => {
  it.each([
    ['country', 'FRA'],
    ['country', 'F1'],
    ['country', 'fr'],
    ['country', ''],
    ['state', ''],
    ['state', 'x'.repeat(129)],
    ['state', 'two\nlines'],
    ['locality', ''],
    ['organization', 'x'.repeat(65)],
    ['commonName', 'MZP12345'],
    ['commonName', 'MZP1234567'],
    ['commonName', 'ABC123456'],
    ['commonName', 'mzp123456'],
    ['email', 'unknown'],
    ['email', 'a@b'],
    ['email', 'a b@example.com'],
    ['email', 'a@exämple.com'],
    ['email', 'a@example..com'],
    ['email', `${'x'.repeat(250)}@example.com`],
  ] as const)('may not have the %s %j', (field, value) => {
    expect(checkSubject({ ...subject, [field]: value }).map((problem) => problem.field)).toEqual([field]);
  });

  it.each([
    ['state', 'x'.repeat(128)],
    ['organization', 'é'.repeat(64)],
    ['organization', 'O=Acme/CN=evil'],
    ['email', "o'brien+fleet@mail.example.co.uk"],
  ] as const)('may have the %s %j', (field, value) => {
    expect(checkSubject({ ...subject, [field]: value })).toEqual([]);
  });

  it('is normalised: trimmed, with login and country in capitals', () => {
    const slipped = { ...subject, commonName: ' mzp123456', country: 'fr ', locality: ' Poissy ' };
    expect(normalizeSubject(slipped)).toEqual(subject);
  });
});
