export { ExpiryWatch } from './expiry.js';
export type { Expiry, ExpiryWatchOptions, Validity } from './expiry.js';
export { FileWatcher } from './file-watcher.js';
export type {
  Reading,
  Refusal,
  ReloadCounts,
  FileWatcherOptions,
  ReloadOutcome,
  FileWatcherSource,
} from './file-watcher.js';
