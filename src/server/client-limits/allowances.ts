import { LRUCache } from 'lru-cache';

/** What a client has left of a limit. */
export interface Allowance {
  readonly limit: number;
  /** Below 0 where more was charged than was left. */
  readonly remaining: number;
  /** Milliseconds until one more is available; 0 if it is now. */
  readonly waitMs: number;
  /** Milliseconds until the whole limit is available. */
  readonly fullMs: number;
}

const minute = 60_000;

/** The least recently seen go first: after a minute without requests a client has its whole limit anyway. */
const maxClients = 10_000;

interface Account {
  /** Spent, less what has been refilled since. */
  spent: number;
  at: number;
}

/**
 * A token bucket for each client, refilled steadily within a minute. Refused requests cost nothing. The cost of a request may be known
 * only after it, so more may be charged than is left; the client then waits until the debt is refilled.
 */
export class Allowances {
  readonly #accounts = new LRUCache<string, Account>({ max: maxClients });
  readonly #now: () => number;

  /** `now`: milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get clients(): number {
    return this.#accounts.size;
  }

  read(client: string, limit: number): Allowance {
    return this.#allowance(this.#spent(client, limit), limit);
  }

  /** Takes the amount if that much is left. */
  take(client: string, limit: number, amount = 1): Allowance & { readonly granted: boolean } {
    const spent = this.#spent(client, limit);
    const granted = spent + amount <= limit;
    if (granted) this.#accounts.set(client, { spent: spent + amount, at: this.#now() });
    return { ...this.#allowance(granted ? spent + amount : spent, limit), granted };
  }

  /** Returns what was taken but not used. */
  giveBack(client: string, limit: number, amount: number): void {
    if (amount > 0)
      this.#accounts.set(client, { spent: Math.max(0, this.#spent(client, limit) - amount), at: this.#now() });
  }

  charge(client: string, limit: number, amount: number): void {
    if (amount > 0) this.#accounts.set(client, { spent: this.#spent(client, limit) + amount, at: this.#now() });
  }

  #spent(client: string, limit: number): number {
    const account = this.#accounts.get(client);
    if (account === undefined) return 0;
    return Math.max(0, account.spent - ((this.#now() - account.at) * limit) / minute);
  }

  #allowance(spent: number, limit: number): Allowance {
    const msFor = (amount: number) => Math.ceil((Math.max(0, amount) * minute) / limit);
    return { limit, remaining: Math.floor(limit - spent), waitMs: msFor(spent + 1 - limit), fullMs: msFor(spent) };
  }
}
