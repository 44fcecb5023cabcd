import type { Middleware, UpstreamAnswer } from './call.js';
import { callerGone } from './errors.js';

interface Flight {
  readonly answer: Promise<UpstreamAnswer>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * The same read in flight is sent once for all who ask for it meanwhile. Who goes away goes alone; the call itself ends when
 * nobody waits for it any more.
 */
export function share(): Middleware {
  const flights = new Map<string, Flight>();
  return (request, next) => {
    const { method, accept, url, signal, meter } = request;
    if (method !== 'GET') return next(request);
    if (signal?.aborted === true) return Promise.reject(callerGone(signal));
    const key = `${accept} ${url.href}`;
    let flight = flights.get(key);
    if (flight === undefined) {
      const controller = new AbortController();
      const answer = next({ ...request, signal: controller.signal });
      const started: Flight = { answer, controller, waiting: 0 };
      flight = started;
      flights.set(key, started);
      const land = (): void => {
        if (flights.get(key) === started) flights.delete(key);
      };
      answer.then(land, land);
    } else if (meter !== undefined) meter.shared = true;
    return board(flight, signal, () => flights.get(key) === flight && flights.delete(key));
  };
}

/** @param forget Called when the last one has left: whoever comes now starts anew. */
function board(flight: Flight, signal: AbortSignal | undefined, forget: () => void): Promise<UpstreamAnswer> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiting -= 1;
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      leave();
      reject(callerGone(signal));
      if (flight.waiting > 0) return;
      forget();
      flight.controller.abort(signal?.reason);
    };
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
