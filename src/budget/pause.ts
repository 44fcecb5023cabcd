export interface PauseOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Milliseconds until the first probe of a pause; each of the next ones waits half as long again, up to `probeMaxMs`. */
  readonly probeMs?: number;
  readonly probeMaxMs?: number;
}

/**
 * The time after a refusal (429) in which the upstream takes no calls, as it has said. It may be wrong: now and then one
 * call goes out as a probe, and a good answer ends the pause.
 */
export class Pause {
  readonly #now: () => number;
  readonly #probeMs: number;
  readonly #probeMaxMs: number;
  #until = Number.NEGATIVE_INFINITY;
  #beganAt = Number.NEGATIVE_INFINITY;
  #probeAt = 0;
  #waitMs = 0;

  constructor({ now, probeMs = 2_000, probeMaxMs = 60_000 }: PauseOptions) {
    this.#now = now;
    this.#probeMs = probeMs;
    this.#probeMaxMs = probeMaxMs;
  }

  /** Milliseconds; 0 without a pause. */
  get leftMs(): number {
    return Math.max(0, this.#until - this.#now());
  }

  /** Milliseconds until a call may go out, if only as a probe. */
  get probeInMs(): number {
    return Math.max(0, Math.min(this.#until, this.#probeAt) - this.#now());
  }

  /** Whether one call may go out although calls are paused. True is true for one caller. */
  takeProbe(): boolean {
    const now = this.#now();
    if (now >= this.#until || now < this.#probeAt) return false;
    this.#waitMs = Math.min(1.5 * this.#waitMs, this.#probeMaxMs);
    this.#probeAt = now + this.#waitMs;
    return true;
  }

  /** @param sentAt When the refused call was sent. The answer to one that was sent in the pause is newer than what began it. */
  refused(sentAt: number, ms: number): void {
    const now = this.#now();
    const until = now + ms;
    if (now >= this.#until) {
      this.#beganAt = now;
      this.#waitMs = this.#probeMs;
      this.#probeAt = now + this.#waitMs;
      this.#until = until;
    } else this.#until = sentAt > this.#beganAt ? until : Math.max(this.#until, until);
  }

  /** A call that was sent then was taken. */
  taken(sentAt: number): void {
    if (sentAt > this.#beganAt) this.end();
  }

  end(): void {
    this.#until = Number.NEGATIVE_INFINITY;
  }
}
