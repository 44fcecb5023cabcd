import type { Priority } from '../scheduling/index.js';

export interface DayShares {
  /** Share of the day's calls that is kept for commands alone, 0–1. */
  readonly commandReserve: number;
  /** Share of the day's calls after which nothing is refreshed in the background any more, 0–1. */
  readonly backgroundStop: number;
}

/** After a day nothing holds any more that was said of a sliding day. In milliseconds. */
const dayMs = 86_400_000;

/** The sliding day, as far as the upstream tells of it. */
export class DayWindow {
  readonly #shares: DayShares;
  readonly #now: () => number;
  #limit: number | null = null;
  #remaining: number | null = null;
  #learnedAt = 0;

  /** @param now Milliseconds, monotonic. */
  constructor(shares: DayShares, now: () => number) {
    this.#shares = shares;
    this.#now = now;
  }

  get limit(): number | null {
    return this.#limit;
  }

  get remaining(): number | null {
    if (this.#remaining !== null && this.#now() - this.#learnedAt >= dayMs) this.#remaining = null;
    return this.#remaining;
  }

  allows(priority: Priority): boolean {
    const { limit, remaining } = this;
    if (limit === null || remaining === null) return true;
    const reserve = Math.ceil(limit * this.#shares.commandReserve);
    switch (priority) {
      case 'command':
        return remaining > 0;
      case 'interactive':
        return remaining > reserve;
      case 'background':
        return remaining > Math.max(reserve, limit - Math.floor(limit * this.#shares.backgroundStop));
    }
  }

  /** A call goes out. */
  spend(): void {
    if (this.#remaining !== null) this.#remaining = Math.max(0, this.#remaining - 1);
  }

  /** @param underWay Calls that the upstream has not counted yet when it wrote this. */
  learn(limit: number, remaining: number | null, underWay: number): void {
    this.#limit = limit;
    if (remaining === null) return;
    this.#remaining = Math.max(0, remaining - underWay);
    this.#learnedAt = this.#now();
  }

  /** A call that was sent then was taken, and its answer does not say how many are left. */
  taken(sentAt: number): void {
    if (!this.allows('interactive') && sentAt > this.#learnedAt) this.forget();
  }

  /** How many calls are left is not known any more: an answer has shown that it was wrong, or somebody says so. */
  forget(): void {
    this.#remaining = null;
  }
}
