import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../arguments.js';

/** Bytes. The vendor's files have 200 kB. */
const LARGEST = 16 * 1024 * 1024;

/** A file's YAML 1.2 or JSON, which is YAML as well: unquoted `No`, `Off` and `On` stay texts. */
export function readDocument(path: string): unknown {
  const text = readText(path);
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // YAML may begin with a brace too; if it is none either, its parser says better where it ends to be one.
    }
  }
  const lineCounter = new LineCounter();
  try {
    // A key that stands twice is no reason to compare nothing: the last one counts.
    const document = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent', lineCounter });
    const [error] = document.errors;
    if (error === undefined) return document.toJS({ maxAliasCount: 1000 }) as unknown;
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new UsageError([`--spec: the file is neither YAML nor JSON (${error.code}, line ${line}, column ${col}).`]);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    // Too deep for the parser's stack, or aliases that would blow up.
    throw new UsageError(['--spec: the file cannot be read as YAML or JSON: it is nested too deep.'], { cause });
  }
}

function readText(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.size > LARGEST) {
      throw new UsageError([
        `--spec: the file is larger than ${LARGEST / 1024 / 1024} MiB, so it is hardly a description of the API.`,
      ]);
    }
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError([`--spec: ${JSON.stringify(path)} cannot be read (${code}). Name a YAML or JSON file.`], {
      cause,
    });
  }
}
