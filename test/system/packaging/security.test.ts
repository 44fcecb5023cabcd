import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('SECURITY.md', 'utf8');
const lines = text.split('\n');
const tables = lines.flatMap((line, index) => (line.startsWith('| what is defended') ? [index] : []));

describe('SECURITY.md', () => {
  it('names an existing test for each defence', () => {
    const rows = tables.flatMap((table) => {
      const end = lines.indexOf('', table);
      return lines.slice(table + 2, end);
    });
    expect(tables.length).toBeGreaterThan(3);
    expect(rows.length).toBeGreaterThan(20);
    const tests = rows.map((row) => [...row.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file = '']) => file));
    expect(rows.filter((_, index) => tests[index]?.length === 0)).toEqual([]);
    expect(tests.flat().filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has a section on reporting and on what is not defended', () => {
    expect(text).toMatch(/^## Reporting$/m);
    expect(text).toMatch(/^## What is not defended$/m);
  });
});
