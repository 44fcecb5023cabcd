import { realpathSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

export interface FileHints {
  close(): void;
}

/**
 * Calls back when one of the files may have changed. Watches their directories, because the files are usually replaced (`mv`, certbot's
 * links, the `..data` link of a Kubernetes secret), and a watch on a replaced file ends.
 *
 * Only a hint, so no library is needed: a false hint costs one check of the content; a missing one (network file systems and some
 * containers) costs the time until the next poll.
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
    // The directory was removed, or the system's watchers are used up.
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
