import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, examineEnvironment, loadConfig } from '../../../src/config/index.js';
import type { Environment, Problem } from '../../../src/config/index.js';
import { makeFolder, makePartner, PASSPHRASE } from './fixtures.js';

const folder = makeFolder();
const { path, write } = folder;
const openssl = (...parameters: string[]): string => folder.run('openssl', ...parameters);
const credentials = { PSA_CLIENT_ID: 'client-1', PSA_USERNAME: 'MZP123456', PSA_PASSWORD: 's3cret-pw' };

const hasKeytool = ((): boolean => {
  try {
    execFileSync('keytool', ['-help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasKeytool) console.warn('Skipped, since keytool (Java) is not installed: the tests of its keystores.');
const withKeytool = hasKeytool ? it : it.skip;

beforeAll(async () => {
  await makePartner(folder);
  const pass = ['-passout', `pass:${PASSPHRASE}`];
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  openssl('rsa', '-in', 'client.plain.pem', '-traditional', '-out', 'pkcs1.pem');
  openssl('rsa', '-in', 'client.plain.pem', '-traditional', '-aes128', ...pass, '-out', 'pkcs1.encrypted.pem');
  openssl('rsa', '-in', 'client.plain.pem', '-traditional', '-des3', ...pass, '-out', 'pkcs1.des3.pem');
  openssl('pkcs8', '-topk8', '-in', 'client.plain.pem', '-v1', 'PBE-SHA1-3DES', ...pass, '-out', 'pkcs8.3des.pem');
  openssl(
    'pkcs8',
    '-topk8',
    '-in',
    'client.plain.pem',
    '-v1',
    'PBE-MD5-DES',
    ...legacy,
    ...pass,
    '-out',
    'pkcs8.des.pem',
  );
  openssl('x509', '-in', 'client.pem', '-outform', 'DER', '-out', 'client.der');
  openssl('pkey', '-in', 'client.plain.pem', '-outform', 'DER', '-out', 'key.der');
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'client.pem', '-out', 'client.p7b');
  const bundle = ['-export', '-inkey', 'client.plain.pem', '-in', 'client.pem', '-certfile', 'ca.pem'];
  openssl('pkcs12', ...bundle, ...pass, '-out', 'client.p12');
  openssl('pkcs12', ...bundle, ...pass, '-legacy', '-out', 'rc2.p12');
  openssl(
    'pkcs12',
    ...bundle,
    ...pass,
    '-keypbe',
    'PBE-SHA1-3DES',
    '-certpbe',
    'PBE-SHA1-3DES',
    '-macalg',
    'sha1',
    '-out',
    '3des.p12',
  );
  openssl('pkcs12', ...bundle, '-passout', 'pass:', '-out', 'open.p12');
  openssl('pkcs12', '-export', '-nokeys', '-in', 'client.pem', ...pass, '-out', 'nokey.p12');
  openssl('pkcs12', '-export', '-inkey', 'client.plain.pem', '-in', 'expired.pem', ...pass, '-out', 'expired.p12');
});
afterAll(() => folder.remove());

const pem = (certificate: string, key: string, others: Environment = {}): Environment => ({
  ...credentials,
  PSA_CERT_FILE: path(certificate),
  PSA_KEY_FILE: path(key),
  ...others,
});
const pfx = (keystore: string, passphrase?: string): Environment => ({
  ...credentials,
  PSA_PFX_FILE: path(keystore),
  PSA_PFX_PASSPHRASE: passphrase,
});

const warningsOf = (environment: Environment): readonly Problem[] => examineEnvironment(environment).warnings;

function problemsOf(environment: Environment): readonly Problem[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) {
      expect(error.message).not.toContain(PASSPHRASE);
      expect(error.message).not.toContain('hunter2');
      return error.problems;
    }
    throw error;
  }
  return [];
}

/** The only problem. */
function problemOf(environment: Environment): Problem {
  const problems = problemsOf(environment);
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
}

/** Whether TLS accepts the loaded material. */
function connectable(environment: Environment): boolean {
  const { kind, ca, ...material } = loadConfig(environment).upstream.tls;
  createSecureContext({ ...material, ...(ca === undefined ? {} : { ca }) });
  return kind !== 'none';
}

describe('a PEM certificate and key', () => {
  it.each([
    ['client.plain.pem', undefined],
    ['pkcs1.pem', undefined],
    ['client.key.pem', PASSPHRASE],
    ['pkcs1.encrypted.pem', PASSPHRASE],
    ['pkcs1.des3.pem', PASSPHRASE],
    ['pkcs8.3des.pem', PASSPHRASE],
  ])('load with the key in %s', (key, passphrase) => {
    expect(connectable(pem('client.pem', key, { PSA_KEY_PASSPHRASE: passphrase, PSA_CA_FILE: path('ca.pem') }))).toBe(
      true,
    );
  });

  it('load with the passphrase from a file', () => {
    const passphrase = write('passphrase', `${PASSPHRASE}\n`);
    expect(connectable(pem('client.pem', 'client.key.pem', { PSA_KEY_PASSPHRASE_FILE: passphrase }))).toBe(true);
  });

  it('load from one file with both, with the comments of openssl and Windows line breaks', () => {
    const both = openssl('pkcs12', '-in', 'client.p12', '-passin', `pass:${PASSPHRASE}`, '-nodes', '-clcerts');
    expect(both).toContain('Bag Attributes');
    write('both.pem', `\uFEFF${both.replaceAll('\n', '\r\n')}`);
    const environment = pem('both.pem', 'both.pem');
    expect(connectable(environment)).toBe(true);
    expect(loadConfig(environment).upstream.tls).toMatchObject({ cert: expect.not.stringContaining('PRIVATE KEY') });
  });

  it.each(['client.key.pem', 'pkcs1.encrypted.pem'])('require the passphrase of %s', (key) => {
    expect(problemOf(pem('client.pem', key))).toMatchObject({
      variable: 'PSA_KEY_PASSPHRASE',
      code: 'PASSPHRASE_MISSING',
    });
    expect(problemOf(pem('client.pem', key, { PSA_KEY_PASSPHRASE: 'hunter2' }))).toMatchObject({
      variable: 'PSA_KEY_PASSPHRASE',
      code: 'PASSPHRASE_WRONG',
    });
  });

  it('report a missing passphrase file once, not also as a missing passphrase', () => {
    const environment = pem('client.pem', 'client.key.pem', { PSA_KEY_PASSPHRASE_FILE: path('none') });
    expect(problemOf(environment)).toMatchObject({ variable: 'PSA_KEY_PASSPHRASE_FILE', code: 'FILE_UNREADABLE' });
  });

  it('are rejected if OpenSSL 3 no longer supports the encryption of the key, with a command that converts it', () => {
    const found = problemOf(pem('client.pem', 'pkcs8.des.pem', { PSA_KEY_PASSPHRASE: PASSPHRASE }));
    expect(found).toMatchObject({ variable: 'PSA_KEY_FILE', code: 'ENCRYPTION_UNSUPPORTED' });
    const words = commandIn(found.fix);
    openssl(...words.slice(1), '-passin', `pass:${PASSPHRASE}`, '-passout', `pass:${PASSPHRASE}`);
    expect(connectable(pem('client.pem', 'pkcs8.des.pem.new', { PSA_KEY_PASSPHRASE: PASSPHRASE }))).toBe(true);
  });

  it('must belong together', () => {
    expect(problemOf(pem('client.pem', 'server.key.pem'))).toMatchObject({
      variable: 'PSA_KEY_FILE',
      code: 'KEY_MISMATCH',
    });
    write('wrong-order.pem', readFileSync(path('ca.pem'), 'utf8') + readFileSync(path('client.pem'), 'utf8'));
    const found = problemOf(pem('wrong-order.pem', 'client.plain.pem'));
    expect(found).toMatchObject({ code: 'KEY_MISMATCH', fix: expect.stringContaining('put that one first') });
  });

  it('must not be expired or not valid yet', () => {
    const expired = problemOf(pem('expired.pem', 'client.plain.pem'));
    expect(expired).toMatchObject({ variable: 'PSA_CERT_FILE', code: 'CERTIFICATE_EXPIRED' });
    expect(expired.message).toContain('2020-01-02');
    const future = problemOf(pem('future.pem', 'client.plain.pem'));
    expect(future).toMatchObject({ variable: 'PSA_CERT_FILE', code: 'CERTIFICATE_NOT_YET_VALID' });
    const soon = pem('soon.pem', 'client.plain.pem');
    expect(problemsOf(soon)).toEqual([]);
    expect(warningsOf(soon)).toMatchObject([{ code: 'CERTIFICATE_EXPIRES_SOON' }]);
  });

  it('must both be set', () => {
    expect(problemOf({ ...credentials, PSA_CERT_FILE: path('client.pem') })).toMatchObject({
      variable: 'PSA_KEY_FILE',
      code: 'MISSING',
    });
    expect(problemOf({ ...credentials, PSA_KEY_FILE: path('client.plain.pem') })).toMatchObject({
      variable: 'PSA_CERT_FILE',
      code: 'MISSING',
    });
    expect(problemOf({ ...pem('client.pem', 'client.plain.pem'), PSA_PFX_FILE: path('client.p12') })).toMatchObject({
      variable: 'PSA_PFX_FILE',
      code: 'CONFLICT',
    });
  });

  it('are recognised if they are swapped', () => {
    const [certificate, key] = problemsOf(pem('client.plain.pem', 'client.pem'));
    expect(certificate).toMatchObject({
      variable: 'PSA_CERT_FILE',
      code: 'FILE_WRONG_KIND',
      fix: expect.stringContaining('swapped'),
    });
    expect(key).toMatchObject({
      variable: 'PSA_KEY_FILE',
      code: 'FILE_WRONG_KIND',
      fix: expect.stringContaining('swapped'),
    });
  });

  it.each([
    ['client.der', 'is a certificate in DER', 'openssl x509 -inform DER'],
    ['key.der', 'is a key in DER', 'openssl pkey -inform DER'],
    ['client.csr.pem', 'is a signing request', 'Send it to the vendor'],
    ['client.p7b', 'is a PKCS#7 bundle', 'openssl pkcs7 -print_certs'],
    ['client.p12', 'is a PKCS#12 keystore', 'PSA_PFX_FILE'],
    ['note.txt', 'is not the PEM client certificate', 'Set it to the path'],
    ['damaged.pem', 'is damaged', 'Copy the file again'],
  ])('are rejected from %s, which %s', (name, detail, fix) => {
    write('note.txt', 'hello, this is no certificate');
    write('damaged.pem', readFileSync(path('client.pem'), 'utf8').replace(/\n[^\n]{64}\n/, '\nAAAA\n'));
    const found = problemOf(pem(name, 'client.plain.pem'));
    expect(found).toMatchObject({ variable: 'PSA_CERT_FILE', code: 'FILE_WRONG_KIND' });
    expect(found.detail).toContain(detail);
    expect(found.fix).toContain(fix);
  });

  it('load after the suggested conversion from DER', () => {
    const { fix } = problemOf(pem('client.der', 'client.plain.pem'));
    const words = commandIn(fix);
    openssl(...words.slice(1, -1), path('converted.pem'));
    expect(connectable(pem('converted.pem', 'client.plain.pem'))).toBe(true);
  });

  it('name the variable and the fix if a file is missing', () => {
    const { variable, message } = problemOf({ ...pem('client.pem', 'client.plain.pem'), PSA_CERT_FILE: 'x.pem' });
    expect(`${variable}: ${message}`).toContain(
      'PSA_CERT_FILE: no such file "x.pem". Set it to the path of the PEM client certificate that the vendor signed.',
    );
  });

  it.each([
    ['a directory', () => folder.directory, 'is a directory'],
    ['an empty file', () => write('nothing.pem', ''), 'is empty'],
    ['a path through a file', () => path('ca.pem/client.pem'), 'no such file'],
    ['a huge file', () => write('huge.pem', Buffer.alloc(1024 * 1024 + 1)), 'larger than 1 MiB'],
    ['a home directory', () => '~/client.pem', 'no such file'],
  ])('are rejected from %s', (_what, make, detail) => {
    const found = problemOf({ ...pem('client.pem', 'client.plain.pem'), PSA_CERT_FILE: make() });
    expect(found).toMatchObject({ variable: 'PSA_CERT_FILE', code: 'FILE_UNREADABLE' });
    expect(found.detail).toContain(detail);
  });

  it('cause a warning if every user can read the key', () => {
    write('exposed.pem', readFileSync(path('client.plain.pem')));
    chmodSync(path('exposed.pem'), 0o644);
    const environment = pem('client.pem', 'exposed.pem');
    expect(problemsOf(environment)).toEqual([]);
    expect(warningsOf(environment)).toMatchObject([
      { variable: 'PSA_KEY_FILE', code: 'FILE_EXPOSED', fix: `Run: chmod 600 ${path('exposed.pem')}` },
    ]);
  });
});

describe('a PKCS#12 keystore', () => {
  it.each([
    ['client.p12', PASSPHRASE],
    ['3des.p12', PASSPHRASE],
    ['open.p12', undefined],
  ])('loads from %s', (keystore, passphrase) => {
    expect(connectable(pfx(keystore, passphrase))).toBe(true);
  });

  it('requires its passphrase', () => {
    expect(problemOf(pfx('client.p12'))).toMatchObject({ variable: 'PSA_PFX_PASSPHRASE', code: 'PASSPHRASE_MISSING' });
    expect(problemOf(pfx('client.p12', 'hunter2'))).toMatchObject({
      variable: 'PSA_PFX_PASSPHRASE',
      code: 'PASSPHRASE_WRONG',
    });
  });

  it('must contain a valid certificate with its key', () => {
    expect(problemOf(pfx('expired.p12', PASSPHRASE))).toMatchObject({
      variable: 'PSA_PFX_FILE',
      code: 'CERTIFICATE_EXPIRED',
    });
    expect(problemOf(pfx('nokey.p12', PASSPHRASE))).toMatchObject({
      variable: 'PSA_PFX_FILE',
      code: 'FILE_WRONG_KIND',
    });
  });

  it('encrypted with RC2 is rejected with the commands that encrypt it again', () => {
    const found = problemOf(pfx('rc2.p12', PASSPHRASE));
    expect(found).toMatchObject({ variable: 'PSA_PFX_FILE', code: 'ENCRYPTION_UNSUPPORTED' });
    const phrase = `pass:${PASSPHRASE}`;
    for (const words of commandIn(found.fix).join(' ').split(' && ')) {
      openssl(...words.split(' ').slice(1), '-passin', phrase, '-passout', phrase);
    }
    expect(connectable(pfx('rc2.new.p12', PASSPHRASE))).toBe(true);
  });

  it('is rejected in any other format', () => {
    expect(problemOf(pfx('client.pem'))).toMatchObject({
      code: 'FILE_WRONG_KIND',
      fix: expect.stringContaining('PSA_CERT_FILE'),
    });
    expect(problemOf(pfx('client.der'))).toMatchObject({ code: 'FILE_WRONG_KIND' });
    write('cut.p12', readFileSync(path('client.p12')).subarray(0, 900));
    expect(problemOf(pfx('cut.p12', PASSPHRASE))).toMatchObject({
      code: 'FILE_WRONG_KIND',
      detail: expect.stringContaining('damaged'),
    });
  });

  withKeytool('written by keytool loads, despite the extension .jks', () => {
    keytool('-genkeypair', 'keytool.jks');
    expect(connectable(pfx('keytool.jks', PASSPHRASE))).toBe(true);
  });

  withKeytool.each(['JKS', 'JCEKS'])('of type %s is rejected with the keytool command that converts it', (type) => {
    keytool('-genkeypair', `real.${type}`, '-storetype', type, '-keypass', PASSPHRASE);
    const found = problemOf(pfx(`real.${type}`, PASSPHRASE));
    expect(found).toMatchObject({ variable: 'PSA_PFX_FILE', code: 'KEYSTORE_UNSUPPORTED' });
    const words = commandIn(found.fix);
    expect(words[0]).toBe('keytool');
    folder.run('keytool', ...words.slice(1), '-srcstorepass', PASSPHRASE, '-deststorepass', PASSPHRASE);
    expect(connectable(pfx('real.p12', PASSPHRASE))).toBe(true);
    folder.run('rm', 'real.p12');
  });

  it.each([
    ['JKS', [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]],
    ['JCEKS', [0xce, 0xce, 0xce, 0xce, 0, 0, 0, 2]],
  ])('of type %s is recognised by its first bytes, also where PEM is expected', (type, bytes) => {
    write('magic.bin', Buffer.from(bytes));
    const found = problemOf(pem('magic.bin', 'client.plain.pem'));
    expect(found).toMatchObject({ variable: 'PSA_CERT_FILE', code: 'KEYSTORE_UNSUPPORTED' });
    expect(found.fix).toContain(`-srcstoretype ${type}`);
  });
});

describe('the CA file', () => {
  it('may contain several certificates, all of which are trusted', () => {
    write('two.pem', readFileSync(path('ca.pem'), 'utf8') + readFileSync(path('server.pem'), 'utf8'));
    const { tls } = loadConfig(pem('client.pem', 'client.plain.pem', { PSA_CA_FILE: path('two.pem') })).upstream;
    expect(tls.ca?.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  });

  it('must contain PEM certificates', () => {
    const environment = pem('client.pem', 'client.plain.pem', { PSA_CA_FILE: path('client.der') });
    expect(problemOf(environment)).toMatchObject({ variable: 'PSA_CA_FILE', code: 'FILE_WRONG_KIND' });
  });

  it('causes a warning if one of its certificates has expired', () => {
    const environment = pem('client.pem', 'client.plain.pem', { PSA_CA_FILE: path('expired.pem') });
    expect(warningsOf(environment)).toMatchObject([{ variable: 'PSA_CA_FILE', code: 'CERTIFICATE_EXPIRED' }]);
  });
});

/** The command at the end of a fix, as words; the folder's paths contain nothing that a shell would read. */
function commandIn(fix: string): readonly string[] {
  return fix.slice(/(?:openssl|keytool) -?\w/.exec(fix)?.index).split(' ');
}

function keytool(command: string, keystore: string, ...parameters: string[]): void {
  const key = ['-keyalg', 'RSA', '-keysize', '2048', '-alias', 'client', '-dname', 'CN=MZP123456'];
  folder.run('keytool', command, ...key, '-keystore', keystore, '-storepass', PASSPHRASE, ...parameters);
}
