/** Seeded random numbers (mulberry32), so that a failure can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const awkwardLeaves: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    1e308,
    -1e308,
    2 ** 53,
    0.1,
    215,
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    'NaN',
    'Infinity',
  ],
  ...['{vid}', '%', '%zz', '/', '../..', 'P', 'PT', 'PT0S', '2026-13-45T99:99:99Z', 'Mon Foo 99 99:99:99 GMT 2019'],
  ...['\u0000', '\ud800', 'toString', 'x'.repeat(5000)],
];

/** Random JSON with mostly the given keys. */
export function randomJson(random: () => number, names: readonly string[], depth = 4): Json {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const value = (): Json => randomJson(random, names, depth - 1);
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.45) return pick(awkwardLeaves);
  const length = Math.floor(random() * 5);
  if (kind < 0.65) return Array.from({ length }, value);
  const key = (): string =>
    random() < 0.8 ? pick(names) : pick(['__proto__', 'constructor', '', 'x y', 'VF3ABCDE0FG123456']);
  // JSON.parse, unlike an assignment, creates an own property `__proto__`.
  return JSON.parse(
    `{${Array.from({ length: length * 3 }, () => `${JSON.stringify(key())}:${JSON.stringify(value())}`).join()}}`,
  );
}

export type Path = readonly (string | number)[];

/** The paths of every member and element of a document, groups and lists included. */
export function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, member]) => [[...path, key], ...pathsOf(member, [...path, key])]);
}

/** The document with the value at a path replaced; `undefined` removes it. */
export function withValueAt<T>(document: T, path: Path, value: unknown): T {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  const key = path.at(-1) as string | number;
  if (value === undefined) delete (parent as Record<string | number, unknown>)[key];
  else (parent as Record<string | number, unknown>)[key] = value;
  return copy;
}
