/** A limit that answers have not repeated for so long may have been a mistake. In milliseconds. */
const validMs = 600_000;

/**
 * The sliding second. A call holds its place from the moment it is sent until a second after its answer: the upstream saw
 * it somewhere in between, so that no second of the upstream's own clock holds more calls than there are places, however
 * long they were on the way.
 */
export class BurstWindow {
  readonly #now: () => number;
  readonly #lengthMs: number;
  readonly #assumed: number;
  #limit: number;
  #learnedAt = 0;
  #underWay = 0;
  /** When the places of answered calls are free again, in order. */
  readonly #freeAt: number[] = [];
  /** Calls of others with the same subscription, as the upstream's count of what is left shows them. */
  #others = { calls: 0, until: 0 };

  /** @param limit Calls in a second until the upstream tells its own number. @param now Milliseconds, monotonic. */
  constructor(limit: number, now: () => number, lengthMs = 1_000) {
    this.#assumed = limit;
    this.#limit = limit;
    this.#now = now;
    this.#lengthMs = lengthMs;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Calls that may go out at once. */
  get room(): number {
    return Math.max(0, this.#limit - this.#held() - this.#othersCalls());
  }

  /** Milliseconds until there may be room; null while only an answer can make it. */
  get roomIn(): number | null {
    if (this.room > 0) return 0;
    this.#held();
    const times = [this.#freeAt[0], this.#othersCalls() > 0 ? this.#others.until : undefined];
    const next = Math.min(...times.filter((time) => time !== undefined));
    return Number.isFinite(next) ? Math.max(1, next - this.#now()) : null;
  }

  enter(): void {
    this.#underWay += 1;
  }

  leave(): void {
    this.#underWay -= 1;
    // A timer may fire a little early.
    this.#freeAt.push(this.#now() + this.#lengthMs + 2);
  }

  /** What the upstream says of its window; calls that are not ours count as well. */
  learn(limit: number, remaining: number | null): void {
    this.#limit = limit;
    this.#learnedAt = this.#now();
    if (remaining === null) return;
    const calls = limit - remaining - this.#held();
    if (calls > 0) this.#others = { calls, until: this.#now() + this.#lengthMs };
  }

  /** An answer that says nothing of the window. */
  learnNothing(): void {
    if (this.#now() - this.#learnedAt >= validMs) this.#limit = this.#assumed;
  }

  #held(): number {
    const now = this.#now();
    while (this.#freeAt[0] !== undefined && this.#freeAt[0] <= now) this.#freeAt.shift();
    return this.#underWay + this.#freeAt.length;
  }

  #othersCalls(): number {
    return this.#others.until > this.#now() ? this.#others.calls : 0;
  }
}
