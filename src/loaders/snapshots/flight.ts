import { setMaxListeners } from 'node:events';
import { callEnded, type Call } from '../../domain/index.js';
import { onStall, type Waiters } from '../../scheduling/index.js';
import type { CachedValue } from './cached-value.js';

/** Error of a caller that leaves a read because it makes no progress. */
export const stalled = new Error('the joined read makes no progress');

/** A read in progress and the callers that wait for it. */
export class Flight<T> {
  readonly #abort = new AbortController();
  readonly #outcome: Promise<CachedValue<T>>;
  readonly #onEnd: (read: CachedValue<T> | null) => void;
  readonly #waiters: Waiters;
  #waiting = 0;
  /** When data last arrived, or the read started, in ms since 1970. */
  progressAt: number;

  /** @param onEnd Called with the value when the read ends; with null when it fails or the last caller leaves. */
  constructor(
    load: (call: Call) => Promise<CachedValue<T>>,
    onEnd: (read: CachedValue<T> | null) => void,
    waiters: Waiters,
    startedAt: number,
  ) {
    this.#onEnd = onEnd;
    this.#waiters = waiters;
    this.progressAt = startedAt;
    // Every call of the read listens.
    setMaxListeners(0, this.#abort.signal);
    this.#outcome = load({ signal: this.#abort.signal });
    this.#outcome.then(
      (read) => onEnd(this.#abort.signal.aborted ? null : read),
      () => {
        onEnd(null);
        // The remaining calls of a failed read are useless.
        this.#abort.abort();
      },
    );
  }

  /** Queues the calls of the read on behalf of another client, too. */
  join({ account }: Call): void {
    if (account !== undefined) this.#waiters.join({ client: account.client, priority: 'interactive' });
  }

  /** @param quietMs Time without progress in ms. If given, a read that seems to hang rejects with `stalled`. */
  async wait(signal: AbortSignal | undefined, quietMs?: () => number): Promise<CachedValue<T>> {
    if (signal?.aborted === true) throw this.#leave(callEnded(signal));
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        this.#waiting -= 1;
        reject(this.#leave(error));
      };
      const onAbort = () => leave(callEnded(signal));
      signal?.addEventListener('abort', onAbort, { once: true });
      const unwatch = quietMs === undefined ? undefined : onStall(quietMs, () => leave(stalled));
      this.#outcome.then(resolve, reject).finally(() => {
        unwatch?.();
        signal?.removeEventListener('abort', onAbort);
      });
    });
  }

  /** Aborts the read when the last caller has left. */
  #leave<E extends Error>(error: E): E {
    if (this.#waiting === 0) {
      this.#onEnd(null);
      this.#abort.abort();
    }
    return error;
  }
}
