import type { Party } from './fair-queue.js';

/** Those who joined a call that another client began: it waits for each of them too. */
export class Riders {
  readonly #joined: Party[] = [];
  readonly #listeners = new Set<(rider: Party) => void>();

  join(rider: Party): void {
    this.#joined.push(rider);
    for (const listener of this.#listeners) listener(rider);
  }

  /** Calls the listener for each of them, past and future, until the returned function is called. */
  watch(listener: (rider: Party) => void): () => void {
    for (const rider of this.#joined) listener(rider);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
