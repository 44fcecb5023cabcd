import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { TlsMaterial } from '../tls/material.js';
import { openTunnel } from './tunnel.js';
import type { Proxy } from './tunnel.js';

/** How a connection ended: details that undici's error does not contain. */
export interface Ending {
  /** OpenSSL's code of a TLS alert after the handshake; null without one. */
  readonly alert: string | null;
  /** No byte was received over this connection, not even for an earlier request. */
  readonly unanswered: boolean;
}

export interface ConnectorOptions {
  readonly tls: TlsMaterial;
  /** Null: direct connection. */
  readonly proxy: Proxy | null;
  readonly timeoutMs: number;
  readonly onConnection: () => void;
}

export interface Connector {
  readonly connect: buildConnector.connector;
  endingOf(error: unknown): Ending;
}

/**
 * Connects with TLS 1.2 or newer. The server's certificate is always verified, even with NODE_TLS_REJECT_UNAUTHORIZED=0. An IP address
 * is not sent as `servername` (TLS forbids it) but is checked against the certificate.
 *
 * In TLS 1.3 a server rejects a client certificate after the client's handshake is done. undici then reports `other side closed`, so the
 * alert is read from the socket.
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
  const alerts = new Map<number, string>(); // by local port, until the socket is closed
  const endings = new WeakMap<object, Ending>();

  const watch = (socket: Socket): void => {
    const port = socket.localPort;
    // Some errors, such as ECONNRESET, reach the request without their socket.
    socket.on('error', (error) => endings.set(error, { alert: null, unanswered: socket.bytesRead === 0 }));
    if (port === undefined) return;
    // Undocumented event of node's TLSSocket. Without it the reason is only less exact.
    socket.on('_tlsError', (error: unknown) => {
      if (isCoded(error)) alerts.set(port, error.code);
    });
    socket.on('close', () => setImmediate(() => alerts.delete(port))); // requests see the close in the same tick
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
 * TLS over a tunnel through the proxy. The tunnel has half of an attempt's timeout, which distinguishes a hanging proxy from a hanging
 * upstream.
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
