/** How many calls the upstream takes in a stretch of time, as it last told. */
export interface RateWindow {
  /** Calls in all; null while the upstream has not told. */
  readonly limit: number | null;
  /** Calls that are left; null while the upstream has not told. */
  readonly remaining: number | null;
  /** When calls are taken again; null where nothing holds them back, or nobody knows. */
  readonly resetAt: Date | null;
}

/** The subscription's two limits. */
export interface RateLimits {
  /** Of a sliding day. */
  readonly day: RateWindow;
  /** Of a sliding second. */
  readonly second: RateWindow;
}
