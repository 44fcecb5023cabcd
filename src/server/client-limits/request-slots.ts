/** Part of the places that is added for clients that hold less than their share while all places are taken. */
const RESERVE = 0.1;

/**
 * The places in which requests are executed. One client may take them all while others need none. Once all are taken, a
 * client that holds less than its share (all places divided by the clients that hold any) still gets one of a small
 * reserve, and before the clients that hold more get any again.
 */
export class RequestSlots {
  readonly #places: number;
  readonly #reserve: number;
  /** By client key; clients that hold none have no entry. */
  readonly #held = new Map<string, number>();
  #taken = 0;

  constructor(places: number) {
    this.#places = places;
    this.#reserve = Math.ceil(places * RESERVE);
  }

  isOpenTo(client: string): boolean {
    if (this.#taken < this.#places) return true;
    const held = this.#held.get(client) ?? 0;
    const clients = this.#held.size + (held === 0 ? 1 : 0);
    const share = Math.max(1, Math.floor(this.#places / clients));
    return held < share && this.#taken < this.#places + this.#reserve;
  }

  /** While the process is busy: one request at a time of each client, and of a few clients only. */
  isOpenWhenBusyTo(client: string): boolean {
    return !this.#held.has(client) && this.#held.size < this.#reserve;
  }

  /** Holds a place until the work has ended. */
  async run<T>(client: string, work: () => Promise<T>): Promise<T> {
    this.#add(client, 1);
    try {
      return await work();
    } finally {
      this.#add(client, -1);
    }
  }

  #add(client: string, places: number): void {
    this.#taken += places;
    const held = (this.#held.get(client) ?? 0) + places;
    if (held === 0) this.#held.delete(client);
    else this.#held.set(client, held);
  }
}
