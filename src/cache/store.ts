/** A value, and when it was asked of the upstream. Plain data alone: another store may have to write it down. */
export interface Entry<T> {
  readonly value: T;
  /** Milliseconds since 1970: the value is at least as new as that. */
  readonly asOf: number;
  /** Milliseconds from `asOf` on in which the value is as good as a new one. */
  readonly freshMs: number;
}

/** Where entries are kept: in the process, or where several processes find them. A store may forget anything at any time. */
export interface Store<T> {
  get(key: string): Entry<T> | undefined | Promise<Entry<T> | undefined>;
  /** @param bytes What the value takes. @param keepMs Milliseconds after which it must be gone: it is personal data. */
  set(key: string, entry: Entry<T>, bytes: number, keepMs: number): void | Promise<void>;
  clear(): void | Promise<void>;
  readonly size: StoreSize;
}

export interface StoreSize {
  readonly entries: number;
  readonly bytes: number;
}
