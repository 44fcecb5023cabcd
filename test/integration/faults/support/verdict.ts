import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../support/world.js';

/**
 * `right`: equal to the correct response. `reported`: every difference is a null with an error at or below its path. `wrong`: any other
 * difference, which a client could not detect.
 */
export type Verdict = 'right' | 'reported' | 'wrong';

export function verdictOn({ data: given, errors = [] }: Answer<unknown>, right: unknown): Verdict {
  // A rejected request has no data, and an error without a path.
  const data = given ?? null;
  if (errors.length === 0) return isDeepStrictEqual(data, right) ? 'right' : 'wrong';
  const paths = errors.map(({ path = [] }) => path.join('.'));
  const isReported = (path: string): boolean =>
    paths.some((each) => path === '' || each === path || each.startsWith(`${path}.`));
  const agrees = (got: unknown, wanted: unknown, path: readonly (string | number)[]): boolean => {
    if (isDeepStrictEqual(got, wanted)) return true;
    if (got === null) return isReported(path.join('.'));
    if (typeof got !== 'object' || typeof wanted !== 'object' || wanted === null) return false;
    const keys = [...new Set([...Object.keys(got), ...Object.keys(wanted)])];
    return keys.every((key) =>
      agrees((got as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], [...path, key]),
    );
  };
  return agrees(data, right, []) ? 'reported' : 'wrong';
}

export function usageCounter<T extends string>(
  outcomes: readonly T[],
  names: readonly T[],
): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name) => [name, outcomes.filter((each) => each === name).length])) as Record<
    T,
    number
  >;
}

/** Prints one line to standard output, bypassing the test runner's console. */
export function figure(text: string): void {
  process.stdout.write(`faults: ${text}\n`);
}

/** Processes the items with limited concurrency. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Resolves once the condition holds; rejects after ten seconds. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
