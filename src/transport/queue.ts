import { FairQueue, type Ticket } from '../scheduling/index.js';
import type { Meter, Middleware } from './call.js';
import { ConnectionSlots, type Slot } from './connection-slots.js';
import { callerAborted, UpstreamError, type UpstreamErrorReason } from './errors.js';
import { partyOf } from './party.js';

export interface QueueOptions {
  readonly connections: number;
  /** Calls that may wait at a time; one more is refused. */
  readonly maxWaiting: number;
  /** Milliseconds that a call may wait. */
  readonly maxWaitMs: number;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Counted up and down. */
  readonly counters: { waiting: number; refused: number };
}

/** How often is looked whether the connections hang while calls wait for them, in milliseconds. */
const probeCheckMs = 500;

/** A call that waits for a connection. */
interface Waiting {
  readonly meter: Meter | undefined;
  start(slot: Slot): void;
  refuse(error: UpstreamError): void;
}

/**
 * At most `connections` calls under way: the others wait here, outside the deadline, since a query over a thousand
 * vehicles may rightly queue for longer than one answer may take. Clients are served in turn. What waits is bounded in
 * number and time: beyond that an answer would come too late for anybody, and memory would be spent on it. Where the
 * queue is full, the client that fills it is refused first. Calls that hang do not keep others waiting (`ConnectionSlots`).
 */
export function queue({ connections, maxWaiting, maxWaitMs, clock, counters }: QueueOptions): Middleware {
  const line = new FairQueue<Waiting>();
  const slots = new ConnectionSlots(connections, clock);
  let probeTimer: NodeJS.Timeout | undefined;
  /** How long the last one to be let through had waited: the best guess for the next. */
  let lastWaitMs = 0;

  const refusal = (reason: UpstreamErrorReason, message: string): UpstreamError => {
    counters.refused += 1;
    return new UpstreamError('UPSTREAM_UNAVAILABLE', reason, message, {
      retryAfter: Math.max(1, Math.ceil(Math.min(lastWaitMs, maxWaitMs) / 1_000)),
    });
  };
  const full = () => refusal('QUEUE_FULL', 'Too many calls to the upstream are waiting already.');

  const startNext = (): void => {
    clearTimeout(probeTimer);
    while (slots.mayStart) {
      const next = line.shift();
      if (next === undefined) return;
      next.start(slots.start(next.meter));
    }
    // The connections may hang until then.
    if (line.size > 0) probeTimer = setTimeout(startNext, probeCheckMs).unref();
  };

  /** Whether one more call of the client may wait; where the queue is full, in the place of a call of the fullest client. */
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
    const party = partyOf(request);
    if (!hasRoomFor(party.client)) throw full();
    const slot = await new Promise<Slot>((resolve, reject) => {
      const since = clock();
      counters.waiting += 1;
      const end = (): void => {
        counters.waiting -= 1;
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        unwatch?.();
      };
      const waiting: Waiting = {
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
        waiting.refuse(error);
      };
      const onAbort = (): void => leave(callerAborted(signal));
      const timer = setTimeout(() => {
        lastWaitMs = maxWaitMs;
        leave(refusal('QUEUE_WAIT', 'The call to the upstream waited too long for its turn.'));
      }, maxWaitMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      const ticket: Ticket = line.push(waiting, party);
      const unwatch = waiters?.watch((waiter) => ticket.join(waiter));
      startNext();
    });
    // A write may have been carried out: it is waited for.
    const mayBeGivenUp = request.method === 'GET';
    let isAnswered = false;
    try {
      const answer = await next({
        ...request,
        ...(mayBeGivenUp ? { signal: anyOf(signal, slot.hung.signal) } : {}),
        ...(slot.isProbe ? { needsSpareConnection: true } : {}),
      });
      isAnswered = true;
      return answer;
    } catch (error) {
      if (!mayBeGivenUp || !slot.hung.signal.aborted) throw error;
      throw new UpstreamError('UPSTREAM_TIMEOUT', 'STALLED', 'The upstream answered other calls, but not this one.');
    } finally {
      slots.end(slot, isAnswered);
      startNext();
    }
  };
}

function anyOf(one: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return one === undefined ? other : AbortSignal.any([one, other]);
}
