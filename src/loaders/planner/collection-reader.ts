import {
  DomainError,
  type Call,
  type CollectionItem,
  type CollectionPage,
  type FleetCollection,
} from '../../domain/index.js';
import { maxItems, PagingGuard } from '../lists/paging-guard.js';
import { VehicleIndex, type VehicleIds } from './vehicle-index.js';

/** HTTP statuses that mean that a collection is not available, as opposed to a failure. */
const refusals: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 501]);

export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError && refusals.has(error.upstream?.status ?? 0);
}

/**
 * Whether a refusal means that the collection is empty, as "not found" may (`Q05`). A check that is refused itself means no.
 * 410 always means that the collection is gone.
 */
export async function meansEmpty(refusal: unknown, isEmpty: () => Promise<boolean>): Promise<boolean> {
  if (!(refusal instanceof DomainError) || refusal.upstream?.status !== 404) return false;
  try {
    return await isEmpty();
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

export interface CollectionReaderOptions<T> {
  readonly collection: FleetCollection<T>;
  readonly call: Call;
  readonly rangeable: boolean;
  /** Called when the collection was read page by page because it does not support index ranges. */
  readonly onRangeRefused: () => void;
  /** Called when the collection supports index ranges. */
  readonly onRangeAccepted?: (() => void) | undefined;
  /** Whether the first of two items of one vehicle is older (`Q11`). Default: the last one read wins. */
  readonly isOlder?: ((one: T, other: T) => boolean) | undefined;
}

/**
 * Reads one fleet's collection for one GraphQL request: the first page, then the others as long as they pay off. Later
 * batches of the request use the pages that are already read, and may read more.
 */
export class CollectionReader<T> {
  readonly #options: CollectionReaderOptions<T>;
  readonly #index: VehicleIndex<{ readonly value: T }>;
  readonly #pagingGuard = new PagingGuard();
  readonly #total: number | null;
  readonly #items: CollectionItem<T>[] = [];
  /** Token of the first unread page; null if there is none or it cannot be read. */
  #next: string | null = null;
  #rangeable: boolean;
  #settled: Promise<void> = Promise.resolve();
  #failure: DomainError | null = null;
  #refusal: DomainError | null = null;
  #areRangesRefused = false;

  private constructor(options: CollectionReaderOptions<T>, firstPage: CollectionPage<T>) {
    this.#options = options;
    const { isOlder } = options;
    this.#index = new VehicleIndex(isOlder && ((one, other) => isOlder(one.value, other.value)));
    this.#total = firstPage.total;
    this.#rangeable = options.rangeable && firstPage.total !== null && firstPage.total <= maxItems;
    this.#add(firstPage);
    this.#next = firstPage.next;
  }

  /** Reads the first page. Rejects if the upstream fails; `isRefusal` identifies a collection that is not available. */
  static async open<T>(options: CollectionReaderOptions<T>): Promise<CollectionReader<T>> {
    return new CollectionReader(options, await options.collection.first(options.call));
  }

  find(ids: VehicleIds): { readonly value: T } | undefined {
    return this.#index.find(ids);
  }

  /** The items read so far, in the collection's order. */
  get items(): readonly CollectionItem<T>[] {
    return this.#items;
  }

  /** Number of vehicles with an item so far. */
  get vehicles(): number {
    return this.#index.size;
  }

  /** Items in the whole collection; null if the upstream does not say. */
  get total(): number | null {
    return this.#total;
  }

  /** Whether every page was read. */
  get isComplete(): boolean {
    return this.#next === null && this.#failure === null && this.#refusal === null;
  }

  /** The error of pages that could not be read: it applies to their vehicles, which are not read one by one. */
  get failure(): DomainError | null {
    return this.#failure;
  }

  /** The refusal of pages, if any: their vehicles may be read one by one. */
  get refusal(): DomainError | null {
    return this.#refusal;
  }

  /** Resolves when no page is being read. Never rejects. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Number of unread pages; 1 if there are more but the upstream does not say how many. */
  get pagesLeft(): number {
    if (this.#next === null) return 0;
    if (this.#total === null) return 1;
    return Math.max(1, Math.ceil((this.#total - this.#items.length) / this.#options.collection.pageSize));
  }

  /**
   * Reads pages until `isEnough` returns true or the collection ends: in parallel if index ranges are supported, otherwise one
   * after the other. Never rejects: see `failure`.
   *
   * @param call The call of the batch that needs more pages. Default: the one that opened the collection.
   */
  readUntil(isEnough: () => boolean, call: Call = this.#options.call): Promise<void> {
    this.#settled = this.#settled
      .then(() => this.#readOn(isEnough, call))
      .catch((error: unknown) => {
        this.#next = null;
        // The vehicles of a refused page can still be read one by one.
        if (isRefusal(error)) this.#refusal = error;
        else this.#failure = asFailure(error);
      });
    return this.#settled;
  }

  async #readOn(isEnough: () => boolean, call: Call): Promise<void> {
    while (this.#next !== null && !isEnough()) {
      if (this.#rangeable && this.#total !== null) await this.#readRanges(this.#total, call);
      else await this.#follow(this.#next, call);
    }
  }

  /** Reads all remaining pages in parallel. Reads none if the upstream does not support ranges. */
  async #readRanges(total: number, call: Call): Promise<void> {
    const { collection, onRangeAccepted } = this.#options;
    const ranges: Promise<CollectionPage<T>>[] = [];
    for (let from = this.#items.length; from < total; from += collection.pageSize) {
      ranges.push(collection.range(from, Math.min(from + collection.pageSize, total) - 1, call));
    }
    const pages = await Promise.allSettled(ranges);
    const failures = pages.flatMap((page) => (page.status === 'rejected' ? [page.reason as unknown] : []));
    this.#rangeable = false;
    // All items are read and yet there is a next page: follow it.
    if (pages.length === 0) return;
    const isRefused = failures.length === pages.length && failures.every(isRefusal);
    // If ranges are ignored, each page is the first one.
    const isIgnored = pages.some((page) => page.status === 'fulfilled' && this.#isFromStart(page.value));
    if (isRefused || isIgnored) {
      this.#areRangesRefused = true;
      return;
    }
    const fulfilled = pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
    for (const page of fulfilled) this.#add(page);
    this.#next = null;
    if (fulfilled.some(({ items }) => items.length === 0)) this.#refusal = endedEarly();
    if (failures.length === 0) onRangeAccepted?.();
    else throw failures.find((failure) => !isRefusal(failure)) ?? failures[0];
  }

  /** Whether a page that was requested by index is the first page instead. A supported range changes the total. */
  #isFromStart({ items: [item], total }: CollectionPage<T>): boolean {
    const [first] = this.#items;
    if (item === undefined || first === undefined || (total !== null && total < (this.#total ?? 0))) return false;
    return item.vehicleId === first.vehicleId && item.vin === first.vin;
  }

  async #follow(next: string, call: Call): Promise<void> {
    this.#pagingGuard.enter(next, this.#items.length);
    const page = await this.#options.collection.next(next, call);
    this.#add(page);
    this.#next = page.next;
    if (page.next === null && page.items.length === 0 && this.#items.length < (this.#total ?? 0))
      this.#refusal = endedEarly();
    if (!this.#areRangesRefused) return;
    // Reading on without a range shows that the range was refused, not the page.
    this.#areRangesRefused = false;
    this.#options.onRangeRefused();
  }

  #add(page: CollectionPage<T>): void {
    for (const item of page.items) {
      this.#items.push(item);
      this.#index.add(item, { value: item.value });
    }
  }
}

function asFailure(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  return new DomainError('UPSTREAM_ERROR', 'A page of a fleet collection could not be read. Retry the request.', {
    cause: error,
  });
}

/** Missing vehicles can still be read one by one. */
function endedEarly(): DomainError {
  return new DomainError('UPSTREAM_ERROR', 'A fleet collection ended before its reported total. Retry the request.');
}
