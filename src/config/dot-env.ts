import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './environment.js';
import { ConfigError, problem, type Problem } from './problem.js';

/**
 * The environment of the process, over the `.env` file of a directory. The file is not loaded into `process.env`, so that
 * secrets do not reach child processes. Throws a ConfigError if the file cannot be read or would be misread.
 */
export function readEnvironment(directory = process.cwd(), environment: Environment = process.env): Environment {
  const text = readText(join(directory, '.env')).replace(/^\uFEFF/, '');
  const problems = checkDotEnv(text);
  if (problems.length > 0) throw new ConfigError(problems);
  return { ...parseEnv(text), ...environment };
}

/** Empty if there is no such file. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A directory named .env is a virtual environment of Python.
    if (code === 'ENOENT' || code === 'EISDIR') return '';
    const detail = `the file in the working directory cannot be read (${code ?? 'unknown error'}).`;
    throw new ConfigError([problem('.env', 'FILE_UNREADABLE', detail, 'Make it readable, or remove it.')]);
  }
}

/**
 * What Node's parser would silently cut off, merge or skip. Reports line numbers and never the content: half of a secret
 * may be where a name should be.
 */
function checkDotEnv(text: string): readonly Problem[] {
  const lines = text.split(/\r\n|\n|\r/);
  const problems: Problem[] = [];
  let index = 0;
  while (index < lines.length) {
    const { lines: length, fault } = checkAssignment(lines.slice(index));
    if (fault !== null) problems.push(problem('.env', 'INVALID', `line ${index + 1} ${fault.detail}`, fault.fix));
    index += length;
  }
  return problems;
}

interface Assignment {
  /** More than one for a quoted value with line breaks. */
  readonly lines: number;
  readonly fault: { readonly detail: string; readonly fix: string } | null;
}

/** Checks the first of these lines, with the lines that its quoted value continues on. */
function checkAssignment([line = '', ...more]: readonly string[]): Assignment {
  const good = { lines: 1, fault: null };
  const bad = (detail: string, fix: string): Assignment => ({ lines: 1, fault: { detail, fix } });
  if (/^\s*(?:#|$)/.test(line)) return good;
  const at = line.indexOf('=');
  if (at === -1) return bad('has no "=".', 'Write NAME=value, or start the line with # if it is a comment.');
  const name = line.slice(0, at).replace(/^\s*export\s/, '');
  if (!/^\s*[^\s#]+\s*$/.test(name)) return bad('has no variable name before "=".', 'Write NAME=value.');
  const value = line.slice(at + 1).trim();
  const quote = /^["'`]/.exec(value)?.[0];
  if (quote === undefined) {
    if (!value.includes('#')) return good;
    const fix = 'Quote the value, or move the comment to its own line.';
    return bad('has an unquoted value with "#", which would start a comment.', fix);
  }
  const opened = [value.slice(1), ...more];
  const closing = opened.findIndex((each) => each.includes(quote));
  if (closing === -1) return bad(`has a quoted value without a closing ${quote}.`, 'Add the closing quote.');
  const last = opened[closing] ?? '';
  if (/^\s*(?:#.*)?$/.test(last.slice(last.indexOf(quote) + 1))) return { lines: closing + 1, fault: null };
  const fix = 'Close the quote at the end of the value; use another kind of quote around a value that contains one.';
  return bad(`has a value with text after its closing ${quote}, which would be cut off.`, fix);
}
