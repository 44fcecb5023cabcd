import { createPrivateKey } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { csr } from '../../../src/cli/csr.js';
import { openssl } from '../pki/openssl.js';
import { recordIo } from './io.js';

const PASSPHRASE = 'correct horse';
const environment = { FLEETGRAPH_CSR_PASSPHRASE: PASSPHRASE };
const flags = {
  cn: 'MZP123456',
  country: 'FR',
  state: 'Yvelines',
  locality: 'Poissy',
  organization: 'Acme Fleet',
  email: 'fleet@example.com',
};

describe('fleetgraph csr', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'fleetgraph-csr-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const path = (name: string): string => join(directory, name);
  const argv = (changes: Readonly<Record<string, string | null>> = {}): string[] =>
    Object.entries({ ...flags, out: directory, ...changes }).flatMap(([name, value]) =>
      value === null ? [] : [`--${name}`, value],
    );

  it('writes an encrypted key that only its owner reads, and a request that openssl verifies', async () => {
    const io = recordIo(environment);
    expect(await csr(argv(), io)).toBe(0);
    expect(readdirSync(directory).sort()).toEqual(['MZP123456.csr.pem', 'MZP123456.key.pem']);
    expect(statSync(path('MZP123456.key.pem')).mode & 0o777).toBe(0o600);
    expect(
      openssl(
        'req',
        '-verify',
        '-noout',
        '-subject',
        '-nameopt',
        'sname,sep_comma_plus',
        '-in',
        path('MZP123456.csr.pem'),
      ),
    ).toContain(
      'C=FR,ST=Yvelines,L=Poissy,O=Acme Fleet,OU=Programs Partners,CN=MZP123456,emailAddress=fleet@example.com',
    );
    expect(readFileSync(path('MZP123456.key.pem'), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    const key = createPrivateKey({ key: readFileSync(path('MZP123456.key.pem')), passphrase: PASSPHRASE });
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(io.out.join('\n')).toContain('fleetgraph doctor');
    expect([...io.out, ...io.err].join('\n')).not.toContain(PASSPHRASE);
  });

  it('creates the directory and a longer key if requested', async () => {
    const out = path('new/folder');
    expect(await csr(argv({ out, bits: '3072', cn: 'mzp123456', country: 'fr' }), recordIo(environment))).toBe(0);
    const key = createPrivateKey({ key: readFileSync(join(out, 'MZP123456.key.pem')), passphrase: PASSPHRASE });
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(3072);
  });

  it.each([
    ['cn', 'ABC123456', 'MZP login'],
    ['cn', 'MZP12345', 'MZP login'],
    ['cn', '../MZP123456', 'MZP login'],
    ['cn', null, 'MZP login'],
    ['country', 'FRA', 'two-letter'],
    ['country', '33', 'two-letter'],
    ['state', ' ', 'non-empty text'],
    ['state', 'x'.repeat(129), 'at most 128 characters'],
    ['locality', null, 'non-empty text'],
    ['organization', 'x'.repeat(65), 'at most 64 characters'],
    ['organization', 'Acme\nFleet', 'control characters'],
    ['email', 'fleet.example.com', 'e-mail address'],
    ['bits', '1024', '2048 to 8192'],
    ['bits', '2048.5', '2048 to 8192'],
    ['bits', '99999', '2048 to 8192'],
    ['out', '', 'a directory'],
    ['passphrase-file', '/nowhere/passphrase', 'a readable file'],
  ])('rejects --%s %j, naming the option and the expected value', async (flag, value, expected) => {
    const io = recordIo(environment);
    expect(await csr(argv({ [flag]: value }), io)).toBe(2);
    expect(io.err[0]).toMatch(new RegExp(`^--${flag}: expected .*${expected}`));
    expect(io.err).toHaveLength(2);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('reports all problems at once', async () => {
    const io = recordIo(environment);
    expect(await csr([], io)).toBe(2);
    expect(
      io.err
        .map((line) => line.split(':')[0])
        .slice(0, 6)
        .sort(),
    ).toEqual(
      Object.keys(flags)
        .map((flag) => `--${flag}`)
        .sort(),
    );
  });

  it.each([
    [['--colour', 'red'], '--colour'],
    [['stray'], 'stray'],
    [['--cn'], '--cn'],
  ])('rejects %j', async (extra, named) => {
    const io = recordIo(environment);
    expect(await csr([...argv(), ...extra], io)).toBe(2);
    expect(io.err[0]).toContain(named);
  });

  it.each(['MZP123456.key.pem', 'MZP123456.csr.pem'])(
    'never overwrites %s, and leaves no other file behind',
    async (name) => {
      writeFileSync(path(name), 'precious');
      const io = recordIo(environment);
      expect(await csr(argv(), io)).toBe(1);
      expect(readdirSync(directory)).toEqual([name]);
      expect(readFileSync(path(name), 'utf8')).toBe('precious');
      expect(io.err[0]).toContain('not overwritten');
    },
  );

  it('removes the key if the signing request cannot be written', async () => {
    // A dangling link does not exist when looked at, but an exclusive creation fails on it.
    symlinkSync(path('elsewhere'), path('MZP123456.csr.pem'));
    expect(await csr(argv(), recordIo(environment))).toBe(1);
    expect(readdirSync(directory)).toEqual(['MZP123456.csr.pem']);
    expect(existsSync(path('elsewhere'))).toBe(false);
  });

  it('reports that the directory cannot be created', async () => {
    writeFileSync(path('file'), '');
    const io = recordIo(environment);
    expect(await csr(argv({ out: path('file/below') }), io)).toBe(1);
    expect(io.err[0]).toContain('--out');
  });

  it('prefers the passphrase file, without its trailing newline', async () => {
    writeFileSync(path('passphrase'), 'from the file\n');
    expect(await csr(argv({ 'passphrase-file': path('passphrase') }), recordIo(environment))).toBe(0);
    const key = readFileSync(path('MZP123456.key.pem'));
    expect(createPrivateKey({ key, passphrase: 'from the file' }).type).toBe('private');
  });

  it('prompts for the passphrase twice if none is given', async () => {
    expect(await csr(argv(), recordIo({}, ['typed by hand', 'typed by hand']))).toBe(0);
    const key = readFileSync(path('MZP123456.key.pem'));
    expect(createPrivateKey({ key, passphrase: 'typed by hand' }).type).toBe('private');
  });

  it.each([
    ['there is no terminal', {}, null],
    ['it is too short', { FLEETGRAPH_CSR_PASSPHRASE: 'hunter2' }, null],
    ['the typed one is too short', {}, ['hunter2', 'hunter2']],
    ['the entries differ', {}, ['hunter2-long', 'hunter2-lnog']],
  ])('creates nothing without a valid passphrase: %s', async (_why, set, answers) => {
    const io = recordIo(set, answers);
    expect(await csr(argv(), io)).toBe(2);
    expect(io.err.join('\n')).not.toContain('hunter2');
    expect(readdirSync(directory)).toEqual([]);
  });

  it('shows its options with --help', async () => {
    const io = recordIo();
    expect(await csr(['--help'], io)).toBe(0);
    for (const flag of [...Object.keys(flags), 'out', 'bits', 'passphrase-file'])
      expect(io.out.join('\n')).toContain(`--${flag}`);
  });
});
