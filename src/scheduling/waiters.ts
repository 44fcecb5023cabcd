import type { Party } from './fair-queue.js';

/** The parties that joined a call of another client. */
export class Waiters {
  readonly #joined: Party[] = [];
  readonly #listeners = new Set<(waiter: Party) => void>();

  join(waiter: Party): void {
    this.#joined.push(waiter);
    for (const listener of this.#listeners) listener(waiter);
  }

  /** Calls the listener for each party, past and future, until the returned function is called. */
  watch(listener: (waiter: Party) => void): () => void {
    for (const waiter of this.#joined) listener(waiter);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
