/** A value and the time of its request. Plain data, so that a store can serialise it. */
export interface Entry<T> {
  readonly value: T;
  /** When it was requested, in milliseconds since the epoch: the value is at least as new. */
  readonly asOf: number;
  /** Milliseconds after `asOf` for which the value is fresh. */
  readonly freshMs: number;
}

/** Stores entries, in the process or shared between processes. May evict anything at any time. */
export interface Store<T> {
  get(key: string): Entry<T> | undefined | Promise<Entry<T> | undefined>;
  /** @param bytes Size of the value. @param keepMs Milliseconds after which it must be deleted, because it is personal data. */
  set(key: string, entry: Entry<T>, bytes: number, keepMs: number): void | Promise<void>;
  clear(): void | Promise<void>;
  readonly size: StoreSize;
}

export interface StoreSize {
  readonly entries: number;
  readonly bytes: number;
}
