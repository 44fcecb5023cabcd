import type { ServerOptions as HttpOptions, Server as HttpServer, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../observability/index.js';
import type { ServerLimits } from './limits.js';

/** Milliseconds between two looks for requests that are late; Node's default is 30 seconds. */
const CHECK = 1000;

/** How long Node waits for requests to arrive. */
export function arrivalTimeouts({ headersTimeoutMs, requestTimeoutMs, keepAliveMs }: ServerLimits): {
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly http: HttpOptions;
} {
  // The head is a part of the request: Node refuses to wait longer for it.
  const headersTimeout = Math.min(headersTimeoutMs, requestTimeoutMs);
  return {
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
    http: {
      headersTimeout,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(CHECK, headersTimeout),
    },
  };
}

/** No more connections than `most`. When the last is taken, those that only wait for a next request make place. */
export function boundConnections(server: HttpServer, most: number): void {
  let open = 0;
  server.maxConnections = most;
  server.on('connection', (socket) => {
    open += 1;
    socket.once('close', () => (open -= 1));
    if (open >= most) server.closeIdleConnections();
  });
}

interface Delivery {
  readonly response: ServerResponse;
  readonly bytes: number;
}

/**
 * Drops clients that do not read their answers, and with them the answers: each after `answerTimeoutMs`, and whoever has
 * waited longest while more than `unreadBytes` are held for all of them together.
 */
export function dropSlowReaders(
  app: FastifyInstance,
  { answerTimeoutMs, unreadBytes }: Pick<ServerLimits, 'answerTimeoutMs' | 'unreadBytes'>,
  logger: Logger,
): void {
  // The longest waiting first.
  const unread = new Set<Delivery>();
  let held = 0;

  function forget(delivery: Delivery): void {
    if (unread.delete(delivery)) held -= delivery.bytes;
  }

  function drop(delivery: Delivery, why: string): void {
    forget(delivery);
    logger.warn({ bytes: delivery.bytes }, why);
    delivery.response.destroy();
  }

  function watch(response: ServerResponse, bytes: number): void {
    const delivery = { response, bytes };
    unread.add(delivery);
    held += bytes;
    const timer = setTimeout(() => drop(delivery, 'a client did not read its answer in time'), answerTimeoutMs).unref();
    // Also comes when all of the answer is with the system.
    response.once('close', () => {
      clearTimeout(timer);
      forget(delivery);
    });
    for (const oldest of unread) {
      // What has just been made may well be read at once.
      if (held <= unreadBytes || oldest === delivery) break;
      drop(oldest, 'a client that did not read its answer was dropped to make room for others');
    }
  }

  app.addHook('onSend', async (_request, { raw }, payload) => {
    // A stream waits for its reader by itself and holds little.
    if (raw.destroyed || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return;
    const bytes = Buffer.byteLength(payload);
    // Behind others on its connection an answer has no socket yet: it is not its client that is slow.
    if (raw.socket === null) raw.once('socket', () => watch(raw, bytes));
    else watch(raw, bytes);
  });
}
