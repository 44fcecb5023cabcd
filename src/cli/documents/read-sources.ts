import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../documents/index.js';
import { UsageError } from '../arguments.js';

/** The GraphQL files of a folder and its subfolders, ordered by path. Symbolic links are not followed. */
export function readSources(folder: string): readonly SourceFile[] {
  try {
    return pathsIn(folder).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  } catch (cause) {
    const { code = 'unknown error', path = folder } = cause as NodeJS.ErrnoException;
    throw new UsageError([`--from: cannot read ${JSON.stringify(path)} (${code}). Expected a folder.`], { cause });
  }
}

function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : pathsIn(path);
    return entry.isFile() && /\.(graphql|gql)$/.test(entry.name) ? [path] : [];
  });
}
