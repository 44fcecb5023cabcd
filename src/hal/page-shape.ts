import { parsePage } from './page.js';
import type { HalPage } from './page.js';
import { relationKeys } from './relation.js';
import { isResource } from './resource.js';
import type { Resource } from './resource.js';

export interface PageExpectation {
  /** Requested page size; Infinity if the list has none. */
  readonly size: number;
  /** `start`: the first page. `range`: items by index, which changes `total`. `token`: a later page. */
  readonly from: 'start' | 'range' | 'token';
  /** Whether an item is recognisable as an item of the list. */
  readonly showsItem: (item: Resource) => boolean;
  /** Whether the list may contain fewer items than its `total`. */
  readonly thinned?: boolean | undefined;
}

/**
 * Whether a document is a consistent page of a collection. A page has items, or shows that there are none. Anything else (an error, another
 * resource) or a `total` that contradicts the items must not be mistaken for an empty list.
 */
export function isPage(resource: Resource, itemNames: readonly string[], expected: PageExpectation): boolean {
  const items = itemsOf(resource, itemNames);
  const page = parsePage(resource, itemNames);
  if (items !== null && items.length > 0) {
    if (!items.some((item) => isResource(item) && expected.showsItem(item))) return false;
    return expected.thinned === true || page.next !== null || matchesTotal(page, items.length, expected);
  }
  if (page.total !== null && page.total > 0) {
    const before = itemsBefore(page, expected);
    return expected.from === 'token' && (before === null || before >= page.total);
  }
  if (hasOtherItems(resource)) return false;
  return page.total === 0 || items !== null || (hasLinks(resource) && !Object.hasOwn(resource, 'id'));
}

/** Whether `_links` contains a link. An error and an empty object do not. */
export function hasLinks(resource: Resource): boolean {
  const links = resource['_links'];
  return isResource(links) && Object.values(links).some((link) => typeof link === 'object' && link !== null);
}

/** The raw items; null if the document has none of these names. */
function itemsOf(resource: Resource, names: readonly string[]): readonly unknown[] | null {
  const relations = resource['_embedded'];
  if (!isResource(relations)) return null;
  for (const key of relationKeys(resource, '_embedded', names)) {
    const value = relations[key];
    if (Array.isArray(value)) return value;
    if (isResource(value)) return [value];
  }
  return null;
}

/** Whether the last page agrees with `total`. Not checked for an index range, whose requested end is unknown here. */
function matchesTotal(page: HalPage, items: number, expected: PageExpectation): boolean {
  const before = itemsBefore(page, expected);
  return page.total === null || before === null || expected.from === 'range' || before + items >= page.total;
}

/** Items before this page; null if the page does not say, or has another size than requested. */
function itemsBefore({ total, totalPages, currentPage }: HalPage, { from, size }: PageExpectation): number | null {
  if (from !== 'token') return 0;
  if (total === null || currentPage === null || currentPage < 1 || totalPages !== Math.ceil(total / size)) return null;
  return (currentPage - 1) * size;
}

/** Items under another name: another list, not an empty one. */
function hasOtherItems({ _embedded: relations }: Resource): boolean {
  if (!isResource(relations)) return false;
  return Object.entries(relations).some(
    ([name, value]) =>
      name !== 'curies' && typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  );
}
