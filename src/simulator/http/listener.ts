import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { SimulatorOptions } from '../options.js';

export interface ListenerOptions {
  readonly tls: SimulatorOptions['tls'];
  readonly keepAliveMs: number;
  /** Clients whose certificate is not valid get as far as a request, so that it can be answered (Q01). */
  lenient(): boolean;
  onConnection(): void;
  readonly listener: RequestListener;
}

/**
 * A TCP listener that hands each connection to an HTTP(S) server: one that refuses invalid client certificates in the
 * handshake, or one that lets them in.
 */
export class CertificateListener {
  readonly #tcp: Server;
  readonly #servers: readonly HttpServer[];
  /** By remote port: beneath a TLS socket lies the one that can be reset. */
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
      // Newer versions of Node.js would close a second later than told.
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
