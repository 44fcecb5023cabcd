import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createScratch, plainEnvironment, run } from './support/processes.js';

const present = { version: '1.0.0' };
const elsewhere = process.platform === 'win32' ? 'linux' : 'win32';

describe('the installation that every script begins with', () => {
  let scratch: ReturnType<typeof createScratch>;
  beforeEach(() => {
    scratch = createScratch('installation');
    mkdirSync(join(scratch.path, 'scripts'));
    cpSync('scripts/ensure-installed.mjs', join(scratch.path, 'scripts/ensure-installed.mjs'));
    // Stands for npm: says that it was called, and with what.
    mkdirSync(join(scratch.path, 'bin'));
    writeFileSync(join(scratch.path, 'bin/npm'), '#!/bin/sh\necho "npm was called: $*" >&2\nexit ${NPM_EXIT:-0}\n');
    chmodSync(join(scratch.path, 'bin/npm'), 0o755);
  });
  afterEach(() => scratch.remove());

  const lock = (packages: Record<string, object>) =>
    writeFileSync(join(scratch.path, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
  const install = (name: string, version: string) => {
    mkdirSync(join(scratch.path, 'node_modules', name), { recursive: true });
    writeFileSync(join(scratch.path, 'node_modules', name, 'package.json'), JSON.stringify({ name, version }));
  };
  const ensure = (environment: Record<string, string> = {}) =>
    run(process.execPath, ['scripts/ensure-installed.mjs'], scratch.path, {
      ...plainEnvironment,
      PATH: `${join(scratch.path, 'bin')}${delimiter}${plainEnvironment['PATH']}`,
      ...environment,
    });
  const silence = { code: 0, stdout: '', stderr: '' };

  it('says nothing and does nothing where everything is there, however it came there', () => {
    lock({ 'node_modules/a': present, 'node_modules/@b/c': present });
    install('a', '1.0.0');
    install('@b/c', '1.0.0');
    expect(ensure()).toEqual(silence);
  });

  it('installs, and says why, where node_modules is absent', () => {
    lock({ 'node_modules/a': present });
    const { code, stdout, stderr } = ensure();
    expect(stderr).toContain('node_modules is absent');
    expect(stderr).toContain('npm was called: ci');
    // Stdout belongs to the command that needs the packages.
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('installs where a package is missing, deep ones too', () => {
    lock({ 'node_modules/a': present, 'node_modules/a/node_modules/b': present });
    install('a', '1.0.0');
    expect(ensure().stderr).toMatch(/lacks a\/node_modules\/b@1\.0\.0\.\nnpm was called/);
  });

  it('installs where a package has another version than the lock file’s', () => {
    lock({ 'node_modules/a': present });
    install('a', '0.9.0');
    expect(ensure().stderr).toMatch(/lacks a@1\.0\.0\.\nnpm was called/);
  });

  it('does not miss what is optional and made for another platform, nor what only such a package needs', () => {
    lock({
      'node_modules/for-others': { ...present, optional: true, os: [elsewhere] },
      'node_modules/other-processor': { ...present, optional: true, cpu: [`!${process.arch}`] },
      'node_modules/their-dependency': { ...present, optional: true },
    });
    mkdirSync(join(scratch.path, 'node_modules'));
    expect(ensure()).toEqual(silence);
  });

  it('misses what is optional and made for this platform', () => {
    lock({ 'node_modules/for-us': { ...present, optional: true, os: [process.platform], cpu: [process.arch] } });
    mkdirSync(join(scratch.path, 'node_modules'));
    expect(ensure().stderr).toContain('lacks for-us@1.0.0');
  });

  it('fails where npm fails', () => {
    lock({ 'node_modules/a': present });
    rmSync(join(scratch.path, 'node_modules'), { recursive: true, force: true });
    const { code, stderr } = ensure({ NPM_EXIT: '7' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm ci failed');
  });
});
