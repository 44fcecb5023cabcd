import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FinishedCall, Transport, TransportOptions } from '../../../src/transport/index.js';
import {
  baseOf,
  basic,
  callOnce,
  failureOf,
  requestTo,
  run,
  runHttp,
  runTcp,
  secretPath,
  secrets,
  transportTo,
} from './servers.js';
import type { Running } from './servers.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});
const started = async (starting: Promise<Running>): Promise<Running> => {
  const server = await starting;
  stops.push(() => server.stop());
  return server;
};
const open = (base: URL, options?: Partial<TransportOptions>): Transport => {
  const transport = transportTo(base, options);
  stops.push(() => transport.close());
  return transport;
};

describe('credentials', () => {
  const seen: IncomingMessage[] = [];
  const echo = async () => {
    seen.length = 0;
    return baseOf(
      await started(
        runHttp((request, response) => {
          seen.push(request);
          request.resume();
          response.end('{}');
        }),
      ),
    );
  };

  it('are added to every request: Basic, client_id, Accept', async () => {
    const base = await echo();
    const transport = open(base);
    for (const path of ['', '/fleets', '/fleets?client_id=other&client_id=x', '/fleets?client%5Fid=other&a=1']) {
      await transport.send(requestTo(base, { path }));
    }
    await transport.send(
      requestTo(base, { path: '/f', accept: 'application/vnd.geo+json', method: 'POST', body: { a: 1 } }),
    );
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(Array<string>(5).fill(`Basic ${basic}`));
    expect(seen.map(({ url }) => new URL(url ?? '', 'http://x').searchParams.getAll('client_id'))).toEqual(
      Array<string[]>(5).fill([secrets.clientId]),
    );
    expect(seen.map(({ headers }) => headers.accept)).toEqual([
      ...Array<string>(4).fill('application/hal+json'),
      'application/vnd.geo+json',
    ]);
    expect(seen[4]?.headers['content-type']).toBe('application/json');
  });

  it('change neither the other parameters nor the caller’s URL object', async () => {
    const base = await echo();
    const request = requestTo(base, { path: '/f?pageToken=a%2fb~(c)+d%20e&x&client_id=1&extension=a,b#part' });
    const before = request.url.href;
    await open(base).send(request);
    expect(seen[0]?.url).toBe(
      `/connectedcar/v3/f?pageToken=a%2fb~(c)+d%20e&x&extension=a,b&client_id=${secrets.clientId}`,
    );
    expect(request.url.href).toBe(before);
  });

  it('are sent as UTF-8', async () => {
    const base = await echo();
    await open(base, { password: 'pässwörd', clientId: 'a&b=c' }).send(requestTo(base));
    expect(Buffer.from(seen[0]?.headers.authorization?.slice(6) ?? '', 'base64').toString()).toBe(
      `${secrets.username}:pässwörd`,
    );
    expect(seen[0]?.url).toMatch(/&client_id=a%26b%3Dc$/);
  });

  it('are never sent to a foreign URL: no connection is opened', async () => {
    const base = await echo();
    const other = await started(runHttp((_, response) => response.end('{}')));
    const transport = open(base);
    const foreign = [
      `http://127.0.0.1:${other.port}/connectedcar/v3/fleets`,
      `https://127.0.0.1:${base.port}/connectedcar/v3/fleets`,
      `http://localhost:${base.port}/connectedcar/v3/fleets`,
      `http://user:pass@127.0.0.1:${base.port}/connectedcar/v3/fleets`,
      `${base.origin}/connectedcar/v2/fleets`,
      `${base.origin}/connectedcar/v3evil`,
      `${base.origin}/connectedcar/v3/../admin`,
      `${base.origin}/connectedcar/v3/%2e%2e/admin`,
      `${base.origin}/`,
    ];
    for (const href of foreign) {
      const error = await failureOf(transport.send({ ...requestTo(base), url: new URL(href) }));
      expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', reason: 'FOREIGN_URL' });
    }
    expect(transport.stats).toMatchObject({ started: foreign.length, failed: foreign.length, connections: 0 });
    expect(other.connections()).toBe(0);
    expect(seen).toEqual([]);
  });
});

describe('the timeout', () => {
  const within = (ms: number) => ({ timeoutMs: ms });

  it('ends a call without a response', async () => {
    const server = await started(runTcp(() => undefined));
    const error = await failureOf(callOnce(baseOf(server), within(80)));
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', reason: 'DEADLINE' });
    expect(error.message).not.toContain(secretPath);
  });

  it('covers the whole response: slow bytes do not extend it', async () => {
    const server = await started(
      runTcp((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
        const timer = setInterval(() => socket.write(' '), 5);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    expect(await failureOf(callOnce(baseOf(server), within(100)))).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      reason: 'DEADLINE',
    });
  });

  it('does not include the time in the queue', async () => {
    const hanging: (() => void)[] = [];
    let quick = 0;
    const server = await started(
      runHttp((request, response) => {
        if (request.method === 'POST') response.end(JSON.stringify({ quick: (quick += 1) }));
        else hanging.push(() => response.end('{}'));
      }),
    );
    const base = baseOf(server);
    const transport = open(base, { connections: 1, timeoutMs: 150 });
    // Each of the first two uses its whole timeout while the third waits.
    const lost = [failureOf(transport.send(requestTo(base))), failureOf(transport.send(requestTo(base)))];
    const third = transport.send(requestTo(base, { method: 'POST', body: {} }));
    expect((await Promise.all(lost)).map(({ reason }) => reason)).toEqual(['DEADLINE', 'DEADLINE']);
    expect((await third).body).toEqual({ quick: 1 });
  });

  it('closes the connection, which the server sees', async () => {
    const server = createServer(() => undefined);
    const base = baseOf(await started(run(server)));
    const transport = open(base, within(80));
    const arriving = once(server, 'request') as Promise<[IncomingMessage]>;
    const failing = failureOf(transport.send(requestTo(base)));
    const [request] = await arriving;
    await once(request.socket, 'close');
    expect(await failing).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });
});

describe('cancelling', () => {
  it('ends a running call at once and closes its connection', async () => {
    const server = createServer(() => undefined);
    const base = baseOf(await started(run(server)));
    const caller = new AbortController();
    const failing = failureOf(open(base).send(requestTo(base, { signal: caller.signal })));
    const [request] = (await once(server, 'request')) as [IncomingMessage];
    const closing = once(request.socket, 'close');
    caller.abort(new Error(`reason with ${secrets.password}`));
    const error = await failing;
    expect(error).toMatchObject({ code: 'CANCELLED', reason: 'CALLER_GONE' });
    expect(error.cause).toBeUndefined();
    await closing;
  });

  it('before the call opens no connection', async () => {
    const server = await started(runHttp((_, response) => response.end('{}')));
    const error = await failureOf(callOnce(baseOf(server), {}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'CANCELLED' });
    expect(server.connections()).toBe(0);
  });

  it('ends a queued call, which is never sent', async () => {
    const answers: (() => void)[] = [];
    const server = await started(runHttp((_, response) => answers.push(() => response.end('{}'))));
    const base = baseOf(server);
    const transport = open(base, { connections: 1 });
    const caller = new AbortController();
    const first = transport.send(requestTo(base, { accept: 'first/json' }));
    const second = failureOf(transport.send(requestTo(base, { accept: 'second/json', signal: caller.signal })));
    const third = transport.send(requestTo(base, { accept: 'third/json' }));
    while (answers.length < 1) await new Promise(setImmediate);
    caller.abort();
    answers[0]?.();
    await first;
    expect((await second).code).toBe('CANCELLED');
    while (answers.length < 2) await new Promise(setImmediate);
    answers[1]?.();
    await third;
    expect(answers).toHaveLength(2);
  });

  it("leaves no listener on the caller's signal after a call", async () => {
    const base = baseOf(await started(runHttp((_, response) => response.end('{}'))));
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...parameters: Parameters<typeof add>) => void ((listeners += 1), add(...parameters));
    signal.removeEventListener = (...parameters: Parameters<typeof remove>) =>
      void ((listeners -= 1), remove(...parameters));
    const transport = open(base);
    for (let n = 0; n < 5; n += 1) await transport.send(requestTo(base, { signal }));
    expect(listeners).toBe(0);
  });
});

describe('the pool', () => {
  it('opens no more connections than allowed, and reuses them', async () => {
    let busy = 0;
    let most = 0;
    const server = await started(
      runHttp((_, response) => {
        busy += 1;
        most = Math.max(most, busy);
        setTimeout(() => {
          busy -= 1;
          response.end('{}');
        }, 4);
      }),
    );
    const base = baseOf(server);
    const transport = open(base, { connections: 3 });
    // All different: identical calls would be shared.
    await Promise.all(Array.from({ length: 60 }, (_, n) => transport.send(requestTo(base, { accept: `a/${n}` }))));
    expect(most).toBe(3);
    expect(server.connections()).toBe(3);
    expect(transport.stats).toMatchObject({
      started: 60,
      succeeded: 60,
      failed: 0,
      inFlight: 0,
      connections: 3,
      bytes: 120,
    });
  });

  it("does not race the server's close of an idle connection", async () => {
    const idleLimitMs = 300;
    const answeredAt = new Map<Socket, number>();
    // A server that is closing when the next request arrives: requests after the idle limit are lost.
    const server = await started(
      runTcp((socket) => {
        if (performance.now() - (answeredAt.get(socket) ?? Infinity) >= idleLimitMs) {
          socket.resetAndDestroy();
          return;
        }
        answeredAt.set(socket, performance.now());
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
      }),
    );
    const base = baseOf(server);
    const lanes = async (keepAliveMs: number) => {
      const transport = open(base, { connections: 10, keepAliveMs });
      const lane = async (): Promise<void> => {
        for (let n = 0; n < 10; n += 1) {
          await transport.send(requestTo(base)).catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, idleLimitMs + n));
        }
      };
      await Promise.all(Array.from({ length: 10 }, lane));
      return transport.stats;
    };
    const [below, above] = await Promise.all([lanes(100), lanes(5000)]);
    expect(below).toMatchObject({ succeeded: 100, failed: 0 });
    expect(above.failed).toBeGreaterThan(0); // the race is real: a limit above the server's loses calls
  });

  it.each([
    [1, 2, 'is not reused if the limit is within a second'],
    [30, 1, 'is used again when the limit is far'],
  ])("follows the server's keep-alive hint of %i s (case %#)", async (seconds, connections) => {
    const server = await started(
      runHttp((_, response) =>
        response.setHeader('Connection', 'keep-alive').setHeader('Keep-Alive', `timeout=${seconds}`).end('{}'),
      ),
    );
    const base = baseOf(server);
    const transport = open(base, { connections: 1, keepAliveMs: 10_000 });
    await transport.send(requestTo(base));
    await transport.send(requestTo(base));
    expect(server.connections()).toBe(connections);
  });

  it('lets running calls finish when it is closed, and rejects new ones', async () => {
    const answers: (() => void)[] = [];
    const base = baseOf(await started(runHttp((_, response) => answers.push(() => response.end('{}')))));
    const transport = transportTo(base);
    const call = transport.send(requestTo(base));
    while (answers.length < 1) await new Promise(setImmediate);
    const closing = transport.close();
    expect(await failureOf(transport.send(requestTo(base)))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      reason: 'CLOSED',
    });
    answers[0]?.();
    expect((await call).status).toBe(200);
    await closing;
  });
});

describe('a finished call', () => {
  it('is reported once, with its outcome, duration and size, and without a URL', async () => {
    let now = 0;
    const server = await started(
      runHttp((request, response) => {
        now += 5;
        response.writeHead(request.method === 'GET' ? 200 : 503).end('{"a":1}');
      }),
    );
    const base = baseOf(server);
    const calls: FinishedCall[] = [];
    const transport = open(base, { onCall: (call) => calls.push(call), clock: () => now });
    await transport.send(requestTo(base));
    await failureOf(transport.send(requestTo(base, { method: 'PUT', operation: 'putThing' })));
    expect(calls).toEqual([
      {
        operation: 'getStatus',
        method: 'GET',
        status: 200,
        code: null,
        reason: null,
        durationMs: 5,
        bytes: 7,
        sent: 1,
        shared: false,
      },
      {
        operation: 'putThing',
        method: 'PUT',
        status: 503,
        code: 'UPSTREAM_UNAVAILABLE',
        reason: 'HTTP_STATUS',
        durationMs: 5,
        bytes: 7,
        sent: 1,
        shared: false,
      },
    ]);
  });
});
