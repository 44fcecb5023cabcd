import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer } from './support.js';
import type { Harness } from './support.js';

const HOSTILE = 'query Evil { echo(text: "</script><script>alert(1)</script>") }';

describe('explorer pages', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startServer({
      exampleOperations: [
        { name: 'Hello', document: 'query Hello { hello }' },
        { name: '<b>Evil</b>', purpose: '<b>Evil</b> too', group: '<b>Evil</b> ones', document: HOSTILE },
      ],
    });
  });
  afterAll(async () => {
    await harness.server.drain();
  });

  const settingsOf = (html: string): unknown =>
    JSON.parse(/<script type="application\/json" id="settings">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

  it.each(['/', '/graphiql'])(
    '%s has the example operations and a policy without foreign or inline scripts',
    async (path) => {
      const response = await fetch(`${harness.url}${path}`);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(settingsOf(html)).toMatchObject({
        endpoint: '/graphql',
        introspection: true,
        operations: [{ name: 'Hello' }, { document: HOSTILE }],
      });
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<b>Evil');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    },
  );

  it('/ lists the operations by group, each with its purpose and its link to GraphiQL', async () => {
    const html = await (await fetch(`${harness.url}/`)).text();
    expect(html).toContain('<h3>&#60;b&#62;Evil&#60;/b&#62; ones</h3>');
    expect(html).toContain('<span>&#60;b&#62;Evil&#60;/b&#62; too</span>');
    expect(html).toContain('href="/graphiql#Hello"');
  });

  it('lets /graphiql load from and call this server only', async () => {
    const response = await fetch(`${harness.url}/graphiql`);
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('serves every file of a page as immutable, with its content type', async () => {
    const html = await (await fetch(`${harness.url}/graphiql`)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(2);
    for (const file of files) {
      const response = await fetch(`${harness.url}${file}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type')).toMatch(file.endsWith('.css') ? /^text\/css/ : /javascript/);
      await response.arrayBuffer();
    }
  });

  it.each(['/explorer/', '/explorer/nothing.js', '/explorer/..%2fmanifest.json', '/explorer/%2e%2e/manifest.json'])(
    'serves nothing at %s',
    async (path) => {
      expect((await fetch(`${harness.url}${path}`)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('has no address of a content delivery network in the GraphiQL bundle', () => {
    const folder = new URL('../../../dist/server/explorer/assets/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && !name.startsWith('sandbox'))) {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(
        /https:\/\/(esm\.sh|unpkg\.com|cdn\.jsdelivr\.net)\/[a-z@]/,
      );
    }
  });

  it('redirects a browser from the endpoint to /', async () => {
    const visit = await fetch(`${harness.url}/graphql`, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
    expect([visit.status, visit.headers.get('location')]).toEqual([302, '/']);
  });

  it('do not exist when disabled', async () => {
    const closed = await startServer({ explorer: false });
    try {
      for (const path of ['/', '/graphiql', '/explorer/x.js'])
        expect((await fetch(`${closed.url}${path}`)).status).toBe(404);
      const visit = await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect(visit.status).toBe(400);
    } finally {
      await closed.server.drain();
    }
  });
});
