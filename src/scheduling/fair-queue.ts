/** Commands go first, background refreshes last. */
export const priorities = ['command', 'interactive', 'background'] as const;
export type Priority = (typeof priorities)[number];

/** A client, identified by an opaque key, and the priority of its request. */
export interface Requester {
  readonly client: string;
  readonly priority: Priority;
  /** Whether the item goes before the client's other items of the same priority. Default: false. */
  readonly isUrgent?: boolean;
}

/** The place of one item in the queue. */
export interface Ticket {
  /** Queues the item for this requester too. It leaves the queue at the first turn of any of them. */
  join(requester: Requester): void;
  /** Removes the item; does nothing once it has left. */
  leave(): void;
}

interface Entry<T> {
  readonly item: T;
  readonly requesters: Requester[];
}

/** The items of one client: urgent ones, then the others. */
interface Lane<T> {
  readonly urgent: Set<Entry<T>>;
  readonly usual: Set<Entry<T>>;
}

/**
 * A queue that serves clients in turn, one item of each, so that one client's backlog does not delay the others. Higher priorities go
 * first, whichever client they belong to. All operations take constant time but `fullest`, which is linear in the number of clients.
 */
export class FairQueue<T> {
  /** Lanes by priority, then by client; the client whose turn is next comes first. No lane is empty. */
  readonly #lanes: Readonly<Record<Priority, Map<string, Lane<T>>>> = {
    command: new Map(),
    interactive: new Map(),
    background: new Map(),
  };
  #size = 0;

  /** Waiting items. */
  get size(): number {
    return this.#size;
  }

  push(item: T, requester: Requester): Ticket {
    const entry: Entry<T> = { item, requesters: [] };
    this.#size += 1;
    this.#enter(entry, requester);
    return {
      join: (other) => {
        const isWaiting = entry.requesters.length > 0;
        if (isWaiting && !entry.requesters.some((each) => isSame(each, other))) this.#enter(entry, other);
      },
      leave: () => this.#remove(entry),
    };
  }

  /** Removes and returns the next item; undefined if the queue is empty. */
  shift(): T | undefined {
    for (const priority of priorities) {
      const clients = this.#lanes[priority];
      for (const [client, lane] of clients) {
        // Moves the client to the end of the line.
        clients.delete(client);
        clients.set(client, lane);
        for (const entries of [lane.urgent, lane.usual]) {
          for (const entry of entries) {
            this.#remove(entry);
            return entry.item;
          }
        }
      }
    }
    return undefined;
  }

  /** Waiting items of a client, of all priorities. */
  waitingFor(client: string): number {
    let waiting = 0;
    for (const priority of priorities) waiting += sizeOf(this.#lanes[priority].get(client));
    return waiting;
  }

  /** Removes and returns the newest item of a client's lowest priority; undefined if it has none. */
  dropLast(client: string): T | undefined {
    const least = priorities.findLast((priority) => this.#lanes[priority].has(client));
    const lane = least === undefined ? undefined : this.#lanes[least].get(client);
    const entry = lane && [...lane.urgent, ...lane.usual].at(-1);
    if (entry === undefined) return undefined;
    this.#remove(entry);
    return entry.item;
  }

  /** The client with the most waiting items; undefined if the queue is empty. */
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

  #enter(entry: Entry<T>, requester: Requester): void {
    const clients = this.#lanes[requester.priority];
    const lane = clients.get(requester.client) ?? { urgent: new Set(), usual: new Set() };
    clients.set(requester.client, lane);
    (requester.isUrgent === true ? lane.urgent : lane.usual).add(entry);
    entry.requesters.push(requester);
  }

  #remove(entry: Entry<T>): void {
    if (entry.requesters.length === 0) return;
    this.#size -= 1;
    for (const { client, priority } of entry.requesters.splice(0)) {
      const lane = this.#lanes[priority].get(client);
      lane?.urgent.delete(entry);
      lane?.usual.delete(entry);
      if (sizeOf(lane) === 0) this.#lanes[priority].delete(client);
    }
  }
}

function isSame(one: Requester, other: Requester): boolean {
  return one.client === other.client && one.priority === other.priority;
}

function sizeOf<T>(lane: Lane<T> | undefined): number {
  return lane === undefined ? 0 : lane.urgent.size + lane.usual.size;
}
