import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startServer } from '../unit/server/support.js';
import type { Harness } from '../unit/server/support.js';
import { hasBrowser, launch, screenshotFolder, visit } from './browser.js';

const EXAMPLES = [
  { name: 'Hello', variables: '{ "unused": 1 }', document: '# Says hello\nquery Hello {\n  hello\n}\n' },
  { name: 'Echo', document: 'query Echo {\n  echo(text: "from the browser")\n  requestId\n}\n' },
];

(hasBrowser() ? describe : describe.skip)('explorer pages in a browser with no internet', () => {
  let browser: Browser;
  let folder: string;
  const harnesses: Harness[] = [];
  const start = async (introspection = true): Promise<Harness> => {
    const harness = await startServer({ exampleOperations: EXAMPLES, introspection });
    harnesses.push(harness);
    return harness;
  };

  beforeAll(async () => {
    browser = await launch();
    folder = screenshotFolder();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await Promise.all(harnesses.splice(0).map(({ server }) => server.drain()));
  });
  afterAll(async () => {
    await browser.close();
  });

  it('GraphiQL shows the example operations in tabs, runs one, completes and documents, and asks nobody else', async () => {
    const { url } = await start();
    const { page, problems, foreign } = await visit(browser, url);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await page.goto(`${url}/graphiql`);
    const tabs = page.getByRole('tab');
    await tabs.filter({ hasText: 'Echo' }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello', 'Echo']);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'unused' }).waitFor();
    await page.reload();
    await tabs.filter({ hasText: 'Echo' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'unused' }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello', 'Echo']);

    await tabs.filter({ hasText: 'Echo' }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Echo' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'from the browser' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-answer.png') });

    // Only the workers know the language: a field that is not there gets a squiggle once they run.
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+a');
    // The editor closes the brace by itself.
    await page.keyboard.type('{ nothing');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(workers.some((path) => path.startsWith('/explorer/worker-graphql-'))).toBe(true);

    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-docs.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('GraphiQL says that introspection is off, and still runs operations', async () => {
    const { url } = await start(false);
    const { page, problems, foreign } = await visit(browser, url);
    await page.goto(`${url}/graphiql`);
    await page.getByText('Introspection is off on this server').waitFor();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'world' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-no-introspection.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('the Sandbox page says that it has no internet and leads to GraphiQL', async () => {
    const { url } = await start();
    const { page, foreign } = await visit(browser, url);
    await page.goto(`${url}/`);
    await page.getByText('there seems to be no internet here').waitFor();
    await page.getByText('query Hello').waitFor();
    await page.screenshot({ path: join(folder, 'sandbox-offline.png') });
    expect(foreign.map((address) => new URL(address).origin)).toEqual([
      'https://embeddable-sandbox.cdn.apollographql.com',
    ]);
    await page.getByRole('link', { name: 'Open GraphiQL' }).click();
    await page.waitForURL(`${url}/graphiql`);
  });

  it('the Sandbox page opens Sandbox with the first example when its program can be loaded', async () => {
    const { url } = await start();
    const { page, problems } = await visit(browser, url);
    // Stands for Apollo's program, which is not to be had offline: it shows what it was called with.
    await page.route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.EmbeddedSandbox = class { constructor(o) { document.querySelector(o.target).textContent = JSON.stringify(o); } };',
      }),
    );
    await page.goto(`${url}/`);
    const shown = page.locator('#sandbox', { hasText: 'initialEndpoint' });
    await shown.waitFor();
    expect(JSON.parse((await shown.textContent()) ?? '')).toMatchObject({
      initialEndpoint: `${url}/graphql`,
      initialState: { document: EXAMPLES[0]?.document, variables: { unused: 1 }, includeCookies: false },
      runTelemetry: false,
    });
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('the Sandbox page says that introspection is off, and loads nothing from outside', async () => {
    const { url } = await start(false);
    const { page, problems, foreign } = await visit(browser, url);
    await page.goto(`${url}/`);
    await page.getByText('Introspection is off on this server').waitFor();
    await page.screenshot({ path: join(folder, 'sandbox-no-introspection.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
