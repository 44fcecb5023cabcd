import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('SECURITY.md', 'utf8');
const lines = text.split('\n');
const heads = lines.flatMap((line, index) => (line.startsWith('| what is defended') ? [index] : []));

describe('SECURITY.md', () => {
  it('names a test for each line that it defends, and each is there', () => {
    const rows = heads.flatMap((head) => {
      const end = lines.indexOf('', head);
      return lines.slice(head + 2, end);
    });
    expect(heads.length).toBeGreaterThan(3);
    expect(rows.length).toBeGreaterThan(20);
    const tests = rows.map((row) => [...row.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file = '']) => file));
    expect(rows.filter((_, index) => tests[index]?.length === 0)).toEqual([]);
    expect(tests.flat().filter((file) => !existsSync(file))).toEqual([]);
  });

  it('says how to report, and what is not defended', () => {
    expect(text).toMatch(/^## Reporting$/m);
    expect(text).toMatch(/^## What is not defended$/m);
  });
});
