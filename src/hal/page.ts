import { findEmbedded } from './embedded.js';
import { findLink } from './link.js';
import type { Link } from './link.js';
import type { Resource } from './resource.js';

/** One page of a collection. Counts are null if the upstream does not send them. */
export interface HalPage {
  readonly items: readonly Resource[];
  readonly total: number | null;
  readonly totalPages: number | null;
  readonly currentPage: number | null;
  /** The next page; null on the last one. Its token is opaque: follow the link, never build one. */
  readonly next: Link | null;
}

/** Reads a page. Missing or malformed members are null or empty, never an error. */
export function parsePage(resource: Resource, itemNames: readonly string[]): HalPage {
  const embedded = findEmbedded(resource, itemNames);
  const totalPages = count(resource, ['totalPage', 'totalPages']);
  const currentPage = count(resource, ['currentPage']);
  const total = count(resource, ['total']);
  const items = embedded.state === 'many' ? embedded.items : embedded.state === 'one' ? [embedded.item] : [];
  return {
    items,
    // A total below the items of the page counts something else.
    total: total !== null && total < items.length ? null : total,
    totalPages,
    currentPage,
    next: nextOf(resource, totalPages !== null && currentPage === totalPages ? 1 : totalPages),
  };
}

/**
 * Drops a `next` that leads to the same page: a single page may have one, with the href of `self`, `first` or `last` (Q07). With more
 * pages, a `next` that leads back is kept, and `walkPages` reports the loop.
 * @param totalPages 1 also for the last of several pages.
 */
function nextOf(resource: Resource, totalPages: number | null): Link | null {
  const next = findLink(resource, ['next']);
  if (next === null || (totalPages !== null && totalPages > 1)) return next;
  const self = findLink(resource, ['self']);
  const first = findLink(resource, ['first']);
  const here = [self];
  if (first !== null && (self === null || leadsNoFurther(first.href, self.href))) here.push(first);
  // Without a count this may be the second last page, where `next` equals `last`.
  if (totalPages !== null) here.push(findLink(resource, ['last']));
  return here.some((link) => link !== null && leadsNoFurther(next.href, link.href)) ? null : next;
}

/** Whether `next` adds no parameter, and so is the same page: a self link may have extra parameters (Q03). */
function leadsNoFurther(next: string, from: string): boolean {
  if (next === from) return true;
  const [there, here] = [pathAndQuery(next), pathAndQuery(from)];
  if (there === null || here === null || there.path !== here.path) return false;
  return there.query.every((pair) => here.query.includes(pair));
}

function pathAndQuery(href: string): { readonly path: string; readonly query: readonly string[] } | null {
  const anywhere = 'https://relative.invalid/';
  if (!URL.canParse(href, anywhere)) return null;
  const url = new URL(href, anywhere);
  return { path: url.pathname, query: [...url.searchParams].map((pair) => JSON.stringify(pair)) };
}

/** A non-negative integer, possibly as text, under one of the names in any case (Q09). */
function count(resource: Resource, names: readonly string[]): number | null {
  const wanted = names.map((name) => name.toLowerCase());
  for (const [key, value] of Object.entries(resource)) {
    if (!wanted.includes(key.toLowerCase())) continue;
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  }
  return null;
}
