import { problem } from './problem.js';
import type { Problem } from './problem.js';

/**
 * What Node's parser would silently cut off, merge or skip in the text of a `.env` file. Names the line of each, never
 * what it holds: half of a secret may stand where a name should.
 */
export function checkDotEnv(text: string): readonly Problem[] {
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
  /** A quoted value may have several. */
  readonly lines: number;
  readonly fault: { readonly detail: string; readonly fix: string } | null;
}

/** The first of these lines, with those that its quoted value goes on in. */
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
    const fix = 'Put the value in quotes, or move the comment to a line of its own.';
    return bad('has an unquoted value with "#", which would start a comment.', fix);
  }
  const opened = [value.slice(1), ...more];
  const closing = opened.findIndex((each) => each.includes(quote));
  if (closing === -1) return bad(`has a quoted value without a closing ${quote}.`, 'Add the closing quote.');
  const last = opened[closing] ?? '';
  if (/^\s*(?:#.*)?$/.test(last.slice(last.indexOf(quote) + 1))) return { lines: closing + 1, fault: null };
  const fix = 'Close the quote where the value ends; put a value that contains one kind of quote in another.';
  return bad(`has a value with text after its closing ${quote}, which would be cut off.`, fix);
}
