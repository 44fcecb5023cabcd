import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The only file that may read outside the repository: it skips its comparison if nothing is there. */
const mayReadOutside = new Set(['test/support/specification/published.ts']);
/** Generates files in other folders, whose paths are relative to those. */
const writesSources = new Set(['scripts/lists.mjs']);

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'test', 'scripts', 'src', '.ci', '*.js'],
  {
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter((file) => existsSync(file) && !mayReadOutside.has(file) && !writesSources.has(file));

/** Paths in a source that lead above the root, relative to its folder or, after `cwd()`, to the root. */
function pathsOutside(file: string, source: string): readonly string[] {
  const reads = /(?:\bnew URL\(|\bimport\(|\bfrom |\bimport )['"`]((?:\.\.\/)+[^'"`\s]*)/g;
  const fromFile = [...source.matchAll(reads)]
    .map(([, path = '']) => path)
    .filter((path) => normalize(join(dirname(file), path)).startsWith('..'));
  const fromRoot = [...source.matchAll(/\bcwd\(\)[^\n]{0,20}?(\.\.\/[^'"`\s]*)/g)].map(([, path = '']) => path);
  return [...fromFile, ...fromRoot];
}

describe('the sources', () => {
  it('contain no path outside the repository', () => {
    const found = files.flatMap((file) =>
      pathsOutside(file, readFileSync(file, 'utf8')).map((path) => `${file}: ${path}`),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(found).toEqual([]);
  });

  it('are searched with a pattern that finds such paths', () => {
    const up = '../'.repeat(3);
    expect(pathsOutside('test/unit/a.test.ts', `new URL('${up}upstream/a.yaml', import.meta.url)`)).toHaveLength(1);
    expect(pathsOutside('test/unit/a.test.ts', `import '${'../'.repeat(2)}src/main.js'`)).toEqual([]);
    expect(pathsOutside('test/a.test.ts', `\`\${process.cwd()}/${up}shared/a.yaml\``)).toHaveLength(1);
  });
});
