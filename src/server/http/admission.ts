import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { clientOf } from '../client-limits/client-key.js';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { RequestSlots } from '../client-limits/request-slots.js';
import type { ServerLimits } from './limits.js';

/** Resolves when there is room to hold the event loop; `onEnd` receives the milliseconds for which it was held. */
export type YieldToEventLoop = (onEnd?: (ms: number) => void) => Promise<void>;

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
 * The count acts before the process is busy, the delay where few requests are heavy. Both refuse first the client that
 * holds most. Nothing waits for a place: a refused client learns it at once and can try elsewhere. Returns what makes a
 * handler count.
 */
export async function limitRequests(
  scope: FastifyInstance,
  limits: Pick<ServerLimits, 'concurrentRequests' | 'eventLoopDelayMs'>,
  bounds: Pick<ClientLimiter, 'assertCpuAvailable' | 'chargeCpu'>,
  yieldToEventLoop: YieldToEventLoop = async () => {},
): Promise<(handler: RouteHandlerMethod) => RouteHandlerMethod> {
  const places = new RequestSlots(limits.concurrentRequests);
  // One for all: a stack for each would cost more than the refusal.
  const overloaded = new OverloadedError();

  // Not by the loop's utilisation: one that is always busy and never late is well used.
  await scope.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    sampleInterval: SAMPLE,
    exposeStatusRoute: false,
    // One client's heavy requests, or earlier ones, are no reason to refuse a client that has none executed.
    pressureHandler: async (request) => {
      if (!places.isOpenWhenBusyTo(clientOf(request))) throw overloaded;
    },
  });
  // Before the body is read, which may be large or slow.
  scope.addHook('onRequest', async (request) => {
    if (!places.isOpenTo(clientOf(request))) throw overloaded;
  });

  return (handler) =>
    async function (request, reply) {
      // Others may have come while the body was read. A place is taken for the time of execution only, so that neither a
      // slow body nor a slow reader holds one; and until it has ended, also where the client has gone meanwhile.
      const client = clientOf(request);
      if (!places.isOpenTo(client)) throw overloaded;
      return places.run(client, async () => {
        await yieldToEventLoop((ms) => bounds.chargeCpu(request, ms));
        // What it was admitted with may have been spent by the client's other requests meanwhile.
        bounds.assertCpuAvailable(request);
        return handler.call(this, request, reply);
      });
    };
}
