import { groupBy } from './group-by.js';

/** Loads each key of a batch separately and returns one result or error per key, as DataLoader requires. */
export function loadEach<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => outcomeOf(() => load(key))));
}

/** Like `loadEach`, with one load for all keys of the same group. */
export async function loadGrouped<K, V>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  load: (group: readonly [K, ...K[]]) => Promise<V>,
): Promise<(V | Error)[]> {
  const outcomes = new Map<string, V | Error>();
  const loadGroup = async ([name, group]: [string, readonly [K, ...K[]]]) => {
    outcomes.set(name, await outcomeOf(() => load(group)));
  };
  await Promise.all([...groupBy(keys, groupOf)].map(loadGroup));
  return keys.map((key) => outcomes.get(groupOf(key)) as V | Error);
}

/** The result or the error of a load, including an error that is thrown synchronously. */
export async function outcomeOf<V>(load: () => Promise<V>): Promise<V | Error> {
  try {
    return await load();
  } catch (reason) {
    return asError(reason);
  }
}

/** DataLoader recognizes failures by `instanceof Error`. */
export function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The load failed.', { cause: reason });
}
