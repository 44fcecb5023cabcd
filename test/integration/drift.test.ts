import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Document, stringify } from 'yaml';
import { openApiOf } from '../support/specification/document.js';

/** The compiled command, as a user runs it. */
const main = `${process.cwd()}/dist/main.js`;
function drift(...flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'drift', ...flags], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('fleetgraph drift with the supported specification', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-drift-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each(['v2', 'v3'] as const)('finds no differences in %s, as YAML or JSON', (version) => {
    const [yaml, json] = [join(directory, `${version}.yaml`), join(directory, `${version}.json`)];
    writeFileSync(yaml, stringify(openApiOf(version)));
    writeFileSync(json, JSON.stringify(openApiOf(version)));
    for (const file of [yaml, json]) {
      const { status, stdout, stderr } = drift('--spec', file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^${version}: .* no differences in \\d+ operations`));
    }
    expect(JSON.parse(drift('--spec', json, '--json').stdout)).toMatchObject({
      api: version,
      findings: [],
    });
  });

  it('reports only the field, enumeration value and operation added to v3', () => {
    const document = new Document(openApiOf('v3'));
    const at = (...path: readonly string[]) => ['components', 'schemas', ...path];
    document.setIn(at('Maintenance', 'allOf', '1', 'properties', 'nextDate'), { type: 'string', format: 'date-time' });
    document.addIn(at('TripSegment', 'properties', 'propulsion', 'enum'), 'Hydrogen');
    document.setIn(
      ['paths', '/fleets/{fid}/drivers'],
      document.createNode({ get: { operationId: 'getDrivers', responses: { '200': { description: 'OK' } } } }),
    );
    const file = join(directory, 'grown.yaml');
    writeFileSync(file, stringify(document));

    const { status, stdout, stderr } = drift('--spec', file);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.replace(/ {2,}/g, ' | ')).sort()).toEqual([
      'new | field | Maintenance.nextDate | string(date-time)',
      'new | operation | GET /fleets/{fid}/drivers | getDrivers',
      'new | value | Trip.segments[].propulsion | Hydrogen',
      expect.stringMatching(/^v3: \S+ against \S+: 3 new, 0 removed, 0 changed\.$/),
    ]);
    expect((JSON.parse(drift('--spec', file, '--json').stdout) as { findings: unknown[] }).findings).toHaveLength(3);
  });

  it('rejects invalid files with exit code 2', () => {
    const { status, stdout, stderr } = drift('--spec', join(directory, 'nowhere.yaml'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ENOENT');
  });
});
