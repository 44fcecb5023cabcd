import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type Harness } from '../../unit/server/support.js';
import { connectRaw } from '../../unit/server/raw-client.js';

let harness: Harness;
const friend = 'https://fleet.example.org';
beforeAll(async () => {
  harness = await startServer({ corsOrigins: [friend] });
});
afterAll(() => harness.server.drain());

const hello = '{"query":"{ hello }"}';

describe('a page of somebody else', () => {
  it.each([
    'null',
    'https://evil.example',
    'http://fleet.example.org',
    'https://fleet.example.org.evil.example',
    'https://FLEET.example.org:8443',
    'file://',
  ])('at %s may neither ask nor read', async (origin) => {
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

  it('that is a friend may ask, never with what the browser keeps for this server, and reads what is left to it', async () => {
    const { headers } = await harness.post(hello, { origin: friend });
    expect(headers.get('access-control-allow-origin')).toBe(friend);
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
  ])('sends nothing that is executed without asking before (%s)', async (type) => {
    const response = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      body: new TextEncoder().encode(hello),
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('world');
  });
});

describe('every answer', () => {
  const wanted = {
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
  ])('of %s to %s carries what protects a browser', async (path, method, body) => {
    const response = await fetch(new URL(path, harness.url), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    expect(Object.fromEntries(response.headers)).toMatchObject(wanted);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('strict-transport-security')).toBeNull();
  });

  it('to what is no HTTP carries it too', async () => {
    const client = await connectRaw(harness.url);
    client.write('NONSENSE\r\n\r\n');
    const answer = await client.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const name of Object.keys(wanted)) expect(answer.toLowerCase()).toContain(`${name}: `);
  });

  it('with a page allows no script but this server’s, and none in the page itself', async () => {
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
