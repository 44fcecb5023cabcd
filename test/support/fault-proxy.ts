import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer as createHttps, request as requestHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestCertificates } from './certificates.js';

/** What happens to a response. */
export type ProxyFault =
  /** The connection closes after a share (0–1) of the response bytes, head and framing included; never after all of them. */
  | { readonly kind: 'cut'; readonly framing: Framing; readonly share: number }
  /** The request is accepted and never answered. */
  | { readonly kind: 'hang' }
  /** The correct response, one byte at a time. */
  | { readonly kind: 'trickle'; readonly everyMs: number }
  /** TCP reset instead of a response. */
  | { readonly kind: 'reset' }
  /** These bytes instead of a response; then the connection closes. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A correct beginning, then this many bytes of padding. */
  | { readonly kind: 'endless'; readonly bytes: number };

export type Framing = 'content-length' | 'chunked' | 'close';

export interface ProxiedCall {
  /** Without the query string. */
  readonly path: string;
  /** How often this path and query have been requested, including this request. */
  readonly time: number;
  /** Whether the connection has carried a request before. */
  readonly reused: boolean;
}

export interface FaultProxy {
  /** The simulator URL through the proxy. */
  readonly url: string;
  /** Returns the fault for a call; null: the response is passed on. */
  decide: (call: ProxiedCall) => ProxyFault | null;
  /** Milliseconds after which this side closes an idle connection; null: never. */
  idleMs: number | null;
  readonly counts: ProxyCounts;
  /** `refused`: the port is closed. `silent`: connections are accepted but get no response. Resets all open connections. */
  down(how: 'refused' | 'silent'): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export interface ProxyCounts {
  requests: number;
  /** Requests that got a fault. */
  struck: number;
  /** Requests whose client closed the connection before the response. */
  abandoned: number;
  connections: number;
  /** Bytes sent for `endless` responses. */
  padding: number;
}

interface Passed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A proxy with the simulator certificate in front of the simulator that causes connection faults. */
export async function startFaultProxy(simulatorUrl: string, certificates: TestCertificates): Promise<FaultProxy> {
  const target = new URL(simulatorUrl);
  const { ca, server, client } = certificates;
  const agent = new Agent({ keepAlive: true, ca, ...client });
  const counts: ProxyCounts = { requests: 0, struck: 0, abandoned: 0, connections: 0, padding: 0 };
  const requestCounts = new Map<string, number>();
  const carried = new WeakMap<Socket, number>();
  const idle = new WeakMap<Socket, NodeJS.Timeout>();
  const sockets = new Map<number, Socket>(); // by remote port: the TCP socket below a TLS socket, which can be reset
  let silent = false;

  const https = createHttps(
    { ...server, ca, requestCert: true, rejectUnauthorized: true },
    (request, response) => void serve(request, response).catch(() => request.socket.destroy()),
  );
  // The keep-alive header would reveal when this side closes.
  https.keepAliveTimeout = 0;
  const tcp = createTcp({ noDelay: true }, (socket) => {
    counts.connections += 1;
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
    socket.on('error', () => socket.destroy());
    if (!silent) https.emit('connection', socket);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request;
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const time = (requestCounts.get(path + query) ?? 0) + 1;
    const before = carried.get(socket) ?? 0;
    requestCounts.set(path + query, time);
    carried.set(socket, before + 1);
    clearTimeout(idle.get(socket));
    counts.requests += 1;
    let isOver = false;
    response.once('close', () => (counts.abandoned += isOver || response.writableFinished ? 0 : 1));
    response.on('error', () => socket.destroy());
    const fault = proxy.decide({ path, time, reused: before > 0 });
    if (fault !== null) counts.struck += 1;
    if (fault?.kind !== 'hang' && fault?.kind !== 'trickle' && fault?.kind !== 'endless') isOver = true;
    switch (fault?.kind) {
      case undefined: {
        const { status, headers, body } = await forward(request);
        response.once('finish', () => {
          if (proxy.idleMs !== null)
            idle.set(
              socket,
              setTimeout(() => socket.destroy(), proxy.idleMs),
            );
        });
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
        return;
      }
      case 'hang':
        return;
      case 'reset':
        sockets.get(socket.remotePort ?? 0)?.resetAndDestroy();
        return;
      case 'bytes':
        socket.end(fault.bytes);
        return;
      case 'status':
        response.writeHead(fault.status, fault.headers).end('{"code":0}');
        return;
      case 'cut': {
        const whole = raw(await forward(request), fault.framing);
        const length = Math.min(whole.length - 1, Math.floor(whole.length * fault.share));
        socket.write(whole.subarray(0, length), () => socket.destroySoon());
        return;
      }
      case 'trickle':
        for (const byte of raw(await forward(request), 'content-length')) {
          if (socket.destroyed) return;
          socket.write(Buffer.of(byte));
          await wait(fault.everyMs);
        }
        isOver = true;
        return;
      case 'endless':
        response.writeHead(200, { 'content-type': 'application/hal+json' });
        // A client that has received enough closes the connection, which is not an error.
        await pipeline(Readable.from(padding(fault.bytes)), response).catch(() => undefined);
        isOver = true;
    }
  }

  function* padding(bytes: number): Generator<Buffer> {
    yield Buffer.from('{"padding":"');
    const block = Buffer.alloc(65_536, 'x');
    for (let sent = 0; sent < bytes; sent += block.length) {
      counts.padding += block.length;
      yield block;
    }
    yield Buffer.from('"}');
  }

  function forward(request: IncomingMessage): Promise<Passed> {
    return new Promise((resolve, reject) => {
      const { method, url: path, headers } = request;
      const { hostname, port } = target;
      const onward = requestHttps({ hostname, port, method, path, headers, agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { 'keep-alive': _, connection: __, 'transfer-encoding': ___, ...remaining } = answer.headers;
          resolve({ status: answer.statusCode ?? 502, headers: remaining, body: Buffer.concat(chunks) });
        });
      });
      onward.on('error', reject);
      request.pipe(onward);
    });
  }

  const listen = async (port: number): Promise<number> => {
    tcp.listen(port, '127.0.0.1');
    await once(tcp, 'listening');
    return (tcp.address() as AddressInfo).port;
  };
  const shut = async (): Promise<void> => {
    for (const socket of sockets.values()) socket.resetAndDestroy();
    if (!tcp.listening) return;
    tcp.close();
    await once(tcp, 'close');
  };
  const port = await listen(0);
  const proxy: FaultProxy = {
    url: `https://127.0.0.1:${port}${target.pathname}`,
    decide: () => null,
    idleMs: null,
    counts,
    down: async (how) => {
      await shut();
      silent = how === 'silent';
      if (silent) await listen(port);
    },
    up: async () => {
      silent = false;
      if (!tcp.listening) await listen(port);
    },
    close: async () => {
      await shut();
      agent.destroy();
    },
  };
  return proxy;
}

/** A response in wire format. */
function raw({ status, headers, body }: Passed, framing: Framing): Buffer {
  const { 'content-length': _, ...remaining } = headers;
  const frame = {
    'content-length': `content-length: ${body.length}`,
    chunked: 'transfer-encoding: chunked',
    close: 'connection: close',
  }[framing];
  const lines = Object.entries(remaining).map(([name, value]) => `${name}: ${String(value)}`);
  const head = Buffer.from([`HTTP/1.1 ${status} OK`, ...lines, frame, '', ''].join('\r\n'));
  if (framing !== 'chunked') return Buffer.concat([head, body]);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += 500) {
    const chunk = body.subarray(at, at + 500);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([head, ...chunks, Buffer.from('0\r\n\r\n')]);
}
