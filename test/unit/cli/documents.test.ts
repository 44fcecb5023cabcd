import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { documents } from '../../../src/cli/documents.js';
import { idOf, type ListedDocument } from '../../../src/documents/index.js';
import { recordIo } from './io.js';

describe('fleetgraph documents', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-documents-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const run = async (...flags: readonly string[]) => {
    const io = recordIo();
    const code = await documents(['--from', folder, ...flags], io);
    return { code, out: io.out.join('\n'), err: io.err.join('\n') };
  };
  const listed = (out: string) =>
    (JSON.parse(out) as { operations: readonly (ListedDocument & { type: string })[] }).operations;

  const good = {
    'fleets.graphql': 'query Fleets { fleets { nodes { ...FleetName } } }',
    'parts/fleet.gql': 'fragment FleetName on Fleet { name ...Ids }',
    'parts/ids.graphql': '# What names it.\nfragment Ids on Fleet { id fleetId }',
    'vehicle.graphql':
      'query VehicleByVin($vin: VIN!, $fleetId: ID!) { vehicle(by: { fleetVin: { fleetId: $fleetId, vin: $vin } }) { vin } }',
    'notes.txt': 'no GraphQL',
    'node_modules/x/x.graphql': 'query { broken',
    'empty.graphql': '# nothing yet\n',
  };

  it('writes one document per operation, with fragments from other files', async () => {
    write({ ...good, 'vehicle.graphql': '', 'z.graphql': 'query Two { fleets { totalCount } }' });
    const { code, out, err } = await run('--format', 'relay');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const map = JSON.parse(out) as Record<string, string>;
    const text = Object.values(map).find((each) => each.startsWith('query Fleets'));
    expect(text).toBe(
      print(
        parse(
          'query Fleets { fleets { nodes { ...FleetName } } } fragment FleetName on Fleet { name ...Ids } fragment Ids on Fleet { id fleetId }',
        ),
      ),
    );
    expect(Object.keys(map)).toHaveLength(2);
    for (const [id, body] of Object.entries(map)) expect(id).toBe(idOf(body));
  });

  it('adds __typename like Apollo Client', async () => {
    const text = 'query Fleets { fleets { nodes { ... on Fleet { name } id } } __schema { types { name } } }';
    write({ 'a.graphql': text });
    const { out } = await run();
    expect(listed(out)).toEqual([
      {
        name: 'Fleets',
        type: 'query',
        id: idOf(listed(out)[0]?.body ?? ''),
        body: print(new InMemoryCache().transformDocument(parse(text))),
      },
    ]);
  });

  it('writes a file, and lists the differences after a change with --check', async () => {
    write({ 'a.graphql': 'query A { fleets { totalCount } }', 'b.graphql': 'query B { fleets { totalCount } }' });
    const out = join(folder, 'list.json');
    expect(await run('--out', out)).toMatchObject({ code: 0, out: '' });
    const first = readFileSync(out, 'utf8');
    expect(await run('--out', out, '--check')).toMatchObject({ code: 0, err: '' });
    write({ 'a.graphql': 'query A { fleets { nodes { id } } }', 'b.graphql': 'query C { fleets { totalCount } }' });
    const { code, out: reported } = await run('--out', out, '--check');
    expect(code).toBe(1);
    expect(reported.split('\n')).toEqual(['changed  A', 'removed  B', 'new      C']);
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  it.each([
    [
      'an unknown field',
      { 'a.graphql': 'query A {\n  fleets {\n    nope\n  }\n}' },
      /a\.graphql:3:5: Cannot query field "nope"/,
    ],
    ['a syntax error', { 'a.graphql': 'query A {' }, /a\.graphql:1:10: Syntax Error/],
    [
      'an operation without a name',
      { 'a.graphql': '{ fleets { totalCount } }' },
      /a\.graphql:1:1: The operation has no name\. Give it a unique name/,
    ],
    [
      'two operations with the same name',
      { 'a.graphql': 'query A { fleets { totalCount } }', 'b.graphql': '\nquery A { fleets { totalCount } }' },
      /b\.graphql:2:1: The operation A is also defined at .*a\.graphql:1:1\. Rename/,
    ],
    [
      'two fragments with the same name',
      { 'a.graphql': 'fragment F on Fleet { id }', 'b.graphql': 'fragment F on Fleet { name }' },
      /b\.graphql:1:1: The fragment F is also defined at .*a\.graphql:1:1/,
    ],
    [
      'an undefined fragment',
      { 'a.graphql': 'query A { fleets { nodes { ...Gone } } }' },
      /a\.graphql:1:31: Unknown fragment "Gone"\. Define it/,
    ],
    ['a schema', { 'a.graphql': 'type A { a: Int }' }, /a\.graphql:1:1: This is a type definition/],
  ])('reports the location and the fix of %s, and writes nothing', async (_what, files, message) => {
    write(files);
    const out = join(folder, 'list.json');
    const { code, err } = await run('--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  it('reports an invalid fragment once, however many operations use it', async () => {
    write({
      'a.graphql': 'query A { fleets { nodes { ...F } } } query B { fleets { nodes { ...F } } }',
      'f.graphql': 'fragment F on Fleet { nope }',
    });
    const { err } = await run();
    expect(err.split('\n')).toHaveLength(1);
  });

  it.each([
    ['no folder', ['--from', '/nowhere/at/all']],
    ['an unknown format', ['--format', 'other']],
    ['md5 for Apollo', ['--hash', 'md5']],
    ['--check without a file', ['--check']],
    ['a file that is not a list', ['--check', '--out', 'package.json']],
    ['a file that is not a schema', ['--schema', 'package.json']],
  ])('exits with 2 for %s', async (_what, flags) => {
    write({ 'a.graphql': 'query A { fleets { totalCount } }' });
    const { code, err } = await run(...flags);
    expect(code).toBe(2);
    expect(err).toMatch(/fleetgraph documents --help/);
  });

  it('exits with 2 for a folder without operations', async () => {
    expect((await run()).code).toBe(2);
  });
});
