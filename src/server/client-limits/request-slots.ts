/** Extra slots, as a fraction of all, for clients below their share while all slots are taken. */
const RESERVE = 0.1;

/**
 * The slots in which requests are executed. One client may take all of them while others need none. Once all are taken, a client below
 * its share (all slots divided by the active clients) still gets one of a small reserve, before clients above theirs get any again.
 */
export class RequestSlots {
  readonly #slots: number;
  readonly #reserve: number;
  /** Running requests by client key; idle clients have no entry. */
  readonly #running = new Map<string, number>();
  #taken = 0;

  constructor(slots: number) {
    this.#slots = slots;
    this.#reserve = Math.ceil(slots * RESERVE);
  }

  isOpenTo(client: string): boolean {
    if (this.#taken < this.#slots) return true;
    const running = this.#running.get(client) ?? 0;
    const clients = this.#running.size + (running === 0 ? 1 : 0);
    const share = Math.max(1, Math.floor(this.#slots / clients));
    return running < share && this.#taken < this.#slots + this.#reserve;
  }

  /** While the event loop is late: one request at a time per client, and a few clients only. */
  isOpenWhenBusyTo(client: string): boolean {
    return !this.#running.has(client) && this.#running.size < this.#reserve;
  }

  /** Holds a slot until the work has ended. */
  async run<T>(client: string, work: () => Promise<T>): Promise<T> {
    this.#add(client, 1);
    try {
      return await work();
    } finally {
      this.#add(client, -1);
    }
  }

  #add(client: string, slots: number): void {
    this.#taken += slots;
    const running = (this.#running.get(client) ?? 0) + slots;
    if (running === 0) this.#running.delete(client);
    else this.#running.set(client, running);
  }
}
