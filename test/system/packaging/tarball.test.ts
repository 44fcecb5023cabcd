import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createScratch, mustRun, plainEnvironment, run } from './support/processes.js';

describe('the packed tarball, installed elsewhere', () => {
  const scratch = createScratch('tarball');
  let files: readonly string[] = [];
  let installation = '';
  const { version, name } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; name: string };
  const fleetgraph = (...parameters: string[]) =>
    run('npx', ['--no-install', name, ...parameters], scratch.path, plainEnvironment);

  beforeAll(() => {
    // Not --json: the output of prepack would precede it.
    mustRun('npm', ['pack', '--pack-destination', scratch.path], process.cwd());
    const tarball = join(scratch.path, `${name}-${version}.tgz`);
    files = mustRun('tar', ['-tzf', tarball], scratch.path)
      .stdout.trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));
    writeFileSync(join(scratch.path, 'package.json'), '{ "private": true }');
    const { stdout, stderr } = mustRun(
      'npm',
      ['install', '--omit=dev', '--no-audit', '--no-fund', tarball],
      scratch.path,
    );
    installation = stdout + stderr;
  }, 240_000);
  afterAll(() => scratch.remove());

  it('contains the program, the schema, the operations and the documents', () => {
    const needed = ['package.json', 'LICENSE', 'CHANGELOG.md', 'dist/main.js', 'schema/schema.graphql'];
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('schema/operations/')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.startsWith('dist/server/explorer/assets/')).length).toBeGreaterThan(0);
  });

  it('contains nothing else', () => {
    const allowed =
      /^(?:dist\/.*|schema\/.*\.graphql|docs\/.*\.(?:md|svg|png)|ops\/(?:README\.md|grafana\/.*\.json|prometheus\/.*\.yml)|package\.json|LICENSE|CHANGELOG\.md|SECURITY\.md|README\.md)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.(?:map|tsbuildinfo)$|\.test\./.test(file))).toEqual([]);
    // Each program file has a source: files of earlier builds are not packed.
    const sourceOf = (file: string) =>
      file
        .replace(/^dist\/(?=typed-documents)/, 'schema/')
        .replace(/^dist\//, 'src/')
        .replace(/\.js$/, '.ts');
    const programs = files.filter((file) => /^dist\/.*\.js$/.test(file) && !file.includes('/explorer/assets/'));
    expect(programs.filter((file) => !existsSync(sourceOf(file)))).toEqual([]);
  });

  it('installs no development packages', () => {
    expect(existsSync(join(scratch.path, 'node_modules/fastify'))).toBe(true);
    const unwanted = ['typescript', 'jest', 'graphiql', 'react', 'esbuild', '@swc/core'];
    expect(unwanted.filter((each) => existsSync(join(scratch.path, 'node_modules', each)))).toEqual([]);
  });

  it('installs no package that requires a newer Node', () => {
    expect(installation).toContain('added ');
    expect(installation).not.toContain('EBADENGINE');
  });

  it('exports the schema and the operations', () => {
    const resolve = (path: string) => run(process.execPath, ['-p', `require.resolve('${path}')`], scratch.path);
    const contentOf = (path: string) => readFileSync(resolve(path).stdout.trim(), 'utf8');
    expect(contentOf(`${name}/schema.graphql`)).toContain('type Vehicle');
    expect(contentOf(`${name}/operations/fleet-overview.graphql`)).toContain('query FleetOverview');
    expect(resolve(`${name}/dist/main.js`).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('exports the server and the typed documents, with declarations', () => {
    const script = [
      `import { compose, createLogger, loadConfig } from '${name}';`,
      `import { FleetOverviewDocument } from '${name}/documents';`,
      'console.log([compose, createLogger, loadConfig].map((each) => typeof each).join(), FleetOverviewDocument.kind);',
    ].join('\n');
    const imported = run(process.execPath, ['--input-type=module', '--eval', script], scratch.path);
    expect(imported).toMatchObject({ code: 0, stdout: 'function,function,function Document\n' });
    for (const file of ['composition/index.d.ts', 'composition/compose.d.ts', 'typed-documents/documents.d.ts'])
      expect(files).toContain(`dist/${file}`);
  });

  it('prints its version', () => {
    expect(fleetgraph('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('creates a key and a signing request', () => {
    const { code, stderr } = run(
      'npx',
      [
        ...['--no-install', name, 'csr', '--cn', 'MZP123456', '--country', 'FR', '--state', 'Ile-de-France'],
        ...['--locality', 'Paris', '--organization', 'Example', '--email', 'fleet@example.com'],
      ],
      scratch.path,
      { ...plainEnvironment, FLEETGRAPH_CSR_PASSPHRASE: 'long enough to be taken' },
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const verified = run('openssl', ['req', '-verify', '-noout', '-in', 'MZP123456.csr.pem'], scratch.path);
    expect(verified.code).toBe(0);
  });

  it('reports missing variables with doctor and exits with 1', () => {
    const { code, stdout } = fleetgraph('doctor');
    expect(stdout).toMatch(/^✗ /m);
    expect(stdout).toContain('PSA_CLIENT_ID');
    expect(code).toBe(1);
  });

  it('reports differences of an API description with drift', () => {
    writeFileSync(
      join(scratch.path, 'api.yaml'),
      'openapi: 3.0.0\ninfo: { version: 3.0.0 }\npaths: { /fleets: { get: {} } }\n',
    );
    const { code, stdout } = fleetgraph('drift', '--spec', 'api.yaml');
    expect(stdout).toMatch(/^removed +operation/m);
    expect(code).toBe(1);
  });

  it('serves a fleet from the simulator with demo', () => {
    const { code, stdout, stderr } = fleetgraph('demo', '--once');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('/graphql');
    expect(stdout).toMatch(/5 upstream calls/);
  }, 60_000);

  it('rejects an unknown command with exit code 2', () => {
    expect(fleetgraph('sevre').code).toBe(2);
  });
});
