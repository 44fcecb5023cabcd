/** One piece of the upstream's data, and how it was come by. */
export type UpstreamUse =
  /** `flight`: another request's calls, which were under way. `freshMs`: how much longer it is as good as new. */
  | { readonly from: 'upstream' | 'flight'; readonly calls: number; readonly ageMs: 0; readonly freshMs: number }
  /** `failure`: the code of the error in whose place it stands. */
  | {
      readonly from: 'memory';
      readonly calls: number;
      readonly ageMs: number;
      readonly freshMs: number;
      readonly stale: boolean;
      readonly failure: string | null;
    };

/** What one answer took of the upstream. */
export interface UpstreamUsage {
  /** Requests sent on its behalf, tries that were repeated included. */
  readonly sent: number;
  /** Calls that others had under way. */
  readonly shared: number;
  /** Calls that memory answered. */
  readonly cached: number;
  /** How many of these were past their freshness. */
  readonly stale: number;
  /** Milliseconds since its oldest part was asked of the upstream; 0 where all of it was read just now. */
  readonly oldestMs: number;
  /** Milliseconds in which all of it stays as good as new; Infinity where nothing was asked for. */
  readonly freshMs: number;
  /** Codes of the failures for which old values stand in. */
  readonly failures: ReadonlySet<string>;
}

/** Adds up what one GraphQL request took of the upstream. */
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

  /** What is told changes with time, whatever the upstream does: nothing of it is fresh a moment later. */
  noteTime(): void {
    this.#usage.freshMs = 0;
  }

  get usage(): UpstreamUsage {
    return this.#usage;
  }
}
