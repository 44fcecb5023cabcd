import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { mustRun, run } from './support/processes.js';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const production = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('production dependencies', () => {
  it('have exact versions that match the lock file', () => {
    const wanted = Object.entries(manifest.dependencies);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('have no pre-release versions except type-graphql', () => {
    const preReleases = Object.entries(packages).filter(
      ([path, { version }]) => path !== '' && version.includes('-') && production.some(([each]) => each === path),
    );
    expect(preReleases.map(([path, { version }]) => `${nameOf(path)}@${version}`)).toEqual(['type-graphql@2.0.0-rc.4']);
  });

  it('have integrity hashes', () => {
    expect(production.length).toBeGreaterThan(100);
    expect(
      production.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]+=*$/.test(integrity)).map(([path]) => path),
    ).toEqual([]);
  });

  it('have permissive licences, with one documented exception', () => {
    const permissive = [
      'MIT',
      'ISC',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'BlueOak-1.0.0',
      '(MIT AND BSD-3-Clause)',
    ];
    const others = production.filter(([, { license = 'none' }]) => !permissive.includes(license));
    // Needed by the subgraph, which is loaded only with FEDERATION=true.
    expect(others.map(([path, { license }]) => [nameOf(path), license])).toEqual([
      ['@apollo/federation-internals', 'Elastic-2.0'],
    ]);
    expect(readFileSync('docs/dependencies.md', 'utf8')).toContain(
      'Elastic License 2.0 of `@apollo/federation-internals`',
    );
  });

  it('have one package with an install script, which is not run', () => {
    const scripted = production.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    // Creates a folder for packages that its command line installs.
    expect(scripted.map(([path]) => nameOf(path))).toEqual(['@apollo/protobufjs']);
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/npm ci --omit=dev --ignore-scripts/);
  });

  it('are documented with a reason for each package', () => {
    expect(run(process.execPath, ['scripts/packages.mjs', '--check'], '.')).toMatchObject({ code: 0 });
  });
});

describe('the bill of materials', () => {
  it('lists every package with version, licence and hash, and is reproducible', () => {
    const [text, again] = [1, 2].map(() => mustRun(process.execPath, ['scripts/sbom.mjs'], '.').stdout);
    expect(text).toBe(again);
    const bom = JSON.parse(text ?? '') as {
      metadata: { component: { 'bom-ref': string } };
      components: { 'bom-ref': string; name: string; version: string }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    // The part of the CycloneDX 1.5 schema that is used.
    const component = {
      type: 'object',
      required: ['type', 'name', 'bom-ref'],
      properties: {
        type: { enum: ['library', 'application'] },
        hashes: {
          type: 'array',
          minItems: 1,
          items: {
            required: ['alg', 'content'],
            properties: { alg: { const: 'SHA-512' }, content: { type: 'string', pattern: '^[a-f0-9]{128}$' } },
          },
        },
        purl: { type: 'string', pattern: '^pkg:npm/' },
      },
    };
    const isValid = new Ajv({ strict: false }).compile({
      type: 'object',
      required: ['bomFormat', 'specVersion', 'serialNumber', 'components', 'metadata'],
      properties: {
        bomFormat: { const: 'CycloneDX' },
        specVersion: { const: '1.5' },
        serialNumber: {
          type: 'string',
          pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        },
        components: {
          type: 'array',
          items: { ...component, required: [...component.required, 'version', 'purl', 'hashes', 'licenses'] },
        },
        dependencies: { type: 'array', items: { required: ['ref', 'dependsOn'] } },
      },
    });
    expect([isValid(bom), isValid.errors]).toEqual([true, null]);
    const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((each) => each['bom-ref'])]);
    expect(new Set(bom.dependencies.map(({ ref }) => ref))).toEqual(refs);
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
    const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    expect(listed).toEqual(new Set(production.map(([path, { version }]) => `${nameOf(path)}@${version}`)));
  });
});

describe('the audit', () => {
  it('reports known vulnerabilities, or that the registry is unavailable', () => {
    // No server listens on this port.
    const environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
    };
    const { code, stdout } = run(process.execPath, ['scripts/audit.mjs'], '.', environment);
    expect(stdout).toMatch(/^Not audited: the registry has not answered/);
    expect(code).toBe(0);
  });
});
