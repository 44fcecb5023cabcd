/** What Q28 does with a call: bursts of 500, and now and then a connection closed in the middle of an answer. */
export type Trouble = 'failure' | 'cut' | null;

/** By turns of 12 calls, so that a client that tries again a few times gets through. */
export class FailureBursts {
  #calls = 0;

  next(): Trouble {
    this.#calls += 1;
    const turn = this.#calls % 12;
    if (turn === 5 || turn === 6) return 'failure';
    return turn === 11 ? 'cut' : null;
  }
}
