import { readFileSync } from 'node:fs';
import type { Config } from '../config/index.js';
import {
  findInvalidDocuments,
  joinLists,
  ManifestError,
  type CollectOptions,
  type DocumentList,
} from '../documents/index.js';
import { FileWatcher, type Reading } from '../file-watcher/index.js';
import type { Logger } from '../observability/index.js';

/** The lists cannot be used; the message names the variable and the fix. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
  readonly code = 'TRUSTED_DOCUMENTS_INVALID';
}

export interface TrustedDocuments {
  /** Undefined for an id that is in no list. */
  textOf(id: string): string | undefined;
  /** Reloads the files now, and logs the outcome. */
  reload(): Promise<void>;
  close(): void;
}

export interface TrustedDocumentsOptions {
  readonly mode: Config['server']['documents']['mode'];
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly schema: CollectOptions['schema'];
  readonly logger: Logger;
}

const VARIABLE = 'TRUSTED_DOCUMENTS_FILE';
/** Milliseconds after which a file that is still invalid is reported: it may be half written. */
const PATIENCE = 2_000;

/**
 * The documents that are executed by their ids; undefined if disabled. Invalid lists are refused: at start with a TrustedDocumentsError,
 * later with a log line while the previous lists stay in use. A document that is invalid in the schema is only logged.
 */
export function startTrustedDocuments(options: TrustedDocumentsOptions): TrustedDocuments | undefined {
  const { mode, files, schema, logger } = options;
  if (mode === 'off') return undefined;
  const first = readLists(files);
  if (first.material === null) {
    throw new TrustedDocumentsError(first.problems.map(({ message }) => `${VARIABLE}: ${message}`).join('\n'));
  }
  let inUse = first.material;
  const use = (list: DocumentList): void => {
    inUse = list;
    for (const { id, name, reason } of findInvalidDocuments(list.values(), schema)) {
      logger.warn({ document: { id, name, reason } }, 'trusted document is invalid in the schema');
    }
  };
  const watcher = new FileWatcher<DocumentList>({
    source: { paths: files, read: () => readLists(files) },
    inUse,
    use: async (list) => {
      use(list);
      return null;
    },
    onRenewed: () => logger.info({ documents: inUse.size }, 'trusted documents reloaded'),
    onRefused: (reasons) =>
      logger.warn({ reasons, files }, 'trusted documents are invalid: the previous ones stay in use'),
    patienceMs: PATIENCE,
  });
  use(inUse);
  logger.info({ documents: inUse.size }, 'trusted documents loaded');
  watcher.start();
  return {
    textOf: (id) => inUse.get(id)?.body,
    reload: async () => {
      if ((await watcher.check()) === 'unchanged') logger.info({}, 'trusted documents unchanged');
    },
    close: () => watcher.close(),
  };
}

function readLists(files: readonly string[]): Reading<DocumentList> {
  const problems: { code: string; message: string; variable: string }[] = [];
  const refuse = (code: string, message: string): null => {
    problems.push({ code, message, variable: VARIABLE });
    return null;
  };
  const texts = files.map((path) => {
    try {
      const text = readFileSync(path, 'utf8');
      joinLists([text]);
      return text;
    } catch (error) {
      if (error instanceof ManifestError) return refuse(error.code, `${JSON.stringify(path)}: ${error.message}`);
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      return refuse('FILE_UNREADABLE', `${JSON.stringify(path)} cannot be read (${code}). Name a readable file.`);
    }
  });
  if (problems.length > 0) return { material: null, problems };
  try {
    return { material: joinLists(texts.filter((text) => text !== null)), problems };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    refuse(error.code, error.message);
    return { material: null, problems };
  }
}
