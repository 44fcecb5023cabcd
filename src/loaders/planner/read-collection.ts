import type { CollectionItem, DomainError } from '../../domain/index.js';
import { CollectionReader, type CollectionReaderOptions } from './collection-reader.js';

/**
 * All items of a fleet's collection, or the refusal of one of its later pages: what it has is then not the whole.
 * Rejects where a page fails. Refusal of the first page rejects as well: `isRefusal` tells it.
 */
export async function readCollection<T>(options: CollectionReaderOptions<T>): Promise<readonly CollectionItem<T>[] | DomainError> {
  const reading = await CollectionReader.open(options);
  await reading.readUntil(() => false);
  if (reading.failure !== null) throw reading.failure;
  return reading.refusal ?? reading.items;
}
