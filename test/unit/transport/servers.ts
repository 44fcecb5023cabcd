import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import type { RequestListener, Server as HttpServer } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { ServerOptions } from 'node:https';
import { createServer as createTcp } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createTransport, UpstreamError } from '../../../src/transport/index.js';
import type { TransportOptions, Transport, UpstreamRequest } from '../../../src/transport/index.js';
import type { Ca, Identity } from '../../support/pki.js';

/** Secrets that no error may contain. */
export const secrets = { clientId: 'client-id-7f3a', username: 'MZP123456', password: 'pass-word-91c' };
export const basic = Buffer.from(`${secrets.username}:${secrets.password}`).toString('base64');
/** Part of the path of every request, in place of ids and VINs. */
export const secretPath = 'VF3SECRETVIN00001';

export interface Running {
  readonly port: number;
  /** Connections that reached the server since its start. */
  readonly connections: () => number;
  /** Ends all connections with a TCP reset. */
  reset(): void;
  stop(): Promise<void>;
}

export async function run(server: Server): Promise<Running> {
  let connections = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server, 'close');
    },
  };
}

/** HTTPS that requires a client certificate signed by `ca`. */
export function runMutualTls(
  ca: Ca,
  identity: Identity,
  listener: RequestListener,
  options: ServerOptions = {},
): Promise<Running> {
  return run(
    createHttps(
      {
        key: identity.keyPem,
        cert: identity.certPem,
        ca: ca.certPem,
        requestCert: true,
        rejectUnauthorized: true,
        ...options,
      },
      listener,
    ),
  );
}

export function runHttp(
  listener: RequestListener,
  configure: (server: HttpServer) => void = () => undefined,
): Promise<Running> {
  const server = createHttp(listener);
  configure(server);
  return run(server);
}

/** Plain TCP: `talk` is called with each connection after its first bytes. */
export function runTcp(talk: (socket: Socket, request: string) => void): Promise<Running> {
  return run(createTcp((socket) => socket.on('data', (bytes) => talk(socket, bytes.toString('latin1')))));
}

/** Writes one raw HTTP response per request, then closes the connection. */
export function runRaw(answer: string): Promise<Running> {
  return runTcp((socket) => socket.end(answer));
}

export const baseOf = (running: Running, scheme: 'http' | 'https' = 'http', host = '127.0.0.1'): URL =>
  new URL(`${scheme}://${host}:${running.port}/connectedcar/v3`);

export function transportTo(base: URL, options: Partial<TransportOptions> = {}): Transport {
  return createTransport({
    base,
    ...secrets,
    tls: { kind: 'none' },
    timeoutMs: 5000,
    connections: 4,
    keepAliveMs: 1000,
    maxAnswerBytes: 1_000_000,
    ...options,
  });
}

export function requestTo(
  base: URL,
  given: Partial<UpstreamRequest> & { readonly path?: string } = {},
): UpstreamRequest {
  const { path = `/vehicles/${secretPath}/status?pageToken=a%2Fb`, ...rest } = given;
  return {
    operation: 'getStatus',
    method: 'GET',
    url: new URL(`${base.href}${path}`),
    accept: 'application/hal+json',
    ...rest,
  };
}

/** The UpstreamError that the work rejects with. */
export async function failureOf(work: Promise<unknown>): Promise<UpstreamError> {
  const outcome = await work.then(
    (answer) => new Error(`no failure: ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof UpstreamError) return outcome;
  throw outcome;
}

/** One call on a new transport. */
export async function callOnce(
  base: URL,
  options: Partial<TransportOptions> = {},
  given: Parameters<typeof requestTo>[1] = {},
) {
  const transport = transportTo(base, options);
  try {
    return await transport.send(requestTo(base, given));
  } finally {
    await transport.close();
  }
}
