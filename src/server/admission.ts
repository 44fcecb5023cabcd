import underPressure from '@fastify/under-pressure';
import { bulkhead } from 'cockatiel';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { ClientBounds } from './clients/client-limits.js';
import type { ServerLimits } from './limits.js';

/** Resolves when there is room to hold the event loop; `onEnd` is told for how many milliseconds it was held. */
export type TakeTurn = (onEnd?: (ms: number) => void) => Promise<void>;

/** Seconds after which a client that was refused may ask again. */
export const RETRY_AFTER = 1;
/** Milliseconds over which the event loop's delay is averaged: so long it may take to see that it is too busy. */
const SAMPLE = 250;

/** More is asked than this process can take: it has done nothing of the request, which may be sent again. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  readonly code = 'OVERLOADED';
  readonly statusCode = 503;
  constructor() {
    super('The server has more requests than it can take');
  }
}

/**
 * Bounds the requests of a scope: refuses what comes while as many are executed as may be, or while the event loop is late.
 * The count acts before the process is busy, the delay where few requests are heavy. Nothing waits for a place: who is
 * refused knows it at once and can ask elsewhere. Returns what makes a handler count.
 */
export async function boundRequests(
  scope: FastifyInstance,
  limits: Pick<ServerLimits, 'concurrentRequests' | 'eventLoopDelayMs'>,
  bounds: Pick<ClientBounds, 'holdCpu' | 'chargeCpu'>,
  takeTurn: TakeTurn = async () => {},
): Promise<(handler: RouteHandlerMethod) => RouteHandlerMethod> {
  const places = bulkhead(limits.concurrentRequests);
  // One for all: a stack for each would cost more than the refusal.
  const overloaded = new OverloadedError();

  // Not by the loop's utilisation: one that is always busy and never late is well used.
  await scope.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    sampleInterval: SAMPLE,
    exposeStatusRoute: false,
    // What has been is no reason to refuse where nobody else is served.
    pressureHandler: async () => {
      if (places.executionSlots < limits.concurrentRequests) throw overloaded;
    },
  });
  // Before the body is read, which may be large or slow.
  scope.addHook('onRequest', async () => {
    if (places.executionSlots === 0) throw overloaded;
  });

  return (handler) =>
    async function (request, reply) {
      // Others may have come while the body was read. A place is taken for the time of execution only, so that neither a
      // slow body nor a slow reader holds one; and until it has ended, also where the client has gone meanwhile.
      if (places.executionSlots === 0) throw overloaded;
      return places.execute(async () => {
        await takeTurn((ms) => bounds.chargeCpu(request, ms));
        // What it was admitted with may have been spent by the client's other requests meanwhile.
        bounds.holdCpu(request);
        return handler.call(this, request, reply);
      });
    };
}
