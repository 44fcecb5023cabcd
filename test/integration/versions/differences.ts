import { expect } from '@jest/globals';
import { leavesOf } from '../support/leaves.js';

/** Differences between v2 and v3 that are expected. A path stands for everything below it. */
export interface ExpectedDifferences {
  /** Null in v2. */
  readonly inThirdOnly: readonly string[];
  /** Null in v3, or under another name there. */
  readonly inSecondOnly: readonly string[];
  /** Different values in both. */
  readonly changed: readonly string[];
}

/** Compares pairs of results of both versions: every difference is expected, and every expectation has a difference. */
export function expectDifferences(
  pairs: readonly { readonly second: unknown; readonly third: unknown }[],
  { inThirdOnly, inSecondOnly, changed }: ExpectedDifferences,
  nameOf: (path: string) => string = (path) => path.replace(/\[\d+\]/g, '[]'),
): void {
  const found = { inThirdOnly: new Set<string>(), inSecondOnly: new Set<string>(), changed: new Set<string>() };
  for (const { second, third } of pairs) {
    const older = leavesOf(second, { indexed: true });
    const newer = leavesOf(third, { indexed: true });
    for (const path of new Set([...older.keys(), ...newer.keys()])) {
      const [a = null] = older.get(path) ?? [];
      const [b = null] = newer.get(path) ?? [];
      if (a === b) continue;
      found[a === null ? 'inThirdOnly' : b === null ? 'inSecondOnly' : 'changed'].add(nameOf(path));
    }
  }
  const covers = (entry: string, name: string): boolean =>
    name === entry || name.startsWith(`${entry}.`) || name.startsWith(`${entry}[`);
  for (const [kind, entries] of Object.entries({ inThirdOnly, inSecondOnly, changed })) {
    const names = [...found[kind as keyof typeof found]];
    expect({ kind, unexpected: names.filter((name) => !entries.some((entry) => covers(entry, name))) }).toEqual({
      kind,
      unexpected: [],
    });
    expect({ kind, unused: entries.filter((entry) => !names.some((name) => covers(entry, name))) }).toEqual({
      kind,
      unused: [],
    });
  }
}
