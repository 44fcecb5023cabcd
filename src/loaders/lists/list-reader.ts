import type { ListTraits, Page, PageRequest } from '../../domain/index.js';
import { isRefusal } from '../planner/collection-reader.js';
import { staleCursor, pageOfRange, type ListRequest, type ListRange, type ListPage } from './list-page.js';
import { PagingGuard } from './paging-guard.js';

export interface ListSource<T> extends Pick<ListTraits<T>, 'pageSize' | 'rangeable' | 'keyOf'> {
  fetch(page: PageRequest): Promise<Page<T> | null>;
  /** Called when the list turns out not to support index ranges (`Q29`), or to support them. */
  onRangeRefused(): void;
  onRangeAccepted?(): void;
  /** Size of the list when it was last read: its end is first looked for there. */
  readonly lastSize?: number | undefined;
  /** Called with the size of the list. */
  onSize?(items: number): void;
}

/**
 * Reads a part of an upstream list, from either end or from a cursor: pages are requested by index if the list supports that,
 * otherwise they are followed from the start.
 */
export async function readList<T>(source: ListSource<T>, request: ListRequest<T>): Promise<ListPage<T> | null> {
  const reader = new ListReader(source, request);
  if (!source.rangeable) return reader.walk();
  try {
    return await (request.from === 'start' ? reader.forward() : reader.backward());
  } catch (error) {
    if (error instanceof ListChanged) return reader.walk();
    if (!(error instanceof RangeRefused)) throw error;
    const page = await reader.walk();
    // The walk shows that the range was refused, not the list. A range beyond the end may be refused for that reason.
    if (error.from < reader.walked) source.onRangeRefused();
    return page;
  }
}

/** Items of a first page that is read to find the list's size; some lists have pages of megabytes. */
const firstPageSize = 60;

/** The list does not support a range from this index. */
class RangeRefused extends Error {
  readonly from: number;

  constructor(from: number, cause?: unknown) {
    super('', { cause });
    this.from = from;
  }
}

/** A page within the list's total has no data: the list has to be read in order. */
class ListChanged extends Error {}

class ListReader<T> {
  readonly #source: ListSource<T>;
  readonly #request: ListRequest<T>;
  /** The first page of the list, once read: a range that starts with the same item was ignored. */
  #start: Page<T> | null = null;
  /** Known size of the list after a walk. */
  walked = 0;

  constructor(source: ListSource<T>, request: ListRequest<T>) {
    this.#source = source;
    this.#request = request;
  }

  /** Reads from the cursor's own item on, to check that it is still there. */
  async forward(): Promise<ListPage<T> | null> {
    const { count, cursor, filter } = this.#request;
    const offset = cursor?.offset ?? 0;
    let missing = count + (cursor === null ? 0 : 1);
    let read: ListRange<T> | null = null;
    // By index and not by the number of items read: items that cannot be decoded are omitted.
    let from = offset;
    for (;;) {
      // A range with too few matching items is continued in whole pages, so that this does not take one call per item.
      const isFirst = read === null && filter === null;
      const to = from + (isFirst ? Math.max(missing, 1) : this.#wholePages(missing));
      const range = await this.#range(from, to);
      if (range === null) return null;
      if (read === null && range.total !== null) this.#source.onSize?.(range.total);
      read = read === null ? range : { ...range, offset, items: [...read.items, ...range.items] };
      const page = pageOfRange(read, this.#request, this.#source.keyOf);
      // The list has changed since the cursor was created.
      if (page === null) return this.walk();
      if (read.endsList || range.items.length === 0 || isEnough(page, count, filter === null)) return page;
      missing = count - page.entries.length;
      from = to;
    }
  }

  async backward(): Promise<ListPage<T> | null> {
    const { count, cursor, filter } = this.#request;
    const { pageSize } = this.#source;
    let end = cursor === null ? 0 : cursor.offset + 1;
    let missing = count + (cursor === null ? 0 : 1);
    let read: ListRange<T> | null = cursor === null ? await this.#endAtLastSize() : null;
    const atEnd = read === null ? null : pageOfRange(read, this.#request, this.#source.keyOf);
    if (atEnd !== null) {
      if (isEnough(atEnd, count, filter === null)) return atEnd;
      missing = count - atEnd.entries.length;
    } else if (cursor === null) {
      // The first page shows the list's size, and contains all of a short list.
      const first = await this.#page(0, clamp(Math.max(count, firstPageSize), pageSize));
      if (first === null) return null;
      if (first.next === null) {
        this.#source.onSize?.(first.total ?? first.items.length);
        return this.#pageOfWholeList(first.items, first.total);
      }
      if (first.total === null) return this.walk();
      this.#source.onSize?.(first.total);
      end = first.total;
    }
    for (;;) {
      const to: number = read === null ? end : read.offset;
      const isFirst = read === null && filter === null;
      const from: number = Math.max(0, to - (isFirst ? Math.max(missing, 1) : this.#wholePages(missing)));
      const range = await this.#range(from, to);
      if (range === null) return null;
      // The reported size is wrong.
      if (range.items.length === 0 && from > 0) return this.walk();
      const items: readonly T[] = read === null ? range.items : [...range.items, ...read.items];
      read = { offset: from, items, endsList: from === 0, total: read?.total ?? range.total };
      const page = pageOfRange(read, this.#request, this.#source.keyOf);
      if (page === null) return this.walk();
      if (read.endsList || isEnough(page, count, filter === null)) return page;
      missing = count - page.entries.length;
    }
  }

  /** Saves a call: if the list has not grown by a page since it was last read, this range reaches its end. */
  async #endAtLastSize(): Promise<ListRange<T> | null> {
    const { lastSize = 0, pageSize } = this.#source;
    const offset = lastSize - clamp(this.#request.count, pageSize);
    if (offset <= 0) return null;
    const page = await this.#page(offset, pageSize);
    if (page === null || page.next !== null || page.total === null || page.items.length === 0) return null;
    // The total of a range is the number of items from its start: one as large as the list means that the range was ignored.
    if (page.total >= lastSize) return null;
    this.#source.onSize?.(offset + page.total);
    return { offset, items: page.items, endsList: false, total: offset + page.total };
  }

  /** Follows the pages from the start as far as necessary. */
  async walk(): Promise<ListPage<T> | null> {
    const { fetch, pageSize, keyOf } = this.#source;
    const { count, from, cursor, filter } = this.#request;
    const simple = from === 'start' && cursor === null && filter === null;
    const items: T[] = [];
    const guard = new PagingGuard();
    let token: string | null = null;
    let total: number | null = null;
    for (;;) {
      guard.enter(token, items.length);
      const page: Page<T> | null = await fetch({ size: simple ? clamp(count, pageSize) : pageSize, token });
      if (page === null) return null;
      items.push(...page.items);
      total = page.total ?? total;
      this.walked = Math.max(total ?? 0, items.length);
      token = page.next;
      if (total !== null || token === null) this.#source.onSize?.(total ?? items.length);
      if (token === null) {
        guard.checkEnd(page, total, items.length);
        return this.#pageOfWholeList(items, total);
      }
      if (from === 'end') continue;
      const listPage = pageOfRange({ offset: 0, items, endsList: false, total }, this.#request, keyOf);
      if (listPage !== null && isEnough(listPage, count, simple)) return listPage;
    }
  }

  /** Size of the whole pages that contain `count` items. */
  #wholePages(count: number): number {
    const { pageSize } = this.#source;
    return Math.max(1, Math.ceil(count / pageSize)) * pageSize;
  }

  #pageOfWholeList(items: readonly T[], total: number | null): ListPage<T> {
    const page = pageOfRange({ offset: 0, items, endsList: true, total }, this.#request, this.#source.keyOf);
    if (page === null) throw staleCursor();
    return page;
  }

  /** Items from `from` up to and excluding `to`, all pages in parallel. Null if there is no such list. */
  async #range(from: number, to: number): Promise<ListRange<T> | null> {
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

  /** Whether a page that was requested by index is the first page: an upstream that ignores the range responds with 200. */
  #isFromStart({ items, total }: Page<T>, from: number): boolean {
    const { keyOf } = this.#source;
    const { cursor } = this.#request;
    const isAt = (index: number, key: string) => items[index] !== undefined && keyOf(items[index]) === key;
    if (cursor !== null && isAt(cursor.offset, cursor.key) && !isAt(cursor.offset - from, cursor.key)) return true;
    if (this.#start === null) return false;
    const [first] = this.#start.items;
    if (total !== null && this.#start.total !== null) return total > 0 && total >= this.#start.total;
    return first !== undefined && isAt(0, keyOf(first));
  }
}

/** A page whose items cannot be decoded has data: it has a total. */
function hasNoData(page: Page<unknown> | null): boolean {
  return page !== null && page.items.length === 0 && (page.total ?? 0) === 0;
}

/** With a filter, a full page is not enough: only a further match shows that there are more. */
function isEnough<T>(page: ListPage<T>, count: number, unfiltered: boolean): boolean {
  return page.entries.length === count && (unfiltered || page.hasMore);
}

function clamp(size: number, max: number): number {
  return Math.min(Math.max(size, 1), max);
}
