import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { problem, type ConfigIssues, type Problem } from './problem.js';

export interface CheckedFile {
  readonly variable: string;
  /** As it was given. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
}

export interface InputFile extends CheckedFile {
  readonly bytes: Buffer;
}

export interface FileRequest {
  readonly variable: string;
  readonly path: string;
  /** The expected content, as the end of "Set it to the path of …". */
  readonly wanted: string;
  /** The path of a secret is not shown: it may be the secret itself, put into the wrong variable. */
  readonly hidePath?: boolean;
}

/** Bytes. Certificates, keys and keystores are far smaller. */
const MAX_SIZE = 1024 * 1024;

/** Checks that a file can be read, without reading it; null after a problem. */
export function checkInputFile(request: FileRequest, { problems }: ConfigIssues): CheckedFile | null {
  const { variable, path } = request;
  // Never shown: a key that was pasted into the variable must not end up in the log.
  if (path.includes('-----BEGIN') || /[\r\n\0]/.test(path)) {
    problems.push(problem(variable, 'INVALID', 'contains text, not the path of a file.', insteadOf(request)));
    return null;
  }
  try {
    accessSync(path, constants.R_OK);
    const stats = statSync(path);
    if (!stats.isDirectory() && stats.size <= MAX_SIZE && !(stats.isFile() && stats.size === 0)) {
      return { variable, path, mode: stats.mode };
    }
    const reason = stats.isDirectory() ? 'is a directory' : stats.size === 0 ? 'is empty' : 'is larger than 1 MiB';
    problems.push(unreadable(request, `${nameOf(request)} ${reason}.`));
  } catch (error) {
    problems.push(explain(error, request));
  }
  return null;
}

/** Reads a file that a variable names; null after a problem. */
export function readInputFile(request: FileRequest, issues: ConfigIssues): InputFile | null {
  const file = checkInputFile(request, issues);
  if (file === null) return null;
  try {
    const bytes = readFileSync(file.path);
    if (bytes.length > 0) return { ...file, bytes };
    issues.problems.push(unreadable(request, `${nameOf(request)} is empty.`));
  } catch (error) {
    issues.problems.push(explain(error, request));
  }
  return null;
}

function explain(error: unknown, request: FileRequest): Problem {
  const { path } = request;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const hint = path.startsWith('~') ? ' "~" is not expanded.' : ' It is relative to the working directory.';
      const fix = isAbsolute(path) ? insteadOf(request) : `${insteadOf(request)}${hint}`;
      return unreadable(request, `no such file${shownPath(request)}.`, fix);
    }
    case 'EACCES':
    case 'EPERM': {
      const fix = 'Give the user that runs fleetgraph read permission.';
      return unreadable(request, `permission denied for ${nameOf(request)}.`, fix);
    }
    default:
      return unreadable(request, `${nameOf(request)} cannot be read (${code}).`);
  }
}

function unreadable(request: FileRequest, detail: string, fix = insteadOf(request)): Problem {
  return problem(request.variable, 'FILE_UNREADABLE', detail, fix);
}

function insteadOf({ wanted }: FileRequest): string {
  return `Set it to the path of ${wanted}.`;
}

function nameOf(request: FileRequest): string {
  return `the file${shownPath(request)}`;
}

function shownPath({ path, hidePath }: FileRequest): string {
  return hidePath ? '' : ` ${JSON.stringify(path)}`;
}

/** Only a warning if other users can read a private file: containers mount secrets that way. */
export function warnIfExposed(
  { variable, path, mode }: CheckedFile,
  what: string,
  { warnings }: ConfigIssues,
  hidePath = false,
): void {
  const exposure = exposureOf(mode);
  if (exposure === null) return;
  const detail = `${exposure} ${what}${hidePath ? '' : ` ${JSON.stringify(path)}`}.`;
  const fix = hidePath
    ? 'Restrict it to the user that runs fleetgraph: mode 600, or 400 if it is mounted.'
    : `Run: chmod 600 ${shellQuote(path)}`;
  warnings.push(problem(variable, 'FILE_EXPOSED', detail, fix));
}

/** Read permission of the group is fine: orchestrators use it to give a file to a process that is not root. */
function exposureOf(mode: number): string | null {
  if (process.platform === 'win32') return null;
  if ((mode & 0o006) !== 0) return `every user of this machine can ${(mode & 0o002) === 0 ? 'read' : 'change'}`;
  return (mode & 0o020) === 0 ? null : 'other users of its group can change';
}

/** A path as one word of a shell command. */
export function shellQuote(path: string): string {
  return /^[\w./@%+=:-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
