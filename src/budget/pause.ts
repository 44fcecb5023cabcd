import { ProbeSchedule } from './probe-schedule.js';

/**
 * The pause after a 429. The upstream's Retry-After may be wrong, so now and then one call is sent as a probe, and a success ends the
 * pause.
 */
export class Pause {
  readonly #now: () => number;
  readonly #probes: ProbeSchedule;
  #until = Number.NEGATIVE_INFINITY;
  #startedAt = Number.NEGATIVE_INFINITY;

  /** @param now Milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
    this.#probes = new ProbeSchedule(now);
  }

  /** Milliseconds; 0 without a pause. */
  get leftMs(): number {
    return Math.max(0, this.#until - this.#now());
  }

  /** Whether one call may be sent during the pause. Returns true to one caller only. */
  takeProbe(): boolean {
    return this.leftMs > 0 && this.#probes.take();
  }

  /** @param sentAt When the refused call was sent. A 429 to a call sent during the pause replaces its end. */
  refused(sentAt: number, ms: number): void {
    const now = this.#now();
    const until = now + ms;
    if (now >= this.#until) {
      this.#startedAt = now;
      this.#probes.start();
      this.#until = until;
    } else this.#until = sentAt > this.#startedAt ? until : Math.max(this.#until, until);
  }

  /** A call sent at that time was accepted. */
  accepted(sentAt: number): void {
    if (sentAt > this.#startedAt) this.end();
  }

  end(): void {
    this.#until = Number.NEGATIVE_INFINITY;
  }
}
