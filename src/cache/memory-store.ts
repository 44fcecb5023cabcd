import { LRUCache } from 'lru-cache';
import type { Entry, Store, StoreSize } from './store.js';

export interface MemoryStoreOptions {
  /** Bytes in all; the least recently used goes first. */
  readonly maxBytes: number;
}

/** Keeps entries in the process. Their values are handed out as they are, not as copies: whoever gets one must not change it. */
export class MemoryStore<T> implements Store<T> {
  readonly #entries: LRUCache<string, Entry<T>>;

  constructor({ maxBytes }: MemoryStoreOptions) {
    // Purged when their time is over, asked for or not: they are personal data.
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
