/** A value and the time when its read started: it is at least as new as that. */
export interface CachedValue<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** Number of upstream calls that the read took. */
  readonly calls: number;
}
