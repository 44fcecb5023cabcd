/** What a first try adds and a retry takes, in hundredths of a retry. */
const perCall = 9;
const perRetry = 100;
/** Retries at hand before any call was made, and the most that quiet times can save up. */
const floor = 10;

/**
 * How many retries an upstream in trouble is burdened with: 9 for each 100 calls and 10 beforehand, so that a thousand
 * calls that all fail cost 1,100 at most. What it took to mend a call is given back, since that upstream is worth asking
 * twice: where one call in four fails for a moment, all are mended; where all fail, the budget soon runs dry.
 */
export class RetryBudget {
  #left = floor * perRetry;

  /** A call is sent for the first time. */
  deposit(): void {
    this.#left = Math.min(floor * perRetry, this.#left + perCall);
  }

  /** Whether one retry may be sent; it is then paid for. */
  take(): boolean {
    if (this.#left < perRetry) return false;
    this.#left -= perRetry;
    return true;
  }

  /** The retry has mended its call. */
  giveBack(): void {
    this.#left = Math.min(floor * perRetry, this.#left + perRetry);
  }
}
