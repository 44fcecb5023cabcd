import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { SimulatorOptions } from '../options.js';

interface ListenerOptions {
  readonly tls: SimulatorOptions['tls'];
  readonly keepAliveMs: number;
  /** Whether to accept connections with an invalid client certificate, to answer with an HTTP status (Q01). */
  lenient(): boolean;
  onConnection(): void;
  readonly listener: RequestListener;
}

/**
 * A TCP listener with two HTTP(S) servers behind it: one rejects invalid client certificates in the handshake, the other
 * accepts them.
 */
export class CertificateListener {
  readonly #tcp: Server;
  readonly #servers: readonly HttpServer[];
  /** TCP sockets by remote port: only these can be reset, not the TLS sockets on top of them. */
  readonly #sockets = new Map<number, Socket>();

  constructor(options: ListenerOptions) {
    const create = (rejectUnauthorized: boolean): HttpServer => {
      const { tls, listener } = options;
      const server = tls
        ? createHttpsServer(
            {
              key: tls.key,
              cert: tls.cert,
              ca: tls.clientCa,
              requestCert: true,
              rejectUnauthorized,
              minVersion: 'TLSv1.2',
            },
            listener,
          )
        : createHttpServer(listener);
      server.keepAliveTimeout = options.keepAliveMs;
      // Newer versions of Node.js add a second to the timeout.
      if ('keepAliveTimeoutBuffer' in server) server.keepAliveTimeoutBuffer = 0;
      return server;
    };
    const strict = create(true);
    const lenient = create(false);
    this.#servers = [strict, lenient];
    this.#tcp = createTcpServer({ noDelay: true }, (socket) => {
      options.onConnection();
      const port = socket.remotePort ?? 0;
      this.#sockets.set(port, socket);
      socket.once('close', () => this.#sockets.delete(port));
      socket.on('error', () => socket.destroy());
      (options.lenient() ? lenient : strict).emit('connection', socket);
    });
  }

  listen(port: number, host: string): Promise<AddressInfo> {
    return new Promise((resolve, reject) => {
      this.#tcp.once('error', reject);
      this.#tcp.listen(port, host, () => {
        this.#tcp.off('error', reject);
        resolve(this.#tcp.address() as AddressInfo);
      });
    });
  }

  reset(remotePort: number | undefined): void {
    this.#sockets.get(remotePort ?? 0)?.resetAndDestroy();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#tcp.close(() => resolve()));
    for (const server of this.#servers) server.closeAllConnections();
    for (const socket of this.#sockets.values()) socket.destroy();
    await closed;
  }
}
