/** What a call is for. Commands come first, what nobody waits for last. */
export const priorities = ['command', 'interactive', 'background'] as const;
export type Priority = (typeof priorities)[number];

/** Who waits: a client, told from the others by an opaque key, and what for. */
export interface Party {
  readonly client: string;
  readonly priority: Priority;
}

/** The place of one item in the queue. */
export interface Ticket {
  /** The item waits for this party too: it leaves the queue at whichever turn comes first. */
  join(party: Party): void;
  /** Takes the item out of the queue; does nothing once it has left. */
  leave(): void;
}

interface Entry<T> {
  readonly item: T;
  readonly parties: Party[];
}

type Lane<T> = Set<Entry<T>>;

/**
 * A queue that serves clients in turn: one item of each, in the order in which their items came, so that the length of one
 * client's line is no delay for the others. More pressing items go first, whosoever they are. Every step takes the same
 * time however many wait, but `fullest`, which looks at each client once.
 */
export class FairQueue<T> {
  /** Lanes by priority, then by client; the client whose turn is next stands first. No lane is empty. */
  readonly #lanes: Readonly<Record<Priority, Map<string, Lane<T>>>> = {
    command: new Map(),
    interactive: new Map(),
    background: new Map(),
  };
  #size = 0;

  /** Items that wait. */
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

  /** The next item, which is taken out; undefined where none waits. */
  shift(): T | undefined {
    for (const priority of priorities) {
      const clients = this.#lanes[priority];
      for (const [client, lane] of clients) {
        // Its next turn comes after one of everybody else's.
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

  /** Items that wait for a client, whatever their priority. */
  waitingFor(client: string): number {
    let waiting = 0;
    for (const priority of priorities) waiting += this.#lanes[priority].get(client)?.size ?? 0;
    return waiting;
  }

  /** Takes out the newest and least pressing item of a client; undefined where it has none. */
  dropLast(client: string): T | undefined {
    const least = priorities.findLast((priority) => this.#lanes[priority].has(client));
    const entry = least === undefined ? undefined : [...(this.#lanes[least].get(client) ?? [])].at(-1);
    if (entry === undefined) return undefined;
    this.#remove(entry);
    return entry.item;
  }

  /** The client for which most items wait; undefined where none waits. */
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
