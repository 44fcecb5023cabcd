/** A rate limit of the upstream, as last reported. */
export interface RateWindow {
  /** Calls allowed in the window; null until the upstream reports it. */
  readonly limit: number | null;
  /** Calls left in the window; null until the upstream reports it. */
  readonly remaining: number | null;
  /** When calls are accepted again; null if they are not held back, or if the time is unknown. */
  readonly resetAt: Date | null;
}

/** The two rate limits of the subscription. */
export interface RateLimits {
  /** Sliding window of a day. */
  readonly day: RateWindow;
  /** Sliding window of a second. */
  readonly second: RateWindow;
}
