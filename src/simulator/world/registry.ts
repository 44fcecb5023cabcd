/** What was registered under ids, oldest first: it can be added to, changed and taken from. */
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

  /** Adds it, or puts it in the place of the one of the same id. */
  put(item: T): void {
    this.#items.set(item.id, item);
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    return this.#items.delete(id);
  }
}
