export interface RefusalsOptions {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Most subjects that are remembered; past it the oldest is forgotten. */
  readonly limit?: number;
  /** Refusals that follow each other sooner than this are one event, in ms. */
  readonly spacingMs?: number;
  /** How long a confirmed refusal holds before it is probed, in ms; it doubles with each probe that is refused. */
  readonly firstProbeMs?: number;
  readonly longestProbeMs?: number;
}

interface Refusal {
  /** Events that were counted, none accepted in between. */
  events: number;
  countedAt: number;
  /** 0 while the refusal is only suspected. */
  probeMs: number;
  probeAt: number;
}

/**
 * What the upstream is known to refuse. One refusal proves nothing: it is suspected, and the next request asks again. It is
 * confirmed by further ones, a while apart and with no success in between, and only then avoided. What is avoided is probed soon
 * by a single request, then less and less often. Any success clears it.
 */
export class Refusals {
  readonly #options: Required<RefusalsOptions>;
  readonly #known = new Map<string, Refusal>();

  constructor(options: RefusalsOptions) {
    this.#options = { limit: 10_000, spacingMs: 10_000, firstProbeMs: 30_000, longestProbeMs: 600_000, ...options };
  }

  /** @param needed Events that confirm it. Returns whether nothing was known against the subject before. */
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

  /** Returns whether anything was known against the subject before. */
  recordSuccess(subject: string): boolean {
    return this.#known.delete(subject);
  }

  /** Whether it was refused lately, confirmed or not. */
  isSuspected(subject: string): boolean {
    return this.#get(subject) !== undefined;
  }

  /** Whether it is known to be refused, and not to be probed yet. */
  isAvoided(subject: string): boolean {
    const refusal = this.#get(subject);
    return refusal !== undefined && refusal.probeMs > 0 && this.#options.now() < refusal.probeAt;
  }

  /** Whether to send the request. When a probe is due, true is returned once: that caller sends it, and the others wait for its result. */
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
    // What nobody has asked about for long is not known any more.
    if (now() - refusal.countedAt < 2 * longestProbeMs) return refusal;
    this.#known.delete(subject);
    return undefined;
  }
}
