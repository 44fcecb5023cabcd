import { isStalled, onStall, Waiters } from '../scheduling/index.js';
import type { Meter, Middleware, Send, UpstreamAnswer, UpstreamRequest } from './call.js';
import { callerAborted, UpstreamError, type UpstreamErrorReason } from './errors.js';
import { partyOf } from './party.js';

interface Flight {
  readonly answer: Promise<UpstreamAnswer>;
  readonly controller: AbortController;
  /** Whose limits it is held to. */
  readonly client: string;
  readonly waiters: Waiters;
  readonly meter: Meter | undefined;
  waiting: number;
}

/** Limits of the client that began the call: they do not apply to those that joined it. */
const ownLimits: ReadonlySet<UpstreamErrorReason> = new Set(['ALLOWANCE_SPENT', 'QUEUE_FULL']);

/**
 * The same read in flight is sent once for all who ask for it meanwhile. Who goes away goes alone; the call itself ends when
 * nobody waits for it any more. The client that began it pays for it, and it waits in the lines of all: nobody waits for another
 * client's backlog. Where the beginner's own limits end it, the others begin anew; so they do, once, where it hangs: when the
 * upstream is back, a new call is answered at once.
 * @param clock Monotonic milliseconds, as in `Meter.sentAt`.
 */
export function share(clock: () => number = () => performance.now()): Middleware {
  const flights = new Map<string, Flight>();
  const quietMs = ({ meter }: Flight): number => (meter?.sentAt === undefined ? 0 : clock() - meter.sentAt);
  const read = (request: UpstreamRequest, next: Send, leavesStalled: boolean): Promise<UpstreamAnswer> => {
    const { method, accept, url, signal, meter } = request;
    if (method !== 'GET') return next(request);
    if (signal?.aborted === true) return Promise.reject(callerAborted(signal));
    const key = `${accept} ${url.href}`;
    const flight = flights.get(key);
    if (flight === undefined || isStalled(quietMs(flight))) {
      const controller = new AbortController();
      const waiters = new Waiters();
      const unwatch = request.waiters?.watch((waiter) => waiters.join(waiter));
      const answer = next({ ...request, signal: controller.signal, waiters });
      const started: Flight = { answer, controller, client: partyOf(request).client, waiters, meter, waiting: 0 };
      flights.set(key, started);
      const land = (): void => {
        unwatch?.();
        if (flights.get(key) === started) flights.delete(key);
      };
      answer.then(land, land);
      return board(started, signal, () => flights.get(key) === started && flights.delete(key));
    }
    const party = partyOf(request);
    flight.waiters.join(party);
    if (meter !== undefined) meter.shared = true;
    const beginAnew = (mayStallAgain: boolean): Promise<UpstreamAnswer> => {
      if (meter !== undefined) meter.shared = false;
      return read(request, next, mayStallAgain);
    };
    const forget = () => flights.get(key) === flight && flights.delete(key);
    return board(flight, signal, forget, leavesStalled ? () => quietMs(flight) : undefined).catch((error: unknown) => {
      if (error === hangs) return beginAnew(false);
      if (!(error instanceof UpstreamError) || !ownLimits.has(error.reason)) throw error;
      // What one request may take is no limit of the client's next one; all else is.
      if (flight.client === party.client && error.code !== 'QUERY_TOO_EXPENSIVE') throw error;
      return beginAnew(leavesStalled);
    });
  };
  return (request, next) => read(request, next, true);
}

const hangs = new Error('the call that was joined makes no progress');

/**
 * Waits for the call.
 * @param forget Called when the last one has left: whoever comes now starts anew.
 * @param quietMs Where it is given, a call that may hang is left with `hangs`.
 */
function board(
  flight: Flight,
  signal: AbortSignal | undefined,
  forget: () => void,
  quietMs?: () => number,
): Promise<UpstreamAnswer> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiting -= 1;
      unwatch?.();
      signal?.removeEventListener('abort', onAbort);
    };
    const leaveEarly = (error: Error): void => {
      leave();
      reject(error);
      if (flight.waiting > 0) return;
      forget();
      flight.controller.abort(signal?.reason);
    };
    const onAbort = (): void => leaveEarly(callerAborted(signal));
    const unwatch = quietMs === undefined ? undefined : onStall(quietMs, () => leaveEarly(hangs));
    signal?.addEventListener('abort', onAbort, { once: true });
    flight.answer.then(
      (answer) => {
        leave();
        resolve(answer);
      },
      (error: unknown) => {
        leave();
        reject(error as Error);
      },
    );
  });
}
