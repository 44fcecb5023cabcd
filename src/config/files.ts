import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { problem } from './problem.js';
import type { ConfigIssues, Problem } from './problem.js';

export interface InputFile {
  readonly variable: string;
  /** As it was given. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Permission bits. */
  readonly mode: number;
}

export interface FileRequest {
  readonly variable: string;
  readonly path: string;
  /** What should be there, as the end of "Give the path of …". */
  readonly wanted: string;
  /** A path of a secret is not shown: it may be the secret itself, put into the wrong variable. */
  readonly hidePath?: boolean;
}

/** Bytes. No certificate, key or keystore comes near. */
const LARGEST = 1024 * 1024;

/** Reads a file that a variable names; null after a problem was noted. */
export function readInputFile(request: FileRequest, { problems }: ConfigIssues): InputFile | null {
  const { variable, path, wanted } = request;
  const way = `Give the path of ${wanted}.`;
  const fail = (detail: string, fix: string): null => {
    problems.push(problem(variable, 'FILE_UNREADABLE', detail, fix));
    return null;
  };
  // Never shown: whoever pastes a key into the variable must not find it in the log.
  if (path.includes('-----BEGIN') || /[\r\n\0]/.test(path)) {
    problems.push(problem(variable, 'INVALID', 'holds a text, not the path of a file.', way));
    return null;
  }
  const shown = request.hidePath === true ? '' : ` ${JSON.stringify(path)}`;
  try {
    const full = resolve(path);
    const { mode, size } = statSync(full);
    if (size > LARGEST) return fail(`the file${shown} is larger than 1 MiB.`, way);
    const bytes = readFileSync(full);
    if (bytes.length === 0) return fail(`the file${shown} is empty.`, way);
    return { variable, path, bytes, mode };
  } catch (error) {
    return fail(...explain(error, path, shown, way));
  }
}

/** A key that other users of the machine can read is worth a word, but not a refusal: containers mount secrets so. */
export function warnIfExposed({ variable, path, mode }: InputFile, what: string): Problem | null {
  const can = powersOf(mode);
  if (can === null) return null;
  const detail = `${can} ${what} ${JSON.stringify(path)}.`;
  return problem(variable, 'FILE_EXPOSED', detail, `Run: chmod 600 ${shellQuote(path)}`);
}

/** The same of a file whose path is not shown. */
export function warnIfSecretExposed({ variable, mode }: InputFile): Problem | null {
  const can = powersOf(mode);
  if (can === null) return null;
  const fix = 'Let only the user that runs fleetgraph read it: mode 600, or 400 where it is mounted.';
  return problem(variable, 'FILE_EXPOSED', `${can} the file.`, fix);
}

/** A group may read: that is how an orchestrator gives a file to a process that is not root. */
function powersOf(mode: number): string | null {
  if (process.platform === 'win32') return null;
  if ((mode & 0o006) !== 0) return `every user of this machine can ${(mode & 0o002) === 0 ? 'read' : 'change'}`;
  return (mode & 0o020) === 0 ? null : 'other users of its group can change';
}

/** A path as one word of a shell's command line. */
export function shellQuote(path: string): string {
  return /^[\w./@%+=:-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function explain(error: unknown, path: string, shown: string, way: string): [detail: string, fix: string] {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      if (path.startsWith('~')) return [`no such file${shown}.`, `${way} The shell's "~" has no meaning here.`];
      return [`no such file${shown}.`, isAbsolute(path) ? way : `${way} It is looked for in the working directory.`];
    }
    case 'EISDIR':
      return [`${shown.trim() || 'it'} is a directory.`, way];
    case 'EACCES':
    case 'EPERM':
      return [`the file${shown} may not be read.`, 'Let the user that runs fleetgraph read it.'];
    default:
      return [`the file${shown} cannot be read (${code}).`, way];
  }
}
