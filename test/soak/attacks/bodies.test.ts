import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRaw } from '../../unit/server/raw-client.js';
import { startServer, type Harness } from '../../unit/server/support.js';

const megabyte = 1024 * 1024;

let harness: Harness;
beforeAll(async () => {
  harness = await startServer();
});
afterAll(() => harness.server.drain());

const start = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const spaces = ' '.repeat(64 * 1024);
const chunk = `${spaces.length.toString(16)}\r\n${spaces}\r\n`;

/** Keeps writing, ignoring responses, until all is written or the connection has closed; returns what it has read. */
async function writeAll(head: string, piece: string, bytes: number): Promise<{ answer: string; written: number }> {
  const socket = connect(Number(new URL(harness.url).port), '127.0.0.1');
  let answer = '';
  let written = 0;
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(head);
  while (written < bytes && !socket.destroyed && socket.writable) {
    written += piece.length;
    if (!socket.write(piece)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  await closed;
  return { answer, written };
}

describe('a body that exceeds the limit', () => {
  it.each([
    ['with a Content-Length', `${start}Content-Length: ${4 * megabyte}\r\n\r\n`, spaces],
    ['sent in chunks', `${start}Transfer-Encoding: chunked\r\n\r\n`, chunk],
  ])('%s gets a readable 413 while the sender keeps sending', async (_how, head, piece) => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { answer } = await writeAll(head, piece, 4 * megabyte);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('PAYLOAD_TOO_LARGE');
      expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    }
  });

  it('is not read indefinitely when it is endless', async () => {
    const { answer, written } = await writeAll(`${start}Transfer-Encoding: chunked\r\n\r\n`, chunk, 1024 * megabyte);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(written).toBeLessThan(64 * megabyte);
    process.stdout.write(`endless body: 413 after ${Math.round(written / megabyte)} MiB\n`);
  });

  it('is not sent by a client that uses Expect: 100-continue', async () => {
    const client = await connectRaw(harness.url);
    client.write(`${start}Expect: 100-continue\r\nContent-Length: ${4 * megabyte}\r\n\r\n`);
    const answer = await client.ended;
    expect(answer).toContain('PAYLOAD_TOO_LARGE');
    expect(answer).not.toContain('100 Continue');
  });

  it('is reported to an ordinary HTTP client', async () => {
    const outgoing = request(`${harness.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    outgoing.on('error', () => {});
    const responded = once(outgoing, 'response');
    outgoing.end(Buffer.alloc(8 * megabyte, 0x20));
    const [response] = (await responded) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(413);
  });
});
