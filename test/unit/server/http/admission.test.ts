import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { limits } from '../../../support/limits.js';
import { connectRaw, head } from '../raw-client.js';
import { startServer } from '../support.js';
import type { Harness } from '../support.js';

let harness: Harness;
afterEach(async () => {
  harness.gate.release();
  await harness.server.drain();
});

const hello = { query: '{ hello }' };

/** Requests that run until the gate opens. */
async function hold(count: number): Promise<Promise<Response>[]> {
  const held: Promise<Response>[] = [];
  for (let index = 0; index < count; index += 1) {
    const entered = harness.gate.entered();
    held.push(harness.post({ query: '{ wait }' }));
    await entered;
  }
  return held;
}

describe('more concurrent requests than the limit', () => {
  it('are rejected at once with 503 and Retry-After, and accepted again when others finish', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 2 } });
    const held = await hold(2);
    const refused = await harness.post(hello, { 'x-request-id': 'too-many' });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await refused.json()).toEqual({
      errors: [
        { message: expect.any(String), extensions: { code: 'OVERLOADED', retryAfter: 1, requestId: 'too-many' } },
      ],
    });

    harness.gate.release();
    for (const answer of held) expect(await (await answer).json()).toEqual({ data: { wait: 'passed' } });
    expect(await (await harness.post(hello)).json()).toEqual({ data: { hello: 'world' } });
  });

  it('get the media type that the client accepts', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 1 } });
    await hold(1);
    const refused = await harness.post(hello, { accept: 'application/graphql-response+json' });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('do not affect health, metrics and the explorer', async () => {
    harness = await startServer({
      limits: { ...limits, concurrentRequests: 1 },
      metrics: { contentType: 'text/plain', text: async () => '' },
    });
    await hold(1);
    expect((await harness.post(hello)).status).toBe(503);
    for (const path of ['/health/live', '/health/ready', '/metrics', '/graphiql']) {
      expect([path, (await fetch(`${harness.url}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('are rejected before their body has arrived', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 1 } });
    await hold(1);
    // The stream never ends: a response shows that the server did not wait for it.
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"query":')),
    });
    const gone = new AbortController();
    const refused = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
      signal: gone.signal,
    } as RequestInit);
    expect(refused.status).toBe(503);
    gone.abort();
  });

  it('are rejected if the last slot was taken while their body arrived', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 1 } });
    const body = JSON.stringify(hello);
    const slow = await connectRaw(harness.url);
    slow.write(head(body.length, 'Expect: 100-continue', 'Connection: close'));
    // The server has seen the head and waits for the body.
    await slow.received('100 Continue');
    await hold(1);
    slow.write(body);
    expect(await slow.ended).toContain('HTTP/1.1 503 ');
  });

  it('keep their slot until they have ended, even if the client has disconnected', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 1 } });
    const entered = harness.gate.entered();
    const client = new AbortController();
    const gone = fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
      signal: client.signal,
    }).catch(() => 'gone');
    await entered;
    const { signal } = harness.gate;
    client.abort();
    expect(await gone).toBe('gone');
    while (signal?.aborted !== true) await nextTurn();
    expect((await harness.post(hello)).status).toBe(503);
    harness.gate.release();
    let status = 503;
    while (status === 503) status = (await harness.post(hello)).status;
    expect(status).toBe(200);
  });

  it('are logged with their number, not one by one', async () => {
    harness = await startServer({ limits: { ...limits, concurrentRequests: 1 } });
    await hold(1);
    for (let index = 0; index < 5; index += 1) expect((await harness.post(hello)).status).toBe(503);
    harness.gate.release();
    await harness.server.drain();
    const lines = harness.log('requests refused: server overloaded');
    expect(lines.map(({ level }) => level)).toContain('warn');
    expect(lines[0]).toMatchObject({ refused: 1, errorCodes: ['OVERLOADED'] });
    expect(lines.reduce((sum, { refused }) => sum + Number(refused), 0)).toBe(5);
    expect(harness.log('request refused')).toEqual([]);
  });
});

describe('a late event loop', () => {
  /** Blocks every iteration of the event loop until stopped. */
  function block(milliseconds: number): () => void {
    let blocking = true;
    const turn = () => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      if (blocking) setImmediate(turn);
    };
    setImmediate(turn);
    return () => (blocking = false);
  }

  const statusOf = async () => (await harness.post(hello)).status;

  it('rejects further requests, does not affect health, and accepts requests after it has recovered', async () => {
    harness = await startServer({ limits: { ...limits, eventLoopDelayMs: 20 } });
    await hold(1);
    const stop = block(60);
    try {
      while ((await statusOf()) !== 503);
      expect((await fetch(`${harness.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${harness.url}/health/ready`)).status).toBe(200);
    } finally {
      stop();
    }
    while ((await statusOf()) !== 200);
  });

  it('accepts a request while no other is executed', async () => {
    harness = await startServer({ limits: { ...limits, eventLoopDelayMs: 20 } });
    const held = await hold(1);
    const stop = block(60);
    try {
      while ((await statusOf()) !== 503);
      harness.gate.release();
      await Promise.all(held);
      expect(await statusOf()).toBe(200);
    } finally {
      stop();
    }
  });
});

describe('executed requests', () => {
  it('wait for the event loop, within their slot', async () => {
    let go: () => void = () => {};
    const turn = new Promise<void>((resolve) => (go = resolve));
    let yields = 0;
    harness = await startServer({
      limits: { ...limits, concurrentRequests: 1 },
      yieldToEventLoop: () => {
        yields += 1;
        return turn;
      },
    });
    const first = harness.post(hello);
    while (yields === 0) await nextTurn();
    expect((await harness.post(hello)).status).toBe(503);
    go();
    expect((await first).status).toBe(200);
    expect(yields).toBe(1);
  });
});
