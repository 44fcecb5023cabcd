import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createScratch, plainEnvironment, run } from './support/processes.js';

const lists = [
  'src/domain/index.ts',
  'src/domain/enums/index.ts',
  'src/graphql/enums/index.ts',
  'src/psa/decode/index.ts',
  'src/psa/relations/index.ts',
  'src/simulator/operations/index.ts',
  'src/graphql/resolvers.ts',
  'src/graphql/nodes.ts',
];

describe('npm run lists', () => {
  const copyOf = (from: string) => {
    const copy = createScratch('lists');
    for (const path of [
      'scripts/lists.mjs',
      'src/domain',
      'src/graphql',
      'src/psa/decode',
      'src/psa/relations',
      'src/simulator/operations',
      '.prettierrc.json',
    ]) {
      cpSync(join(from, path), join(copy.path, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy.path, 'node_modules'), 'junction');
    return copy;
  };
  const scriptIn = (folder: string, ...args: readonly string[]) =>
    run(process.execPath, ['scripts/lists.mjs', ...args], folder, plainEnvironment);

  let project: ReturnType<typeof createScratch>;
  let projectResult: ReturnType<typeof run>;
  let scratch: ReturnType<typeof createScratch>;
  beforeAll(() => {
    project = copyOf('.');
    projectResult = scriptIn(project.path, '--check');
    // The other tests start from lists that are up to date.
    scriptIn(project.path);
  });
  afterAll(() => project.remove());
  beforeEach(() => {
    scratch = copyOf(project.path);
  });
  afterEach(() => scratch.remove());

  const script = (...args: readonly string[]) => scriptIn(scratch.path, ...args);
  const textOf = (file: string) => readFileSync(join(scratch.path, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(join(scratch.path, file, '..'), { recursive: true });
    writeFileSync(join(scratch.path, file), text);
  };
  const staleIn = (stderr: string) => lists.filter((list) => stderr.includes(`${list} is out of date`));

  it('finds the lists of the project up to date', () => {
    expect(projectResult).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('writes missing lists', () => {
    const before = lists.map(textOf);
    for (const list of lists) rmSync(join(scratch.path, list));
    const check = script('--check');
    expect(check.code).toBe(1);
    expect(staleIn(check.stderr)).toEqual(lists);
    expect(script().code).toBe(0);
    expect(lists.map(textOf)).toEqual(before);
  });

  it.each([
    ['src/domain/horn.ts', 'export interface Horn {}\n', ['src/domain/index.ts'], "export * from './horn.js';"],
    [
      'src/domain/enums/horn.ts',
      'export const Horn = {} as const;\n',
      ['src/domain/enums/index.ts'],
      "export * from './horn.js';",
    ],
    [
      'src/graphql/enums/horn.ts',
      'export const Horn = {} as const;\n',
      ['src/graphql/enums/index.ts'],
      "export * from './horn.js';",
    ],
    [
      'src/psa/relations/loud-horn.ts',
      "export const toOne = {\n  'Horn.vehicle': null,\n};\n",
      ['src/psa/relations/index.ts'],
      '...loudHorn.toOne,',
    ],
    [
      'src/psa/decode/horn.ts',
      'export function decodeHorn() {}\n',
      ['src/psa/decode/index.ts'],
      "export { decodeHorn } from './horn.js';",
    ],
    [
      'src/simulator/operations/horn.ts',
      'export const hornOperations = [];\n',
      ['src/simulator/operations/index.ts'],
      '...hornOperations,',
    ],
    [
      'src/graphql/horn/horn.resolver.ts',
      'export class HornResolver {}\n',
      ['src/graphql/resolvers.ts'],
      "import { HornResolver } from './horn/horn.resolver.js';",
    ],
    [
      'src/graphql/horn/horn-lists.resolver.ts',
      'export const hornResolvers = [];\n',
      ['src/graphql/resolvers.ts'],
      '...hornResolvers,',
    ],
    [
      'src/graphql/horn/horn.node.ts',
      'export const hornNode = nodeKind({});\n',
      ['src/graphql/nodes.ts'],
      "import { hornNode } from './horn/horn.node.js';",
    ],
  ])('adds %s to its list', (file, text, stale, line) => {
    write(file, text);
    const check = script('--check');
    expect(check).toMatchObject({ code: 1, stdout: '' });
    expect(check.stderr).toContain('npm run lists');
    expect(staleIn(check.stderr)).toEqual(stale);
    // --check writes nothing.
    expect(stale.map(textOf).join()).not.toContain(line);
    expect(script().code).toBe(0);
    expect(stale.map(textOf).join()).toContain(line);
  });

  it('removes a deleted file from its list', () => {
    rmSync(join(scratch.path, 'src/graphql/alarm/alarm.node.ts'));
    expect(staleIn(script('--check').stderr)).toEqual(['src/graphql/nodes.ts']);
    expect(script().code).toBe(0);
    expect(textOf('src/graphql/nodes.ts')).not.toContain('alarmNode');
    expect(script('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('reports a list that was edited by hand', () => {
    write('src/graphql/nodes.ts', `${textOf('src/graphql/nodes.ts')}\n// By hand.\n`);
    const check = script('--check');
    expect(check.code).toBe(1);
    expect(staleIn(check.stderr)).toEqual(['src/graphql/nodes.ts']);
    expect(textOf('src/graphql/nodes.ts')).toContain('// By hand.');
  });

  it('ignores files that belong to no list', () => {
    write('src/graphql/enums/describe.ts', 'export {};\n');
    write('src/domain/notes.md', 'Nothing to export.\n');
    write('src/domain/unlisted/part.ts', 'export {};\n');
    write('src/psa/relations/helper.ts', 'export const help = {};\n');
    write('src/graphql/horn/horn.type.ts', 'export class Horn {}\n');
    expect(script('--check').stderr).toBe('');
  });
});
