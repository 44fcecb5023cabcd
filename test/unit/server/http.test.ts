import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer } from './support.js';
import type { Harness } from './support.js';

describe('the HTTP server', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startServer({ corsOrigins: ['https://fleet.example.org'], bodyLimit: 2048 });
  });
  afterAll(async () => {
    await harness.server.drain();
  });

  /** Writes raw bytes and reads until the server ends the connection. */
  async function raw(text: string): Promise<string> {
    const socket = connect(Number(new URL(harness.url).port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.on('error', () => {});
    socket.write(text);
    await once(socket, 'close');
    return received;
  }

  it('serves GET and POST', async () => {
    expect(await (await harness.post({ query: '{ hello }' })).json()).toEqual({ data: { hello: 'world' } });
    const get = await fetch(`${harness.url}/graphql?query={hello}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await get.json()).toEqual({ data: { hello: 'world' } });
    expect(get.headers.get('cache-control')).toBe('no-store');
  });

  it('rejects cross-site requests that need no preflight', async () => {
    const get = await fetch(`${harness.url}/graphql?query={hello}`);
    expect(get.status).toBe(400);
    const post = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ hello }"}',
    });
    expect(post.status).toBeGreaterThanOrEqual(400);
    expect(await post.text()).not.toContain('world');
  });

  it('rejects batches, mutations by GET, and other methods', async () => {
    expect((await harness.post([{ query: '{ hello }' }, { query: '{ hello }' }])).status).toBe(400);
    const mutation = await fetch(`${harness.url}/graphql?query=mutation{touch}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(mutation.status).toBe(405);
    const put = await fetch(`${harness.url}/graphql`, {
      method: 'PUT',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it.each([
    ['a body that is not JSON', '{"query":', 'application/json', 400, 'BAD_REQUEST'],
    ['a body of another type', 'query=x', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an empty body', '', 'application/json', 400, 'BAD_REQUEST'],
    ['a prototype pollution', '{"__proto__":{"x":1},"query":"{ hello }"}', 'application/json', 400, 'BAD_REQUEST'],
  ])('responds to %s in GraphQL’s error format, without quoting it', async (_what, body, type, status, code) => {
    const response = await harness.post(body, { 'content-type': type, 'x-request-id': 'bad-1' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, requestId: 'bad-1' } }] });
  });

  it.each([
    ['compressed', { 'content-encoding': 'gzip' }],
    ['compressed twice', { 'content-encoding': 'br, deflate' }],
    ['in an unknown encoding', { 'content-encoding': 'secret' }],
    ['in another charset', { 'content-type': 'application/json; charset=iso-8859-1' }],
  ])('responds with 415 to a body that is %s, in GraphQL’s error format', async (_what, headers) => {
    const response = await harness.post('{"query":"{ hello }"}', { 'content-type': 'application/json', ...headers });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
  });

  it.each([
    ['without an encoding', { 'content-encoding': 'identity' }, ''],
    ['in UTF-8', { 'content-type': 'application/json; charset="UTF-8"' }, ''],
    ['with a byte order mark', {}, '\uFEFF'],
  ])('reads a body %s', async (_what, headers, mark) => {
    const body = `${mark}{"query":"{ hello }"}`;
    const response = await harness.post(body, { 'content-type': 'application/json', ...headers });
    expect(await response.json()).toEqual({ data: { hello: 'world' } });
  });

  it('ignores GET parameters without a value', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    for (const empty of ['variables=&extensions=&operationName=', 'variables&extensions=', 'operationName&']) {
      for (const query of [`${empty}&query={hello}`, `query={hello}&${empty}`]) {
        const response = await fetch(`${harness.url}/graphql?${query}`, { headers });
        expect(await response.json()).toEqual({ data: { hello: 'world' } });
      }
    }
    const wrong = await fetch(`${harness.url}/graphql?query={hello}&variables=x`, { headers });
    expect(wrong.status).toBe(400);
  });

  it('responds with 413 to a body beyond the limit and closes the connection, so that the rest is not read as a request', async () => {
    const smuggled =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":"{ hello }"}';
    const big = `{"query":"${'x'.repeat(4000)}"}`;
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const known = await raw(`${head}Content-Length: ${big.length}\r\n\r\n${big}${smuggled}`);
    const chunked = await raw(
      `${head}Transfer-Encoding: chunked\r\n\r\n${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n${smuggled}`,
    );
    for (const answer of [known, chunked]) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toMatch(/connection: close/i);
      expect(answer).toContain('PAYLOAD_TOO_LARGE');
      expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    }
    expect((await harness.post({ query: '{ hello }' })).status).toBe(200);
  });

  it('responds with 400 to a malformed Host', async () => {
    const body = '{"query":"{ hello }"}';
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('uses the caller’s request id if it is valid, otherwise a new one', async () => {
    for (const id of ['req-1', '4bf92f3577b34da6a3ce929d0e0e4736', 'a'.repeat(128)]) {
      const response = await harness.post({ query: '{ requestId }' }, { 'x-request-id': id });
      expect(response.headers.get('x-request-id')).toBe(id);
      expect(await response.json()).toEqual({ data: { requestId: id } });
    }
    for (const id of ['', 'a'.repeat(129), 'two words', '"quoted"', '<b>', '-x']) {
      const response = await harness.post({ query: '{ requestId }' }, { 'x-request-id': id });
      const made = response.headers.get('x-request-id');
      expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      expect(await response.json()).toEqual({ data: { requestId: made } });
    }
  });

  it('logs one line per operation: name, duration, error codes and request id, never variables or the document', async () => {
    const before = harness.log('operation').length;
    await harness.post(
      {
        query: 'query Named($t: String!) { echo(text: $t) onPurpose plainError }',
        variables: { t: 'VARIABLE-CANARY' },
      },
      { 'x-request-id': 'log-1' },
    );
    await harness.post({ query: '{ hello }' }, { 'x-request-id': 'log-2' });
    await harness.post({ query: 'DOCUMENT-CANARY {', operationName: 'bad name\n' }, { 'x-request-id': 'log-3' });
    const lines = harness.log('operation').slice(before);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'info',
        operation: 'Named',
        errorCodes: ['NOT_FOUND', 'INTERNAL_SERVER_ERROR'],
        requestId: 'log-1',
      }),
      expect.objectContaining({ operation: null, errorCodes: [], requestId: 'log-2' }),
      expect.objectContaining({ operation: null, errorCodes: ['GRAPHQL_PARSE_FAILED'], requestId: 'log-3' }),
    ]);
    for (const line of lines) expect(line['durationMs']).toEqual(expect.any(Number));
    expect(harness.lines.join('')).not.toMatch(/VARIABLE-CANARY|DOCUMENT-CANARY/);
  });

  it('allows the configured origins and the explorer’s, and no others', async () => {
    const preflight = async (origin: string) =>
      (
        await fetch(`${harness.url}/graphql`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        })
      ).headers.get('access-control-allow-origin');
    expect(await preflight('https://fleet.example.org')).toBe('https://fleet.example.org');
    expect(await preflight('https://studio.apollographql.com')).toBe('https://studio.apollographql.com');
    expect(await preflight('https://evil.example')).toBeNull();
    const closed = await startServer({ explorer: false });
    try {
      const response = await fetch(`${closed.url}/graphql`, {
        method: 'POST',
        headers: { origin: 'https://studio.apollographql.com', 'content-type': 'application/json' },
        body: '{"query":"{ hello }"}',
      });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await closed.server.drain();
    }
  });

  it('aborts the context’s signal when the client disconnects, but not after the response', async () => {
    const entered = harness.gate.entered();
    const client = new AbortController();
    const pending = fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
      signal: client.signal,
    }).catch((error: unknown) => error);
    await entered;
    const { signal } = harness.gate;
    expect(signal?.aborted).toBe(false);
    const aborted = once(signal ?? new EventTarget(), 'abort');
    client.abort();
    await aborted;
    expect(signal?.aborted).toBe(true);
    harness.gate.release();
    await pending;

    const again = harness.gate.entered();
    const answered = harness.post({ query: '{ wait }' }, { connection: 'close' });
    await again;
    harness.gate.release();
    expect(await (await answered).json()).toEqual({ data: { wait: 'passed' } });
    expect(harness.gate.signal?.aborted).toBe(false);
  });

  it('responds with 404 to unknown paths', async () => {
    const response = await fetch(`${harness.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
