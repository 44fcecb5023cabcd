import { ProbeSchedule } from './probe-schedule.js';

/**
 * The time after a refusal (429) in which the upstream takes no calls, as it has said. It may be wrong: now and then one
 * call goes out as a probe, and a good answer ends the pause.
 */
export class Pause {
  readonly #now: () => number;
  readonly #probes: ProbeSchedule;
  #until = Number.NEGATIVE_INFINITY;
  #beganAt = Number.NEGATIVE_INFINITY;

  /** @param now Milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
    this.#probes = new ProbeSchedule(now);
  }

  /** Milliseconds; 0 without a pause. */
  get leftMs(): number {
    return Math.max(0, this.#until - this.#now());
  }

  /** Whether one call may go out although calls are paused. True is true for one caller. */
  takeProbe(): boolean {
    return this.leftMs > 0 && this.#probes.take();
  }

  /** @param sentAt When the refused call was sent. The answer to one that was sent in the pause is newer than what began it. */
  refused(sentAt: number, ms: number): void {
    const now = this.#now();
    const until = now + ms;
    if (now >= this.#until) {
      this.#beganAt = now;
      this.#probes.start();
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
