/** A map that forgets its oldest entry past `limit` entries and each entry after `ttlMs`. */
export class BoundedMap<V> {
  readonly #entries = new Map<string, { readonly value: V; readonly until: number }>();
  readonly #limit: number;
  readonly #ttlMs: number;
  readonly #now: () => number;

  constructor(options: { readonly limit: number; readonly ttlMs: number; readonly now: () => number }) {
    this.#limit = options.limit;
    this.#ttlMs = options.ttlMs;
    this.#now = options.now;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > this.#now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** What it has not forgotten. */
  values(): readonly V[] {
    const now = this.#now();
    return [...this.#entries.values()].filter(({ until }) => until > now).map(({ value }) => value);
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: this.#now() + this.#ttlMs });
    if (this.#entries.size <= this.#limit) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
