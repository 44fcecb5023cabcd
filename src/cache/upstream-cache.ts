import type { Entry, Store, StoreSize } from './store.js';

export interface UpstreamCacheOptions<T> {
  readonly store: Store<T>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds for which a stale value is served while it is refreshed in the background. */
  readonly staleWhileRevalidateMs: number;
  /** Milliseconds for which a stale value is served if the upstream fails. */
  readonly staleIfErrorMs: number;
}

/** Loads one value. */
export interface Reading<T> {
  readonly key: string;
  load(urgency: Urgency): Promise<T>;
  freshMs(value: T): number;
  bytes(value: T): number;
  /** Whether a stale value may be served instead of this failure. */
  isOutage(error: unknown): boolean;
}

export interface Urgency {
  /** A refresh in the background. */
  readonly background: boolean;
  /** A stale value is available: do not wait long. */
  readonly replaceable: boolean;
}

export interface Served<T> {
  readonly value: T;
  /** Milliseconds since its request; null if it was just loaded. */
  readonly ageMs: number | null;
  /** Whether it is no longer fresh. */
  readonly stale: boolean;
  /** The failure instead of which it was served; null without one. */
  readonly failure: unknown;
}

export interface CacheStats extends StoreSize {
  readonly hits: number;
  readonly misses: number;
  /** Served stale with a refresh in the background. */
  readonly revalidated: number;
  /** Served stale because the upstream failed. */
  readonly staleOnError: number;
}

/**
 * Serves fresh values, stale values while they are refreshed in the background (RFC 5861, stale-while-revalidate), and stale values if
 * loading fails (stale-if-error).
 */
export class UpstreamCache<T> {
  readonly #options: UpstreamCacheOptions<T>;
  readonly #refreshing = new Map<string, Promise<unknown>>();
  readonly #counts = { hits: 0, misses: 0, revalidated: 0, staleOnError: 0 };

  constructor(options: UpstreamCacheOptions<T>) {
    this.#options = options;
  }

  get stats(): CacheStats {
    return { ...this.#counts, ...this.#options.store.size };
  }

  /** Rejects with what `load` rejects with. */
  async read(reading: Reading<T>): Promise<Served<T>> {
    const entry = await this.#find(reading.key);
    if (entry === undefined) {
      this.#counts.misses += 1;
      return { value: await this.#load(reading, { background: false, replaceable: false }), ...justRead };
    }
    const ageMs = Math.max(0, this.#options.now() - entry.asOf);
    if (ageMs < entry.freshMs) {
      this.#counts.hits += 1;
      return { value: entry.value, ageMs, stale: false, failure: null };
    }
    if (ageMs < entry.freshMs + this.#options.staleWhileRevalidateMs) {
      this.#counts.revalidated += 1;
      this.#refresh(reading);
      return { value: entry.value, ageMs, stale: true, failure: null };
    }
    return this.#loadOr(entry, reading);
  }

  /** Deletes all values. */
  async clear(): Promise<void> {
    await this.#options.store.clear();
  }

  /** A failing store counts as a miss. */
  async #find(key: string): Promise<Entry<T> | undefined> {
    try {
      return await this.#options.store.get(key);
    } catch {
      return undefined;
    }
  }

  /** Resolves when no background refresh is running. */
  async settled(): Promise<void> {
    while (this.#refreshing.size > 0) await Promise.allSettled(this.#refreshing.values());
  }

  async #loadOr(entry: Entry<T>, reading: Reading<T>): Promise<Served<T>> {
    const { now, staleIfErrorMs } = this.#options;
    const mayServeStale = () => now() - entry.asOf < entry.freshMs + staleIfErrorMs;
    this.#counts.misses += 1;
    try {
      return { value: await this.#load(reading, { background: false, replaceable: mayServeStale() }), ...justRead };
    } catch (failure) {
      if (!mayServeStale() || !reading.isOutage(failure)) throw failure;
      this.#counts.staleOnError += 1;
      return { value: entry.value, ageMs: now() - entry.asOf, stale: true, failure };
    }
  }

  #refresh(reading: Reading<T>): void {
    if (this.#refreshing.has(reading.key)) return;
    const refreshed = this.#load(reading, { background: true, replaceable: true })
      // If the failure lasts, reads after the stale period see it.
      .catch(() => undefined)
      .finally(() => this.#refreshing.delete(reading.key));
    this.#refreshing.set(reading.key, refreshed);
  }

  async #load(reading: Reading<T>, urgency: Urgency): Promise<T> {
    const { store, now, staleWhileRevalidateMs, staleIfErrorMs } = this.#options;
    const asOf = now();
    const value = await reading.load(urgency);
    const freshMs = reading.freshMs(value);
    if (freshMs > 0) {
      const keepMs = freshMs + Math.max(staleWhileRevalidateMs, staleIfErrorMs);
      await Promise.resolve(store.set(reading.key, { value, asOf, freshMs }, reading.bytes(value), keepMs)).catch(
        () => undefined,
      );
    }
    return value;
  }
}

const justRead = { ageMs: null, stale: false, failure: null } as const;
