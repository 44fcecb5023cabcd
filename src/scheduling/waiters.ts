import type { Requester } from './fair-queue.js';

/** The requesters that joined a call that another client started. */
export class Waiters {
  readonly #joined: Requester[] = [];
  readonly #listeners = new Set<(waiter: Requester) => void>();

  join(waiter: Requester): void {
    this.#joined.push(waiter);
    for (const listener of this.#listeners) listener(waiter);
  }

  /** Calls the listener for each of them, past and future, until the returned function is called. */
  watch(listener: (waiter: Requester) => void): () => void {
    for (const waiter of this.#joined) listener(waiter);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
