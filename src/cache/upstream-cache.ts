import type { Entry, Store, StoreSize } from './store.js';

export interface UpstreamCacheOptions<T> {
  readonly store: Store<T>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds after its freshness in which a value is still given out while a new one is read in the background. */
  readonly staleWhileRevalidateMs: number;
  /** Milliseconds after its freshness in which a value stands in for an upstream that does not answer. */
  readonly staleIfErrorMs: number;
}

/** How one value is come by. */
export interface Reading<T> {
  readonly key: string;
  load(urgency: Urgency): Promise<T>;
  freshMs(value: T): number;
  bytes(value: T): number;
  /** Whether an older value may stand in for this failure: nobody says that the old one is wrong. */
  isOutage(error: unknown): boolean;
}

export interface Urgency {
  /** Nobody waits for it. */
  readonly background: boolean;
  /** An older value is at hand: waiting long is worse than showing that. */
  readonly replaceable: boolean;
}

export interface Served<T> {
  readonly value: T;
  /** Milliseconds since it was asked of the upstream; null where that was done for this reading. */
  readonly ageMs: number | null;
  /** Whether it is past its freshness. */
  readonly stale: boolean;
  /** The failure that it stands in for. */
  readonly failure: unknown;
}

export interface CacheStats extends StoreSize {
  readonly hits: number;
  readonly misses: number;
  /** Past their freshness, while a new one was read. */
  readonly revalidated: number;
  /** Past their freshness, because the upstream did not answer. */
  readonly stoodIn: number;
}

/**
 * Values at hand before those that have to be read: fresh ones as they are, older ones while a new one is read behind them
 * (RFC 5861, stale-while-revalidate), and old ones where reading fails (stale-if-error), a refused connection included.
 */
export class UpstreamCache<T> {
  readonly #options: UpstreamCacheOptions<T>;
  readonly #refreshing = new Map<string, Promise<unknown>>();
  readonly #counts = { hits: 0, misses: 0, revalidated: 0, stoodIn: 0 };

  constructor(options: UpstreamCacheOptions<T>) {
    this.#options = options;
  }

  get stats(): CacheStats {
    return { ...this.#counts, ...this.#options.store.size };
  }

  /** Rejects with what `load` rejects with. */
  async read(reading: Reading<T>): Promise<Served<T>> {
    const entry = await this.#kept(reading.key);
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

  /** Forgets all that is kept. */
  async clear(): Promise<void> {
    await this.#options.store.clear();
  }

  /** A store that is out of order keeps nothing; that is no reason not to read. */
  async #kept(key: string): Promise<Entry<T> | undefined> {
    try {
      return await this.#options.store.get(key);
    } catch {
      return undefined;
    }
  }

  /** Resolves when nothing is read in the background any more. */
  async settled(): Promise<void> {
    while (this.#refreshing.size > 0) await Promise.allSettled(this.#refreshing.values());
  }

  async #loadOr(entry: Entry<T>, reading: Reading<T>): Promise<Served<T>> {
    const { now, staleIfErrorMs } = this.#options;
    const standsIn = () => now() - entry.asOf < entry.freshMs + staleIfErrorMs;
    this.#counts.misses += 1;
    try {
      return { value: await this.#load(reading, { background: false, replaceable: standsIn() }), ...justRead };
    } catch (failure) {
      if (!standsIn() || !reading.isOutage(failure)) throw failure;
      this.#counts.stoodIn += 1;
      return { value: entry.value, ageMs: now() - entry.asOf, stale: true, failure };
    }
  }

  #refresh(reading: Reading<T>): void {
    if (this.#refreshing.has(reading.key)) return;
    const refreshed = this.#load(reading, { background: true, replaceable: true })
      // Whoever asks after the value's time has passed meets the failure, if it lasts.
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
