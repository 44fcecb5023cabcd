import { ManifestError, readManifest, type ListedDocument } from './manifest.js';

/** Documents by their ids. */
export type DocumentList = ReadonlyMap<string, ListedDocument>;

/** One list out of many; throws a ManifestError where two of them have different texts for an id. */
export function joinLists(texts: readonly string[]): DocumentList {
  const joined = new Map<string, ListedDocument>();
  for (const document of texts.flatMap(readManifest)) {
    const { id, body } = document;
    if (joined.has(id) && joined.get(id)?.body !== body) {
      throw new ManifestError(`The id ${JSON.stringify(id.slice(0, 80))} stands for two texts. Write the lists anew.`);
    }
    joined.set(id, document);
  }
  return joined;
}
