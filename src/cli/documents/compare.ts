import { ManifestError, readManifest, type ListedDocument } from '../../documents/index.js';
import { UsageError } from '../arguments.js';

/** The differences between an existing and a new list, one line each. */
export function compareManifests(found: string, wanted: string): readonly string[] {
  if (found === wanted) return [];
  const before = byName(readFound(found));
  const after = byName(readManifest(wanted));
  const lines = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    if (!before.has(name)) return [`new      ${name}`];
    if (!after.has(name)) return [`removed  ${name}`];
    return before.get(name) === after.get(name) ? [] : [`changed  ${name}`];
  });
  return lines.length > 0 ? lines : ['changed  the formatting only: the operations are the same'];
}

function byName(documents: readonly ListedDocument[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, name, body }) => [name ?? id, `${id} ${body}`]));
}

function readFound(text: string): readonly ListedDocument[] {
  try {
    return readManifest(text);
  } catch (error) {
    if (error instanceof ManifestError) throw new UsageError([`--out: ${error.message}`], { cause: error });
    throw error;
  }
}
