import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** An HTTP proxy that supports CONNECT only. */
export interface ConnectProxy {
  readonly port: number;
  /** Requested tunnel targets, in order. */
  readonly targets: readonly string[];
  /** Open tunnels. */
  readonly open: () => number;
  /** The `Proxy-Authorization` header of each request. */
  readonly credentials: readonly (string | undefined)[];
  /** The response to CONNECT instead of a tunnel; `hang`: no response; null: a tunnel. */
  refuse: number | 'hang' | 'reset' | null;
  close(): Promise<void>;
}

/** With `login`, only clients that send it get a tunnel. */
export async function startConnectProxy(login?: string): Promise<ConnectProxy> {
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  const targets: string[] = [];
  const credentials: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  let open = 0;
  const server = createServer((_, response) => response.writeHead(400).end());
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    targets.push(request.url ?? '');
    credentials.push(request.headers['proxy-authorization']);
    const { refuse } = proxy;
    if (refuse === 'hang') return;
    if (refuse === 'reset') {
      socket.resetAndDestroy();
      return;
    }
    const status = refuse ?? (wanted === undefined || credentials.at(-1) === wanted ? null : 407);
    if (status !== null) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) }, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      open += 1;
      onward.once('close', () => (open -= 1));
      socket.pipe(onward).pipe(socket);
    });
    socket.once('close', () => onward.destroy());
    onward.once('close', () => socket.destroy());
    onward.on('error', () => {
      if (onward.connecting) socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: ConnectProxy = {
    port: (server.address() as AddressInfo).port,
    targets,
    credentials,
    open: () => open,
    refuse: null,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}
