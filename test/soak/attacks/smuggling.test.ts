import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRaw } from '../../unit/server/raw-client.js';
import { startServer, type Harness } from '../../unit/server/support.js';
import { print } from '../support.js';

let harness: Harness;
let rejected = 0;
beforeAll(async () => {
  harness = await startServer();
});
afterAll(async () => {
  await harness.server.drain();
  print(`request smuggling: ${rejected} ambiguous requests rejected with one response each`);
});

const hidden =
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":"{ hello }"}';
const start = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const body = '{"query":"{ hello }"}';
const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

describe('an ambiguous request', () => {
  it.each([
    [
      'Content-Length before Transfer-Encoding',
      `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}${hidden}`,
    ],
    [
      'Transfer-Encoding before Content-Length',
      `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n${chunked}${hidden}`,
    ],
    ['two Content-Lengths', `${start}Content-Length: 21\r\nContent-Length: 5\r\n\r\n${body}${hidden}`],
    ['a list of lengths', `${start}Content-Length: 21, 21\r\n\r\n${body}${hidden}`],
    ['a signed length', `${start}Content-Length: +21\r\n\r\n${body}${hidden}`],
    ['a length in hex', `${start}Content-Length: 0x15\r\n\r\n${body}${hidden}`],
    ['an empty length', `${start}Content-Length: \r\n\r\n${body}${hidden}`],
    ['an unknown encoding', `${start}Transfer-Encoding: xchunked\r\n\r\n${chunked}${hidden}`],
    ['chunked followed by identity', `${start}Transfer-Encoding: chunked, identity\r\n\r\n${chunked}${hidden}`],
    ['a space before the colon', `${start}Transfer-Encoding : chunked\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['a tab in the name', `${start}Transfer-Encoding\t: chunked\r\n\r\n${chunked}${hidden}`],
    ['a folded header', `${start}Transfer-Encoding:\r\n chunked\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    [
      'a chunk size that is not a number',
      `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n${hidden}`,
    ],
    ['a signed chunk size', `${start}Transfer-Encoding: chunked\r\n\r\n-15\r\n${body}\r\n0\r\n\r\n${hidden}`],
    [
      'a chunk longer than its declared size',
      `${start}Transfer-Encoding: chunked\r\n\r\n5\r\n${body}\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'an endless chunk size',
      `${start}Transfer-Encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n${body}\r\n0\r\n\r\n${hidden}`,
    ],
    ['bare line feeds', `${start.replaceAll('\r\n', '\n')}Transfer-Encoding: chunked\n\n${chunked}${hidden}`],
    ['a carriage return in a header', `${start}X: a\rTransfer-Encoding: chunked\r\n\r\n${chunked}${hidden}`],
    ['a zero byte in a header', `${start}X: a\0b\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['a header without a name', `${start}: x\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['two hosts', `POST /graphql HTTP/1.1\r\nHost: x\r\nHost: y, z\r\n: \r\n\r\n${hidden}`],
    ['no host', `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n${body}`],
    [
      'an unknown HTTP version with chunks',
      `${start.replace('1.1', '3.1')}Transfer-Encoding: chunked\r\n\r\n${chunked}${hidden}`,
    ],
  ])('is rejected and the connection is closed: %s', async (_name, bytes) => {
    const before = harness.log('operation').length;
    const client = await connectRaw(harness.url);
    client.write(bytes);
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(harness.log('operation')).toHaveLength(before);
    rejected += 1;
  });
});
