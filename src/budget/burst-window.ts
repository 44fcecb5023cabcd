/** Milliseconds after which a limit that is no longer reported is dropped. */
const validMs = 600_000;

/**
 * The sliding second. A call counts from sending until a second after its response, because the upstream counts it at some time in
 * between. So no second of the upstream's clock has more calls than the limit, however long they take.
 */
export class BurstWindow {
  readonly #now: () => number;
  readonly #lengthMs: number;
  readonly #assumed: number;
  #limit: number;
  #learnedAt = 0;
  #underWay = 0;
  /** When finished calls stop counting, in order. */
  readonly #freeAt: number[] = [];
  /** Calls of other users of the subscription, derived from the upstream's remaining count. */
  #others = { calls: 0, until: 0 };

  /** @param limit Calls per second until the upstream reports its limit. @param now Milliseconds, monotonic. */
  constructor(limit: number, now: () => number, lengthMs = 1_000) {
    this.#assumed = limit;
    this.#limit = limit;
    this.#now = now;
    this.#lengthMs = lengthMs;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Calls that may be sent now. */
  get room(): number {
    return Math.max(0, this.#limit - this.#counted() - this.#othersCalls());
  }

  /** Milliseconds until there may be room; null if that depends on a response. */
  get roomIn(): number | null {
    if (this.room > 0) return 0;
    this.#counted();
    const times = [this.#freeAt[0], this.#othersCalls() > 0 ? this.#others.until : undefined];
    const next = Math.min(...times.filter((time) => time !== undefined));
    return Number.isFinite(next) ? Math.max(1, next - this.#now()) : null;
  }

  enter(): void {
    this.#underWay += 1;
  }

  leave(): void {
    this.#underWay -= 1;
    // 2 ms more, because a timer may fire early.
    this.#freeAt.push(this.#now() + this.#lengthMs + 2);
  }

  /** The upstream's report of its window, which includes calls of others. */
  learn(limit: number, remaining: number | null): void {
    this.#limit = limit;
    this.#learnedAt = this.#now();
    if (remaining === null) return;
    const calls = limit - remaining - this.#counted();
    if (calls > 0) this.#others = { calls, until: this.#now() + this.#lengthMs };
  }

  /** A response without a report of the window. */
  learnNothing(): void {
    if (this.#now() - this.#learnedAt >= validMs) this.#limit = this.#assumed;
  }

  #counted(): number {
    const now = this.#now();
    while (this.#freeAt[0] !== undefined && this.#freeAt[0] <= now) this.#freeAt.shift();
    return this.#underWay + this.#freeAt.length;
  }

  #othersCalls(): number {
    return this.#others.until > this.#now() ? this.#others.calls : 0;
  }
}
