import { LRUCache } from 'lru-cache';

const hourMs = 3_600_000;
const hoursADay = 24;

/** The most recent clients; each takes about 300 bytes. */
const maxClients = 10_000;

interface Usage {
  /** The hour of the last update, counted from the clock's start. */
  hour: number;
  /** Calls by hour of the sliding window. */
  readonly calls: number[];
  total: number;
}

/** Calls of each client in the last 24 hours, counted by the hour. */
export class DayUsage {
  readonly #clients = new LRUCache<string, Usage>({ max: maxClients });
  readonly #now: () => number;

  /** `now`: milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** A negative number gives calls back. */
  add(client: string, calls: number): void {
    const usage = this.#of(client);
    const slot = usage.hour % hoursADay;
    usage.calls[slot] = (usage.calls[slot] ?? 0) + calls;
    usage.total += calls;
  }

  used(client: string): number {
    return this.#of(client).total;
  }

  /** Milliseconds until the oldest calls of the client are a day old. */
  freesInMs(client: string): number {
    const { hour, calls } = this.#of(client);
    for (let age = hoursADay - 1; age >= 0; age -= 1) {
      // An hour leaves the window when 24 have begun after it.
      if ((calls[(hour - age + hoursADay) % hoursADay] ?? 0) > 0)
        return (hour - age + hoursADay) * hourMs - this.#now();
    }
    return 0;
  }

  /** Whether another client has been active in the last 24 hours. Marks this client as active. */
  hasOthers(client: string): boolean {
    this.#of(client);
    // Most recent first.
    for (const [other, { hour }] of this.#clients.entries()) {
      if (other !== client) return this.#hour() - hour < hoursADay;
    }
    return false;
  }

  #of(client: string): Usage {
    const hour = this.#hour();
    const usage = this.#clients.get(client) ?? { hour, calls: [], total: 0 };
    for (let each = Math.max(usage.hour + 1, hour - hoursADay + 1); each <= hour; each += 1) {
      usage.total -= usage.calls[each % hoursADay] ?? 0;
      usage.calls[each % hoursADay] = 0;
    }
    usage.hour = hour;
    this.#clients.set(client, usage);
    return usage;
  }

  #hour(): number {
    return Math.floor(this.#now() / hourMs);
  }
}
