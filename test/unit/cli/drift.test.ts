import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { drift } from '../../../src/cli/drift.js';
import type { DriftResult } from '../../../src/cli/drift.js';
import { known } from '../../../src/spec/index.js';
import { recordIo } from './io.js';

/** A document with one vendor operation and the given members. */
const document = (extra: object = {}) => ({
  openapi: '3.0.0',
  info: { version: '3.19.2' },
  paths: { '/fleets': { get: { operationId: 'getFleets', responses: {} } } },
  ...extra,
});

describe('fleetgraph drift', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-drift-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const write = (content: string): string => {
    const path = join(directory, 'spec.yaml');
    writeFileSync(path, content);
    return path;
  };
  const run = async (content: string | null, ...flags: readonly string[]) => {
    const io = recordIo();
    const spec = content === null ? [] : ['--spec', write(content)];
    const code = await drift([...spec, ...flags], io);
    return { code, out: io.out.join('\n'), err: io.err.join('\n') };
  };

  it('shows its options and exit codes with --help', async () => {
    const { code, out } = await run(null, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/--spec FILE[\s\S]*Exit codes: 0 no differences, 1 /);
  });

  it('prints one line per difference and a summary, and exits with 1', async () => {
    const { code, out } = await run(stringify(document()));
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^change +subject +location +detail$/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^removed +operation +GET \/fleets\/\{fid\}\/vehicles {2,}getVehiclesByDevice$/),
    );
    expect(lines.at(-1)).toMatch(/^v3: 3\.19\.2 against 3\.19\.2: 0 new, \d+ removed, \d+ changed\.$/);
    const columns = lines.slice(0, -1).map((line) => /^(\w+ +)(\w+ +)\S/.exec(line)?.slice(1).join('').length);
    expect(new Set(columns).size).toBe(1);
  });

  it('prints the same as JSON', async () => {
    const { code, out } = await run(JSON.stringify(document()), '--json');
    expect(code).toBe(1);
    const result = JSON.parse(out) as DriftResult;
    expect(result).toMatchObject({ api: 'v3', published: '3.19.2', known: known.v3.version, brokenReferences: [] });
    expect(result.findings).toContainEqual({
      kind: 'removed',
      subject: 'operation',
      location: 'GET /fleets/{fid}/vehicles',
      known: 'getVehiclesByDevice',
      published: null,
    });
  });

  it('takes the version from the document, or from --api', async () => {
    const versionOf = async (version: string, ...flags: readonly string[]) =>
      (JSON.parse((await run(stringify(document({ info: { version } })), '--json', ...flags)).out) as DriftResult).api;
    expect(await versionOf('2.2.0')).toBe('v2');
    expect(await versionOf('3.20.0')).toBe('v3');
    expect(await versionOf('2.2.0', '--api', 'v3')).toBe('v3');
  });

  it('reports unresolved references, and compares the rest', async () => {
    const { code, err } = await run(stringify(document({ components: { schemas: { A: { $ref: '#/nowhere' } } } })));
    expect(code).toBe(1);
    expect(err).toMatch(/^1 reference cannot be resolved/);
  });

  it('escapes control characters in names', async () => {
    const paths = {
      ...document().paths,
      '/x\u001b[31m\u202e': { get: { responses: {} } },
      [`/${'y'.repeat(5000)}`]: { get: {} },
    };
    const { out } = await run(JSON.stringify(document({ paths })));
    expect(out).toContain('GET /x\\u{1b}[31m\\u{202e}');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(500);
  });

  it.each<[string, string | null, readonly string[], RegExp]>([
    ['a missing --spec', null, [], /^--spec: expected/],
    ['an empty --spec', null, ['--spec', ''], /^--spec: expected/],
    [
      'a missing file',
      null,
      ['--spec', '/nowhere/spec.yaml'],
      /^--spec: cannot read "\/nowhere\/spec\.yaml" \(ENOENT\)/,
    ],
    ['a directory', null, ['--spec', '/'], /^--spec: cannot read "\/" \(EISDIR\)/],
    ['broken YAML', 'a: [1\nb: {', [], /^--spec: .*neither YAML nor JSON \(\w+, line \d, column \d/],
    ['an empty file', '', [], /^--spec: not an OpenAPI document/],
    ['a binary file', '\u0000\u0001\u0002', [], /^--spec: /],
    ['prose', 'This is a letter.', [], /^--spec: not an OpenAPI document/],
    ['JSON that is not OpenAPI', '{"a":1}', [], /^--spec: not an OpenAPI 3 document/],
    ['Swagger 2', '{"swagger":"2.0","paths":{}}', [], /^--spec: Swagger 2 documents are not supported\. Convert/],
    ['no paths', '{"openapi":"3.0.0"}', [], /^--spec: the document has no "paths"/],
    [
      'another API',
      stringify(document({ paths: { '/pets': { get: {} } } })),
      [],
      /^--spec: the file describes another API/,
    ],
    ['no version', stringify(document({ info: {} })), [], /^--spec: .*Add --api v2 or --api v3/],
    ['an unknown version', '{}', ['--api', 'v4'], /^--api: expected v2 or v3/],
    ['an unknown option', '{}', ['--colour'], /--colour/],
    ['a positional argument', '{}', ['more'], /more/],
    ['an alias bomb', aliasBomb(), [], /^--spec: /],
    ['an alias to itself', 'openapi: "3.0.0"\npaths: &a\n  x: *a\n', [], /^--spec: /],
    ['deep nesting in JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, [], /^--spec: /],
    ['deep nesting in YAML', `a: ${'['.repeat(50_000)}`, [], /^--spec: /],
  ])('rejects %s with exit code 2 and a hint', async (_what, content, flags, message) => {
    const { code, out, err } = await run(content, ...flags);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain('`fleetgraph drift --help`');
  });

  it('rejects a file that is too large', async () => {
    const { code, err } = await run('x'.repeat(16 * 1024 * 1024 + 1));
    expect(code).toBe(2);
    expect(err).toMatch(/^--spec: .*larger than 16 MiB/);
  });
});

function aliasBomb(): string {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
  );
  return ['l0: &l0 [x, x]', ...levels].join('\n');
}
