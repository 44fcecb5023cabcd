import type { ServerOptions as HttpOptions, Server as HttpServer, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../observability/index.js';
import { addressOf, clientOf } from '../client-limits/client-key.js';
import { knownPrincipalOf } from './identity.js';
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
export function limitConnections(server: HttpServer, most: number): void {
  let open = 0;
  server.maxConnections = most;
  server.on('connection', (socket) => {
    open += 1;
    socket.once('close', () => (open -= 1));
    if (open >= most) server.closeIdleConnections();
  });
}

interface Delivery {
  readonly client: string;
  readonly response: ServerResponse;
  readonly bytes: number;
}

/**
 * Drops connections whose client does not read its answer, and with them the answers: each after `answerTimeoutMs`, and,
 * while more than `unreadBytes` are held for all clients together, the oldest of the client for which most is held.
 */
export function closeSlowReaders(
  app: FastifyInstance,
  { answerTimeoutMs, unreadBytes }: Pick<ServerLimits, 'answerTimeoutMs' | 'unreadBytes'>,
  logger: Logger,
): void {
  // The longest waiting first.
  const unread = new Set<Delivery>();
  const peekEmbedded = new Map<string, number>();
  let held = 0;

  function add(client: string, bytes: number): void {
    held += bytes;
    const sum = (peekEmbedded.get(client) ?? 0) + bytes;
    if (sum === 0) peekEmbedded.delete(client);
    else peekEmbedded.set(client, sum);
  }

  function forget(delivery: Delivery): void {
    if (unread.delete(delivery)) add(delivery.client, -delivery.bytes);
  }

  function drop(delivery: Delivery, why: string): void {
    forget(delivery);
    logger.warn({ bytes: delivery.bytes }, why);
    delivery.response.destroy();
  }

  /** The oldest, but for one that is spared, of the client for which most is held; undefined where there is no other. */
  function next(spared: Delivery): Delivery | undefined {
    let found: Delivery | undefined;
    const embeddedBy = ({ client }: Delivery) => peekEmbedded.get(client) ?? 0;
    for (const each of unread) {
      if (each !== spared && (found === undefined || embeddedBy(each) > embeddedBy(found))) found = each;
    }
    return found;
  }

  function watch(response: ServerResponse, client: string, bytes: number): void {
    const delivery = { client, response, bytes };
    unread.add(delivery);
    add(client, bytes);
    const timer = setTimeout(() => drop(delivery, 'a client did not read its answer in time'), answerTimeoutMs).unref();
    // Also comes when all of the answer is with the system.
    response.once('close', () => {
      clearTimeout(timer);
      forget(delivery);
    });
    while (held > unreadBytes) {
      // What has just been made may well be read at once.
      const dropped = next(delivery);
      if (dropped === undefined) break;
      drop(dropped, 'a client that did not read its answer was dropped to make room for others');
    }
  }

  app.addHook('onSend', async (request, { raw }, payload) => {
    // A stream waits for its reader by itself and holds little.
    if (raw.destroyed || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return;
    const bytes = Buffer.byteLength(payload);
    const client = knownPrincipalOf(request) === null ? `address ${addressOf(request)}` : clientOf(request);
    // Behind others on its connection an answer has no socket yet: it is not its client that is slow.
    if (raw.socket === null) raw.once('socket', () => watch(raw, client, bytes));
    else watch(raw, client, bytes);
  });
}
