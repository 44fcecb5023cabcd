import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type Harness } from '../../unit/server/support.js';
import { connectRaw } from '../../unit/server/raw-client.js';

let harness: Harness;
const allowedOrigin = 'https://fleet.example.org';
beforeAll(async () => {
  harness = await startServer({ corsOrigins: [allowedOrigin] });
});
afterAll(() => harness.server.drain());

const hello = '{"query":"{ hello }"}';

describe('a foreign web page', () => {
  it.each([
    'null',
    'https://evil.example',
    'http://fleet.example.org',
    'https://fleet.example.org.evil.example',
    'https://FLEET.example.org:8443',
    'file://',
  ])('at %s can neither send requests nor read responses', async (origin) => {
    const preflight = await fetch(`${harness.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    const answer = await harness.post(hello, { origin });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('on an allowed origin can send requests without credentials and read the rate limit', async () => {
    const { headers } = await harness.post(hello, { origin: allowedOrigin });
    expect(headers.get('access-control-allow-origin')).toBe(allowedOrigin);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toContain('ratelimit');
    expect(headers.get('vary')).toMatch(/origin/i);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain; application/json',
    undefined,
  ])('cannot execute a request without a preflight (%s)', async (type) => {
    const response = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      body: new TextEncoder().encode(hello),
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('world');
  });
});

describe('every response', () => {
  const securityHeaders = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cache-control': expect.stringMatching(/no-store|no-cache|immutable/),
  };

  it.each([
    ['/graphql', 'POST', hello],
    ['/graphql', 'POST', 'broken'],
    ['/graphql', 'PUT', '{}'],
    ['/graphql', 'GET', undefined],
    ['/health/live', 'GET', undefined],
    ['/health/ready', 'GET', undefined],
    ['/nowhere', 'GET', undefined],
    ['/', 'GET', undefined],
    ['/graphiql', 'GET', undefined],
  ])('of %s to %s has the security headers', async (path, method, body) => {
    const response = await fetch(new URL(path, harness.url), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    expect(Object.fromEntries(response.headers)).toMatchObject(securityHeaders);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('strict-transport-security')).toBeNull();
  });

  it('has the security headers for malformed HTTP too', async () => {
    const client = await connectRaw(harness.url);
    client.write('NONSENSE\r\n\r\n');
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const name of Object.keys(securityHeaders)) expect(answer.toLowerCase()).toContain(`${name}: `);
  });

  it('with a page allows only scripts of this server, and no inline scripts', async () => {
    for (const path of ['/', '/graphiql']) {
      const response = await fetch(new URL(path, harness.url));
      const policy = response.headers.get('content-security-policy') ?? '';
      const scripts = policy.split(';').find((directive) => directive.startsWith('script-src')) ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(scripts).toContain("'self'");
      expect(scripts).not.toMatch(/unsafe|\*|data:|blob:/);
    }
  });
});
