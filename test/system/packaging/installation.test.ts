import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createScratch, plainEnvironment, run } from './support/processes.js';

const installed = { version: '1.0.0' };
const otherPlatform = process.platform === 'win32' ? 'linux' : 'win32';

describe('ensure-installed, which runs before every script', () => {
  let scratch: ReturnType<typeof createScratch>;
  beforeEach(() => {
    scratch = createScratch('installation');
    mkdirSync(join(scratch.path, 'scripts'));
    cpSync('scripts/ensure-installed.mjs', join(scratch.path, 'scripts/ensure-installed.mjs'));
    // A fake npm that prints its arguments.
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
  const noOutput = { code: 0, stdout: '', stderr: '' };

  it('does nothing if all packages are installed', () => {
    lock({ 'node_modules/a': installed, 'node_modules/@b/c': installed });
    install('a', '1.0.0');
    install('@b/c', '1.0.0');
    expect(ensure()).toEqual(noOutput);
  });

  it('installs and prints the reason if node_modules is absent', () => {
    lock({ 'node_modules/a': installed });
    const { code, stdout, stderr } = ensure();
    expect(stderr).toContain('node_modules is absent');
    expect(stderr).toContain('npm was called: ci');
    // Standard output is reserved for the command that follows.
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('installs if a package is missing, including nested packages', () => {
    lock({ 'node_modules/a': installed, 'node_modules/a/node_modules/b': installed });
    install('a', '1.0.0');
    expect(ensure().stderr).toMatch(/lacks a\/node_modules\/b@1\.0\.0\.\nnpm was called/);
  });

  it('installs if a version differs from the lock file', () => {
    lock({ 'node_modules/a': installed });
    install('a', '0.9.0');
    expect(ensure().stderr).toMatch(/lacks a@1\.0\.0\.\nnpm was called/);
  });

  it('ignores missing optional packages for other platforms, and their dependencies', () => {
    lock({
      'node_modules/for-others': { ...installed, optional: true, os: [otherPlatform] },
      'node_modules/other-processor': { ...installed, optional: true, cpu: [`!${process.arch}`] },
      'node_modules/their-dependency': { ...installed, optional: true },
    });
    mkdirSync(join(scratch.path, 'node_modules'));
    expect(ensure()).toEqual(noOutput);
  });

  it('reports missing optional packages for this platform', () => {
    lock({ 'node_modules/for-us': { ...installed, optional: true, os: [process.platform], cpu: [process.arch] } });
    mkdirSync(join(scratch.path, 'node_modules'));
    expect(ensure().stderr).toContain('lacks for-us@1.0.0');
  });

  it('fails if npm fails', () => {
    lock({ 'node_modules/a': installed });
    rmSync(join(scratch.path, 'node_modules'), { recursive: true, force: true });
    const { code, stderr } = ensure({ NPM_EXIT: '7' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm ci failed');
  });
});
