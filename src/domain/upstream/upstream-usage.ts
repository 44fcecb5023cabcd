/** A use of upstream data, by its origin. */
export type UpstreamUse =
  /** `flight`: shared with another request's running call. `freshMs`: remaining freshness. */
  | { readonly from: 'upstream' | 'flight'; readonly calls: number; readonly ageMs: 0; readonly freshMs: number }
  /** `memory`: from a cache. `failure`: the code of the error that the cached value replaces. */
  | {
      readonly from: 'memory';
      readonly calls: number;
      readonly ageMs: number;
      readonly freshMs: number;
      readonly stale: boolean;
      readonly failure: string | null;
    };

/** Upstream usage of one response. */
export interface UpstreamUsage {
  /** Calls sent, retries included. */
  readonly sent: number;
  /** Calls shared with other requests. */
  readonly shared: number;
  /** Calls answered from a cache. */
  readonly cached: number;
  /** Cached calls that were stale. */
  readonly stale: number;
  /** Age of the oldest part in ms; 0 if everything was read just now. */
  readonly oldestMs: number;
  /** Milliseconds for which all parts stay fresh; Infinity if nothing was read. */
  readonly freshMs: number;
  /** Codes of the failures that stale values replace. */
  readonly failures: ReadonlySet<string>;
}

/** Counts the upstream usage of one GraphQL request. */
export class UpstreamUsageCounter {
  readonly #usage = {
    sent: 0,
    shared: 0,
    cached: 0,
    stale: 0,
    oldestMs: 0,
    freshMs: Infinity,
    failures: new Set<string>(),
  };

  note(use: UpstreamUse): void {
    const usage = this.#usage;
    usage.oldestMs = Math.max(usage.oldestMs, use.ageMs);
    usage.freshMs = Math.min(usage.freshMs, use.freshMs);
    if (use.from === 'memory') {
      usage.cached += use.calls;
      if (use.stale) usage.stale += use.calls;
      if (use.failure !== null) usage.failures.add(use.failure);
    } else usage[use.from === 'upstream' ? 'sent' : 'shared'] += use.calls;
  }

  /** Marks the response as time-dependent: it is not fresh a moment later, whatever the upstream does. */
  noteTime(): void {
    this.#usage.freshMs = 0;
  }

  get usage(): UpstreamUsage {
    return this.#usage;
  }
}
