import type { ServerOptions as HttpOptions, Server as HttpServer, ServerResponse } from 'node:http';
import type { onSendAsyncHookHandler } from 'fastify';
import type { Logger } from '../../observability/index.js';
import { addressOf, clientOf } from '../client-limits/client-key.js';
import { knownPrincipalOf } from './identity.js';
import type { ServerLimits } from './limits.js';

/** Interval at which Node looks for late requests, in milliseconds; its default is 30 seconds. */
const CHECK_INTERVAL = 1000;

/** How long Node waits for requests to arrive. */
export function arrivalTimeouts({ headersTimeoutMs, requestTimeoutMs, keepAliveMs }: ServerLimits): {
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly http: HttpOptions;
} {
  // Node rejects a headers timeout beyond the request timeout.
  const headersTimeout = Math.min(headersTimeoutMs, requestTimeoutMs);
  return {
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
    http: {
      headersTimeout,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(CHECK_INTERVAL, headersTimeout),
    },
  };
}

/** Limits the open connections to `max`. When the last one is taken, idle keep-alive connections are closed. */
export function limitConnections(server: HttpServer, max: number): void {
  let open = 0;
  server.maxConnections = max;
  server.on('connection', (socket) => {
    open += 1;
    socket.once('close', () => (open -= 1));
    if (open >= max) server.closeIdleConnections();
  });
}

interface Delivery {
  readonly client: string;
  readonly response: ServerResponse;
  readonly bytes: number;
}

/**
 * An `onSend` hook that closes connections whose client does not read its response: each after `answerTimeoutMs` and, while more than
 * `unreadBytes` are buffered for all clients together, the oldest response of the client with most unread bytes.
 */
export function closeSlowReaders(
  { answerTimeoutMs, unreadBytes }: Pick<ServerLimits, 'answerTimeoutMs' | 'unreadBytes'>,
  logger: Logger,
): onSendAsyncHookHandler {
  /** Oldest first. */
  const unread = new Set<Delivery>();
  const unreadByClient = new Map<string, number>();
  let total = 0;

  function add(client: string, bytes: number): void {
    total += bytes;
    const sum = (unreadByClient.get(client) ?? 0) + bytes;
    if (sum === 0) unreadByClient.delete(client);
    else unreadByClient.set(client, sum);
  }

  function remove(delivery: Delivery): void {
    if (unread.delete(delivery)) add(delivery.client, -delivery.bytes);
  }

  function close(delivery: Delivery, message: string): void {
    remove(delivery);
    logger.warn({ bytes: delivery.bytes }, message);
    delivery.response.destroy();
  }

  /** The oldest response, other than `spared`, of the client with most unread bytes. */
  function next(spared: Delivery): Delivery | undefined {
    let found: Delivery | undefined;
    const unreadOf = ({ client }: Delivery) => unreadByClient.get(client) ?? 0;
    for (const each of unread) {
      if (each !== spared && (found === undefined || unreadOf(each) > unreadOf(found))) found = each;
    }
    return found;
  }

  function watch(response: ServerResponse, client: string, bytes: number): void {
    const delivery = { client, response, bytes };
    unread.add(delivery);
    add(client, bytes);
    const timer = setTimeout(() => close(delivery, 'slow client: response not read in time'), answerTimeoutMs).unref();
    // Also emitted when the whole response has been handed to the operating system.
    response.once('close', () => {
      clearTimeout(timer);
      remove(delivery);
    });
    while (total > unreadBytes) {
      // The new response is spared: it may be read at once.
      const slowest = next(delivery);
      if (slowest === undefined) break;
      close(slowest, 'slow client: closed to make room for others');
    }
  }

  return async (request, { raw }, payload) => {
    // A stream waits for its reader and buffers little.
    if (raw.destroyed || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return;
    const bytes = Buffer.byteLength(payload);
    const client = knownPrincipalOf(request) === null ? `address ${addressOf(request)}` : clientOf(request);
    // A pipelined response has no socket until the ones before it are sent: its client is not slow yet.
    if (raw.socket === null) raw.once('socket', () => watch(raw, client, bytes));
    else watch(raw, client, bytes);
  };
}
