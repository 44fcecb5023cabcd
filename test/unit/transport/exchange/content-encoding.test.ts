import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { baseOf, callOnce, failureOf, runHttp } from '../servers.js';
import type { Running } from '../servers.js';

const running: Running[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

/** The URL of a response with this body and encoding. */
async function serve(body: Buffer, encoding: string | null, status = 200): Promise<URL> {
  const server = await runHttp((_, response) => {
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/hal+json').setHeader('Content-Length', body.length).end(body);
  });
  running.push(server);
  return baseOf(server);
}

const quickBrotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const resource = { createdAt: '2026-11-28T10:00:00Z', daysBeforeMaintenance: 610, mileageBeforeMaintenance: 22_920 };
const json = Buffer.from(JSON.stringify(resource));

describe('a compressed response', () => {
  it.each([
    ['gzip', gzipSync(json), 'gzip'],
    ['gzip under its old name', gzipSync(json), 'x-gzip'],
    ['gzip in capitals', gzipSync(json), 'GZIP'],
    ['gzip without the header', gzipSync(json), null],
    ['gzip labelled identity', gzipSync(json), 'identity'],
    ['gzip in several members', Buffer.concat([gzipSync(json.subarray(0, 9)), gzipSync(json.subarray(9))]), 'gzip'],
    ['plain JSON labelled gzip', json, 'gzip'],
    ['deflate', deflateSync(json), 'deflate'],
    ['deflate without its zlib wrapper', deflateRawSync(json), 'deflate'],
    ['brotli', brotliCompressSync(json), 'br'],
    ['two in a row', brotliCompressSync(gzipSync(json)), 'gzip, br'],
    ['gzip twice, labelled once', gzipSync(gzipSync(json)), 'gzip'],
    ['three in a row', gzipSync(brotliCompressSync(deflateSync(json))), 'deflate, br,, gzip'],
  ])('is decoded: %s', async (_, body, encoding) => {
    expect((await callOnce(await serve(body, encoding))).body).toEqual(resource);
  });

  it('is counted by its decoded bytes', async () => {
    expect((await callOnce(await serve(gzipSync(json), 'gzip'))).bytes).toBe(json.length);
  });

  it('is requested: gzip, deflate and br', async () => {
    const seen: unknown[] = [];
    const server = await runHttp(({ headers }, response) => {
      seen.push(headers['accept-encoding']);
      response.end('{}');
    });
    running.push(server);
    await callOnce(baseOf(server));
    expect(seen).toEqual(['gzip, deflate, br']);
  });

  it('may decode to exactly the size limit', async () => {
    const base = await serve(gzipSync(json), 'gzip');
    expect((await callOnce(base, { maxAnswerBytes: json.length })).body).toEqual(resource);
  });

  const large = Buffer.from(JSON.stringify({ text: 'x'.repeat(5_000) }));
  it.each([
    ['gzip', gzipSync(large), 'gzip'],
    ['gzip without the header', gzipSync(large), null],
    ['deflate', deflateSync(large), 'deflate'],
    ['raw deflate', deflateRawSync(large), 'deflate'],
    ['brotli', brotliCompressSync(large), 'br'],
    ['two in a row', gzipSync(gzipSync(large)), 'gzip, gzip'],
  ])('is an error above the size limit: %s', async (_, body, encoding) => {
    expect(body.length).toBeLessThan(1_000);
    const error = await failureOf(callOnce(await serve(body, encoding), { maxAnswerBytes: 1_000 }));
    expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', reason: 'BODY_TOO_LARGE' });
  });

  it.each([
    ['gzip', gzipSync, 'gzip'],
    ['brotli', quickBrotli, 'br'],
  ] as const)('is not decoded beyond the limit: a bomb in %s', async (_, compress, encoding) => {
    const bomb = compress(compress(Buffer.alloc(256 * 1024 * 1024)));
    const base = await serve(bomb, `${encoding}, ${encoding}`);
    const before = process.memoryUsage().rss;
    const error = await failureOf(callOnce(base, { maxAnswerBytes: 1024 * 1024 }));
    expect(error.reason).toBe('BODY_TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  // Incompressible, so that half of the bytes is about half of the data.
  const noise = Array.from({ length: 64 }, (_, index) => createHash('sha256').update(String(index)).digest('hex'));
  const whole = Buffer.from(JSON.stringify({ noise }));
  it.each([
    ['gzip', gzipSync(whole), 'gzip'],
    ['gzip without the header', gzipSync(whole), null],
    ['deflate', deflateSync(whole), 'deflate'],
    ['raw deflate', deflateRawSync(whole), 'deflate'],
    ['brotli', brotliCompressSync(whole), 'br'],
  ])('is an error if it is truncated: %s', async (_, body, encoding) => {
    const error = await failureOf(callOnce(await serve(body.subarray(0, body.length / 2), encoding)));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', reason: 'BODY_CUT', upstream: { status: 200 } });
  });

  it.each([
    ['an unknown one', json, 'zstd', 'BODY_ENCODING'],
    ['compress', json, 'compress', 'BODY_ENCODING'],
    ['the name of an inherited property', json, 'constructor', 'BODY_ENCODING'],
    ['four in a row', json, 'gzip, gzip, gzip, gzip', 'BODY_ENCODING'],
    ['invalid brotli', json, 'br', 'BODY_NOT_DECODABLE'],
    ['invalid deflate', Buffer.alloc(64, 0xff), 'deflate', 'BODY_NOT_DECODABLE'],
    [
      'gzip with a wrong checksum',
      Buffer.concat([gzipSync(json).subarray(0, -8), Buffer.alloc(8)]),
      'gzip',
      'BODY_NOT_DECODABLE',
    ],
  ])('is an error with its own reason: %s', async (_, body, encoding, reason) => {
    const error = await failureOf(callOnce(await serve(body, encoding)));
    expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', reason, upstream: { status: 200 } });
  });

  it('keeps the code and uuid of an error', async () => {
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const body = Buffer.from(JSON.stringify({ code: 40_410, uuid, message: 'x' }));
    for (const [bytes, encoding] of [
      [gzipSync(body), 'gzip'],
      [gzipSync(body), null],
      [brotliCompressSync(body), 'br'],
      [deflateSync(body), 'deflate'],
    ] as const) {
      const error = await failureOf(callOnce(await serve(bytes, encoding, 404)));
      expect(error).toMatchObject({ code: 'NOT_FOUND', upstream: { status: 404, code: 40_410, uuid } });
    }
  });

  it('keeps the code of an error status if it cannot be decoded', async () => {
    const error = await failureOf(callOnce(await serve(json, 'zstd', 503)));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', upstream: { status: 503, code: null } });
  });
});
