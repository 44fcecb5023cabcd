import { LRUCache } from 'lru-cache';

const hourMs = 3_600_000;
const hoursADay = 24;

/** Clients that are remembered, the latest; each takes some 300 bytes. */
const mostClients = 10_000;

interface Usage {
  /** The hour that `calls` was last brought up to, counted from the clock's start. */
  hour: number;
  /** Calls by hour of the sliding day. */
  readonly calls: number[];
  total: number;
}

/** Calls of each client in the last 24 hours, counted by the hour. */
export class DayUsage {
  readonly #clients = new LRUCache<string, Usage>({ max: mostClients });
  readonly #now: () => number;

  /** `now`: milliseconds, monotonic. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Calls are added; a negative number takes back. */
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
      // An hour is forgotten when 24 have begun after it.
      if ((calls[(hour - age + hoursADay) % hoursADay] ?? 0) > 0)
        return (hour - age + hoursADay) * hourMs - this.#now();
    }
    return 0;
  }

  /** Whether another client has sent a request in the last 24 hours. Counts the asking client as active. */
  hasOthers(client: string): boolean {
    this.#of(client);
    // The latest first.
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
