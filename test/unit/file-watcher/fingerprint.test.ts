import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../src/file-watcher/fingerprint.js';
import { makeFolder } from '../config/fixtures.js';

const folder = makeFolder();
const { path, write, run } = folder;
afterAll(() => folder.remove());

describe('the fingerprint of files', () => {
  it('changes only with their content', async () => {
    write('other.pem', 'another');
    write('print.pem', 'one');
    const files = [path('print.pem'), path('other.pem')];
    const before = await fingerprintOf(files);
    run('touch', '-d', '2001-01-01', 'print.pem');
    expect(await fingerprintOf(files)).toBe(before);
    write('print.pem', 'two');
    const changed = await fingerprintOf(files);
    expect(changed).not.toBe(before);
    rmSync(path('print.pem'));
    expect([before, changed]).not.toContain(await fingerprintOf(files));
    write('print.pem', 'one');
    expect(await fingerprintOf(files)).toBe(before);
  });

  it('follows links, as used by Kubernetes mounts', async () => {
    mkdirSync(path('v1'));
    mkdirSync(path('v2'));
    write('v1/tls.crt', 'one');
    write('v2/tls.crt', 'two');
    symlinkSync('v1', path('..data'));
    symlinkSync('..data/tls.crt', path('tls.crt'));
    const before = await fingerprintOf([path('tls.crt')]);
    symlinkSync('v2', path('..data_tmp'));
    renameSync(path('..data_tmp'), path('..data'));
    expect(await fingerprintOf([path('tls.crt')])).not.toBe(before);
  });
});
