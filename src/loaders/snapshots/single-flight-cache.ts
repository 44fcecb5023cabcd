import { setMaxListeners } from 'node:events';
import { callEnded, DomainError, UpstreamUsageCounter, type Call } from '../../domain/index.js';
import { isStalled, onStall, Waiters } from '../../scheduling/index.js';

/** What was read, and when its reading began: it is at least as new as that. */
export interface CachedValue<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** Calls that reading it took. */
  readonly calls: number;
}

export interface SingleFlightCacheOptions<T> {
  readonly now: () => number;
  /** How long after its reading began a value is still given out, in ms; 0 keeps nothing. */
  readonly ttlMs: number;
  /** Most items kept, over all values; a value with more is not kept. */
  readonly limit: number;
  readonly sizeOf: (value: T) => number;
}

interface Kept<T> extends CachedValue<T> {
  readonly size: number;
  readonly expiry: NodeJS.Timeout;
}

/**
 * Values that many requests share: read once for all who ask at the same time, and kept for a while after. A failure is
 * told to all who wait and not kept. Nothing of what is kept outlives its time, asked for or not: it is personal data.
 */
export class SingleFlightCache<T> {
  readonly #options: SingleFlightCacheOptions<T>;
  /** The oldest first. */
  readonly #kept = new Map<string, Kept<T>>();
  readonly #underWay = new Map<string, Flight<T>>();
  #size = 0;

  constructor(options: SingleFlightCacheOptions<T>) {
    this.#options = options;
  }

  /** What is kept of it and still fresh; the call's tally is told where it is used. */
  getFresh(key: string, { usageCounter }: Call = {}): CachedValue<T> | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const ageMs = Math.max(0, this.#options.now() - kept.asOf);
    if (ageMs >= this.#options.ttlMs) {
      this.#drop(key);
      return undefined;
    }
    const freshMs = this.#options.ttlMs - ageMs;
    usageCounter?.note({ from: 'memory', calls: kept.calls, ageMs, freshMs, stale: false, failure: null });
    return kept;
  }

  /**
   * The fresh value, or the one that is being read, or else a new reading. `call.signal` ends the wait of this caller
   * alone: the reading ends early only when nobody waits for it any more. A reading in which nothing arrives may wait for a call that
   * hangs: nobody joins it then, and whoever joined it begins anew, once. That costs no calls for what merely waits for its turn,
   * since equal calls are shared.
   */
  read(key: string, load: (call: Call) => Promise<T>, call: Call): Promise<CachedValue<T>> {
    return this.#read(key, load, call, true);
  }

  #read(key: string, load: (call: Call) => Promise<T>, call: Call, leavesStalled: boolean): Promise<CachedValue<T>> {
    const fresh = this.getFresh(key, call);
    if (fresh !== undefined) return Promise.resolve(fresh);
    const joined = this.#underWay.get(key);
    if (joined !== undefined && !isStalled(this.#quietMs(joined))) {
      joined.join(call);
      return joined.wait(call.signal, leavesStalled ? () => this.#quietMs(joined) : undefined).then(
        (read) => {
          call.usageCounter?.note({ from: 'flight', calls: read.calls, ageMs: 0, freshMs: this.#options.ttlMs });
          return read;
        },
        (error: unknown) => {
          // The limits of the client that began the reading do not apply to those that joined it.
          if (isOwnLimit(error)) return this.#read(key, load, call, leavesStalled);
          if (error === hangs) return this.#read(key, load, call, false);
          throw error;
        },
      );
    }
    const { account, fallbacks, span } = call;
    const waiters = new Waiters();
    // A reading within a reading is waited for by all who wait for that one.
    call.waiters?.watch((waiter) => waiters.join(waiter));
    const ofCaller = (own: Call): Call => ({
      ...own,
      usageCounter: both(own.usageCounter, call.usageCounter),
      account,
      fallbacks,
      waiters,
      span,
    });
    const flight = this.#start(key, waiters, (own) => load(ofCaller(own)));
    this.#underWay.set(key, flight);
    return flight.wait(call.signal);
  }

  #quietMs(flight: Flight<T>): number {
    return this.#options.now() - flight.progressAt;
  }

  /** Forgets all that is kept. */
  clear(): void {
    for (const key of [...this.#kept.keys()]) this.#drop(key);
  }

  #start(key: string, waiters: Waiters, load: (call: Call) => Promise<T>): Flight<T> {
    const asOf = this.#options.now();
    const flight: Flight<T> = new Flight<T>(
      async (call) => {
        const usageCounter = new UpstreamUsageCounter();
        const note: Noting['note'] = (use) => {
          flight.progressAt = this.#options.now();
          usageCounter.note(use);
        };
        const value = await load({ ...call, usageCounter: { note } });
        const { sent, shared, cached, oldestMs } = usageCounter.usage;
        return { value, asOf: asOf - oldestMs, calls: sent + shared + cached };
      },
      (read) => {
        // Whoever asks after all others have gone away must not get the reading that ended with them.
        if (this.#underWay.get(key) === flight) this.#underWay.delete(key);
        if (read !== null) this.#keep(key, read);
      },
      waiters,
      asOf,
    );
    return flight;
  }

  #keep(key: string, read: CachedValue<T>): void {
    const { ttlMs, limit, sizeOf, now } = this.#options;
    const size = sizeOf(read.value);
    const left = read.asOf + ttlMs - now();
    const newer = (this.#kept.get(key)?.asOf ?? -Infinity) > read.asOf;
    if (left <= 0 || size > limit || newer) return;
    this.#drop(key);
    const expiry = setTimeout(() => this.#drop(key), left).unref();
    this.#kept.set(key, { ...read, size, expiry });
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= limit) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    clearTimeout(kept.expiry);
    this.#kept.delete(key);
    this.#size -= kept.size;
  }
}

/** One reading under way, with those who wait for it. */
class Flight<T> {
  readonly #abort = new AbortController();
  readonly #outcome: Promise<CachedValue<T>>;
  readonly #onEnd: (read: CachedValue<T> | null) => void;
  readonly #waiters: Waiters;
  #waiting = 0;
  /** When something of it has last arrived, or its beginning; milliseconds since 1970. */
  progressAt: number;

  /** @param onEnd Called once when it has ended: with what was read, or with null if it failed or nobody waits any more. */
  constructor(
    load: (call: Call) => Promise<CachedValue<T>>,
    onEnd: (read: CachedValue<T> | null) => void,
    waiters: Waiters,
    startedAt: number,
  ) {
    this.#onEnd = onEnd;
    this.#waiters = waiters;
    this.progressAt = startedAt;
    // Every call of the reading listens.
    setMaxListeners(0, this.#abort.signal);
    this.#outcome = load({ signal: this.#abort.signal });
    this.#outcome.then(
      (read) => onEnd(this.#abort.signal.aborted ? null : read),
      () => {
        onEnd(null);
        // What a failed reading still has under way is of no use to anybody.
        this.#abort.abort();
      },
    );
  }

  /** Its calls take the turns of this caller's client too. */
  join({ account }: Call): void {
    if (account !== undefined) this.#waiters.join({ client: account.client, priority: 'interactive' });
  }

  /** @param quietMs Where it is given, a reading that may hang is left with `hangs`. */
  async wait(signal: AbortSignal | undefined, quietMs?: () => number): Promise<CachedValue<T>> {
    if (signal?.aborted === true) throw this.#left(callEnded(signal));
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        this.#waiting -= 1;
        reject(this.#left(error));
      };
      const onAbort = () => leave(callEnded(signal));
      signal?.addEventListener('abort', onAbort, { once: true });
      const unwatch = quietMs === undefined ? undefined : onStall(quietMs, () => leave(hangs));
      this.#outcome.then(resolve, reject).finally(() => {
        unwatch?.();
        signal?.removeEventListener('abort', onAbort);
      });
    });
  }

  #left<E extends Error>(error: E): E {
    if (this.#waiting === 0) {
      this.#onEnd(null);
      this.#abort.abort();
    }
    return error;
  }
}

const hangs = new Error('the reading that was joined makes no progress');

function isOwnLimit(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'QUERY_TOO_EXPENSIVE' || error.code === 'TOO_MANY_REQUESTS');
}

type Noting = NonNullable<Call['usageCounter']>;

function both(one: Noting | undefined, other: Noting | undefined): Noting | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    note: (use) => {
      one.note(use);
      other.note(use);
    },
  };
}
