import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../arguments.js';

/** In bytes. The vendor's files have about 200 kB. */
const MAX_SIZE = 16 * 1024 * 1024;

/** Parses a file as JSON or YAML 1.2, in which unquoted `No`, `Off` and `On` are texts. */
export function readDocument(path: string): unknown {
  const text = readText(path);
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // YAML may also start with a brace, and its parser has better error messages.
    }
  }
  const lineCounter = new LineCounter();
  try {
    // With duplicate keys, the last one counts.
    const document = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent', lineCounter });
    const [error] = document.errors;
    if (error === undefined) return document.toJS({ maxAliasCount: 1000 }) as unknown;
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new UsageError([`--spec: the file is neither YAML nor JSON (${error.code}, line ${line}, column ${col}).`]);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    // The nesting exceeds the parser's stack, or there are too many aliases.
    throw new UsageError(['--spec: cannot parse the file: it is nested too deeply.'], { cause });
  }
}

function readText(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.size > MAX_SIZE) {
      throw new UsageError([
        `--spec: the file is larger than ${MAX_SIZE / 1024 / 1024} MiB. Expected an OpenAPI file.`,
      ]);
    }
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError([`--spec: cannot read ${JSON.stringify(path)} (${code}). Expected a YAML or JSON file.`], {
      cause,
    });
  }
}
