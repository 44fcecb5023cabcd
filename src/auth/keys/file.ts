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

/** The key file cannot be used. The message contains its path and none of its content. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly code: 'KEY_FILE_UNREADABLE' | 'KEY_FILE_MALFORMED' | 'KEY_FILE_BUSY' | 'KEY_FILE_UNWRITABLE';

  constructor(code: KeyFileError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Bytes; about 2,000 keys. */
const MAX_BYTES = 1024 * 1024;

/** The keys in a file; none if the file does not exist. Throws KeyFileError. */
export function readKeyFile(path: string): readonly KeyRecord[] {
  const quoted = JSON.stringify(path);
  let text: string;
  try {
    if (statSync(path).size > MAX_BYTES)
      throw new KeyFileError('KEY_FILE_MALFORMED', `${quoted} is larger than 1 MiB: revoke keys, or use another file.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new KeyFileError(
      'KEY_FILE_UNREADABLE',
      `${quoted} cannot be read (${code ?? 'unknown error'}): check the path and the permissions.`,
    );
  }
  const parsed = keyFile.safeParse(parseJson(text));
  // Without the reason, which would quote the content.
  if (!parsed.success) {
    throw new KeyFileError('KEY_FILE_MALFORMED', `${quoted} is not a key file: use one written by \`fleetgraph key\`.`);
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
 * Changes the file atomically: a reader sees the old file or the new one, and a second writer is refused. Only its owner may read
 * it. Throws KeyFileError and then leaves the file unchanged.
 */
export function changeKeyFile(path: string, change: (keys: readonly KeyRecord[]) => readonly KeyRecord[]): void {
  // Follows a link and replaces its target.
  const target = targetOf(path);
  const draft = `${target}.new`;
  const file = openDraft(draft);
  try {
    try {
      const text = `${JSON.stringify({ version: 1, keys: change(readKeyFile(target)) }, null, 2)}\n`;
      if (Buffer.byteLength(text) > MAX_BYTES) {
        throw new KeyFileError(
          'KEY_FILE_UNWRITABLE',
          `${JSON.stringify(target)} would be larger than 1 MiB: revoke keys, or use another file.`,
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

/** The new file is also the lock: opening fails if it exists. */
function openDraft(draft: string): number {
  try {
    return openSync(draft, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(draft, error as NodeJS.ErrnoException);
    const fix = 'Wait for it to finish; if no command is running, remove that file.';
    throw new KeyFileError('KEY_FILE_BUSY', `Another command is writing: ${JSON.stringify(draft)} exists. ${fix}`);
  }
}

/** Keeps the file readable for the server's user if another user, such as root, runs the command. */
function keepOwner(target: string, draft: string): void {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined || stat.uid === process.getuid?.()) return;
  chownSync(draft, stat.uid, stat.gid);
}

function unwritable(path: string, error: NodeJS.ErrnoException): KeyFileError {
  return new KeyFileError(
    'KEY_FILE_UNWRITABLE',
    `${JSON.stringify(path)} cannot be written (${error.code ?? 'unknown error'}): check the folder and the permissions.`,
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
