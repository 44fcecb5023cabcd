import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, launch, screenshotFolder, visit } from './browser.js';

(hasBrowser() ? describe : describe.skip)('the demo in a browser without internet access', () => {
  let browser: Browser;
  let demo: ChildProcess;
  let url: string;

  beforeAll(async () => {
    browser = await launch();
    demo = spawn(process.execPath, ['dist/main.js', 'demo'], {
      env: { PATH: process.env['PATH'], PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: demo.stdout! });
    url = await new Promise<string>((resolve, reject) => {
      lines.on('line', (line) => {
        const found = /listening on (http:\S+)\/graphql/.exec(line);
        if (found?.[1] !== undefined) resolve(found[1]);
      });
      demo.once('exit', () => reject(new Error('The demo exited')));
    });
  });
  afterAll(async () => {
    await browser.close();
    const exited = once(demo, 'exit');
    demo.kill('SIGTERM');
    await exited;
  });

  it('runs the example operations with their variables', async () => {
    const folder = screenshotFolder();
    const { page, problems, foreign } = await visit(browser, url);
    await page.goto(`${url}/graphiql`);
    const menu = page.getByRole('navigation', { name: 'Operations' });
    const run = async (name: string, shown: string) => {
      await menu.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
      await page.locator('.graphiql-query-editor .view-lines', { hasText: `query ${name}` }).waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.graphiql-response .view-lines', { hasText: shown }).waitFor();
      await page.screenshot({ path: join(folder, `${name}.png`) });
    };
    await run('Fleets', 'Île-de-France');
    await run('FleetOverview', '"totalCount": 120');
    await run('Trip', '"startMileage"');
    await run('StolenReports', '"stolenReports"');
    await run('VehicleStatus', '"ignition"');
    await page.locator('.graphiql-response .view-lines', { hasText: '"errors"' }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
