import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without a browser the tests are skipped with a notice; with `CI` set it throws. */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (process.env['CI']) throw new Error(`No browser at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM.`);
  process.stderr.write(`Skipped: no browser at ${CHROMIUM} (apt-get install chromium, or set CHROMIUM).\n`);
  return false;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}

export interface Visit {
  readonly page: Page;
  /** Errors that the page logged or threw. */
  readonly problems: readonly string[];
  /** URLs of other origins that the page requested; all fail. */
  readonly foreign: readonly string[];
}

/** Opens a new profile without internet access: only `origin` is reachable. */
export async function visit(browser: Browser, origin: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const foreign: string[] = [];
  const problems: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      foreign.push(route.request().url());
      return route.abort('internetdisconnected');
    },
  );
  const page = await context.newPage();
  // Below the timeout of the tests, so that a failure names the step.
  page.setDefaultTimeout(12_000);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, problems, foreign };
}

/** Creates a folder for screenshots and prints its path. */
export function screenshotFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-screenshots-'));
  process.stderr.write(`Screenshots: ${folder}\n`);
  return folder;
}
