import { isStalled, onStall, Waiters } from '../../scheduling/index.js';
import type { Meter, Middleware, Send, UpstreamAnswer, UpstreamRequest } from '../call.js';
import { callerAborted, UpstreamError, type UpstreamErrorReason } from '../errors.js';
import { requesterOf } from '../requester.js';

interface Flight {
  readonly answer: Promise<UpstreamAnswer>;
  readonly controller: AbortController;
  /** The client that pays for it. */
  readonly client: string;
  readonly waiters: Waiters;
  readonly meter: Meter | undefined;
  waiting: number;
}

/** Limits of the client that started the call. They do not apply to clients that joined it. */
const ownLimits: ReadonlySet<UpstreamErrorReason> = new Set(['ALLOWANCE_SPENT', 'QUEUE_FULL']);

/**
 * Identical reads in flight share one call. A caller that aborts leaves the call; the last one cancels it. The client that started the
 * call pays for it, and the call queues for each client that joined, so that no client waits behind another one's backlog. If the
 * limits of the first client end the call, the others start a new one. They also do so, once, if the call hangs.
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
      const started: Flight = { answer, controller, client: requesterOf(request).client, waiters, meter, waiting: 0 };
      flights.set(key, started);
      const land = (): void => {
        unwatch?.();
        if (flights.get(key) === started) flights.delete(key);
      };
      answer.then(land, land);
      return join(started, signal, () => flights.get(key) === started && flights.delete(key));
    }
    const requester = requesterOf(request);
    flight.waiters.join(requester);
    if (meter !== undefined) meter.shared = true;
    const restart = (mayStallAgain: boolean): Promise<UpstreamAnswer> => {
      if (meter !== undefined) meter.shared = false;
      return read(request, next, mayStallAgain);
    };
    const forget = () => flights.get(key) === flight && flights.delete(key);
    return join(flight, signal, forget, leavesStalled ? () => quietMs(flight) : undefined).catch((error: unknown) => {
      if (error === stalled) return restart(false);
      if (!(error instanceof UpstreamError) || !ownLimits.has(error.reason)) throw error;
      // The limit of a single request does not apply to the client's next request; all other limits do.
      if (flight.client === requester.client && error.code !== 'QUERY_TOO_EXPENSIVE') throw error;
      return restart(leavesStalled);
    });
  };
  return (request, next) => read(request, next, true);
}

const stalled = new Error('The joined call makes no progress.');

/**
 * Waits for the call.
 * @param forget Called when the last caller has left, so that the next one starts a new call.
 * @param quietMs Milliseconds without progress. If given, a call that hangs is left with `stalled`.
 */
function join(
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
    const unwatch = quietMs === undefined ? undefined : onStall(quietMs, () => leaveEarly(stalled));
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
