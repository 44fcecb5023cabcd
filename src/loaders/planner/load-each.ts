import { groupBy } from './group-by.js';

/** Answers each key of a batch on its own, as DataLoader wants it: one key's failure is that key's alone. */
export function loadEach<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => outcomeOf(() => load(key))));
}

/** Like `loadEach`, with one load for all keys that are alike. */
export async function loadGrouped<K, V>(
  keys: readonly K[],
  nameOf: (key: K) => string,
  load: (alike: readonly [K, ...K[]]) => Promise<V>,
): Promise<(V | Error)[]> {
  const outcomes = new Map<string, V | Error>();
  const loadGroup = async ([name, group]: [string, readonly [K, ...K[]]]) => {
    outcomes.set(name, await outcomeOf(() => load(group)));
  };
  await Promise.all([...groupBy(keys, nameOf)].map(loadGroup));
  return keys.map((key) => outcomes.get(nameOf(key)) as V | Error);
}

/** What a load comes to, its failure included, also one that is thrown before there is a promise. */
export async function outcomeOf<V>(load: () => Promise<V>): Promise<V | Error> {
  try {
    return await load();
  } catch (reason) {
    return asError(reason);
  }
}

/** DataLoader knows a failure by its being an Error. */
export function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The load failed.', { cause: reason });
}
