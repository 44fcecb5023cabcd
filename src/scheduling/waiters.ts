import type { Party } from './fair-queue.js';

/** Those who joined a call that another client began: it waits for each of them too. */
export class Waiters {
  readonly #joined: Party[] = [];
  readonly #listeners = new Set<(waiter: Party) => void>();

  join(waiter: Party): void {
    this.#joined.push(waiter);
    for (const listener of this.#listeners) listener(waiter);
  }

  /** Calls the listener for each of them, past and future, until the returned function is called. */
  watch(listener: (waiter: Party) => void): () => void {
    for (const waiter of this.#joined) listener(waiter);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
