import type { Priority } from '../scheduling/index.js';

export interface DayShares {
  /** Share of the day's calls that is kept for commands alone, 0–1. */
  readonly commandReserve: number;
  /** Share of the day's calls after which nothing is refreshed in the background any more, 0–1. */
  readonly backgroundStop: number;
}

/** The sliding day, as far as the upstream tells of it. */
export class DayWindow {
  readonly #shares: DayShares;
  #limit: number | null = null;
  #remaining: number | null = null;

  constructor(shares: DayShares) {
    this.#shares = shares;
  }

  get limit(): number | null {
    return this.#limit;
  }

  get remaining(): number | null {
    return this.#remaining;
  }

  allows(priority: Priority): boolean {
    if (this.#limit === null || this.#remaining === null) return true;
    const reserve = Math.ceil(this.#limit * this.#shares.commandReserve);
    switch (priority) {
      case 'command':
        return this.#remaining > 0;
      case 'interactive':
        return this.#remaining > reserve;
      case 'background':
        return this.#remaining > Math.max(reserve, this.#limit - Math.floor(this.#limit * this.#shares.backgroundStop));
    }
  }

  /** A call goes out. */
  spend(): void {
    if (this.#remaining !== null) this.#remaining = Math.max(0, this.#remaining - 1);
  }

  /** @param underWay Calls that the upstream has not counted yet when it wrote this. */
  learn(limit: number, remaining: number | null, underWay: number): void {
    this.#limit = limit;
    if (remaining !== null) this.#remaining = Math.max(0, remaining - underWay);
  }
}
