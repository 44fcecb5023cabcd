import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectRaw } from '../../unit/server/raw-client.js';
import { startServer, type Harness } from '../../unit/server/support.js';
import { print } from './support.js';

let harness: Harness;
let refused = 0;
beforeAll(async () => {
  harness = await startServer();
});
afterAll(async () => {
  await harness.server.drain();
  print(`request smuggling: ${refused} shapes refused, none answered twice`);
});

const hidden =
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":"{ hello }"}';
const start = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const body = '{"query":"{ hello }"}';
const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

describe('an ambiguous request', () => {
  it.each([
    ['a length and chunks', `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}${hidden}`],
    ['chunks and a length', `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n${chunked}${hidden}`],
    ['two lengths', `${start}Content-Length: 21\r\nContent-Length: 5\r\n\r\n${body}${hidden}`],
    ['a list of lengths', `${start}Content-Length: 21, 21\r\n\r\n${body}${hidden}`],
    ['a signed length', `${start}Content-Length: +21\r\n\r\n${body}${hidden}`],
    ['a length in hex', `${start}Content-Length: 0x15\r\n\r\n${body}${hidden}`],
    ['a length of nothing', `${start}Content-Length: \r\n\r\n${body}${hidden}`],
    ['an unknown encoding', `${start}Transfer-Encoding: xchunked\r\n\r\n${chunked}${hidden}`],
    ['chunked twice over', `${start}Transfer-Encoding: chunked, identity\r\n\r\n${chunked}${hidden}`],
    ['a blank before the colon', `${start}Transfer-Encoding : chunked\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['a tab in the name', `${start}Transfer-Encoding\t: chunked\r\n\r\n${chunked}${hidden}`],
    ['a folded header', `${start}Transfer-Encoding:\r\n chunked\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['a chunk of no number', `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n${hidden}`],
    ['a signed chunk', `${start}Transfer-Encoding: chunked\r\n\r\n-15\r\n${body}\r\n0\r\n\r\n${hidden}`],
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
    ['a header of no name', `${start}: x\r\nContent-Length: 21\r\n\r\n${body}${hidden}`],
    ['two hosts', `POST /graphql HTTP/1.1\r\nHost: x\r\nHost: y, z\r\n: \r\n\r\n${hidden}`],
    ['no host', `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n${body}`],
    [
      'an old version with chunks',
      `${start.replace('1.1', '3.1')}Transfer-Encoding: chunked\r\n\r\n${chunked}${hidden}`,
    ],
  ])('is rejected and the connection is closed: %s', async (_shape, bytes) => {
    const before = harness.log('operation').length;
    const client = await connectRaw(harness.url);
    client.write(bytes);
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(harness.log('operation')).toHaveLength(before);
    refused += 1;
  });
});
