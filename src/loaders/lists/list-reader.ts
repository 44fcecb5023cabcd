import type { ListTraits, Page, PageRequest } from '../../domain/index.js';
import { isRefusal } from '../planner/collection-reader.js';
import { staleCursor, pageOfRange, type ListRequest, type ListRange, type ListPage } from './list-page.js';
import { PagingGuard } from './paging-guard.js';

export interface ListSource<T> extends Pick<ListTraits<T>, 'pageSize' | 'rangeable' | 'keyOf'> {
  fetch(page: PageRequest): Promise<Page<T> | null>;
  /** Told when the list turns out not to take index ranges (any more, Q29), and when it does take them. */
  onRangeRefused(): void;
  onRangeAccepted?(): void;
  /** Items in the list when it was last read: its end is looked for there first. */
  readonly lastSize?: number | undefined;
  /** Told how many items the list has. */
  onSize?(items: number): void;
}

/**
 * Reads a part of one upstream list, from either end and from any item on, without reading what lies before it: pages
 * are asked for by index where the list takes that, else followed one by one from the start.
 */
export async function readList<T>(source: ListSource<T>, request: ListRequest<T>): Promise<ListPage<T> | null> {
  const reader = new ListReader(source, request);
  if (!source.rangeable) return reader.walk();
  try {
    return await (request.from === 'start' ? reader.forward() : reader.backward());
  } catch (error) {
    if (error instanceof ListChanged) return reader.walk();
    if (!(error instanceof RangeRefused)) throw error;
    const window = await reader.walk();
    // Only now it is known that the ranges were refused and not the list. A range beyond its end may be refused for that alone.
    if (error.from < reader.walked) source.onRangeRefused();
    return window;
  }
}

/** Items of a first page that is read to learn the list's size; some lists have pages of megabytes. */
const usualPage = 60;

/** The list was read, but not from an index on. */
class RangeRefused extends Error {
  readonly from: number;

  constructor(from: number, cause?: unknown) {
    super('', { cause });
    this.from = from;
  }
}

/** A page that the list's total promised has no data: only reading the list in order shows what is there. */
class ListChanged extends Error {}

class ListReader<T> {
  readonly #source: ListSource<T>;
  readonly #request: ListRequest<T>;
  /** The page that begins the list, once it was read: a run that begins with the same is not the one asked for. */
  #start: Page<T> | null = null;
  /** Items that are known to be in the list since its pages were followed. */
  walked = 0;

  constructor(source: ListSource<T>, request: ListRequest<T>) {
    this.#source = source;
    this.#request = request;
  }

  /** From the cursor's own item on, to see that it still stands there. */
  async forward(): Promise<ListPage<T> | null> {
    const { count, cursor: beyond, filter } = this.#request;
    const offset = beyond?.offset ?? 0;
    let missing = count + (beyond === null ? 0 : 1);
    let read: ListRange<T> | null = null;
    // By index and not by the items read: one that cannot be decoded is left out of its page.
    let from = offset;
    for (;;) {
      // What a run lacked was unreadable or not wanted: the next one is of whole pages, so that this takes no call an item.
      const isFirst = read === null && filter === null;
      const to = from + (isFirst ? Math.max(missing, 1) : this.#wholePages(missing));
      const span = await this.#span(from, to);
      if (span === null) return null;
      if (read === null && span.total !== null) this.#source.onSize?.(span.total);
      read = read === null ? span : { ...span, offset, items: [...read.items, ...span.items] };
      const window = pageOfRange(read, this.#request, this.#source.keyOf);
      // The list has changed since the cursor was given out.
      if (window === null) return this.walk();
      if (read.endsList || span.items.length === 0 || isEnough(window, count, filter === null)) return window;
      missing = count - window.entries.length;
      from = to;
    }
  }

  async backward(): Promise<ListPage<T> | null> {
    const { count, cursor: beyond, filter } = this.#request;
    const { pageSize } = this.#source;
    let end = beyond === null ? null : beyond.offset + 1;
    let read: ListRange<T> | null = null as ListRange<T> | null;
    if (end === null) {
      read = await this.#endWhereItWas();
      const window = read === null ? null : pageOfRange(read, this.#request, this.#source.keyOf);
      if (window !== null && read !== null && (read.endsList || isEnough(window, count, filter === null)))
        return window;
      read = null;
      // The end is where the list's size says; a short list is whole on its first page.
      const first = await this.#page(0, clamp(Math.max(count, usualPage), pageSize));
      if (first === null) return null;
      if (first.next === null) {
        this.#source.onSize?.(first.total ?? first.items.length);
        return this.#windowOfWhole(first.items, first.total);
      }
      if (first.total === null) return this.walk();
      this.#source.onSize?.(first.total);
      end = first.total;
    }
    let missing = count + (beyond === null ? 0 : 1);
    for (;;) {
      const to: number = read === null ? end : read.offset;
      const isFirst = read === null && filter === null;
      const from: number = Math.max(0, to - (isFirst ? Math.max(missing, 1) : this.#wholePages(missing)));
      const span = await this.#span(from, to);
      if (span === null) return null;
      // The size that was told is not the list's.
      if (span.items.length === 0 && from > 0) return this.walk();
      const items: readonly T[] = read === null ? span.items : [...span.items, ...read.items];
      read = { offset: from, items, endsList: from === 0, total: read?.total ?? span.total };
      const window = pageOfRange(read, this.#request, this.#source.keyOf);
      if (window === null) return this.walk();
      if (read.endsList || isEnough(window, count, filter === null)) return window;
      missing = count - window.entries.length;
    }
  }

  /** One call in place of two: where the list has not grown by a page since, this run still reaches its end. */
  async #endWhereItWas(): Promise<ListRange<T> | null> {
    const { lastSize = 0, pageSize } = this.#source;
    const offset = lastSize - clamp(this.#request.count, pageSize);
    if (offset <= 0) return null;
    const page = await this.#page(offset, pageSize);
    if (page === null || page.next !== null || page.total === null || page.items.length === 0) return null;
    // As long as the whole list was: hardly what it has grown by.
    if (page.total >= lastSize) return null;
    this.#source.onSize?.(offset + page.total);
    return { offset, items: page.items, endsList: false, total: offset + page.total };
  }

  /** Page after page from the start, as far as it takes. */
  async walk(): Promise<ListPage<T> | null> {
    const { fetch, pageSize, keyOf } = this.#source;
    const { count, from, cursor: beyond, filter } = this.#request;
    const simple = from === 'start' && beyond === null && filter === null;
    const items: T[] = [];
    const pages = new PagingGuard();
    let token: string | null = null;
    let total: number | null = null;
    for (;;) {
      pages.enter(token, items.length);
      const page: Page<T> | null = await fetch({ size: simple ? clamp(count, pageSize) : pageSize, token });
      if (page === null) return null;
      items.push(...page.items);
      total = page.total ?? total;
      this.walked = Math.max(total ?? 0, items.length);
      token = page.next;
      if (total !== null || token === null) this.#source.onSize?.(total ?? items.length);
      if (token === null) {
        pages.checkEnd(page, total, items.length);
        return this.#windowOfWhole(items, total);
      }
      if (from === 'end') continue;
      const window = pageOfRange({ offset: 0, items, endsList: false, total }, this.#request, keyOf);
      if (window !== null && isEnough(window, count, simple)) return window;
    }
  }

  /** Items on as many whole pages as it takes to hold `count`. */
  #wholePages(count: number): number {
    const { pageSize } = this.#source;
    return Math.max(1, Math.ceil(count / pageSize)) * pageSize;
  }

  #windowOfWhole(items: readonly T[], total: number | null): ListPage<T> {
    const window = pageOfRange({ offset: 0, items, endsList: true, total }, this.#request, this.#source.keyOf);
    if (window === null) throw staleCursor();
    return window;
  }

  /** Items `from` to before `to`, all their pages at once. Null where there is no such list. */
  async #span(from: number, to: number): Promise<ListRange<T> | null> {
    const { pageSize } = this.#source;
    const first = await this.#page(from, clamp(to - from, pageSize));
    if (first === null) return null;
    const total = first.total === null ? null : from + first.total;
    const end = total === null ? to : Math.min(to, total);
    const others: Promise<Page<T> | null>[] = [];
    for (let at = from + pageSize; at < end; at += pageSize) others.push(this.#page(at, clamp(end - at, pageSize)));
    const pages = [first, ...(await Promise.all(others))];
    if (total !== null && pages.some((page, index) => index > 0 && hasNoData(page))) throw new ListChanged();
    const items = pages.flatMap((page) => page?.items ?? []);
    const last = pages.at(-1);
    const endsList = total === null ? (last?.next ?? null) === null : total <= to;
    return { offset: from, items, endsList, total };
  }

  async #page(from: number, size: number): Promise<Page<T> | null> {
    if (from === 0) return (this.#start = await this.#source.fetch({ size, token: null }));
    let page: Page<T> | null;
    try {
      page = await this.#source.fetch({ size, token: null, from });
    } catch (error) {
      if (isRefusal(error)) throw new RangeRefused(from, error);
      throw error;
    }
    if (page !== null && this.#isFromStart(page, from)) throw new RangeRefused(from);
    if (page !== null) this.#source.onRangeAccepted?.();
    return page;
  }

  /** Whether the page begins the list although it was asked for from an index on: a range that is ignored answers 200. */
  #isFromStart({ items, total }: Page<T>, from: number): boolean {
    const { keyOf } = this.#source;
    const { cursor: beyond } = this.#request;
    const isAt = (index: number, key: string) => items[index] !== undefined && keyOf(items[index]) === key;
    if (beyond !== null && isAt(beyond.offset, beyond.key) && !isAt(beyond.offset - from, beyond.key)) return true;
    if (this.#start === null) return false;
    const [first] = this.#start.items;
    if (total !== null && this.#start.total !== null) return total > 0 && total >= this.#start.total;
    return first !== undefined && isAt(0, keyOf(first));
  }
}

/** Not a page whose items cannot be decoded: that one has a total. */
function hasNoData(page: Page<unknown> | null): boolean {
  return page !== null && page.items.length === 0 && (page.total ?? 0) === 0;
}

/** Where nothing is filtered, a full window is enough; else only a further item tells whether the list goes on. */
function isEnough<T>(window: ListPage<T>, count: number, unfiltered: boolean): boolean {
  return window.entries.length === count && (unfiltered || window.hasMore);
}

function clamp(size: number, most: number): number {
  return Math.min(Math.max(size, 1), most);
}
