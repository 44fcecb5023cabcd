import { once } from 'node:events';
import { request } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { anyone } from '../../../../src/domain/index.js';
import { limits } from '../../../support/limits.js';
import { connectRaw, head } from '../raw-client.js';
import { schemaWithBig, startServer } from '../support.js';
import type { Harness } from '../support.js';

let harness: Harness;
afterEach(async () => {
  await harness.server.drain();
});

const hello = '{"query":"{ hello }"}';
/** Longer than any test: only the timeout under test closes a connection. */
const never = 600_000;
const patient = {
  ...limits,
  headersTimeoutMs: never,
  requestTimeoutMs: never,
  answerTimeoutMs: never,
  keepAliveMs: never,
};

describe('an inactive connection is closed:', () => {
  it('with an incomplete head', async () => {
    harness = await startServer({ limits: { ...patient, headersTimeoutMs: 200 } });
    const client = await connectRaw(harness.url);
    client.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Half: ');
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/connection: close/i);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_TIMEOUT' } }],
    });
  });

  it('with a head that arrives slowly', async () => {
    harness = await startServer({ limits: { ...patient, headersTimeoutMs: 300 } });
    const client = await connectRaw(harness.url);
    client.write('POST /graphql HTTP/1.1\r\nHost: x\r\n');
    const drops = setInterval(() => client.write('X-A: b\r\n'), 20);
    expect(await client.ended).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drops);
  });

  it('without any data', async () => {
    harness = await startServer({ limits: { ...patient, headersTimeoutMs: 200 } });
    const client = await connectRaw(harness.url);
    expect(await client.ended).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('with an incomplete body, which takes no slot', async () => {
    harness = await startServer({ limits: { ...patient, concurrentRequests: 1, requestTimeoutMs: 400 } });
    const client = await connectRaw(harness.url);
    client.write(head(hello.length, 'Expect: 100-continue'));
    await client.received('100 Continue');
    client.write(hello.slice(0, 5));
    expect((await harness.post(hello)).status).toBe(200);
    expect(await client.ended).toContain('HTTP/1.1 408 ');
  });

  it('kept alive without a next request', async () => {
    harness = await startServer({ limits: { ...patient, keepAliveMs: 200 } });
    const client = await connectRaw(harness.url);
    client.write(head(hello.length) + hello);
    await client.received('"world"');
    expect(await client.ended).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('data that is not HTTP', () => {
  it('gets a response in GraphQL’s error format, and its connection is closed', async () => {
    harness = await startServer();
    const nonsense = await connectRaw(harness.url);
    nonsense.write('CANARY\r\n\r\n');
    const answer = await nonsense.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(answer).not.toContain('CANARY');
    const long = await connectRaw(harness.url);
    long.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await long.ended).toMatch(/^HTTP\/1\.1 431 .*"code":"HEADERS_TOO_LARGE"/s);
  });
});

describe('a client that does not read its response', () => {
  const megabytes = 16;
  const big = '{"query":"{ big }"}';

  /** Requests more than the socket buffers hold, and reads nothing. */
  async function askForMuch(authorization = 'a') {
    const client = await connectRaw(harness.url);
    client.socket.pause();
    client.write(head(Buffer.byteLength(big), `Authorization: ${authorization}`) + big);
    return client;
  }

  const start = (changes: Partial<typeof limits>) =>
    startServer({
      limits: { ...patient, ...changes },
      schema: schemaWithBig('x'.repeat(megabytes * 1024 * 1024)),
      authenticate: async ({ authorization: id = 'unknown' }) => ({ ...anyone, id }),
    });

  it('is disconnected in time, and its response discarded', async () => {
    harness = await start({ answerTimeoutMs: 500 });
    const client = await askForMuch();
    const line = await logged('slow client: response not read in time');
    expect(line['bytes']).toBeGreaterThan(megabytes * 1024 * 1024);
    // A socket must read to notice its end.
    client.socket.resume();
    expect(Buffer.byteLength(await client.ended)).toBeLessThan(megabytes * 1024 * 1024);
  });

  it('is disconnected if many do not read, the oldest first', async () => {
    harness = await start({ unreadBytes: 40 * 1024 * 1024 });
    const first = await askForMuch();
    await operations(1);
    const second = await askForMuch();
    await operations(2);
    expect(harness.log('slow client: closed to make room for others')).toEqual([]);
    const third = await askForMuch();
    await operations(3);
    await logged('slow client: closed to make room for others');
    first.socket.resume();
    expect(Buffer.byteLength(await first.ended)).toBeLessThan(megabytes * 1024 * 1024);
    // The others were only slow, and get their complete responses.
    for (const client of [second, third]) {
      client.socket.resume();
      await client.received('"}}');
      client.socket.destroy();
    }
  });

  it('is disconnected before one that has waited longer with less unread data', async () => {
    harness = await start({ unreadBytes: 56 * 1024 * 1024 });
    const neighbour = await askForMuch('b');
    await operations(1);
    const oldest = await askForMuch();
    await operations(2);
    const others = [await askForMuch(), await askForMuch()];
    await operations(4);
    await logged('slow client: closed to make room for others');
    oldest.socket.resume();
    expect(Buffer.byteLength(await oldest.ended)).toBeLessThan(megabytes * 1024 * 1024);
    neighbour.socket.resume();
    await neighbour.received('"}}');
    for (const client of [neighbour, ...others]) client.socket.destroy();
  });

  it('takes no slot', async () => {
    harness = await start({ concurrentRequests: 1 });
    const client = await askForMuch();
    await operations(1);
    expect((await harness.post('{"query":"{ __typename }"}')).status).toBe(200);
    client.socket.destroy();
  });

  /** Resolves with the log line with this message as soon as it is logged. */
  async function logged(message: string): Promise<Record<string, unknown>> {
    for (;;) {
      const [line] = harness.log(message);
      if (line !== undefined) return line;
      await nextTurn();
    }
  }

  /** Resolves when this many operations were executed. */
  async function operations(count: number): Promise<void> {
    while (harness.log('operation').length < count) await nextTurn();
  }
});

describe('connections beyond the limit', () => {
  it('are closed at once while all are active, and accepted again afterwards', async () => {
    harness = await startServer({ limits: { ...patient, connections: 2 } });
    const [one, two] = [await connectRaw(harness.url), await connectRaw(harness.url)];
    for (const client of [one, two]) client.write('POST /graphql HTTP/1.1\r\n');
    const three = await connectRaw(harness.url);
    three.write(head(hello.length) + hello);
    expect(await three.ended).toBe('');
    one.socket.destroy();
    two.socket.destroy();
    while ((await outcome()) !== 200);
  });

  it('replace idle keep-alive connections', async () => {
    harness = await startServer({ limits: { ...patient, connections: 3 } });
    const idle = [await connectRaw(harness.url), await connectRaw(harness.url)];
    for (const client of idle) {
      client.write(head(hello.length) + hello);
      await client.received('"world"');
    }
    expect(await outcome()).toBe(200);
    for (const client of idle) expect(await client.ended).toMatch(/^HTTP\/1\.1 200 /);
  });

  /** The status of a request on a new connection; null if the connection was closed. */
  async function outcome(): Promise<number | null> {
    const sent = request(`${harness.url}/health/live`, { agent: false }).end();
    try {
      const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
      response.resume();
      return response.statusCode;
    } catch {
      return null;
    }
  }
});
