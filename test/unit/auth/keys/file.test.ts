import {
  chmodSync,
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
import { changeKeyFile, hashSecret, mintKey, readKeyFile, type KeyRecord } from '../../../../src/auth/index.js';

let folder: string;
let record: KeyRecord;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-keys-'));
  const { id, secret } = mintKey();
  record = {
    id,
    name: 'Depot Lyon',
    hash: hashSecret(secret),
    fleets: ['f1'],
    scopes: '*',
    disclosure: { vin: 'masked' },
    rate: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    expiresAt: null,
  };
});
afterEach(() => rmSync(folder, { recursive: true }));
const path = (name = 'keys.json'): string => join(folder, name);

describe('the key file', () => {
  it('returns what was written and is readable by its owner only', () => {
    changeKeyFile(path(), (keys) => [...keys, record]);
    expect(readKeyFile(path())).toEqual([record]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('gets mode 0600 again when it is rewritten', () => {
    changeKeyFile(path(), () => [record]);
    chmodSync(path(), 0o644);
    changeKeyFile(path(), (keys) => keys);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('is replaced, so that no reader sees a half-written file', () => {
    changeKeyFile(path(), () => []);
    const before = statSync(path()).ino;
    changeKeyFile(path(), () => [record]);
    expect(statSync(path()).ino).not.toBe(before);
  });

  it('is replaced behind a symbolic link', () => {
    changeKeyFile(path(), () => []);
    symlinkSync(path(), path('link.json'));
    changeKeyFile(path('link.json'), () => [record]);
    expect(readKeyFile(path())).toEqual([record]);
    expect(readdirSync(folder).sort()).toEqual(['keys.json', 'link.json']);
  });

  it('is written by one command at a time', () => {
    writeFileSync(path('keys.json.new'), '');
    expect(() => changeKeyFile(path(), () => [record])).toThrow(expect.objectContaining({ code: 'KEY_FILE_BUSY' }));
    expect(readdirSync(folder)).toEqual(['keys.json.new']);
  });

  it('stays unchanged if a change fails', () => {
    changeKeyFile(path(), () => [record]);
    const before = readFileSync(path(), 'utf8');
    const fail = (): never => {
      throw new RangeError('no');
    };
    expect(() => changeKeyFile(path(), fail)).toThrow(RangeError);
    const many = Array.from({ length: 4000 }, () => record);
    expect(() => changeKeyFile(path(), () => many)).toThrow(expect.objectContaining({ code: 'KEY_FILE_UNWRITABLE' }));
    expect(readFileSync(path(), 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('holds no keys if it does not exist', () => {
    expect(readKeyFile(path('gone.json'))).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['half written', (text) => text.slice(0, -40)],
    ['of another version', (text) => text.replace('"version": 1', '"version": 2')],
    ['with a grant that is not a list', (text) => text.replace('"*"', '7')],
    ['with an unknown member', (text) => text.replace('"name"', '"fleet": "f1", "name"')],
    ['with a typo in the privacy settings', (text) => text.replace('"vin"', '"vim"')],
    ['with an unknown hash', (text) => text.replace('sha256$', 'md5$')],
    ['with expensive scrypt parameters', (text) => text.replace(/sha256\$/, `scrypt$99999$8$1$${'x'.repeat(22)}$`)],
    ['with the same id twice', (text) => text.replace(/\[\n( {4}\{[\s\S]*\})\n {2}\]/, '[$1,$1]')],
  ])('is rejected without quoting it if it is %s', (_title, spoil) => {
    changeKeyFile(path(), () => [record]);
    const good = readFileSync(path(), 'utf8');
    expect(spoil(good)).not.toBe(good);
    writeFileSync(path(), spoil(good));
    const refused = expect.objectContaining({
      code: 'KEY_FILE_MALFORMED',
      message: expect.not.stringContaining(record.hash.slice(-20)),
    });
    expect(() => readKeyFile(path())).toThrow(refused);
  });
});
