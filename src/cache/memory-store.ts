import { LRUCache } from 'lru-cache';
import type { Entry, Store, StoreSize } from './store.js';

export interface MemoryStoreOptions {
  /** Maximum size in bytes; the least recently used entry is evicted first. */
  readonly maxBytes: number;
}

/** Stores entries in the process. Values are returned without copying: do not modify them. */
export class MemoryStore<T> implements Store<T> {
  readonly #entries: LRUCache<string, Entry<T>>;

  constructor({ maxBytes }: MemoryStoreOptions) {
    // Purges expired entries even without access, because they are personal data.
    this.#entries = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 4), ttlAutopurge: true });
  }

  get(key: string): Entry<T> | undefined {
    return this.#entries.get(key);
  }

  set(key: string, entry: Entry<T>, bytes: number, keepMs: number): void {
    this.#entries.set(key, entry, { size: Math.max(1, Math.ceil(bytes)), ttl: keepMs });
  }

  clear(): void {
    this.#entries.clear();
  }

  get size(): StoreSize {
    return { entries: this.#entries.size, bytes: this.#entries.calculatedSize };
  }
}
