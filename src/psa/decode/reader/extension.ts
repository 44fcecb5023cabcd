import { findEmbedded } from '../../../hal/index.js';
import type { Resource } from '../../../hal/index.js';
import type { GroupReader } from './reader.js';

/**
 * A reader of the document's `_embedded.extension`, an object or a list; null if absent.
 * @param path Name in drift counts.
 */
export function readerOfExtension(resource: Resource, document: GroupReader, path: string): GroupReader | null {
  const embedded = findEmbedded(resource, ['extension', 'extensions']);
  if (embedded.state === 'absent') return null;
  const members = embedded.state === 'one' ? embedded.item : Object.assign({}, ...embedded.items);
  return document.beside(members, path);
}
