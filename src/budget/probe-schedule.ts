const firstMs = 2_000;
const longestMs = 60_000;
/** An upstream that is back after 20 s is noticed within 5 s. */
const growth = 1.25;

/** When single calls go out although calls are held back: soon at first, then at growing distances. */
export class ProbeSchedule {
  readonly #now: () => number;
  #waitMs = firstMs;
  #nextAt: number | null = null;

  /** @param now Milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get isRunning(): boolean {
    return this.#nextAt !== null;
  }

  /** Milliseconds until the next probe. */
  get inMs(): number {
    return Math.max(0, (this.#nextAt ?? Infinity) - this.#now());
  }

  /** Begins anew. */
  start(): void {
    this.#waitMs = firstMs;
    this.#nextAt = this.#now() + firstMs;
  }

  stop(): void {
    this.#nextAt = null;
  }

  /** Whether a probe may go out now. True is true for one caller. */
  take(): boolean {
    const now = this.#now();
    if (this.#nextAt === null || now < this.#nextAt) return false;
    this.#waitMs = Math.min(growth * this.#waitMs, longestMs);
    this.#nextAt = now + this.#waitMs;
    return true;
  }
}
