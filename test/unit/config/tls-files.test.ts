import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.js';
import type { Environment, TlsFiles } from '../../../src/config/index.js';
import { makeFolder, makePartner, partnerEnvironment, PASSPHRASE } from './fixtures.js';

const folder = makeFolder();
const { path, write, run } = folder;
const login = { clientId: 'client-1', username: 'MZP123456', password: 's3cret-pw' };
const partner = (changes: Environment = {}): Environment => ({
  ...partnerEnvironment(folder, 'https://localhost/connectedcar', login),
  ...changes,
});

beforeAll(async () => {
  await makePartner(folder);
  run(
    'openssl',
    'pkcs12',
    '-export',
    '-inkey',
    'client.plain.pem',
    '-in',
    'client.pem',
    '-passout',
    'pass:one',
    '-out',
    'one.p12',
  );
});
afterAll(() => folder.remove());

const filesOf = (environment: Environment): TlsFiles | null => loadConfig(environment).upstream.tlsFiles;
/** The files of an environment that can be reloaded. */
function readable(environment: Environment): TlsFiles {
  const files = filesOf(environment);
  if (files === null) throw new Error('The files cannot be reloaded.');
  return files;
}
const copy = (from: string, to: string): string => {
  run('cp', from, to);
  return path(to);
};

describe('the files of the TLS material', () => {
  it('are all files that the variables name, passphrase files included', () => {
    const passphrase = write('passphrase', `${PASSPHRASE}\n`);
    const files = readable(partner({ PSA_KEY_PASSPHRASE: undefined, PSA_KEY_PASSPHRASE_FILE: passphrase }));
    expect([...files.paths].sort()).toEqual(
      [path('ca.pem'), path('client.key.pem'), path('client.pem'), passphrase].sort(),
    );
  });

  it('are none over plain http', () => {
    const { PSA_BASE_URL: _, PSA_CERT_FILE: _cert, PSA_KEY_FILE: _key, ...others } = partner();
    expect(filesOf({ ...others, PSA_KEY_PASSPHRASE: undefined, PSA_BASE_URL: 'http://127.0.0.1:1/x' })).toBeNull();
  });

  it('are not reloaded if one is a pipe, which can be read only once', () => {
    run('mkfifo', 'pipe');
    spawn('sh', ['-c', 'exec cat ca.pem > pipe'], { cwd: folder.directory, stdio: 'ignore' });
    expect(filesOf(partner({ PSA_CA_FILE: path('pipe') }))).toBeNull();
  });

  it('yield the loaded material while they are unchanged', () => {
    const { tls, tlsFiles } = loadConfig(partner()).upstream;
    expect(tlsFiles?.read(new Date())).toEqual({ material: tls, problems: [] });
  });

  it('yield a new certificate once it is replaced', () => {
    const files = readable(partner({ PSA_CERT_FILE: copy('client.pem', 'renewed.pem') }));
    const { material: before } = files.read(new Date());
    copy('soon.pem', 'renewed.pem');
    const { material, problems } = files.read(new Date());
    expect(problems).toEqual([]);
    expect(material).not.toEqual(before);
  });

  it.each<[string, string, string, string]>([
    ['a certificate of another key', 'PSA_CERT_FILE', 'server.pem', 'KEY_MISMATCH'],
    ['an expired certificate', 'PSA_CERT_FILE', 'expired.pem', 'CERTIFICATE_EXPIRED'],
    ['a certificate that is not valid yet', 'PSA_CERT_FILE', 'future.pem', 'CERTIFICATE_NOT_YET_VALID'],
    ['a key with another passphrase', 'PSA_KEY_FILE', 'other.key.pem', 'PASSPHRASE_WRONG'],
    ['half of a key', 'PSA_KEY_FILE', 'half.key.pem', 'FILE_WRONG_KIND'],
    ['a CA file without certificates', 'PSA_CA_FILE', 'client.csr.pem', 'FILE_WRONG_KIND'],
  ])('yield a problem and no material for %s', (_what, variable, next, code) => {
    run('sh', '-c', 'openssl rsa -in client.plain.pem -aes128 -passout pass:another -out other.key.pem 2>/dev/null');
    run('sh', '-c', 'head -c 700 client.key.pem > half.key.pem');
    const environment = partner();
    const current = copy((environment[variable] ?? '').split('/').at(-1) ?? '', `${variable}.current`);
    const files = readable({ ...environment, [variable]: current });
    copy(next, `${variable}.current`);
    const { material, problems } = files.read(new Date());
    expect(material).toBeNull();
    expect(problems).toMatchObject([{ code }]);
    expect(JSON.stringify(problems)).not.toContain(PASSPHRASE);
  });

  it('yield a keystore with its new passphrase once both are replaced', () => {
    const keystore = copy('one.p12', 'current.p12');
    const passphrase = write('keystore.passphrase', 'one');
    const files = readable({
      PSA_CLIENT_ID: login.clientId,
      PSA_USERNAME: login.username,
      PSA_PASSWORD: login.password,
      PSA_PFX_FILE: keystore,
      PSA_PFX_PASSPHRASE_FILE: passphrase,
    });
    run(
      'openssl',
      'pkcs12',
      '-export',
      '-inkey',
      'client.plain.pem',
      '-in',
      'soon.pem',
      '-passout',
      'pass:two',
      '-out',
      'current.p12',
    );
    expect(files.read(new Date()).problems).toMatchObject([{ code: 'PASSPHRASE_WRONG' }]);
    write('keystore.passphrase', 'two');
    expect(files.read(new Date())).toMatchObject({ problems: [], material: { kind: 'pfx', passphrase: 'two' } });
  });
});
