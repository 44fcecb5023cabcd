import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TransportOptions, UpstreamError } from '../../../../src/transport/index.js';
import {
  baseOf,
  basic,
  callOnce,
  failureOf,
  requestTo,
  runHttp,
  runRaw,
  runTcp,
  secretPath,
  secrets,
  transportTo,
} from '../servers.js';
import type { Running } from '../servers.js';

const running: Running[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
const keep = async (starting: Promise<Running>): Promise<URL> => {
  const server = await starting;
  running.push(server);
  return baseOf(server);
};

const crlf = (lines: readonly string[], body = ''): string => [...lines, '', body].join('\r\n');
const ok = (body: string, headers: readonly string[] = []): string =>
  crlf(['HTTP/1.1 200 OK', `Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);

/** Fails if the printed error contains a secret, a path or a URL. */
export function expectHarmless(error: UpstreamError): void {
  const printed = [
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
    String(error.stack),
    inspect(error.cause),
  ].join('\n');
  for (const secret of [
    ...Object.values(secrets),
    basic,
    secretPath,
    'client_id',
    'pageToken',
    'http://',
    'https://',
  ]) {
    expect(printed).not.toContain(secret);
  }
}

describe('a successful response', () => {
  it.each([
    'application/hal+json',
    'application/hal+json;charset=UTF-8',
    'application/json',
    'Application/JSON; charset="utf-8"',
    'application/vnd.geo+json',
    'application/problem+json',
    'text/json',
  ])('of type %s is parsed', async (type) => {
    const base = await keep(runRaw(ok('{"a":"é"}', [`Content-Type: ${type}`])));
    expect((await callOnce(base)).body).toEqual({ a: 'é' });
  });

  it('is parsed without a content type, and with a byte order mark', async () => {
    expect((await callOnce(await keep(runRaw(ok('\ufeff[1]'))))).body).toEqual([1]);
  });

  it('is decoded with the charset it names', async () => {
    const base = await keep(
      runHttp((_, response) =>
        response.setHeader('Content-Type', 'application/json;charset=ISO-8859-1').end(Buffer.from('"é"', 'latin1')),
      ),
    );
    expect((await callOnce(base)).body).toBe('é');
  });

  it('may be chunked, or delimited by the close of the connection', async () => {
    expect(
      (
        await callOnce(
          await keep(runRaw(crlf(['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'))),
        )
      ).body,
    ).toEqual({});
    expect(
      (await callOnce(await keep(runRaw(crlf(['HTTP/1.1 200 OK', 'Connection: close'], '{"a":1}'))))).body,
    ).toEqual({ a: 1 });
  });

  it('may follow an interim response', async () => {
    const base = await keep(runRaw(crlf(['HTTP/1.1 103 Early Hints', 'Link: </x>']) + ok('{}')));
    expect((await callOnce(base)).status).toBe(200);
  });

  it('has a status and joined lower-case headers, without cookies (Q27)', async () => {
    const base = await keep(
      runRaw(
        ok('{}', [
          'X-RateLimit-Remaining-1: 7',
          'Vary: a',
          'Vary: b',
          'Set-Cookie: session=1',
          'Cache-Control: no-store',
        ]),
      ),
    );
    const answer = await callOnce(base);
    expect(answer.headers).toEqual({
      'content-length': '2',
      'x-ratelimit-remaining-1': '7',
      vary: 'a, b',
      'cache-control': 'no-store',
    });
  });

  it('has a null body for 204, and for a write without a response body', async () => {
    expect(await callOnce(await keep(runRaw(crlf(['HTTP/1.1 204 No Content']))))).toMatchObject({
      status: 204,
      body: null,
    });
    expect(await callOnce(await keep(runRaw(ok(''))), {}, { method: 'DELETE' })).toMatchObject({
      status: 200,
      body: null,
    });
  });
});

type Case = readonly [title: string, raw: string, expected: object, options?: Partial<TransportOptions>];
const page = '<!DOCTYPE html><html><body>x</body></html>';

describe('an invalid response', () => {
  it.each<Case>([
    [
      'shorter than its content-length',
      crlf(['HTTP/1.1 200 OK', 'Content-Length: 99'], '{"a":1}'),
      { reason: 'BODY_CUT' },
    ],
    [
      'chunked without an end',
      crlf(['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked'], '7\r\n{"a":1}\r\n'),
      { reason: 'BODY_CUT' },
    ],
    [
      'cut inside a chunk',
      crlf(['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked'], '99\r\n{"a":'),
      { reason: 'BODY_CUT' },
    ],
    [
      'delimited by the close and cut before its first byte',
      crlf(['HTTP/1.1 200 OK', 'Connection: close']),
      { reason: 'BODY_CUT' },
    ],
    [
      'delimited by the close and cut',
      crlf(['HTTP/1.1 200 OK', 'Connection: close'], '{"a":[1,'),
      { reason: 'BODY_CUT' },
    ],
  ])('that is %s is UPSTREAM_UNAVAILABLE', async (_, raw, expected) => {
    const error = await failureOf(callOnce(await keep(runRaw(raw))));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', upstream: { status: 200 }, ...expected });
    expectHarmless(error);
  });

  it.each<Case>([
    ['empty', ok(''), { reason: 'BODY_EMPTY' }],
    ['blank', ok(' \n'), { reason: 'BODY_EMPTY' }],
    ['HTML', ok(page, ['Content-Type: text/html']), { reason: 'HTML_ANSWER' }],
    ['HTML labelled as JSON', ok(page, ['Content-Type: application/json']), { reason: 'HTML_ANSWER' }],
    ['HTML without a content type', ok(page), { reason: 'HTML_ANSWER' }],
    ['garbage', ok(`{"vin":"${secretPath}",`, ['Content-Type: application/json']), { reason: 'BODY_NOT_JSON' }],
    ['of another type', ok('{}', ['Content-Type: image/png']), { reason: 'BODY_NOT_JSON' }],
    ['too large', ok(`"${'x'.repeat(2000)}"`), { reason: 'BODY_TOO_LARGE' }, { maxAnswerBytes: 1000 }],
    ['not HTTP', `${secretPath} nonsense\r\n\r\n`, { reason: 'HTTP_PROTOCOL', upstream: null }],
  ])('that is %s is UPSTREAM_ERROR', async (_, raw, expected, options = {}) => {
    const error = await failureOf(callOnce(await keep(runRaw(raw)), options));
    expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', ...expected });
    expectHarmless(error);
  });

  it('is aborted at the size limit, and its connection closed', async () => {
    let closed: (value: unknown) => void = () => undefined;
    const closing = new Promise((resolve) => (closed = resolve));
    const base = await keep(
      runTcp((socket) => {
        socket.write(crlf(['HTTP/1.1 200 OK', 'Connection: close'], ''));
        const timer = setInterval(() => socket.write('x'.repeat(10_000)), 1);
        socket.on('close', () => closed(clearInterval(timer)));
      }),
    );
    const transport = transportTo(base, { maxAnswerBytes: 50_000 });
    expect(await failureOf(transport.send(requestTo(base)))).toMatchObject({ reason: 'BODY_TOO_LARGE' });
    await closing;
    await transport.close();
  });

  it('may be exactly as large as the limit', async () => {
    expect((await callOnce(await keep(runRaw(ok('[1,2]'))), { maxAnswerBytes: 5 })).body).toEqual([1, 2]);
  });
});

const error = (
  status: number | string,
  body: string,
  headers: readonly string[] = ['Content-Type: application/json'],
): string => crlf([`HTTP/1.1 ${status} X`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);
const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('an error of the upstream', () => {
  it.each([
    [301, 'UPSTREAM_ERROR', 'REDIRECT'],
    [304, 'UPSTREAM_ERROR', 'REDIRECT'],
    [400, 'BAD_REQUEST', 'HTTP_STATUS'],
    [401, 'UNAUTHENTICATED', 'HTTP_STATUS'],
    [403, 'FORBIDDEN', 'HTTP_STATUS'],
    [404, 'NOT_FOUND', 'HTTP_STATUS'],
    [410, 'NOT_FOUND', 'HTTP_STATUS'],
    [415, 'BAD_REQUEST', 'HTTP_STATUS'],
    [429, 'RATE_LIMITED', 'HTTP_STATUS'],
    [495, 'UPSTREAM_TLS', 'CERTIFICATE_EXPIRED'],
    [496, 'UPSTREAM_TLS', 'CERTIFICATE_MISSING'],
    [500, 'UPSTREAM_ERROR', 'HTTP_STATUS'],
    [501, 'UPSTREAM_ERROR', 'HTTP_STATUS'],
    [502, 'UPSTREAM_UNAVAILABLE', 'HTTP_STATUS'],
    [503, 'UPSTREAM_UNAVAILABLE', 'HTTP_STATUS'],
    [504, 'UPSTREAM_TIMEOUT', 'HTTP_STATUS'],
  ])('with status %i is %s / %s', async (status, code, reason) => {
    const thrown = await failureOf(callOnce(await keep(runRaw(error(status, '')))));
    expect(thrown).toMatchObject({
      code,
      reason,
      upstream: { status, code: null, uuid: null, timestamp: null },
      retryAfter: null,
    });
    expectHarmless(thrown);
  });

  it.each([
    [
      'a numeric code',
      { code: 40499, uuid, message: secretPath, timestamp: '2024-05-01T10:00:00Z' },
      { code: 40499, uuid, timestamp: '2024-05-01T10:00:00Z' },
    ],
    ['a string code', { code: '50000', uuid: null }, { code: 50000, uuid: null }],
    [
      "a gateway's shape",
      { httpCode: '401', httpMessage: 'Unauthorized', moreInformation: secrets.clientId },
      { code: 401, uuid: null },
    ],
    ['a time in milliseconds', { timestamp: 1_700_000_000_000 }, { code: null, timestamp: '2023-11-14T22:13:20.000Z' }],
    [
      'texts that are none of what they say',
      { code: 'E-1', uuid: secretPath, timestamp: secrets.password },
      { code: null, uuid: null, timestamp: null },
    ],
    ['a body that is not an object', null, { code: null }],
  ])('is read with %s (Q02)', async (_, body, expected) => {
    const thrown = await failureOf(callOnce(await keep(runRaw(error(500, JSON.stringify(body))))));
    expect(thrown.upstream).toMatchObject({ status: 500, ...expected });
    expectHarmless(thrown);
  });

  it.each([
    ['a gateway’s 500', { httpCode: '500', httpMessage: 'x', moreInformation: secretPath }, 'UPSTREAM_ERROR', 500],
    ['a gateway’s 404', { httpCode: 404, httpMessage: 'x' }, 'UPSTREAM_ERROR', 404],
    ['the vendor’s 500', { code: 50012, uuid, message: secretPath }, 'UPSTREAM_ERROR', 50012],
    ['the vendor’s 403', { code: '40300', uuid, message: 'x' }, 'UPSTREAM_ERROR', 40300],
    ['the vendor’s 429', { code: 42900, uuid, message: 'x' }, 'RATE_LIMITED', 42900],
    ['the vendor’s 404', { code: 40410, uuid, message: 'x' }, 'NOT_FOUND', 40410],
    ['an error with links', { code: 50000, _links: { self: { href: '/x' } } }, 'UPSTREAM_ERROR', 50000],
  ])('is recognised in the body of a 200 response: %s', async (_, body, expected, code) => {
    const thrown = await failureOf(callOnce(await keep(runRaw(ok(JSON.stringify(body))))));
    expect(thrown).toMatchObject({ code: expected, reason: 'ERROR_IN_BODY', upstream: { status: 200, code } });
    expectHarmless(thrown);
  });

  it.each([
    ['a resource with a code of its own', { id: 'a', code: 40400 }],
    ['a page', { code: 50000, _embedded: {} }],
    ['a code outside 4xx and 5xx', { code: 20000 }],
    ['a code that is text', { code: 'E4' }],
  ])('is not assumed for %s', async (_, body) => {
    expect((await callOnce(await keep(runRaw(ok(JSON.stringify(body)))))).body).toEqual(body);
  });

  it('is thrown for a body that the caller does not accept', async () => {
    const base = await keep(runRaw(ok('{"a":1}')));
    const thrown = await failureOf(callOnce(base, {}, { accepts: (body) => Array.isArray(body) }));
    expect(thrown).toMatchObject({ code: 'UPSTREAM_ERROR', reason: 'BODY_UNEXPECTED', upstream: { status: 200 } });
  });

  it('with an HTML body keeps the code of its status', async () => {
    const thrown = await failureOf(callOnce(await keep(runRaw(error(503, page, ['Content-Type: text/html'])))));
    expect(thrown).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', reason: 'HTML_ANSWER', upstream: { status: 503 } });
  });

  it('with a truncated or too large body keeps the code of its status', async () => {
    const cut = await keep(runRaw(crlf(['HTTP/1.1 404 X', 'Content-Length: 99'], '{"code":')));
    expect(await failureOf(callOnce(cut))).toMatchObject({ code: 'NOT_FOUND', upstream: { status: 404, code: null } });
    const large = await keep(runRaw(error(429, 'x'.repeat(5000))));
    expect(await failureOf(callOnce(large, { maxAnswerBytes: 100 }))).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it.each([
    ['495', '"code":"495"'],
    ['403', '"code":"495"'],
    ['400', '"code":49500'],
  ])('with status %s and %s is an expired certificate (Q01)', async (status, member) => {
    const thrown = await failureOf(callOnce(await keep(runRaw(error(status, `{${member}}`)))));
    expect(thrown).toMatchObject({ code: 'UPSTREAM_TLS', reason: 'CERTIFICATE_EXPIRED' });
  });

  it.each([
    ['No required SSL certificate was sent', 'CERTIFICATE_MISSING'],
    ['The SSL certificate error', 'CERTIFICATE_MISSING'], // no certificate was configured
    ['The plain HTTP request was sent to HTTPS port', 'TLS_PROTOCOL'],
  ])("that is nginx's page %j is %s", async (title, reason) => {
    const body = `<html><head><title>400 ${title}</title></head></html>`;
    const thrown = await failureOf(callOnce(await keep(runRaw(error(400, body, ['Content-Type: text/html'])))));
    expect(thrown).toMatchObject({ code: 'UPSTREAM_TLS', reason });
  });

  it.each([
    ['17', 17],
    ['Thu, 02 May 2024 10:00:30 GMT', 30],
    ['Thu, 02 May 2024 09:00:00 GMT', 0],
    ['soon', null],
  ])('has a retryAfter: %j is %p s', async (value, seconds) => {
    const base = await keep(runRaw(error(429, '', [`Retry-After: ${value}`])));
    const thrown = await failureOf(callOnce(base, { now: () => Date.parse('2024-05-02T10:00:00Z') }));
    expect(thrown.retryAfter).toBe(seconds);
  });

  it('is thrown for a redirect, which is not followed', async () => {
    const target = await runHttp((_, response) => response.end('{}'));
    running.push(target);
    const base = await keep(
      runHttp((_, response) => response.writeHead(302, { Location: `http://127.0.0.1:${target.port}/` }).end()),
    );
    expect(await failureOf(callOnce(base))).toMatchObject({ code: 'UPSTREAM_ERROR', reason: 'REDIRECT' });
    expect(target.connections()).toBe(0);
  });
});
