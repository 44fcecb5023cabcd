import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseDocument, stringify } from 'yaml';

/** The compiled command, as a user runs it. */
const main = `${process.cwd()}/dist/main.js`;
const published = (version: 'v2' | 'v3') => `${process.cwd()}/../shared/upstream/api-b2b-${version}.yaml`;
const isHere = existsSync(published('v2')) && existsSync(published('v3'));

function drift(...flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'drift', ...flags], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

(isHere || process.env['CI'] ? describe : describe.skip)('fleetgraph drift on what the vendor publishes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleetgraph-drift-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each(['v2', 'v3'] as const)('finds nothing in %s, as published or as JSON', (version) => {
    const json = join(directory, `${version}.json`);
    writeFileSync(json, JSON.stringify(parseDocument(readFileSync(published(version), 'utf8')).toJS()));
    for (const file of [published(version), json]) {
      const { status, stdout, stderr } = drift('--spec', file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^${version}: .* nothing is new, gone or changed in \\d+ operations`));
    }
    expect(JSON.parse(drift('--spec', published(version), '--json').stdout)).toMatchObject({
      api: version,
      findings: [],
    });
  });

  it('names one field, one enumeration value and one operation that were added to v3, and nothing else', () => {
    const document = parseDocument(readFileSync(published('v3'), 'utf8'));
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
      expect.stringMatching(/^v3: \S+ against \S+: 3 new, 0 gone, 0 changed\.$/),
    ]);
    expect((JSON.parse(drift('--spec', file, '--json').stdout) as { findings: unknown[] }).findings).toHaveLength(3);
  });

  it('refuses what it cannot use with exit code 2', () => {
    const { status, stdout, stderr } = drift('--spec', join(directory, 'nowhere.yaml'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ENOENT');
  });
});
