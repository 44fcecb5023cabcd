import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
const read = (file: string): string => readFileSync(file, 'utf8');
const codeSpans = (line: string): readonly string[] => [...line.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
const rowsOf = (section: string): readonly string[] =>
  section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|file|folder) /.test(line));

const examples = text
  .slice(text.indexOf('## Worked examples'))
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n', 1)[0] ?? '',
    name: /^Example: `([^`]+)`/m.exec(section)?.[1] ?? '',
    files: rowsOf(section).flatMap((row) => codeSpans(row.split('|')[1] ?? '')),
  }));
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));
const isGenerated = (source: string): boolean => /^\/\/ \w+ by scripts\/lists\.mjs/.test(source);

describe('ARCHITECTURE.md', () => {
  it('fits on a few screens', () => {
    expect(statSync('ARCHITECTURE.md').size).toBeLessThanOrEqual(12 * 1024);
  });

  it('has four worked examples', () => {
    expect(examples.map(({ title }) => title)).toEqual([
      'Add a field',
      'Add a relation',
      'Add a resource',
      'Add a configuration variable',
    ]);
    for (const { title, name, files } of examples)
      expect([title, name !== '', files.length > 3]).toEqual([title, true, true]);
  });

  it.each(examples)('names files that exist and contain the name: $title', ({ name, files }) => {
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const pattern = new RegExp(name.replaceAll('.', '\\.'), 'i');
    expect(files.filter((file) => !pattern.test(read(file)) && !pattern.test(file))).toEqual([]);
  });

  it.each(examples)('names every source that contains the name: $title', ({ name, files }) => {
    const pattern = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}\\b`);
    const containing = sources.filter((file) => {
      const source = read(file);
      return !isGenerated(source) && !file.startsWith('src/spec/known/') && pattern.test(source);
    });
    expect(containing.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('shows the imports that lint allows', async () => {
    const { arrows } = (await import('../../eslint.folders.js' as string)) as {
      arrows: Readonly<Record<string, readonly string[]>>;
    };
    const section = text.slice(text.indexOf('## Folders'), text.indexOf('## A GraphQL request'));
    const shown = Object.fromEntries(
      rowsOf(section).map((row) => {
        const [, folder = '', , imports = ''] = row.split('|');
        return [codeSpans(folder)[0] ?? '', [...codeSpans(imports)].sort()];
      }),
    );
    expect(Object.keys(shown).sort()).toEqual(Object.keys(arrows).sort());
    for (const [folder, imports] of Object.entries(arrows)) {
      // The table describes the other imports of these two in words.
      if (folder === 'composition' || folder === 'cli') continue;
      expect([folder, shown[folder]]).toEqual([folder, [...imports].sort()]);
    }
  });
});
