/** How many calls one request may make in place of collections that turn out to be refused. */
export class Fallbacks {
  readonly #limit: number;
  readonly #sent: () => number;
  #taken = 0;
  /** Calls of the request that are no fallbacks, as far as they were seen. */
  #others = 0;

  /** @param limit Most calls of the request, fallbacks and others; 0 is no limit. @param sent Calls of the request up to now. */
  constructor(limit: number, sent: () => number) {
    this.#limit = limit;
    this.#sent = sent;
  }

  /** Whether so many more may be made; they are counted then. */
  take(calls: number): boolean {
    if (this.#limit === 0) return true;
    this.#others = Math.max(this.#others, this.#sent() - this.#taken);
    if (this.#others + this.#taken + calls > this.#limit) return false;
    this.#taken += calls;
    return true;
  }
}
