import { parsePage } from './page.js';
import type { HalPage } from './page.js';
import { relationKeys } from './relation.js';
import { isResource } from './resource.js';
import type { Resource } from './resource.js';

export interface PageAsked {
  /** Items asked for; Infinity where the list has no page size. */
  readonly size: number;
  /** `start`: the list's first page. `range`: items by index, which changes `total`. `token`: a page further on. */
  readonly from: 'start' | 'range' | 'token';
  /** Whether an item shows what it is. */
  readonly showsItem: (item: Resource) => boolean;
  /** Whether the list may hold less than its `total` counts. */
  readonly thinned?: boolean | undefined;
}

/**
 * Whether a document is a page of a collection, and consistent. A page shows its items, or that it has none: what shows neither (an error,
 * another resource), or a `total` that its items contradict, must not pass for an empty list.
 */
export function isPage(resource: Resource, itemNames: readonly string[], asked: PageAsked): boolean {
  const items = itemsOf(resource, itemNames);
  const page = parsePage(resource, itemNames);
  if (items !== null && items.length > 0) {
    if (!items.some((item) => isResource(item) && asked.showsItem(item))) return false;
    return asked.thinned === true || page.next !== null || endsWhereItSays(page, items.length, asked);
  }
  if (page.total !== null && page.total > 0) {
    const before = itemsBefore(page, asked);
    return asked.from === 'token' && (before === null || before >= page.total);
  }
  if (hasOtherItems(resource)) return false;
  return page.total === 0 || items !== null || (hasLinks(resource) && !Object.hasOwn(resource, 'id'));
}

/** Whether `_links` names anything, which an error and an empty object do not. */
export function hasLinks(resource: Resource): boolean {
  const links = resource['_links'];
  return isResource(links) && Object.values(links).some((link) => typeof link === 'object' && link !== null);
}

/** As they came, whatever they are; null where the document holds no such items. */
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

/** Without a next page the list ends here. An index range is not checked: how far it was asked to go is not known here. */
function endsWhereItSays(page: HalPage, items: number, asked: PageAsked): boolean {
  const before = itemsBefore(page, asked);
  return page.total === null || before === null || asked.from === 'range' || before + items >= page.total;
}

/** Items of the list before this page; null where the page does not say, or has another size than was asked for. */
function itemsBefore({ total, totalPages, currentPage }: HalPage, { from, size }: PageAsked): number | null {
  if (from !== 'token') return 0;
  if (total === null || currentPage === null || currentPage < 1 || totalPages !== Math.ceil(total / size)) return null;
  return (currentPage - 1) * size;
}

/** Items under a name that is not this list's: not an empty list, but another one. */
function hasOtherItems({ _embedded: relations }: Resource): boolean {
  if (!isResource(relations)) return false;
  return Object.entries(relations).some(
    ([name, value]) =>
      name !== 'curies' && typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  );
}
