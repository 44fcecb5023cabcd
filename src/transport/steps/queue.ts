import { FairQueue, type Ticket } from '../../scheduling/index.js';
import type { Meter, Middleware } from '../call.js';
import { ConnectionSlots, type Slot } from './connection-slots.js';
import { callerAborted, UpstreamError, type UpstreamErrorReason } from '../errors.js';
import { requesterOf } from '../requester.js';

export interface QueueOptions {
  readonly connections: number;
  /** Maximum number of waiting calls. */
  readonly maxWaiting: number;
  /** Maximum waiting time, in milliseconds. */
  readonly maxWaitMs: number;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Counters to update. */
  readonly counters: { waiting: number; refused: number };
}

/** Interval of the check for hanging connections while calls wait, in milliseconds. */
const probeCheckMs = 500;

/** A call that waits for a connection. */
interface QueuedCall {
  readonly meter: Meter | undefined;
  start(slot: Slot): void;
  refuse(error: UpstreamError): void;
}

/**
 * Limits calls in flight to `connections`. The others wait here, outside the deadline, since a query over a thousand vehicles may queue
 * for longer than one response takes. Clients take turns. Number and time of waiting calls are bounded; if the queue is full, the
 * client with the most waiting calls is refused first. Hanging calls do not block the others (`ConnectionSlots`).
 */
export function queue({ connections, maxWaiting, maxWaitMs, clock, counters }: QueueOptions): Middleware {
  const line = new FairQueue<QueuedCall>();
  const slots = new ConnectionSlots(connections, clock);
  let probeTimer: NodeJS.Timeout | undefined;
  /** How long the last started call had waited: the estimate for Retry-After. */
  let lastWaitMs = 0;

  const refusal = (reason: UpstreamErrorReason, message: string): UpstreamError => {
    counters.refused += 1;
    return new UpstreamError('UPSTREAM_UNAVAILABLE', reason, message, {
      retryAfter: Math.max(1, Math.ceil(Math.min(lastWaitMs, maxWaitMs) / 1_000)),
    });
  };
  const full = () => refusal('QUEUE_FULL', 'The queue of upstream calls is full: retry later.');

  const startNext = (): void => {
    clearTimeout(probeTimer);
    while (slots.mayStart) {
      const next = line.shift();
      if (next === undefined) return;
      next.start(slots.start(next.meter));
    }
    // Checks again later, in case the connections hang.
    if (line.size > 0) probeTimer = setTimeout(startNext, probeCheckMs).unref();
  };

  /** Whether one more call of the client may wait. If the queue is full, it may replace a call of the client with the most. */
  const hasRoomFor = (client: string): boolean => {
    if (slots.hasRoom || line.size < maxWaiting) return true;
    const fullest = line.fullest();
    if (fullest === undefined || line.waitingFor(fullest) <= line.waitingFor(client) + 1) return false;
    line.dropLast(fullest)?.refuse(full());
    return true;
  };

  return async (request, next) => {
    const { signal, waiters } = request;
    if (signal?.aborted === true) throw callerAborted(signal);
    const requester = requesterOf(request);
    if (!hasRoomFor(requester.client)) throw full();
    const slot = await new Promise<Slot>((resolve, reject) => {
      const since = clock();
      counters.waiting += 1;
      const end = (): void => {
        counters.waiting -= 1;
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        unwatch?.();
      };
      const queued: QueuedCall = {
        meter: request.meter,
        start: (started) => {
          end();
          lastWaitMs = clock() - since;
          resolve(started);
        },
        refuse: (error) => {
          end();
          reject(error);
        },
      };
      const leave = (error: UpstreamError): void => {
        ticket.leave();
        queued.refuse(error);
      };
      const onAbort = (): void => leave(callerAborted(signal));
      const timer = setTimeout(() => {
        lastWaitMs = maxWaitMs;
        leave(refusal('QUEUE_WAIT', 'The upstream call waited too long in the queue: retry later.'));
      }, maxWaitMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      const ticket: Ticket = line.push(queued, requester);
      const unwatch = waiters?.watch((waiter) => ticket.join(waiter));
      startNext();
    });
    // A write may have been carried out, so it is never aborted.
    const isAbortable = request.method === 'GET';
    let isAnswered = false;
    try {
      const answer = await next({
        ...request,
        ...(isAbortable ? { signal: anyOf(signal, slot.hung.signal) } : {}),
        ...(slot.isProbe ? { needsSpareConnection: true } : {}),
      });
      isAnswered = true;
      return answer;
    } catch (error) {
      if (!isAbortable || !slot.hung.signal.aborted) throw error;
      throw new UpstreamError(
        'UPSTREAM_TIMEOUT',
        'STALLED',
        'The upstream responded to other calls, but not to this one.',
      );
    } finally {
      slots.end(slot, isAnswered);
      startNext();
    }
  };
}

function anyOf(one: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return one === undefined ? other : AbortSignal.any([one, other]);
}
