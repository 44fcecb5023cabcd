import { ManifestError, readManifest, type ListedDocument } from './manifest.js';

/** Documents by id. */
export type DocumentList = ReadonlyMap<string, ListedDocument>;

/** Merges lists. Throws a ManifestError if two lists have different documents for the same id. */
export function joinLists(texts: readonly string[]): DocumentList {
  const joined = new Map<string, ListedDocument>();
  for (const document of texts.flatMap(readManifest)) {
    const { id, body } = document;
    if (joined.has(id) && joined.get(id)?.body !== body) {
      throw new ManifestError(
        `The id ${JSON.stringify(id.slice(0, 80))} has two different documents. Rebuild the lists.`,
      );
    }
    joined.set(id, document);
  }
  return joined;
}
