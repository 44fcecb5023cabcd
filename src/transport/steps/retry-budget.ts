/** What a first attempt adds and a retry takes, in hundredths of a retry. */
const perCall = 9;
const perRetry = 100;
/** Initial and maximum number of saved retries. */
const maxRetries = 10;

/**
 * Limits retries to 10 plus 9 for each 100 calls, so that a thousand failing calls cause at most 1,100 requests. Successful retries are
 * refunded: if one call in four fails temporarily, all are retried successfully; if all fail, the budget runs out.
 */
export class RetryBudget {
  #left = maxRetries * perRetry;

  /** A first attempt is sent. */
  deposit(): void {
    this.#left = Math.min(maxRetries * perRetry, this.#left + perCall);
  }

  /** Pays for one retry. Returns whether it may be sent. */
  take(): boolean {
    if (this.#left < perRetry) return false;
    this.#left -= perRetry;
    return true;
  }

  /** Refunds a retry that succeeded. */
  refund(): void {
    this.#left = Math.min(maxRetries * perRetry, this.#left + perRetry);
  }
}
