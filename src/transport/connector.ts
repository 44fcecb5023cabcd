import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { TlsMaterial } from './material.js';
import { openTunnel } from './tunnel.js';
import type { Proxy } from './tunnel.js';

/** How a connection ended, as far as the error that undici hands to a request does not tell. */
export interface Ending {
  /** OpenSSL's code of a TLS alert that came after the handshake; null without one. */
  readonly alert: string | null;
  /** Not one byte of an answer came over this connection, not even for an earlier request. */
  readonly unanswered: boolean;
}

export interface ConnectorOptions {
  readonly tls: TlsMaterial;
  /** Null: connected to directly. */
  readonly proxy: Proxy | null;
  readonly timeoutMs: number;
  readonly onConnection: () => void;
}

export interface Connector {
  readonly connect: buildConnector.connector;
  endingOf(error: unknown): Ending;
}

/**
 * TLS as it must be: 1.2 at least, the server's certificate always verified (also under NODE_TLS_REJECT_UNAUTHORIZED=0), `servername`
 * from the host itself (none for an IP address, which TLS does not allow there, but which is then checked against the certificate).
 *
 * In TLS 1.3 a server refuses a client certificate after the handshake is over for the client. The alert is then followed by the end of
 * the stream, and undici, which sees the end first, reports `other side closed`. The socket knows better: it is listened to here.
 */
export function createConnector({ tls, proxy, timeoutMs, onConnection }: ConnectorOptions): Connector {
  const { kind, ca, ...identity } = tls;
  const connectDirectly = buildConnector({
    ...(kind === 'none' ? {} : identity),
    ...(ca === undefined ? {} : { ca }),
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    allowH2: false,
    timeout: timeoutMs,
  });
  const connectTo = proxy === null ? connectDirectly : connectThrough(proxy, connectDirectly, timeoutMs / 2);
  const alerts = new Map<number, string>(); // by local port, for as long as a socket takes to close
  const endings = new WeakMap<object, Ending>();

  const watch = (socket: Socket): void => {
    const port = socket.localPort;
    // An error that undici passes on as it is, such as ECONNRESET, says nothing of its socket.
    socket.on('error', (error) => endings.set(error, { alert: null, unanswered: socket.bytesRead === 0 }));
    if (port === undefined) return;
    // Emitted by node's TLSSocket for every TLS error. Undocumented: without it the reason is less exact, nothing else.
    socket.on('_tlsError', (error: unknown) => {
      if (isCoded(error)) alerts.set(port, error.code);
    });
    socket.on('close', () => setImmediate(() => alerts.delete(port))); // requests are told of the close in the same turn
  };

  return {
    connect: (options, callback) => {
      connectTo(options, (error, socket) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        onConnection();
        watch(socket);
        callback(null, socket);
      });
    },
    endingOf: (error) => {
      if (typeof error !== 'object' || error === null) return { alert: null, unanswered: false };
      const { socket } = error as { readonly socket?: { readonly localPort?: unknown; readonly bytesRead?: unknown } };
      if (socket === undefined) return endings.get(error) ?? { alert: null, unanswered: false };
      const alert = typeof socket.localPort === 'number' ? alerts.get(socket.localPort) : undefined;
      return { alert: alert ?? null, unanswered: socket.bytesRead === 0 };
    },
  };
}

/**
 * TLS is the same as without the proxy, over a socket that it has opened. The tunnel has half of an attempt's time, so that
 * a proxy that hangs is distinguished from an upstream that does.
 */
function connectThrough(proxy: Proxy, connect: buildConnector.connector, timeoutMs: number): buildConnector.connector {
  return (options, callback) => {
    if (options.protocol !== 'https:') {
      connect(options, callback);
      return;
    }
    const target = { host: options.hostname.replace(/^\[|\]$/g, ''), port: Number(options.port || 443) };
    openTunnel(proxy, target, timeoutMs).then(
      (httpSocket) => void connect({ ...options, httpSocket }, callback),
      (error: Error) => callback(error, null),
    );
  };
}

function isCoded(error: unknown): error is { readonly code: string } {
  return typeof (error as { readonly code?: unknown } | null)?.code === 'string';
}
