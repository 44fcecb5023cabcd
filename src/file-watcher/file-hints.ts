import { realpathSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

export interface FileHints {
  close(): void;
}

/**
 * Tells when one of the files may have changed. Their directories are watched, not the files: these are replaced rather than written to
 * (`mv`, certbot's links, the `..data` link of a Kubernetes secret), and a watched file that is replaced is never heard of again.
 *
 * No more than a hint, and so no library: too many cost a look at the content, which alone decides; missing ones (network file systems
 * and some containers send none) cost the time until the next look by the clock.
 */
export function watchForHints(paths: readonly string[], onHint: () => void): FileHints {
  const directories = new Set(paths.flatMap((path) => [dirname(path), directoryBehind(path)]));
  const watchers = [...directories].flatMap((directory) => watchDirectory(directory, onHint));
  return {
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchDirectory(directory: string, onHint: () => void): FSWatcher[] {
  try {
    const watcher = watch(directory, { persistent: false }, () => onHint());
    // The directory went away, or the system's watchers are used up.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

function directoryBehind(path: string): string {
  try {
    return dirname(realpathSync(path));
  } catch {
    return dirname(path);
  }
}
