import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { clientOf } from '../client-limits/client-key.js';
import type { ClientLimiter } from '../client-limits/client-limiter.js';
import { RequestSlots } from '../client-limits/request-slots.js';
import type { ServerLimits } from './limits.js';

/** Resolves when the request may hold the event loop; `onEnd` receives for how many milliseconds it did. */
export type YieldToEventLoop = (onEnd?: (ms: number) => void) => Promise<void>;

/** `Retry-After` of an overloaded server, in seconds. */
export const RETRY_AFTER = 1;
/** Interval over which the event-loop delay is averaged, in milliseconds. */
const SAMPLE = 250;

/** The request was not executed and may be sent again. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  readonly code = 'OVERLOADED';
  readonly statusCode = 503;
  constructor() {
    super('The server is overloaded');
  }
}

/**
 * Refuses requests while too many are executed or while the event loop is late. The count acts before the process is busy, the delay
 * where few requests are heavy. Both refuse the clients with most requests first. Requests do not queue: a refused client learns it
 * at once and can try another instance.
 */
export class Admission {
  readonly #limits: Pick<ServerLimits, 'concurrentRequests' | 'eventLoopDelayMs'>;
  readonly #clients: Pick<ClientLimiter, 'assertCpuAvailable' | 'chargeCpu'>;
  readonly #yieldToEventLoop: YieldToEventLoop;
  readonly #slots: RequestSlots;
  /** One for all: a stack trace for each would cost more than the refusal. */
  readonly #overloaded = new OverloadedError();

  constructor(
    limits: Pick<ServerLimits, 'concurrentRequests' | 'eventLoopDelayMs'>,
    clients: Pick<ClientLimiter, 'assertCpuAvailable' | 'chargeCpu'>,
    yieldToEventLoop: YieldToEventLoop = async () => {},
  ) {
    this.#limits = limits;
    this.#clients = clients;
    this.#yieldToEventLoop = yieldToEventLoop;
    this.#slots = new RequestSlots(limits.concurrentRequests);
  }

  /** `onRequest` hooks of a scope: requests are refused before their body is read, which may be large or slow. */
  async register(scope: FastifyInstance): Promise<void> {
    // By the delay, not by utilisation: a loop that is always busy and never late is well used.
    await scope.register(underPressure, {
      maxEventLoopDelay: this.#limits.eventLoopDelayMs,
      sampleInterval: SAMPLE,
      exposeStatusRoute: false,
      // A client with no running request is not refused for the heavy requests of others.
      pressureHandler: async (request) => {
        if (!this.#slots.isOpenWhenBusyTo(clientOf(request))) throw this.#overloaded;
      },
    });
    scope.addHook('onRequest', async (request) => {
      if (!this.#slots.isOpenTo(clientOf(request))) throw this.#overloaded;
    });
  }

  /** A handler step: holds a slot during execution only, so that neither a slow body nor a slow reader occupies one. */
  readonly execute =
    (handler: RouteHandlerMethod): RouteHandlerMethod =>
    (request, reply) => {
      const client = clientOf(request);
      // Others may have taken the slots while the body was read.
      if (!this.#slots.isOpenTo(client)) throw this.#overloaded;
      return this.#slots.run(client, async () => {
        await this.#yieldToEventLoop((ms) => this.#clients.chargeCpu(request, ms));
        // The client's other requests may have spent its CPU time meanwhile.
        this.#clients.assertCpuAvailable(request);
        return handler.call(request.server, request, reply);
      });
    };
}
