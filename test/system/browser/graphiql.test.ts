import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { IdentityError } from '../../../src/auth/index.js';
import { anyone } from '../../../src/domain/index.js';
import { startServer } from '../../unit/server/support.js';
import type { Harness } from '../../unit/server/support.js';
import { hasBrowser, launch, screenshotFolder, visit } from './browser.js';

const EXAMPLES = [
  {
    name: 'Hello',
    purpose: 'Says hello.',
    group: 'Greetings',
    variables: '{ "unused": 1 }',
    document: 'query Hello {\n  hello\n}\n',
  },
  {
    name: 'Echo',
    purpose: 'Says it again.',
    group: 'Sounds',
    document: 'query Echo {\n  echo(text: "from the browser")\n  requestId\n}\n',
  },
  {
    name: 'Repeat',
    purpose: 'Says what is in the variables.',
    group: 'Sounds',
    variables: '{ "text": "from the variables" }',
    document: 'query Repeat($text: String!) {\n  echo(text: $text)\n}\n',
  },
];

interface PageGlobals {
  readonly localStorage: { getItem(key: string): string | null };
}

/** Runs in the page: whether GraphiQL has stored a tab, which it does half a second after the last change. */
const hasStoredTab = (name: string): boolean =>
  (globalThis as unknown as PageGlobals).localStorage.getItem('graphiql:tabState')?.includes(`query ${name}`) ?? false;

(hasBrowser() ? describe : describe.skip)('explorer pages in a browser without internet access', () => {
  let browser: Browser;
  let folder: string;
  const harnesses: Harness[] = [];
  const start = async (introspection = true, options: Parameters<typeof startServer>[0] = {}): Promise<Harness> => {
    const harness = await startServer({ exampleOperations: EXAMPLES, introspection, ...options });
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

  it('GraphiQL opens an operation from its menu, runs it, validates, shows documentation, and loads nothing external', async () => {
    const { url } = await start();
    const { page, problems, foreign } = await visit(browser, url);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await page.goto(`${url}/graphiql`);
    const tabs = page.getByRole('tab');
    const menu = page.getByRole('navigation', { name: 'Operations' });
    await menu.getByRole('button', { name: /Echo/ }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello']);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'unused' }).waitFor();

    await menu.getByRole('button', { name: /Echo/ }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Echo' }).waitFor();
    await tabs.filter({ hasText: 'Echo' }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello', 'Echo']);
    await page.waitForFunction(hasStoredTab, 'Echo');
    await page.reload();
    await tabs.filter({ hasText: 'Echo' }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello', 'Echo']);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Echo' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'from the browser' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-response.png') });

    // Validation runs in a worker: an unknown field is underlined once the worker runs.
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+a');
    // The editor adds the closing brace.
    await page.keyboard.type('{ nothing');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(workers.some((path) => path.startsWith('/explorer/worker-graphql-'))).toBe(true);

    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-docs.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('the menu of GraphiQL groups and searches operations, and opens each in one tab with its variables', async () => {
    const { url } = await start();
    const { page, problems } = await visit(browser, url);
    await page.goto(`${url}/graphiql`);
    const tabs = page.getByRole('tab');
    const menu = page.getByRole('navigation', { name: 'Operations' });
    await menu.getByRole('button', { name: /Hello/ }).waitFor();
    expect(await menu.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Greetings', 'Sounds']);
    expect(await menu.getByRole('button').allInnerTexts()).toEqual([
      'Hello\nSays hello.',
      'Echo\nSays it again.',
      'Repeat\nSays what is in the variables.',
    ]);
    await page.screenshot({ path: join(folder, 'graphiql-menu.png') });

    await menu.getByRole('searchbox').fill('sounds variables');
    await menu.getByRole('button', { name: /Hello/ }).waitFor({ state: 'detached' });
    await menu.getByRole('button').click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Repeat' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'from the variables' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'from the variables' }).waitFor();

    await menu.getByRole('searchbox').fill('');
    await menu.getByRole('button', { name: /Hello/ }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await menu.getByRole('button', { name: /Repeat/ }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Repeat' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'from the variables' }).waitFor();
    await menu.locator('[aria-current]', { hasText: 'Repeat' }).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(['Hello', 'Repeat']);
    expect(problems).toEqual([]);
  });

  it('GraphiQL opens the operation in the URL fragment, and its menu stays closed after a reload', async () => {
    const { url } = await start();
    const { page, problems } = await visit(browser, url);
    await page.goto(`${url}/graphiql#Repeat`);
    const tabs = page.getByRole('tab');
    const menu = page.getByRole('navigation', { name: 'Operations' });
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Repeat' }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'from the variables' }).waitFor();
    await tabs.filter({ hasText: 'Repeat' }).waitFor();
    await page.getByRole('button', { name: 'Hide Operations' }).click();
    await menu.waitFor({ state: 'detached' });
    await page.waitForFunction(hasStoredTab, 'Repeat');
    await page.reload();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Repeat' }).waitFor();
    await page.getByRole('button', { name: 'Show Operations' }).waitFor();
    expect(await menu.count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('GraphiQL reports that introspection is disabled and still runs operations', async () => {
    const { url } = await start(false);
    const { page, problems, foreign } = await visit(browser, url);
    await page.goto(`${url}/graphiql`);
    await page.getByText('Introspection is disabled').waitFor();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'world' }).waitFor();
    await page.screenshot({ path: join(folder, 'graphiql-no-introspection.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('GraphiQL sends an entered token with operations and introspection, and does not store it', async () => {
    const authenticate = async ({ authorization }: { readonly authorization?: string | undefined }) => {
      if (authorization !== 'Bearer good-token') throw new IdentityError('signature');
      return anyone;
    };
    const { url } = await start(true, { authenticate });
    const { page } = await visit(browser, url);
    await page.goto(`${url}/graphiql`);
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Hello' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'UNAUTHENTICATED' }).waitFor();

    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    // The editor would add closing quotes and braces to typed text.
    await page.keyboard.insertText('{ "Authorization": "Bearer good-token" }');
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'world' }).waitFor();
    await page.getByRole('button', { name: /re-fetch graphql schema/i }).click();
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor();
    await page.waitForFunction(hasStoredTab, 'Hello');
    const stored = await page.evaluate('JSON.stringify(localStorage)');
    expect(stored).toContain('query Hello');
    expect(stored).not.toContain('good-token');
  });

  it('the Sandbox page reports missing internet access and links to GraphiQL', async () => {
    const { url } = await start();
    const { page, foreign } = await visit(browser, url);
    await page.goto(`${url}/`);
    await page.getByText('could not be loaded').waitFor();
    await page.getByRole('heading', { name: 'Sounds' }).waitFor();
    await page.getByText('Says it again.').click();
    await page.getByText('from the browser').waitFor();
    await page.screenshot({ path: join(folder, 'sandbox-offline.png') });
    expect(foreign.map((address) => new URL(address).origin)).toEqual([
      'https://embeddable-sandbox.cdn.apollographql.com',
    ]);
    await page.getByRole('link', { name: 'Open in GraphiQL' }).and(page.locator('[href$="#Echo"]')).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Echo' }).waitFor();
    await page.goto(`${url}/`);
    await page.getByRole('link', { name: 'Open GraphiQL' }).click();
    await page.waitForURL(`${url}/graphiql`);
  });

  it('the Sandbox page opens Sandbox with the first example if its script loads', async () => {
    const { url } = await start();
    const { page, problems } = await visit(browser, url);
    // Replaces Apollo's script, which is not available offline, by one that shows its arguments.
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

    await page.getByLabel('Operation').selectOption({ label: 'Repeat: Says what is in the variables.' });
    await page.locator('#sandbox', { hasText: 'query Repeat' }).waitFor();
    expect(JSON.parse((await shown.textContent()) ?? '')).toMatchObject({
      initialState: { document: EXAMPLES[2]?.document, variables: { text: 'from the variables' } },
    });
    expect(await page.getByLabel('Operation').inputValue()).toBe('Repeat');
    await page.screenshot({ path: join(folder, 'sandbox-menu.png') });
    expect(problems).toEqual([]);
  });

  it('the Sandbox page reports that introspection is disabled and loads nothing external', async () => {
    const { url } = await start(false);
    const { page, problems, foreign } = await visit(browser, url);
    await page.goto(`${url}/`);
    await page.getByText('Apollo Sandbox needs introspection').waitFor();
    await page.screenshot({ path: join(folder, 'sandbox-no-introspection.png') });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
