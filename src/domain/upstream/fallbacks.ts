/** Limits the calls that one request makes in place of collections that the upstream refuses. */
export class Fallbacks {
  readonly #limit: number;
  readonly #sent: () => number;
  #taken = 0;
  /** Other calls of the request, as last counted. */
  #others = 0;

  /**
   * @param limit Maximum calls of the request, fallbacks included; 0: no limit.
   * @param sent Returns the number of calls sent so far.
   */
  constructor(limit: number, sent: () => number) {
    this.#limit = limit;
    this.#sent = sent;
  }

  /** Reserves fallback calls; false if they would exceed the limit. */
  take(calls: number): boolean {
    if (this.#limit === 0) return true;
    this.#others = Math.max(this.#others, this.#sent() - this.#taken);
    if (this.#others + this.#taken + calls > this.#limit) return false;
    this.#taken += calls;
    return true;
  }
}
