interface Made {
  readonly by: unknown;
  readonly key: string;
  readonly value: unknown;
}

/**
 * What was made of the upstream's documents, for as long as a document is held: one that memory gives out again is not
 * decoded again.
 */
export class Decoded {
  readonly #made = new WeakMap<object, Made[]>();

  /** @param by Who makes it. @param key What it is made with, besides the document. What throws is not remembered. */
  once<T>(document: object, by: unknown, key: string, make: () => T): T {
    const made = this.#made.get(document) ?? [];
    const known = made.find((each) => each.by === by && each.key === key);
    if (known !== undefined) return known.value as T;
    const value = make();
    made.push({ by, key, value });
    this.#made.set(document, made);
    return value;
  }
}
