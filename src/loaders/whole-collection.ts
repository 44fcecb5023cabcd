import type { Call, CollectionItem, CollectionPage, FleetCollection } from '../domain/index.js';
import { CollectionReading, isRefusal, type ReadingOptions } from './collection-reading.js';

/**
 * All items of a fleet's collection, or null where some of its pages were refused: what it has is then not the whole.
 * Rejects where a page fails. Refusal of the first page rejects as well: `isRefusal` tells it.
 */
export async function readWhole<T>(options: ReadingOptions<T>): Promise<readonly CollectionItem<T>[] | null> {
  const watched = new WatchedCollection(options.collection);
  const reading = await CollectionReading.open({ ...options, collection: watched });
  await reading.readOn(() => false);
  if (reading.failure !== null) throw reading.failure;
  return watched.isWhole ? watched.items : null;
}

/** Notes the items in passing, in their order as far as they have one, and whether any page is missing. */
class WatchedCollection<T> implements FleetCollection<T> {
  readonly rangeable: boolean;
  readonly pageSize: number;
  readonly #collection: FleetCollection<T>;
  readonly #pages: CollectionPage<T>[] = [];
  #rangesRefused = 0;
  #rangesRead = 0;
  #nextRefused = false;

  constructor(collection: FleetCollection<T>) {
    this.#collection = collection;
    this.rangeable = collection.rangeable;
    this.pageSize = collection.pageSize;
  }

  get items(): readonly CollectionItem<T>[] {
    return this.#pages.flatMap(({ items }) => items);
  }

  /** Where all ranges are refused the pages are followed instead, and nothing is missing for that. */
  get isWhole(): boolean {
    return !this.#nextRefused && (this.#rangesRefused === 0 || this.#rangesRead === 0);
  }

  async first(call: Call): Promise<CollectionPage<T>> {
    return this.#note(await this.#collection.first(call));
  }

  async next(token: string, call: Call): Promise<CollectionPage<T>> {
    try {
      return this.#note(await this.#collection.next(token, call));
    } catch (error) {
      this.#nextRefused ||= isRefusal(error);
      throw error;
    }
  }

  async range(from: number, to: number, call: Call): Promise<CollectionPage<T>> {
    try {
      const page = this.#note(await this.#collection.range(from, to, call));
      this.#rangesRead += 1;
      return page;
    } catch (error) {
      if (isRefusal(error)) this.#rangesRefused += 1;
      throw error;
    }
  }

  #note(page: CollectionPage<T>): CollectionPage<T> {
    this.#pages.push(page);
    return page;
  }
}
