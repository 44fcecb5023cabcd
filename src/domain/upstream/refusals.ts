export interface RefusalsOptions {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Maximum number of subjects; the oldest is evicted. */
  readonly limit?: number;
  /** Refusals within this time count as one event, in ms. */
  readonly spacingMs?: number;
  /** Time from confirmation to the first probe, in ms; doubled after each refused probe. */
  readonly firstProbeMs?: number;
  readonly longestProbeMs?: number;
}

interface Refusal {
  /** Refusal events since the last success. */
  events: number;
  countedAt: number;
  /** 0 while the refusal is only suspected. */
  probeMs: number;
  probeAt: number;
}

/**
 * Tracks what the upstream refuses. One refusal is only suspected, and the next request tries again. Further refusals, some
 * time apart and without a success in between, confirm it. A confirmed subject is avoided and probed by single requests at
 * doubling intervals. Any success clears it.
 */
export class Refusals {
  readonly #options: Required<RefusalsOptions>;
  readonly #known = new Map<string, Refusal>();

  constructor(options: RefusalsOptions) {
    this.#options = { limit: 10_000, spacingMs: 10_000, firstProbeMs: 30_000, longestProbeMs: 600_000, ...options };
  }

  /**
   * @param needed Events that confirm the refusal.
   * @returns Whether the subject was not suspected before.
   */
  recordRefusal(subject: string, needed: number): boolean {
    const { now, spacingMs, firstProbeMs, longestProbeMs, limit } = this.#options;
    const at = now();
    const known = this.#get(subject);
    const refusal = known ?? { events: 0, countedAt: Number.NEGATIVE_INFINITY, probeMs: 0, probeAt: 0 };
    if (at - refusal.countedAt < spacingMs) return false;
    refusal.events += 1;
    refusal.countedAt = at;
    if (refusal.probeMs > 0) refusal.probeMs = Math.min(refusal.probeMs * 2, longestProbeMs);
    else if (refusal.events >= needed) refusal.probeMs = Math.min(firstProbeMs, longestProbeMs);
    refusal.probeAt = at + refusal.probeMs;
    this.#known.delete(subject);
    this.#known.set(subject, refusal);
    const [oldest] = this.#known.keys();
    if (this.#known.size > limit && oldest !== undefined) this.#known.delete(oldest);
    return known === undefined;
  }

  /** @returns Whether the subject was suspected before. */
  recordSuccess(subject: string): boolean {
    return this.#known.delete(subject);
  }

  /** Whether the subject was refused recently, confirmed or not. */
  isSuspected(subject: string): boolean {
    return this.#get(subject) !== undefined;
  }

  /** Whether the refusal is confirmed and the next probe is not yet due. */
  isAvoided(subject: string): boolean {
    const refusal = this.#get(subject);
    return refusal !== undefined && refusal.probeMs > 0 && this.#options.now() < refusal.probeAt;
  }

  /** Whether to send the request. If a probe is due, only the first caller gets true and sends it. */
  mayAttempt(subject: string): boolean {
    if (this.isAvoided(subject)) return false;
    const refusal = this.#get(subject);
    if (refusal !== undefined && refusal.probeMs > 0) refusal.probeAt = this.#options.now() + refusal.probeMs;
    return true;
  }

  #get(subject: string): Refusal | undefined {
    const refusal = this.#known.get(subject);
    if (refusal === undefined) return undefined;
    const { now, longestProbeMs } = this.#options;
    // Refusals without a recent event expire.
    if (now() - refusal.countedAt < 2 * longestProbeMs) return refusal;
    this.#known.delete(subject);
    return undefined;
  }
}
