const firstMs = 2_000;
const longestMs = 60_000;
/** If the upstream is back after 20 s, this is noticed within 5 s. */
const growth = 1.25;

/** When to send single calls while calls are blocked: soon at first, then at growing intervals. */
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

  /** Starts from the first interval. */
  start(): void {
    this.#waitMs = firstMs;
    this.#nextAt = this.#now() + firstMs;
  }

  stop(): void {
    this.#nextAt = null;
  }

  /** Whether a probe may be sent now. Returns true to one caller only. */
  take(): boolean {
    const now = this.#now();
    if (this.#nextAt === null || now < this.#nextAt) return false;
    this.#waitMs = Math.min(growth * this.#waitMs, longestMs);
    this.#nextAt = now + this.#waitMs;
    return true;
  }
}
