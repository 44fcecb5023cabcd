import {
  DomainError,
  type Call,
  type CollectionItem,
  type CollectionPage,
  type FleetCollection,
} from '../../domain/index.js';
import { maxItems, PagingGuard } from '../lists/paging-guard.js';
import { VehicleIndex, type VehicleIds } from './vehicle-index.js';

/** HTTP statuses that say "this collection is not for you", as against "something broke on the way". */
const refusals: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 501]);

export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError && refusals.has(error.upstream?.status ?? 0);
}

/**
 * Q05: "not found" may mean that the collection is empty, which can be asked elsewhere; what refuses to tell does not say
 * yes. Not 410, which says that the collection is no more.
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
  /** Told when the collection was read page by page although it does not take index ranges. */
  readonly onRangeRefused: () => void;
  /** Told when the collection takes index ranges. */
  readonly onRangeAccepted?: (() => void) | undefined;
  /** Of two items of one vehicle, whether the first is the older one (Q11). Default: the later read counts. */
  readonly isOlder?: ((one: T, other: T) => boolean) | undefined;
}

/**
 * One fleet's collection as far as one GraphQL request has read it: the first page, then, as long as that is worth it,
 * the others. Later batches of the same request find here what earlier ones read, and may read on.
 */
export class CollectionReader<T> {
  readonly #options: CollectionReaderOptions<T>;
  readonly #index: VehicleIndex<{ readonly value: T }>;
  readonly #followed = new PagingGuard();
  readonly #total: number | null;
  readonly #items: CollectionItem<T>[] = [];
  /** Token of the first page that was not read; null when there is none, or when it is no use to ask for it. */
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
    this.#take(firstPage);
    this.#next = firstPage.next;
  }

  /** Reads the first page. Rejects as the upstream fails: `isRefusal` tells a collection that is not there. */
  static async open<T>(options: CollectionReaderOptions<T>): Promise<CollectionReader<T>> {
    return new CollectionReader(options, await options.collection.first(options.call));
  }

  find(names: VehicleIds): { readonly value: T } | undefined {
    return this.#index.find(names);
  }

  /** What was read so far, in the collection's order. */
  get items(): readonly CollectionItem<T>[] {
    return this.#items;
  }

  /** Vehicles that were named so far. */
  get vehicles(): number {
    return this.#index.size;
  }

  /** Items in the whole collection, where the upstream says so. */
  get total(): number | null {
    return this.#total;
  }

  /** Whether every page was read. */
  get isComplete(): boolean {
    return this.#next === null && this.#failure === null && this.#refusal === null;
  }

  /** Why pages are missing, when some could not be read: their vehicles share that fate and are not asked for alone. */
  get failure(): DomainError | null {
    return this.#failure;
  }

  /** Why pages are missing, when some were refused: their vehicles may be asked for alone. */
  get refusal(): DomainError | null {
    return this.#refusal;
  }

  /** Fulfilled when no pages are under way. Never rejects. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Calls that the pages not read yet will take; at least 1 where the upstream does not say. */
  get pagesLeft(): number {
    if (this.#next === null) return 0;
    if (this.#total === null) return 1;
    return Math.max(1, Math.ceil((this.#total - this.#items.length) / this.#options.collection.pageSize));
  }

  /**
   * Reads on until `isEnough` says so or the collection ends. Pages are asked for all at once where they can be
   * named by index, else one after the other. Never rejects: see `failure`. `call`: that of the batch which wants more,
   * where it is not the one that opened the reading.
   */
  readUntil(isEnough: () => boolean, call: Call = this.#options.call): Promise<void> {
    this.#settled = this.#settled
      .then(() => this.#readOn(isEnough, call))
      .catch((error: unknown) => {
        this.#next = null;
        // A page that is not there, or not for us, says nothing of its vehicles: they can still be asked for alone.
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

  /** All pages that are left, at once. Where the upstream does not take ranges nothing is read. */
  async #readRanges(total: number, call: Call): Promise<void> {
    const { collection, onRangeAccepted } = this.#options;
    const ranges: Promise<CollectionPage<T>>[] = [];
    for (let from = this.#items.length; from < total; from += collection.pageSize) {
      ranges.push(collection.range(from, Math.min(from + collection.pageSize, total) - 1, call));
    }
    const pages = await Promise.allSettled(ranges);
    const failures = pages.flatMap((page) => (page.status === 'rejected' ? [page.reason as unknown] : []));
    this.#rangeable = false;
    // The total was reached and there is a next page all the same: it is left to be followed.
    if (pages.length === 0) return;
    const isRefused = failures.length === pages.length && failures.every(isRefusal);
    // Ignored, each of them is the first page once more.
    const isIgnored = pages.some((page) => page.status === 'fulfilled' && this.#isFromStart(page.value));
    if (isRefused || isIgnored) {
      this.#areRangesRefused = true;
      return;
    }
    const taken = pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
    for (const page of taken) this.#take(page);
    this.#next = null;
    if (taken.some(({ items }) => items.length === 0)) this.#refusal = endedEarly();
    if (failures.length === 0) onRangeAccepted?.();
    else throw failures.find((failure) => !isRefusal(failure)) ?? failures[0];
  }

  /** Whether the page begins the collection although it was asked for from an index on. A range that is taken changes the total. */
  #isFromStart({ items: [item], total }: CollectionPage<T>): boolean {
    const [first] = this.#items;
    if (item === undefined || first === undefined || (total !== null && total < (this.#total ?? 0))) return false;
    return item.vehicleId === first.vehicleId && item.vin === first.vin;
  }

  async #follow(next: string, call: Call): Promise<void> {
    this.#followed.enter(next, this.#items.length);
    const page = await this.#options.collection.next(next, call);
    this.#take(page);
    this.#next = page.next;
    if (page.next === null && page.items.length === 0 && this.#items.length < (this.#total ?? 0))
      this.#refusal = endedEarly();
    if (!this.#areRangesRefused) return;
    // Only now it is known that the range was refused and not the page.
    this.#areRangesRefused = false;
    this.#options.onRangeRefused();
  }

  #take(page: CollectionPage<T>): void {
    for (const item of page.items) {
      this.#items.push(item);
      this.#index.add(item, { value: item.value });
    }
  }
}

function asFailure(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  return new DomainError('UPSTREAM_ERROR', 'A page of the fleet could not be read.', { cause: error });
}

/** Vehicles that the collection lacks may be missing from it: they can still be read alone. */
function endedEarly(): DomainError {
  return new DomainError('UPSTREAM_ERROR', "The fleet's collection ended before its total.");
}
