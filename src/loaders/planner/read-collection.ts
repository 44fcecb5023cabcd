import type { CollectionItem, DomainError } from '../../domain/index.js';
import { CollectionReader, type CollectionReaderOptions } from './collection-reader.js';

/**
 * Reads all items of a fleet's collection, or returns the refusal of a later page. Rejects if a page fails or the first page is
 * refused (`isRefusal`).
 */
export async function readCollection<T>(
  options: CollectionReaderOptions<T>,
): Promise<readonly CollectionItem<T>[] | DomainError> {
  const reader = await CollectionReader.open(options);
  await reader.readUntil(() => false);
  if (reader.failure !== null) throw reader.failure;
  return reader.refusal ?? reader.items;
}
