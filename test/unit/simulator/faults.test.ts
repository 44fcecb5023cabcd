import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { createTestCertificates, type TestCertificates } from '../../support/certificates.js';
import { credentials, fleetUrl, get, plain } from './support.js';

/** The bytes of a response, until the server ends the connection. */
async function rawAnswer(simulator: Simulator): Promise<string> {
  const url = new URL(`${fleetUrl(simulator, '/vehicles')}?client_id=${encodeURIComponent(credentials.clientId)}`);
  const socket = connect(Number(url.port), '127.0.0.1');
  const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
  socket.write(
    `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic ${basic}\r\nAccept: */*\r\n\r\n`,
  );
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'end');
  socket.destroy();
  return Buffer.concat(chunks).toString();
}

describe('faults', () => {
  let simulator: Simulator;
  let whole: string;
  beforeAll(async () => {
    simulator = await startSimulator(plain);
    whole = (await get(fleetUrl(simulator, '/vehicles'))).text;
  });
  afterAll(() => simulator.close());
  beforeEach(() => simulator.setFault(null));

  it('apply to one operation, after and for a number of requests', async () => {
    simulator.setFault({ kind: 'status', status: 503, retryAfter: 7, operation: 'getFleets', after: 1, times: 2 });
    const statuses: number[] = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await get(`${simulator.url}/v3/fleets`)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    simulator.setFault({ kind: 'status', status: 503, operation: 'getFleets' });
    expect((await get(fleetUrl(simulator))).status).toBe(200);
  });

  it.each([429, 500, 503])('return %i with an error as specified', async (status) => {
    simulator.setFault({ kind: 'status', status, retryAfter: 3 });
    const answer = await get(fleetUrl(simulator));
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ code: status * 100, uuid: expect.any(String) });
    expect(answer.headers['retry-after']).toBe('3');
  });

  it('return HTML, nothing, invalid JSON, a redirect, another type, or 495', async () => {
    const ask = () => get(fleetUrl(simulator));
    simulator.setFault({ kind: 'html' });
    expect(await ask()).toMatchObject({ status: 502, headers: { 'content-type': 'text/html' }, json: null });
    simulator.setFault({ kind: 'empty' });
    expect(await ask()).toMatchObject({ status: 200, text: '' });
    simulator.setFault({ kind: 'garbage' });
    expect(await ask()).toMatchObject({ status: 200, json: null, headers: { 'content-type': 'application/hal+json' } });
    simulator.setFault({ kind: 'redirect', location: 'https://other.example.com/' });
    expect(await ask()).toMatchObject({ status: 302, headers: { location: 'https://other.example.com/' } });
    simulator.setFault({ kind: 'content-type', contentType: 'text/plain' });
    expect(await ask()).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      json: { name: 'North' },
    });
    simulator.setFault({ kind: 'expired-certificate' });
    expect(await ask()).toMatchObject({ status: 495, json: { code: '495' } });
  });

  it('apply to several operations, and change headers or body', async () => {
    simulator.setFault({ kind: 'body', body: { httpCode: '500' }, operation: ['getFleets', 'getFleetById'] });
    expect(await get(`${simulator.url}/v3/fleets`)).toMatchObject({ status: 200, json: { httpCode: '500' } });
    expect((await get(fleetUrl(simulator, '/vehicles'))).json).toMatchObject({ total: 70 });
    simulator.setFault({ kind: 'headers', headers: { 'x-ratelimit-limit-1': '-1', 'X-RateLimit-Limit-2': null } });
    const { status, headers } = await get(`${simulator.url}/v3/fleets`);
    expect([status, headers['x-ratelimit-limit-1'], headers['x-ratelimit-limit-2']]).toEqual([200, '-1', undefined]);
    simulator.setFault({ kind: 'status', status: 429, headers: { 'Retry-After': '1e9' } });
    expect(await get(`${simulator.url}/v3/fleets`)).toMatchObject({ status: 429, headers: { 'retry-after': '1e9' } });
  });

  it('set the next link', async () => {
    simulator.setFault({ kind: 'next-link', href: 'https://evil.example.com/?steal' });
    const { json } = await get(fleetUrl(simulator, '/vehicles'));
    expect(json._links.next.href).toBe('https://evil.example.com/?steal');
    expect(json.total).toBe(70);
  });

  it('truncate a response with content length', async () => {
    simulator.setFault({ kind: 'cut', framing: 'content-length' });
    const [head = '', body = ''] = (await rawAnswer(simulator)).split('\r\n\r\n');
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(whole)}`);
    expect(body).toBe(whole.slice(0, body.length));
    expect(body.length).toBe(Math.floor(whole.length / 2));
    await expect(get(fleetUrl(simulator, '/vehicles'))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('truncate a chunked response', async () => {
    simulator.setFault({ kind: 'cut', framing: 'chunked' });
    const answer = await rawAnswer(simulator);
    expect(answer).toContain('Transfer-Encoding: chunked');
    expect(answer).not.toMatch(/\r\n0\r\n\r\n$/);
    await expect(get(fleetUrl(simulator, '/vehicles'))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('truncate a response framed by the end of the connection', async () => {
    simulator.setFault({ kind: 'cut', framing: 'close' });
    const [head = '', body = ''] = (await rawAnswer(simulator)).split('\r\n\r\n');
    expect(head).toContain('Connection: close');
    expect(head).not.toMatch(/Content-Length|Transfer-Encoding/);
    expect(body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    // A client that does not check further sees a complete response.
    expect((await get(fleetUrl(simulator, '/vehicles'))).json).toBeNull();
  });

  it('reset the connection', async () => {
    simulator.setFault({ kind: 'reset' });
    await expect(get(fleetUrl(simulator))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('never respond', async () => {
    simulator.setFault({ kind: 'hang', times: 1 });
    const before = simulator.counts.total;
    const url = new URL(fleetUrl(simulator));
    const socket = connect(Number(url.port), '127.0.0.1');
    const heard: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    socket.write(`GET ${url.pathname} HTTP/1.1\r\nHost: x\r\n\r\n`);
    // Others get their responses meanwhile.
    while (simulator.counts.total === before) await new Promise((resolve) => setImmediate(resolve));
    expect((await get(fleetUrl(simulator))).status).toBe(200);
    expect((await get(fleetUrl(simulator))).status).toBe(200);
    expect(heard).toEqual([]);
    socket.destroy();
  });

  it('respond late, slowly, or with too much data', async () => {
    const begun = performance.now();
    simulator.setFault({ kind: 'latency', ms: 80 });
    expect((await get(fleetUrl(simulator))).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(75);
    simulator.setFault({ kind: 'slow', intervalMs: 0 });
    expect((await get(fleetUrl(simulator))).json.name).toBe('North');
    simulator.setFault({ kind: 'oversized', bytes: 3_000_000 });
    const { text, json } = await get(fleetUrl(simulator));
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(json.padding).toMatch(/^x+$/);
  });
});

describe('faults over TLS', () => {
  let certificates: TestCertificates;
  let simulator: Simulator;
  beforeAll(async () => {
    certificates = await createTestCertificates();
    simulator = await startSimulator({ ...plain, tls: { ...certificates.server, clientCa: certificates.ca } });
  });
  afterAll(() => simulator.close());

  it.each([
    { kind: 'reset' } as const,
    { kind: 'cut', framing: 'content-length' } as const,
    { kind: 'cut', framing: 'chunked' } as const,
  ])('break the connection: $kind $framing', async (fault) => {
    simulator.setFault(fault);
    const pending = get(fleetUrl(simulator), { ca: certificates.ca, ...certificates.client });
    await expect(pending).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
