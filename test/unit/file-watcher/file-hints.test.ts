import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { watchForHints } from '../../../src/file-watcher/file-hints.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-hints-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('hints', () => {
  it('are sent when a file appears, and stop on close', async () => {
    const path = join(folder, 'client.pem');
    let hints = 0;
    const closed = watchForHints([path], () => (hints += 1));
    closed.close();
    await new Promise<void>((resolve) => {
      const open = watchForHints([path], () => {
        open.close();
        resolve();
      });
      writeFileSync(path, 'new');
    });
    expect(hints).toBe(0);
  });

  it('do not fail without the directory', () => {
    const hints = watchForHints(['/nowhere/at/all/client.pem'], () => undefined);
    expect(() => hints.close()).not.toThrow();
  });
});
