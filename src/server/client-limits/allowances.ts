import { LRUCache } from 'lru-cache';

/** What is left to somebody. */
export interface Allowance {
  readonly limit: number;
  /** Below 0 where more was charged than there was. */
  readonly remaining: number;
  /** Milliseconds until one more may be had; 0 where it may be had now. */
  readonly waitMs: number;
  /** Milliseconds until all of it is there again. */
  readonly fullMs: number;
}

const minute = 60_000;

/** One for each client. The least recently seen go first: whoever asks seldom has all of theirs anyway. */
const mostClients = 10_000;

interface Account {
  /** Spent, less what has come back since. */
  spent: number;
  at: number;
}

/**
 * So many in a minute for each client: spent at once or little by little, they come back steadily. Whoever is refused pays
 * nothing. More may be charged than is left, since what a request takes is known only after it: the debt is waited for.
 */
export class Allowances {
  readonly #accounts = new LRUCache<string, Account>({ max: mostClients });
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

  /** Takes so many if there are as many. */
  take(client: string, limit: number, amount = 1): Allowance & { readonly granted: boolean } {
    const spent = this.#spent(client, limit);
    const granted = spent + amount <= limit;
    if (granted) this.#accounts.set(client, { spent: spent + amount, at: this.#now() });
    return { ...this.#allowance(granted ? spent + amount : spent, limit), granted };
  }

  /** What was taken and not needed. */
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
