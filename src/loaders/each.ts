/** Answers each key of a batch on its own, as DataLoader wants it: one key's failure is that key's alone. */
export function loadEach<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => load(key).catch(asError)));
}

/** DataLoader knows a failure by its being an Error. */
export function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The load failed.', { cause: reason });
}
