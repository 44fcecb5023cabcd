import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileWatcher } from '../../../src/file-watcher/index.js';
import type { Refusal, FileWatcherOptions } from '../../../src/file-watcher/index.js';

/** Two files that must match, as a certificate and its key. */
interface Pair {
  readonly left: string;
  readonly right: string;
}

let folder: string;
let watcher: FileWatcher<Pair> | null;
/** Events in order, and the callers that wait for more. */
let events: string[];
let wake: () => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-renewal-'));
  [watcher, events, wake] = [null, [], () => undefined];
  onRead = () => undefined;
  put('left', 'one');
  put('right', 'one');
});
afterEach(() => {
  watcher?.close();
  rmSync(folder, { recursive: true });
});

const pathOf = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => writeFileSync(pathOf(name), text);
const textOf = (name: string): string => {
  try {
    return readFileSync(pathOf(name), 'utf8');
  } catch {
    return '';
  }
};
function tell(event: string): void {
  events.push(event);
  wake();
}
/** Resolves with all events once this many have been received. */
async function eventsAfter(count: number): Promise<readonly string[]> {
  while (events.length < count) await new Promise<void>((resolve) => (wake = resolve));
  return events;
}

/** Called for each reading of the files. */
let onRead: () => void = () => undefined;

function start(changes: Partial<FileWatcherOptions<Pair>> = {}): FileWatcher<Pair> {
  watcher = new FileWatcher<Pair>({
    source: {
      paths: [pathOf('left'), pathOf('right')],
      fingerprint: async () => `${textOf('left')}/${textOf('right')}`,
      read: () => {
        const [left, right] = [textOf('left'), textOf('right')];
        onRead();
        return left === right && left !== ''
          ? { material: { left, right }, problems: [] }
          : { material: null, problems: [{ code: 'MISMATCH', message: `${left} and ${right} differ` }] };
      },
    },
    inUse: { left: 'one', right: 'one' },
    use: async ({ left }) => {
      tell(`use ${left}`);
      return null;
    },
    onRenewed: () => tell('renewed'),
    onRefused: (reasons) => tell(`refused: ${reasons.map(({ message }) => message).join('; ')}`),
    settleMs: 10,
    patienceMs: 40,
    // No polling unless a test enables it.
    pollMs: 3_600_000,
    ...changes,
  });
  watcher.start();
  return watcher;
}

describe('the file watcher', () => {
  it('loads a new pair whose files are written one after the other', async () => {
    start({ patienceMs: 3_600_000 });
    expect(await watcher?.check()).toBe('unchanged');
    const read = new Promise<void>((resolve) => (onRead = resolve));
    put('left', 'two');
    await read; // The files do not match yet.
    put('right', 'two');
    expect(await eventsAfter(2)).toEqual(['use two', 'renewed']);
    expect(watcher?.counts).toEqual({ reloads: 1, refusals: 0 });
  });

  it('sees changes made before it started', async () => {
    put('left', 'two');
    put('right', 'two');
    start();
    expect(await eventsAfter(2)).toEqual(['use two', 'renewed']);
  });

  it('reports broken content once, and loads the next usable content', async () => {
    start();
    put('left', 'two');
    expect(await eventsAfter(1)).toEqual(['refused: two and one differ']);
    expect(await watcher?.check()).toBe('refused'); // an explicit check reports again
    put('right', 'two');
    expect(await eventsAfter(4)).toEqual([
      'refused: two and one differ',
      'refused: two and one differ',
      'use two',
      'renewed',
    ]);
    expect(watcher?.counts).toEqual({ reloads: 1, refusals: 2 });
  });

  it('checks at once on request, and reports once', async () => {
    start({ patienceMs: 3_600_000 });
    expect(await watcher?.check()).toBe('unchanged');
    const read = new Promise<void>((resolve) => (onRead = resolve));
    put('left', 'two');
    await read;
    expect(await watcher?.check()).toBe('refused');
    expect(events).toEqual(['refused: two and one differ']);
  });

  it('reports nothing if the old content comes back', async () => {
    start();
    put('left', 'two');
    await eventsAfter(1);
    put('left', 'one');
    expect(await watcher?.check()).toBe('unchanged');
    put('left', 'two');
    expect(await eventsAfter(2)).toEqual(['refused: two and one differ', 'refused: two and one differ']);
  });

  it('keeps the current material if the new one cannot be used, and retries at each poll', async () => {
    let known = false;
    start({
      pollMs: 20,
      use: async ({ left }) => {
        if (known) return null;
        tell(`tried ${left}`);
        return { code: 'CERTIFICATE_REJECTED', message: 'not known yet' } satisfies Refusal;
      },
    });
    put('left', 'two');
    put('right', 'two');
    await eventsAfter(4); // tried, reported once, and retried
    expect(events.filter((event) => event.startsWith('refused'))).toEqual(['refused: not known yet']);
    known = true;
    await eventsAfter(events.length + 1);
    while (!events.includes('renewed')) await eventsAfter(events.length + 1);
    expect(watcher?.counts).toEqual({ reloads: 1, refusals: 1 });
  });

  it('reports only the name of an unexpected error', async () => {
    start({ use: () => Promise.reject(new RangeError('CANARY')) });
    put('left', 'two');
    put('right', 'two');
    expect(await eventsAfter(1)).toEqual(['refused: The file cannot be used (RangeError).']);
  });

  it('notices the swapped links of a Kubernetes secret', async () => {
    for (const [version, text] of [
      ['v1', 'one'],
      ['v2', 'two'],
    ] as const) {
      mkdirSync(pathOf(version));
      for (const half of ['left', 'right']) writeFileSync(join(pathOf(version), half), text);
    }
    symlinkSync('v1', pathOf('..data'));
    for (const half of ['left', 'right']) {
      rmSync(pathOf(half));
      symlinkSync(join('..data', half), pathOf(half));
    }
    start();
    expect(await watcher?.check()).toBe('unchanged');
    symlinkSync('v2', pathOf('..data_tmp'));
    renameSync(pathOf('..data_tmp'), pathOf('..data'));
    rmSync(pathOf('v1'), { recursive: true });
    expect(await eventsAfter(2)).toEqual(['use two', 'renewed']);
  });

  it('finds changes without hints by polling', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'fleetgraph-renewal-'));
    try {
      const source = {
        // A directory without events.
        paths: [join(elsewhere, 'left')],
        fingerprint: async () => textOf('left'),
        read: () => ({ material: { left: textOf('left'), right: textOf('left') }, problems: [] }),
      };
      start({ source, pollMs: 20 });
      expect(await watcher?.check()).toBe('unchanged');
      put('left', 'two');
      expect(await eventsAfter(2)).toEqual(['use two', 'renewed']);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('works without a directory to watch', async () => {
    start({
      source: {
        paths: ['/nowhere/at/all'],
        fingerprint: async () => 'same',
        read: () => ({ material: { left: 'one', right: 'one' }, problems: [] }),
      },
    });
    expect(await watcher?.check()).toBe('unchanged');
  });

  it('ends silently when it is closed', async () => {
    start({ patienceMs: 3_600_000 });
    put('left', 'two');
    const check = watcher?.check();
    watcher?.close();
    expect(await check).toBe('unchanged');
    expect(events).toEqual([]);
  });
});
