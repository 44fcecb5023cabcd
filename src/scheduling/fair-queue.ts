/** Priorities of calls, highest first. */
const priorities = ['command', 'interactive', 'background'] as const;
export type Priority = (typeof priorities)[number];

/** A client that waits, by an opaque key, and its priority. */
export interface Party {
  readonly client: string;
  readonly priority: Priority;
}

/** An item in the queue. */
export interface Ticket {
  /** Adds another party to the item, which leaves the queue at the first turn of any of them. */
  join(party: Party): void;
  /** Removes the item; does nothing once it has left the queue. */
  leave(): void;
}

interface Entry<T> {
  readonly item: T;
  readonly parties: Party[];
}

type Lane<T> = Set<Entry<T>>;

/**
 * A round-robin queue: one item per client in turn, so that a client with many items does not delay the others. Higher priorities go first.
 * Every method takes constant time, except `fullest`, which is linear in the number of clients.
 */
export class FairQueue<T> {
  /** Lanes by priority, then by client; the next client comes first. No lane is empty. */
  readonly #lanes: Readonly<Record<Priority, Map<string, Lane<T>>>> = {
    command: new Map(),
    interactive: new Map(),
    background: new Map(),
  };
  #size = 0;

  /** Queued items. */
  get size(): number {
    return this.#size;
  }

  push(item: T, party: Party): Ticket {
    const entry: Entry<T> = { item, parties: [] };
    this.#size += 1;
    this.#enter(entry, party);
    return {
      join: (other) => {
        const isWaiting = entry.parties.length > 0;
        if (isWaiting && !entry.parties.some((each) => isSame(each, other))) this.#enter(entry, other);
      },
      leave: () => this.#remove(entry),
    };
  }

  /** Removes and returns the next item; undefined if the queue is empty. */
  shift(): T | undefined {
    for (const priority of priorities) {
      const clients = this.#lanes[priority];
      for (const [client, lane] of clients) {
        // To the end of the round.
        clients.delete(client);
        clients.set(client, lane);
        for (const entry of lane) {
          this.#remove(entry);
          return entry.item;
        }
      }
    }
    return undefined;
  }

  /** Queued items of a client, of all priorities. */
  waitingFor(client: string): number {
    let waiting = 0;
    for (const priority of priorities) waiting += this.#lanes[priority].get(client)?.size ?? 0;
    return waiting;
  }

  /** Removes the newest item of a client's lowest priority; undefined if it has none. */
  dropLast(client: string): T | undefined {
    const least = priorities.findLast((priority) => this.#lanes[priority].has(client));
    const entry = least === undefined ? undefined : [...(this.#lanes[least].get(client) ?? [])].at(-1);
    if (entry === undefined) return undefined;
    this.#remove(entry);
    return entry.item;
  }

  /** The client with most queued items; undefined if the queue is empty. */
  fullest(): string | undefined {
    let fullest: { readonly client: string; readonly waiting: number } | undefined;
    for (const priority of priorities) {
      for (const client of this.#lanes[priority].keys()) {
        const waiting = this.waitingFor(client);
        if (waiting > (fullest?.waiting ?? 0)) fullest = { client, waiting };
      }
    }
    return fullest?.client;
  }

  #enter(entry: Entry<T>, party: Party): void {
    const clients = this.#lanes[party.priority];
    const lane = clients.get(party.client) ?? new Set<Entry<T>>();
    clients.set(party.client, lane.add(entry));
    entry.parties.push(party);
  }

  #remove(entry: Entry<T>): void {
    if (entry.parties.length === 0) return;
    this.#size -= 1;
    for (const { client, priority } of entry.parties.splice(0)) {
      const lane = this.#lanes[priority].get(client);
      lane?.delete(entry);
      if (lane?.size === 0) this.#lanes[priority].delete(client);
    }
  }
}

function isSame(one: Party, other: Party): boolean {
  return one.client === other.client && one.priority === other.priority;
}
