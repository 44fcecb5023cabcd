import { DomainError, type Call, type CollectionPage, type FleetCollection } from '../domain/index.js';
import { VehicleIndex, type VehicleNames } from './vehicle-index.js';

/** HTTP statuses that say "this collection is not for you", as against "something broke on the way". */
const refusals: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 501]);

export function isRefusal(error: unknown): boolean {
  return error instanceof DomainError && refusals.has(error.upstream?.status ?? 0);
}

export interface ReadingOptions<T> {
  readonly collection: FleetCollection<T>;
  readonly call: Call;
  readonly rangeable: boolean;
  /** Told when the collection turns out not to take index ranges. */
  readonly onRangeRefused: () => void;
}

/**
 * One fleet's collection as far as one GraphQL request has read it: the first page, then, if that is worth it, the
 * rest. Later batches of the same request find here what earlier ones read.
 */
export class CollectionReading<T> {
  readonly #options: ReadingOptions<T>;
  readonly #index = new VehicleIndex<{ readonly value: T }>();
  #firstPage: CollectionPage<T>;
  #rest: Promise<void> | null = null;
  #failure: DomainError | null = null;

  private constructor(options: ReadingOptions<T>, firstPage: CollectionPage<T>) {
    this.#options = options;
    this.#firstPage = firstPage;
    this.#take(firstPage);
  }

  /** Reads the first page. Rejects as the upstream fails: `isRefusal` tells a collection that is not there. */
  static async open<T>(options: ReadingOptions<T>): Promise<CollectionReading<T>> {
    return new CollectionReading(options, await options.collection.first(options.call));
  }

  find(names: VehicleNames): { readonly value: T } | undefined {
    return this.#index.find(names);
  }

  /** Why pages are missing, when some could not be read: their vehicles share that fate and are not asked for alone. */
  get failure(): DomainError | null {
    return this.#failure;
  }

  /** Calls that the pages not read yet will take; at least 1 where the upstream does not say. */
  get pagesLeft(): number {
    if (this.#rest !== null || this.#firstPage.next === null) return 0;
    if (this.#firstPage.total === null) return 1;
    return Math.max(
      1,
      Math.ceil((this.#firstPage.total - this.#firstPage.items.length) / this.#options.collection.pageSize),
    );
  }

  /**
   * Reads on until `isEnough` says so or the collection ends. Pages are asked for all at once where they can be
   * named by index, else one after the other. Never rejects: see `failure`.
   */
  readRest(isEnough: () => boolean): Promise<void> {
    this.#rest ??= this.#readRest(isEnough).catch((error: unknown) => {
      this.#failure =
        error instanceof DomainError
          ? error
          : new DomainError('UPSTREAM_ERROR', 'A page of the fleet could not be read.', { cause: error });
    });
    return this.#rest;
  }

  async #readRest(isEnough: () => boolean): Promise<void> {
    const { next, total } = this.#firstPage;
    if (next === null) return;
    if (this.#options.rangeable && total !== null && (await this.#readRanges(total))) return;
    await this.#follow(next, isEnough);
  }

  /** False when the upstream does not take ranges: nothing was read then. */
  async #readRanges(total: number): Promise<boolean> {
    const { collection, call, onRangeRefused } = this.#options;
    const ranges: Promise<CollectionPage<T>>[] = [];
    for (let from = this.#firstPage.items.length; from < total; from += collection.pageSize) {
      ranges.push(collection.range(from, Math.min(from + collection.pageSize, total) - 1, call));
    }
    const pages = await Promise.allSettled(ranges);
    const failures = pages.flatMap((page) => (page.status === 'rejected' ? [page.reason as unknown] : []));
    for (const page of pages) if (page.status === 'fulfilled') this.#take(page.value);
    if (failures.length > 0 && failures.every(isRefusal)) {
      onRangeRefused();
      return false;
    }
    if (failures.length > 0) throw failures[0];
    return true;
  }

  async #follow(first: string, isEnough: () => boolean): Promise<void> {
    const seen = new Set<string>();
    for (let next: string | null = first; next !== null && !isEnough();) {
      if (seen.has(next)) throw new DomainError('UPSTREAM_ERROR', 'The upstream’s pages lead in a circle.');
      seen.add(next);
      const page: CollectionPage<T> = await this.#options.collection.next(next, this.#options.call);
      this.#take(page);
      next = page.next;
    }
  }

  #take(page: CollectionPage<T>): void {
    for (const item of page.items) this.#index.add(item, { value: item.value });
  }
}
