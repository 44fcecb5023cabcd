interface Entry {
  readonly decoder: unknown;
  readonly key: string;
  readonly value: unknown;
}

/** Caches decoded documents, so that a document from the upstream cache is decoded once. */
export class Decoded {
  readonly #entries = new WeakMap<object, Entry[]>();

  /** @param key Other inputs of the decoder. Errors are not cached. */
  once<T>(document: object, decoder: unknown, key: string, decode: () => T): T {
    const entries = this.#entries.get(document) ?? [];
    const cached = entries.find((entry) => entry.decoder === decoder && entry.key === key);
    if (cached !== undefined) return cached.value as T;
    const value = decode();
    entries.push({ decoder, key, value });
    this.#entries.set(document, entries);
    return value;
  }
}
