/** Q28: bursts of status 500, and sometimes a connection that closes in the middle of a response. */
type BurstFailure = '500' | 'cut' | null;

/** Repeats every 12 requests, so that a few retries succeed. */
export class FailureBursts {
  #calls = 0;

  next(): BurstFailure {
    this.#calls += 1;
    const position = this.#calls % 12;
    if (position === 5 || position === 6) return '500';
    return position === 11 ? 'cut' : null;
  }
}
