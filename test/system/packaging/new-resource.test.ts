import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { createScratch, plainEnvironment, run } from './support/processes.js';

/** Generated lists that must contain a new resource, and how they name it. */
const lists = [
  ['src/domain/index.ts', "'./tire-check.js'"],
  ['src/psa/decode/index.ts', 'decodeTireCheck'],
  ['src/psa/relations/index.ts', '...tireCheck.toMany'],
  ['src/graphql/resolvers.ts', 'VehicleTireChecksResolver'],
  ['src/graphql/nodes.ts', 'tireCheckNode'],
  ['src/graphql/costs.ts', '...tireCheckCosts'],
  ['src/simulator/operations/index.ts', '...tireCheckOperations'],
] as const;

describe('npm run new:resource', () => {
  const scratch = createScratch('new-resource');
  const script = (...args: readonly string[]) =>
    run(process.execPath, ['scripts/new-resource.mjs', ...args], scratch.path, plainEnvironment);
  let files: readonly string[] = [];
  beforeAll(() => {
    for (const path of ['scripts', 'src', 'test/unit', 'package.json', 'tsconfig.json', '.prettierrc.json']) {
      cpSync(path, join(scratch.path, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(scratch.path, 'node_modules'), 'junction');
  });
  afterAll(() => scratch.remove());

  it('only lists the files with --dry-run', () => {
    const { code, stdout } = script('tire-check', '--dry-run');
    files = stdout.trim().split('\n');
    expect(code).toBe(0);
    expect(files).toContain('src/domain/tire-check.ts');
    expect(files.filter((file) => existsSync(join(scratch.path, file)))).toEqual([]);
  });

  it.each([[[]], [['Tire']], [['tire', 'tire']], [['a', 'b', 'c']], [['tire', '--force']]])('rejects %j', (args) => {
    expect(script(...args)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Usage:') });
  });

  it('writes the files without placeholders, updates the lists and prints the next steps', () => {
    const { code, stdout } = script('tire-check');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run codegen');
    for (const file of files) expect(readFileSync(join(scratch.path, file), 'utf8')).not.toMatch(/__\w+__/);
    for (const [list, name] of lists) expect(readFileSync(join(scratch.path, list), 'utf8')).toContain(name);
  });

  it('writes files that compile', () => {
    const { config } = ts.readConfigFile(join(scratch.path, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, scratch.path);
    const sources = [...files.filter((file) => file.endsWith('.ts')), ...lists.map(([list]) => list)];
    const program = ts.createProgram(
      sources.map((file) => join(scratch.path, file)),
      options,
    );
    // Checks these files only: the whole project takes too long.
    const messages = sources.flatMap((file) => {
      const source = program.getSourceFile(join(scratch.path, file));
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(messages).toEqual([]);
  }, 60_000);

  it('does not overwrite a resource', () => {
    expect(script('tire-check')).toMatchObject({ code: 1, stderr: expect.stringContaining('Already exists') });
  });
});
