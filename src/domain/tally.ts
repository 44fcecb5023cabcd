/** One piece of the upstream's data, and how it was come by. */
export type UpstreamUse =
  | { readonly from: 'upstream'; readonly calls: number; readonly ageMs: 0 }
  /** Another request's calls, which were under way. */
  | { readonly from: 'flight'; readonly calls: number; readonly ageMs: 0 }
  /** `failure`: the code of the error in whose place it stands. */
  | {
      readonly from: 'memory';
      readonly calls: number;
      readonly ageMs: number;
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
  /** Codes of the failures for which old values stand in. */
  readonly failures: ReadonlySet<string>;
}

/** Adds up what one GraphQL request took of the upstream. */
export class UpstreamTally {
  readonly #usage = { sent: 0, shared: 0, cached: 0, stale: 0, oldestMs: 0, failures: new Set<string>() };

  note(use: UpstreamUse): void {
    const usage = this.#usage;
    usage.oldestMs = Math.max(usage.oldestMs, use.ageMs);
    if (use.from === 'upstream') usage.sent += use.calls;
    else if (use.from === 'flight') usage.shared += use.calls;
    else {
      usage.cached += use.calls;
      if (use.stale) usage.stale += use.calls;
      if (use.failure !== null) usage.failures.add(use.failure);
    }
  }

  get usage(): UpstreamUsage {
    return this.#usage;
  }
}
