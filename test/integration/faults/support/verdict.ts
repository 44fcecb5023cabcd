import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../support/world.js';

/**
 * `right`: the whole of it. `told`: where it differs from the right answer there is a null, and an error at or below that path. `wrong`: anything
 * else, which nobody could tell from the truth.
 */
export type Verdict = 'right' | 'told' | 'wrong';

export function verdictOn({ data: given, errors = [] }: Answer<unknown>, right: unknown): Verdict {
  // A request that was refused as a whole has no data at all, and an error without a path.
  const data = given ?? null;
  if (errors.length === 0) return isDeepStrictEqual(data, right) ? 'right' : 'wrong';
  const paths = errors.map(({ path = [] }) => path.join('.'));
  const isTold = (path: string): boolean =>
    paths.some((each) => path === '' || each === path || each.startsWith(`${path}.`));
  const agrees = (got: unknown, wanted: unknown, path: readonly (string | number)[]): boolean => {
    if (isDeepStrictEqual(got, wanted)) return true;
    if (got === null) return isTold(path.join('.'));
    if (typeof got !== 'object' || typeof wanted !== 'object' || wanted === null) return false;
    const keys = [...new Set([...Object.keys(got), ...Object.keys(wanted)])];
    return keys.every((key) =>
      agrees((got as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], [...path, key]),
    );
  };
  return agrees(data, right, []) ? 'told' : 'wrong';
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

/** One line on standard output, which no test runner wraps. */
export function figure(text: string): void {
  process.stdout.write(`faults: ${text}\n`);
}

/** Works off the items, so many at a time. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Fulfilled as soon as it is so; rejects after ten seconds. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`never came to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
