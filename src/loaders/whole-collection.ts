import type { CollectionItem, DomainError } from '../domain/index.js';
import { CollectionReading, type ReadingOptions } from './collection-reading.js';

/**
 * All items of a fleet's collection, or the refusal of one of its later pages: what it has is then not the whole.
 * Rejects where a page fails. Refusal of the first page rejects as well: `isRefusal` tells it.
 */
export async function readWhole<T>(options: ReadingOptions<T>): Promise<readonly CollectionItem<T>[] | DomainError> {
  const reading = await CollectionReading.open(options);
  await reading.readOn(() => false);
  if (reading.failure !== null) throw reading.failure;
  return reading.refusal ?? reading.items;
}
