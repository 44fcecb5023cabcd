import type { Priority } from '../scheduling/index.js';

export interface DayShares {
  /** Share of the daily quota reserved for commands, 0–1. */
  readonly commandReserve: number;
  /** Share of the daily quota after which background refreshes stop, 0–1. */
  readonly backgroundStop: number;
}

/** Milliseconds after which a report of the sliding day is outdated. */
const dayMs = 86_400_000;

/** The sliding day, as reported by the upstream. */
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

  /** A call is sent. */
  spend(): void {
    if (this.#remaining !== null) this.#remaining = Math.max(0, this.#remaining - 1);
  }

  /** @param underWay Calls in flight, which the report may not include. */
  learn(limit: number, remaining: number | null, underWay: number): void {
    this.#limit = limit;
    if (remaining === null) return;
    this.#remaining = Math.max(0, remaining - underWay);
    this.#learnedAt = this.#now();
  }

  /** A call sent at that time was accepted, and its response has no remaining count. */
  accepted(sentAt: number): void {
    if (!this.allows('interactive') && sentAt > this.#learnedAt) this.reset();
  }

  /** The remaining count is unknown again. */
  reset(): void {
    this.#remaining = null;
  }
}
