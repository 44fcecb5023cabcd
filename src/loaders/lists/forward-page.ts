import type { Page, PageRequest } from '../../domain/index.js';
import { PagingGuard } from './paging-guard.js';

/**
 * A place in an upstream list: the page (its token and the size it was asked with) and the item on it. Index -1 is the
 * place before the page's first item: the end of one page is written as the start of the next, which saves reading
 * the old page again just to leave it.
 */
export interface PagePosition {
  readonly token: string | null;
  readonly size: number;
  readonly index: number;
}

export interface ForwardPage<T> {
  /** Items wanted, as many upstream pages as that takes. */
  readonly first: number;
  /** Start behind this item; null is the start of the list. */
  readonly after: PagePosition | null;
  /** The upstream's largest page. */
  readonly pageSize: number;
  /** Items that are wanted; without it all are. */
  readonly keep?: ((item: T) => boolean) | undefined;
}

export interface Window<T> {
  readonly entries: readonly { readonly item: T; readonly position: PagePosition }[];
  readonly hasNext: boolean;
  /** Items in the whole list; null where the upstream does not say or where a filter was only applied to a part. */
  readonly total: number | null;
}

/**
 * Reads `first` items of a paged upstream list. Positions name a page by its token, so that a later request can go on
 * from any item with one call and no walk from the start. Null where there is no such list.
 */
export function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T>>,
  request: ForwardPage<T>,
): Promise<Window<T>>;
export function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T> | null>,
  request: ForwardPage<T>,
): Promise<Window<T> | null>;
export async function readForwardPage<T>(
  fetch: (page: PageRequest) => Promise<Page<T> | null>,
  { first, after, pageSize, keep }: ForwardPage<T>,
): Promise<Window<T> | null> {
  const size = after?.size ?? (keep === undefined ? upstreamPageSize(first, pageSize) : pageSize);
  const entries: { item: T; position: PagePosition }[] = [];
  const pages = new PagingGuard();
  let token = after?.token ?? null;
  let skipTo = after === null ? 0 : after.index + 1;
  let told: number | null = null;
  let met = 0;

  for (;;) {
    pages.enter(token, met);
    const page = await fetch({ token, size });
    if (page === null) return null;
    told = page.total ?? told;
    met += page.items.length;
    for (let index = skipTo; index < page.items.length; index += 1) {
      const item = page.items[index] as T;
      if (keep !== undefined && !keep(item)) continue;
      if (entries.length === first) return { entries, hasNext: true, total: keep === undefined ? told : null };
      const endsPage = index === page.items.length - 1 && page.next !== null;
      entries.push({ item, position: endsPage ? { token: page.next, size, index: -1 } : { token, size, index } });
    }
    skipTo = 0;
    // With a filter only the following pages can tell whether anything follows.
    const full = entries.length >= first && keep === undefined;
    if (page.next === null && after === null) pages.checkEnd(page, told, met);
    if (page.next === null || full) {
      const total = keep === undefined ? told : after === null ? entries.length : null;
      return { entries, hasNext: page.next !== null, total };
    }
    token = page.next;
  }
}

/**
 * How many items to ask for on each page. Not just what is wanted: a cursor keeps its page's size, and whoever went on
 * from a page of three would read pages of three. The largest multiple of `first` lets a walk in steps of `first` end
 * each page where a step ends, at one call a step. With a filter no step fits, and pages are as large as they may be.
 */
export function upstreamPageSize(first: number, pageSize: number): number {
  return first < 1 || first > pageSize ? pageSize : Math.floor(pageSize / first) * first;
}
