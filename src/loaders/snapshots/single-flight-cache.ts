import { DomainError, UpstreamUsageCounter, type Call } from '../../domain/index.js';
import { isStalled, Waiters } from '../../scheduling/index.js';
import type { CachedValue } from './cached-value.js';
import { Flight, stalled } from './flight.js';

export interface SingleFlightCacheOptions<T> {
  readonly now: () => number;
  /** Lifetime of a value from the start of its read, in ms; 0: no caching. */
  readonly ttlMs: number;
  /** Maximum number of items of all cached values together; a larger value is not cached. */
  readonly limit: number;
  readonly sizeOf: (value: T) => number;
}

interface Entry<T> extends CachedValue<T> {
  readonly size: number;
  readonly expiry: NodeJS.Timeout;
}

/**
 * Caches values that many requests share, and reads a value once for all concurrent callers. A failure is returned to all of
 * them and not cached. Values are deleted when they expire, used or not: they contain personal data.
 */
export class SingleFlightCache<T> {
  readonly #options: SingleFlightCacheOptions<T>;
  /** The oldest first. */
  readonly #entries = new Map<string, Entry<T>>();
  readonly #flights = new Map<string, Flight<T>>();
  #size = 0;

  constructor(options: SingleFlightCacheOptions<T>) {
    this.#options = options;
  }

  /** The cached value, if it is fresh. Its use is counted in the call's usage counter. */
  getFresh(key: string, { usageCounter }: Call = {}): CachedValue<T> | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const ageMs = Math.max(0, this.#options.now() - entry.asOf);
    if (ageMs >= this.#options.ttlMs) {
      this.#delete(key);
      return undefined;
    }
    const freshMs = this.#options.ttlMs - ageMs;
    usageCounter?.note({ from: 'cache', calls: entry.calls, ageMs, freshMs, stale: false, failure: null });
    return entry;
  }

  /**
   * The fresh value, or the one that is being read, or else a new read. `call.signal` ends the wait of this caller only; a read is
   * aborted when its last caller leaves. A read without progress may hang: it is not joined, and callers that have joined it start
   * a new one, once. That costs no additional calls if the read is only queued, because equal calls are shared.
   */
  read(key: string, load: (call: Call) => Promise<T>, call: Call): Promise<CachedValue<T>> {
    return this.#read(key, load, call, true);
  }

  #read(key: string, load: (call: Call) => Promise<T>, call: Call, leavesStalled: boolean): Promise<CachedValue<T>> {
    const fresh = this.getFresh(key, call);
    if (fresh !== undefined) return Promise.resolve(fresh);
    const joined = this.#flights.get(key);
    if (joined !== undefined && !isStalled(this.#quietMs(joined))) {
      joined.join(call);
      return joined.wait(call.signal, leavesStalled ? () => this.#quietMs(joined) : undefined).then(
        (read) => {
          call.usageCounter?.note({ from: 'shared', calls: read.calls, ageMs: 0, freshMs: this.#options.ttlMs });
          return read;
        },
        (error: unknown) => {
          // The limits of the client that started the read do not apply to those that joined it.
          if (isClientLimit(error)) return this.#read(key, load, call, leavesStalled);
          if (error === stalled) return this.#read(key, load, call, false);
          throw error;
        },
      );
    }
    const { account, fallbacks, span } = call;
    const waiters = new Waiters();
    // The waiters of an enclosing read also wait for this one.
    call.waiters?.watch((waiter) => waiters.join(waiter));
    const onBehalfOf = (flightCall: Call): Call => ({
      ...flightCall,
      usageCounter: both(flightCall.usageCounter, call.usageCounter),
      account,
      fallbacks,
      waiters,
      span,
    });
    const flight = this.#start(key, waiters, (flightCall) => load(onBehalfOf(flightCall)));
    this.#flights.set(key, flight);
    return flight.wait(call.signal);
  }

  #quietMs(flight: Flight<T>): number {
    return this.#options.now() - flight.progressAt;
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.#delete(key);
  }

  #start(key: string, waiters: Waiters, load: (call: Call) => Promise<T>): Flight<T> {
    const asOf = this.#options.now();
    const flight: Flight<T> = new Flight<T>(
      async (call) => {
        const usageCounter = new UpstreamUsageCounter();
        const note: UsageCounter['note'] = (use) => {
          flight.progressAt = this.#options.now();
          usageCounter.note(use);
        };
        const value = await load({ ...call, usageCounter: { note } });
        const { sent, shared, cached, oldestMs } = usageCounter.usage;
        return { value, asOf: asOf - oldestMs, calls: sent + shared + cached };
      },
      (read) => {
        // A later caller must not join a read that was aborted when all others left.
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
        if (read !== null) this.#set(key, read);
      },
      waiters,
      asOf,
    );
    return flight;
  }

  #set(key: string, read: CachedValue<T>): void {
    const { ttlMs, limit, sizeOf, now } = this.#options;
    const size = sizeOf(read.value);
    const remainingMs = read.asOf + ttlMs - now();
    const hasNewer = (this.#entries.get(key)?.asOf ?? -Infinity) > read.asOf;
    if (remainingMs <= 0 || size > limit || hasNewer) return;
    this.#delete(key);
    const expiry = setTimeout(() => this.#delete(key), remainingMs).unref();
    this.#entries.set(key, { ...read, size, expiry });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= limit) return;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    clearTimeout(entry.expiry);
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}

function isClientLimit(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'QUERY_TOO_EXPENSIVE' || error.code === 'TOO_MANY_REQUESTS');
}

type UsageCounter = NonNullable<Call['usageCounter']>;

function both(one: UsageCounter | undefined, other: UsageCounter | undefined): UsageCounter | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    note: (use) => {
      one.note(use);
      other.note(use);
    },
  };
}
