/** Mutable records by id, oldest first. */
export class Registry<T extends { readonly id: string }> {
  readonly #items: Map<string, T>;

  constructor(items: readonly T[] = []) {
    this.#items = new Map(items.map((item) => [item.id, item]));
  }

  list(): readonly T[] {
    return [...this.#items.values()];
  }

  find(id: string): T | null {
    return this.#items.get(id) ?? null;
  }

  /** Adds a record or replaces the one with the same id. */
  put(item: T): void {
    this.#items.set(item.id, item);
  }

  /** Returns whether the record existed. */
  remove(id: string): boolean {
    return this.#items.delete(id);
  }
}
