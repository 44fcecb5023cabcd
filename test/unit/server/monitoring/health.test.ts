import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startServer } from '../support.js';

async function get(url: string): Promise<{ status: number; text: string }> {
  const call = request(url);
  call.end();
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return { status: response.statusCode ?? 0, text };
}

describe('health', () => {
  it('is live while the process responds, and ready according to the check', async () => {
    let ready = false;
    const { server, url } = await startServer({
      readiness: async () => ({ ready, detail: ready ? 'the upstream answered' : 'no credentials yet' }),
    });
    try {
      expect((await get(`${url}/health/live`)).status).toBe(200);
      const not = await get(`${url}/health/ready`);
      expect([not.status, JSON.parse(not.text)]).toEqual([503, { ready: false, detail: 'no credentials yet' }]);
      ready = true;
      const now = await get(`${url}/health/ready`);
      expect([now.status, JSON.parse(now.text)]).toEqual([200, { ready: true, detail: 'the upstream answered' }]);
    } finally {
      await server.drain();
    }
  });

  it('reports when the certificate expires, whether ready or not, and no other detail', async () => {
    const certificate = { daysLeft: 0, expired: true, notAfter: 'CANARY' };
    const { server, url } = await startServer({
      readiness: async () => ({ ready: false, detail: 'The certificate expired.' }),
      certificate: () => certificate,
    });
    try {
      const answer = await get(`${url}/health/ready`);
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        503,
        { ready: false, detail: 'The certificate expired.', certificate: { daysLeft: 0, expired: true } },
      ]);
    } finally {
      await server.drain();
    }
  });

  it('is not ready when the check fails, without revealing why', async () => {
    const { server, url, log } = await startServer({ readiness: () => Promise.reject(new Error('CANARY')) });
    try {
      const answer = await get(`${url}/health/ready`);
      expect(answer.status).toBe(503);
      expect(answer.text).not.toContain('CANARY');
      expect(log('readiness check failed')).toHaveLength(1);
    } finally {
      await server.drain();
    }
  });
});

describe('drain', () => {
  it('completes a running request, accepts no new connections meanwhile, then closes', async () => {
    const { server, url, gate, post } = await startServer({ drainMs: 20_000 });
    const entered = gate.entered();
    const running = post({ query: '{ wait }' });
    await entered;
    let drained = false;
    const drain = server.drain().then(() => {
      drained = true;
    });
    await expect(get(`${url}/health/live`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(drained).toBe(false);
    gate.release();
    const answer = await running;
    expect(await answer.json()).toEqual({ data: { wait: 'passed' } });
    expect(answer.headers.get('connection')).toBe('close');
    await drain;
    expect(drained).toBe(true);
  });

  it('is not ready on a connection whose request arrives while it drains', async () => {
    const { server, url, gate, post } = await startServer({ drainMs: 20_000 });
    // The head of the request is in transit when the drain begins: the connection is not idle, and so is not closed.
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.write('GET /health/ready HTTP/1.1\r\nHost: x\r\n');
    const entered = gate.entered();
    const running = post({ query: '{ wait }' });
    await entered;
    const drain = server.drain();
    socket.write('\r\n');
    await once(socket, 'close');
    expect(received).toMatch(/^HTTP\/1\.1 503 /);
    expect(received).toMatch(/connection: close/i);
    gate.release();
    await running;
    await drain;
  });

  it('cuts off requests beyond the drain timeout, and aborts their signals', async () => {
    const { server, gate, post } = await startServer({ drainMs: 50 });
    const entered = gate.entered();
    const running = post({ query: '{ wait }' }).then(
      () => 'answered',
      () => 'cut off',
    );
    await entered;
    await server.drain();
    expect(await running).toBe('cut off');
    const { signal } = gate;
    if (signal?.aborted !== true) await once(signal ?? new EventTarget(), 'abort');
    gate.release();
  });

  it('is the same drain when called twice', async () => {
    const { server } = await startServer();
    expect(server.drain()).toBe(server.drain());
    await server.drain();
  });
});
