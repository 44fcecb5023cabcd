import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { keyFile, type KeyRecord } from './record.js';

/** The file of keys cannot be used. The message holds its path and nothing that is in it. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly code: 'KEY_FILE_UNREADABLE' | 'KEY_FILE_MALFORMED' | 'KEY_FILE_BUSY' | 'KEY_FILE_UNWRITABLE';

  constructor(code: KeyFileError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Bytes; some 2,000 keys. No file that a variable names may be larger. */
const LARGEST = 1024 * 1024;

/** The keys in a file; a file that is not there holds none. Throws KeyFileError. */
export function readKeyFile(path: string): readonly KeyRecord[] {
  const shown = JSON.stringify(path);
  let text: string;
  try {
    if (statSync(path).size > LARGEST) throw new KeyFileError('KEY_FILE_MALFORMED', `${shown} is too large.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new KeyFileError('KEY_FILE_UNREADABLE', `${shown} cannot be read (${code ?? 'unknown error'}).`);
  }
  const parsed = keyFile.safeParse(parseJson(text));
  // What is wrong with it is not told: the reason would quote it.
  if (!parsed.success) {
    throw new KeyFileError('KEY_FILE_MALFORMED', `${shown} is not a file that \`fleetgraph key\` has written.`);
  }
  return parsed.data.keys;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads, changes and writes the file as one step: whoever reads it meanwhile sees the old one whole or the new one whole, and a
 * second writer is refused. Only its owner may read it. Throws KeyFileError; nothing has changed then.
 */
export function changeKeyFile(path: string, change: (keys: readonly KeyRecord[]) => readonly KeyRecord[]): void {
  // A link is followed: it is its target that is replaced.
  const target = targetOf(path);
  const draft = `${target}.new`;
  const file = openDraft(draft);
  try {
    try {
      const text = `${JSON.stringify({ version: 1, keys: change(readKeyFile(target)) }, null, 2)}\n`;
      if (Buffer.byteLength(text) > LARGEST) {
        throw new KeyFileError(
          'KEY_FILE_UNWRITABLE',
          `${JSON.stringify(target)} is full. Revoke keys, or use another.`,
        );
      }
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    keepOwner(target, draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof KeyFileError || !isSystemError(error)) throw error;
    throw unwritable(target, error);
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The new file is the lock too: it is made, or there is one already. */
function openDraft(draft: string): number {
  try {
    return openSync(draft, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(draft, error as NodeJS.ErrnoException);
    const way = 'Wait for it; if there is none, remove that file.';
    throw new KeyFileError('KEY_FILE_BUSY', `${JSON.stringify(draft)} is there: another command writes. ${way}`);
  }
}

/** Who administers may be another user than the one who serves, and has to leave the file readable for that one. */
function keepOwner(target: string, draft: string): void {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined || stat.uid === process.getuid?.()) return;
  chownSync(draft, stat.uid, stat.gid);
}

function unwritable(path: string, error: NodeJS.ErrnoException): KeyFileError {
  return new KeyFileError(
    'KEY_FILE_UNWRITABLE',
    `${JSON.stringify(path)} cannot be written (${error.code ?? 'unknown error'}).`,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
