import type { Page, PageRequest } from '../../domain/index.js';
import { PagingGuard } from './paging-guard.js';

/**
 * Position of an item in an upstream list that is followed page by page: the page (its token and requested size) and the item's
 * index on it. Index -1 is the position before the page's first item: the end of a page is stored as the start of the next, so
 * that the old page is not read again.
 */
export interface PagePosition {
  readonly token: string | null;
  readonly size: number;
  readonly index: number;
}

export interface ForwardPageRequest {
  /** Number of items; as many upstream pages are read as necessary. */
  readonly first: number;
  /** Start after this item; null: the start of the list. */
  readonly after: PagePosition | null;
  /** The upstream's largest page. */
  readonly pageSize: number;
}

/** Called with the requested items of each upstream page as soon as it is read, before the next one is requested. */
export type OnPage<T> = (items: readonly T[], total: number | null, isLast: boolean) => void;

/** A page of a list that can only be read forward. */
export interface ForwardPage<T> {
  readonly entries: readonly { readonly item: T; readonly position: PagePosition }[];
  readonly hasNext: boolean;
  /** Items in the whole list; null if the upstream does not say. */
  readonly total: number | null;
}

/**
 * Reads `first` items of a list that is followed page by page. A position contains the token of its page, so that a later
 * request continues from any item with one call. Null if there is no such list.
 */
export function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T>>,
  request: ForwardPageRequest,
  onPage?: OnPage<T>,
): Promise<ForwardPage<T>>;
export function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T> | null>,
  request: ForwardPageRequest,
  onPage?: OnPage<T>,
): Promise<ForwardPage<T> | null>;
export async function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T> | null>,
  { first, after, pageSize }: ForwardPageRequest,
  onPage?: OnPage<T>,
): Promise<ForwardPage<T> | null> {
  const size = after?.size ?? upstreamPageSize(first, pageSize);
  const entries: { item: T; position: PagePosition }[] = [];
  const guard = new PagingGuard();
  let token = after?.token ?? null;
  let start = after === null ? 0 : after.index + 1;
  let total: number | null = null;
  let itemsRead = 0;

  for (;;) {
    guard.enter(token, itemsRead);
    const page = await fetch({ token, size });
    if (page === null) return null;
    total = page.total ?? total;
    itemsRead += page.items.length;
    const end = Math.min(page.items.length, start + first - entries.length);
    for (let index = start; index < end; index += 1) {
      const item = page.items[index] as T;
      const endsPage = index === page.items.length - 1 && page.next !== null;
      entries.push({ item, position: endsPage ? { token: page.next, size, index: -1 } : { token, size, index } });
    }
    const isLast = page.next === null || entries.length >= first;
    onPage?.(page.items.slice(start, end), total, isLast);
    if (end < page.items.length) return { entries, hasNext: true, total };
    if (page.next === null && after === null) guard.checkEnd(page, total, itemsRead);
    if (isLast) return { entries, hasNext: page.next !== null, total };
    start = 0;
    token = page.next;
  }
}

/**
 * Size of the upstream pages for a request of `first` items. A cursor keeps the size of its page, so that a small size would
 * also apply to later requests. The largest multiple of `first` lets each request of `first` items end at a page's end or inside
 * it, with one call.
 */
export function upstreamPageSize(first: number, pageSize: number): number {
  return first < 1 || first > pageSize ? pageSize : Math.floor(pageSize / first) * first;
}
