import { readFileSync } from 'node:fs';
import {
  findInvalidDocuments,
  joinLists,
  ManifestError,
  type DocumentList,
  type CollectOptions,
} from '../documents/index.js';
import type { Logger } from '../observability/index.js';
import { FileWatcher, type Reading } from '../file-watcher/index.js';

/** The lists cannot be used; the message names the file's variable and the way out. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
  readonly code = 'TRUSTED_DOCUMENTS_INVALID';
}

export interface TrustedDocuments {
  /** Undefined for an id that is in no list. */
  textOf(id: string): string | undefined;
  /** Looks into the files now, and logs what comes of it. */
  reload(): Promise<void>;
  close(): void;
}

export interface TrustedDocumentsOptions {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly schema: CollectOptions['schema'];
  readonly logger: Logger;
}

const VARIABLE = 'TRUSTED_DOCUMENTS_FILE';
/** Milliseconds in which a file that is being written may become whole before it is complained of. */
const PATIENCE = 2_000;

/**
 * The documents that are executed by their ids, kept as they are in the files. What cannot be read as a list is refused, at start
 * with a TrustedDocumentsError, later with a line in the log while the former list stays in use. A document that the schema does
 * not take is named in the log and keeps nobody else's from being executed.
 */
export function startTrustedDocuments({ files, schema, logger }: TrustedDocumentsOptions): TrustedDocuments {
  const first = readLists(files);
  if (first.material === null) {
    throw new TrustedDocumentsError(first.problems.map(({ message }) => `${VARIABLE}: ${message}`).join('\n'));
  }
  let inUse = first.material;
  const use = (list: DocumentList): void => {
    inUse = list;
    for (const { id, name, reason } of findInvalidDocuments(list.values(), schema)) {
      logger.warn({ document: { id, name, reason } }, 'a trusted document does not fit the schema');
    }
  };
  const tell = (what: string): void => logger.info({ documents: inUse.size }, what);
  const watcher = new FileWatcher<DocumentList>({
    source: { paths: files, read: () => readLists(files) },
    inUse,
    use: async (list) => {
      use(list);
      return null;
    },
    onRenewed: () => tell('the changed trusted documents are in use'),
    onRefused: (reasons) => {
      logger.warn({ reasons, files }, 'the trusted documents cannot be used: those read before stay in use');
    },
    patienceMs: PATIENCE,
  });
  use(inUse);
  tell('trusted documents are executed by their ids');
  watcher.start();
  return {
    textOf: (id) => inUse.get(id)?.body,
    reload: async () => {
      if ((await watcher.check()) === 'unchanged') logger.info({}, 'the files of trusted documents hold nothing new');
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
      return refuse('FILE_UNREADABLE', `${JSON.stringify(path)} cannot be read (${code}). Name a file that can.`);
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
